"""The dialog that begins a rotation asks which programs use the old key."""

from pathlib import Path

import msgspec

from tests.helpers.vaults import NOW, add_key, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app.health.rotation import rotation_progress
from vault_app.key_life import Program
from vault_app.ui.dialogs.begin_rotation_dialog import BeginRotationDialog
from vault_app.ui.dialogs.rotation_dialog import RotationDialog
from vault_app.vault.occasion import Occasion


def _bot(vault_path: Path, *programs: Program) -> None:
    """The registered key ``bot``, with which *programs* are noted."""
    with cheap_vault(vault_path) as session:
        key_id = add_key(session, "bot").id
        session.ledger.register(key_id, "k" * 64, Occasion(NOW))
        session.ledger.change(
            key_id, lambda record: msgspec.structs.replace(record, used_by=programs)
        )


def _dialog(open_window: OpenWindow) -> tuple[Person, BeginRotationDialog]:
    person = open_window()
    person.unlock()
    person.pick("bot")
    person.window.key_actions.rotation_requested.emit()
    return person, person.hands.dialog(BeginRotationDialog)


def _begin(person: Person, begin: BeginRotationDialog) -> RotationDialog:
    person.hands.click(begin.begin_button)
    return person.hands.dialog(RotationDialog)


def test_the_programs_that_are_named_are_to_be_ticked_off(
    vault_path: Path, open_window: OpenWindow
) -> None:
    _bot(vault_path)
    person, begin = _dialog(open_window)
    person.hands.type_into(begin.programs_line, "grid.py, alerts")
    dialog = _begin(person, begin)

    progress = rotation_progress(person.key_of("bot"), None, NOW)
    assert progress is not None
    assert progress.programs_left == ("grid.py", "alerts")
    assert list(dialog.programs_panel.programs.boxes) == ["grid.py", "alerts"]
    dialog.close()


def test_a_key_that_no_program_uses_is_replaced_all_the_same(
    vault_path: Path, open_window: OpenWindow
) -> None:
    _bot(vault_path)
    person, begin = _dialog(open_window)
    dialog = _begin(person, begin)

    assert person.key_of("bot").rotation is not None
    assert person.key_of("bot").used_by == ()
    dialog.close()


def test_programs_that_were_noted_stand_there_and_keep_their_hand_over_sheet(
    vault_path: Path, open_window: OpenWindow
) -> None:
    _bot(vault_path, Program("grid.py", "json"))
    person, begin = _dialog(open_window)
    assert begin.programs_line.text() == "grid.py"
    begin.programs_line.setText("grid.py, alerts")
    dialog = _begin(person, begin)

    assert person.key_of("bot").used_by == (Program("grid.py", "json"), Program("alerts"))
    dialog.close()
