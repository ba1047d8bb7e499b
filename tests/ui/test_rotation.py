"""The guided rotation: step by step, several at once, called off, and after any crash."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import OpenWindow
from tests.ui.life_steps import (
    ADDRESS,
    begin_rotation,
    continue_rotation,
    crash,
    fill_vault,
    hand_in,
    pass_test,
)
from tests.ui.person import Person
from vault_app.health.rotation import RotationStep, rotation_progress
from vault_app.key_summary import KeySummary
from vault_app.practice.server import PracticeExchange
from vault_app.terms import KeyState
from vault_app.ui import questions
from vault_app.ui.dialogs.hand_over_dialog import HandOverDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog
from vault_app.ui.dialogs.rotation_dialog import RotationDialog


@pytest.fixture
def person(
    vault_path: Path, open_window: OpenWindow, exchange: PracticeExchange
) -> Iterator[Person]:
    """In front of the keys ``bot`` and ``tax``, which the exchange knows."""
    fill_vault(vault_path, exchange, "bot", "tax")
    made = open_window()
    made.unlock()
    yield made
    made.desktop.close()


def _next_step(person: Person, label: str = "bot") -> RotationStep | None:
    old = person.key_of(label)
    assert old.rotation is not None
    new = next(key for key in person.window.keys_in_use if key.id == old.rotation.successor)
    progress = rotation_progress(old, new, old.rotation.begun_at)
    assert progress is not None
    return progress.next_step


def _wait_for_step(person: Person, step: RotationStep | None) -> None:
    person.wait_for(f"the next step is {step}", lambda: _next_step(person) is step)


def _new_key(person: Person) -> KeySummary:
    return next(key for key in person.window.keys_in_use if key.label.startswith("bot ("))


def _register(person: Person, dialog: RotationDialog) -> None:
    person.hands.click(dialog.register_panel.button)
    hand_in(person)
    _wait_for_step(person, RotationStep.PROVE)


def _prove(person: Person, dialog: RotationDialog) -> None:
    person.hands.click(dialog.prove_panel.button)
    pass_test(person)
    _wait_for_step(person, RotationStep.UPDATE_PROGRAMS)


def _tick(name: str) -> Callable[[Person, RotationDialog], None]:
    def tick(person: Person, dialog: RotationDialog) -> None:
        person.hands.click(dialog.programs_panel.programs.boxes[name])
        person.wait_for(
            "it is noted with the new key",
            lambda: name in [program.name for program in _new_key(person).used_by],
        )

    return tick


def _let_both_work(person: Person, dialog: RotationDialog) -> None:
    person.hands.click(dialog.revoke_panel.wait_button)
    person.hands.click(dialog.overlap_panel.set_button)
    person.wait_for(
        "the days are set",
        lambda: (rotation := person.key_of("bot").rotation) and rotation.overlap_until,
    )


def _wait_no_longer(person: Person, dialog: RotationDialog) -> None:
    person.hands.click(dialog.overlap_panel.end_button)
    _wait_for_step(person, RotationStep.REVOKE)


def _revoke(person: Person, dialog: RotationDialog) -> None:
    person.hands.click(dialog.revoke_panel.delete_button)
    _wait_for_step(person, RotationStep.PROVE_DEAD)


def _prove_dead(person: Person, dialog: RotationDialog) -> None:
    person.hands.click(dialog.proof_panel.prove_button)
    person.wait_for("it is retired", lambda: person.key_of("bot").state is KeyState.RETIRED)


STEPS = (
    _register,
    _prove,
    _tick("grid.py"),
    _tick("alerts"),
    _let_both_work,
    _wait_no_longer,
    _revoke,
    _prove_dead,
)


def test_a_key_is_rotated_from_the_new_pair_to_the_dead_old_key(
    person: Person, exchange: PracticeExchange
) -> None:
    old_api_key = person.key_of("bot").api_key
    dialog = begin_rotation(person, "bot")
    for step in STEPS:
        step(person, dialog)

    new = _new_key(person)
    assert new.state is KeyState.VERIFIED
    assert [noted.network for noted in new.ip_list] == [ADDRESS]
    assert "proven dead" in dialog.notice.text
    assert old_api_key not in {key.api_key for key in exchange.accounts.issued()}
    dialog.close()


def test_a_rotation_is_gone_on_with_after_a_crash_at_every_step(
    person: Person, open_window: OpenWindow
) -> None:
    begin_rotation(person, "bot")
    present = person
    for step in STEPS:
        present = crash(present, open_window)
        step(present, continue_rotation(present, "bot"))
    present = crash(present, open_window)

    assert present.key_of("bot").state is KeyState.RETIRED
    assert _new_key(present).state is KeyState.VERIFIED
    present.desktop.close()


def test_a_rotation_goes_on_after_a_lock(person: Person) -> None:
    dialog = begin_rotation(person, "bot")
    _register(person, dialog)
    person.desktop.vaults.lock()
    person.unlock()

    dialog = continue_rotation(person, "bot")

    assert dialog.prove_panel.isVisible()
    dialog.close()


def test_both_keys_stay_when_a_rotation_is_called_off(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def agree(_parent: QWidget, _question: str, detail: str, _action: str) -> bool:
        asked.append(detail)
        return True

    monkeypatch.setattr(questions, "confirmed", agree)
    dialog = begin_rotation(person, "bot")

    person.hands.click(dialog.cancel_button)
    person.hands.wait_until_closed(RotationDialog)

    assert "both keys stay" in asked[0]
    assert person.key_of("bot").state is KeyState.VERIFIED
    assert _new_key(person).state is KeyState.DRAFT


def test_several_keys_are_rotated_at_the_same_time(person: Person) -> None:
    begin_rotation(person, "bot").close()
    person.hands.wait_until_closed(RotationDialog)
    begin_rotation(person, "tax").close()
    person.hands.wait_until_closed(RotationDialog)

    assert {person.key_of(label).state for label in ("bot", "tax")} == {KeyState.RETIRING}
    dialog = continue_rotation(person, "bot")
    assert "bot" in dialog.heading.text()
    dialog.close()


def test_a_key_that_still_works_is_not_taken_for_dead(person: Person) -> None:
    dialog = begin_rotation(person, "bot")
    dialog.step_list.choose(RotationStep.REVOKE.value)
    dialog.revoke_panel.revoked_changed.emit(True)
    _wait_for_step(person, RotationStep.PROVE_DEAD)

    person.hands.click(dialog.proof_panel.prove_button)
    person.wait_for("an answer", lambda: dialog.proof_panel.notice.text)

    assert "is still alive" in dialog.proof_panel.notice.text
    assert person.key_of("bot").state is KeyState.RETIRING
    dialog.close()


def test_the_sheet_of_a_program_shows_its_client_first(person: Person) -> None:
    dialog = begin_rotation(person, "bot")
    _register(person, dialog)
    dialog.step_list.choose(RotationStep.UPDATE_PROGRAMS.value)
    dialog.programs_panel.programs.sheet_requested.emit(person.key_of("bot").used_by[0])

    sheet = person.hands.dialog(HandOverDialog)

    item = sheet.client_list.currentItem()
    assert item is not None
    assert item.text() == "JSON"
    sheet.close()
    dialog.close()


def test_the_dialog_that_registers_says_what_to_tick_and_gives_the_ip_list(
    person: Person,
) -> None:
    dialog = begin_rotation(person, "bot")
    person.hands.click(dialog.register_panel.button)
    register = person.hands.dialog(RegisterDialog)

    person.hands.click(register.settings.copy_ip_button)
    person.hands.click(register.settings.why_button)

    assert person.clipboard() == ADDRESS
    assert register.settings.why.isVisible()
    assert "Enable Spot & Margin Trading" in register.settings.tick_text
    assert "Enable Withdrawals" in register.settings.never_text
    register.close()
    dialog.close()


def test_while_both_keys_work_the_one_thing_to_do_is_to_close(person: Person) -> None:
    dialog = begin_rotation(person, "bot")
    for step in STEPS[:5]:
        step(person, dialog)

    assert dialog.overlap_panel.isVisible()
    assert dialog.close_button.property("role") == "primary"
    dialog.close()
