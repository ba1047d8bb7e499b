"""The recovery code: shown once, on paper or as PDF, and kept nowhere."""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from tests.ui.care import (
    go_to_security,
    make_recovery_code,
    put_kit_away,
    shown_code,
    words_of,
)
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog
from vault_app.vault.recovery_code import parse_recovery_code
from vault_app.vault.session import slots_in_file

CODE = re.compile(r"([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}")
"""Eight groups of Crockford's base32."""


@pytest.fixture
def kit(open_window: OpenWindow) -> tuple[Person, RecoveryKitDialog]:
    """A person who has just made a vault and sees its recovery code."""
    person = open_window()
    person.try_to_create(PASSWORD, PASSWORD)
    return person, person.hands.dialog(RecoveryKitDialog)


def test_a_new_vault_comes_with_a_recovery_code(kit: tuple[Person, RecoveryKitDialog]) -> None:
    person, dialog = kit
    code = shown_code(dialog)

    assert CODE.fullmatch(code)
    assert len(parse_recovery_code(code)) == 20
    put_kit_away(person, dialog)


def test_the_kit_goes_away_only_when_the_code_is_said_to_be_kept(
    kit: tuple[Person, RecoveryKitDialog],
) -> None:
    person, dialog = kit
    assert not dialog.done_button.isEnabled()

    person.hands.click(dialog.kept_box)

    assert dialog.done_button.isEnabled()
    person.hands.click(dialog.done_button)
    person.hands.wait_until_closed(RecoveryKitDialog)


def test_no_code_is_made_where_none_is_wanted(open_window: OpenWindow) -> None:
    person = open_window()
    person.hands.click(person.window.create_view.recovery_box)
    person.try_to_create(PASSWORD, PASSWORD)
    person.wait_for("the vault is open", lambda: person.desktop.vaults.is_open)

    assert len(go_to_security(person).remove_buttons) == 1


def test_the_code_stays_nowhere_in_the_window(unlocked: Person) -> None:
    code = make_recovery_code(unlocked)
    unlocked.lock()

    words = "\n".join(words_of(unlocked.window))
    assert all(group not in words for group in code.split("-"))


def test_each_code_is_another(unlocked: Person) -> None:
    assert make_recovery_code(unlocked) != make_recovery_code(unlocked)


def test_the_pdf_holds_the_code_and_names_the_vault(
    kit: tuple[Person, RecoveryKitDialog], tmp_path: Path
) -> None:
    person, dialog = kit
    dialog.save_to(tmp_path / "kit.pdf")

    words = _words_of_pdf(tmp_path / "kit.pdf")

    groups = re.findall(r"\b[0-9A-HJKMNP-TV-Z]{5}\b", words)
    assert "-".join(groups) == shown_code(dialog)
    assert "keys.vault" in words
    put_kit_away(person, dialog)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_pdf_can_be_read_by_its_owner_only(
    kit: tuple[Person, RecoveryKitDialog], tmp_path: Path
) -> None:
    person, dialog = kit

    dialog.save_to(tmp_path / "kit.pdf")

    assert (tmp_path / "kit.pdf").stat().st_mode & 0o777 == 0o600
    put_kit_away(person, dialog)


def test_the_pdf_overwrites_no_file(kit: tuple[Person, RecoveryKitDialog], tmp_path: Path) -> None:
    person, dialog = kit
    (tmp_path / "kit.pdf").write_text("someone else's")

    dialog.save_to(tmp_path / "kit.pdf")

    assert (tmp_path / "kit.pdf").read_text() == "someone else's"
    assert "not overwritten" in dialog.notice.text
    put_kit_away(person, dialog)


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_no_code_is_shown_once_the_agent_is_lost(kit: tuple[Person, RecoveryKitDialog]) -> None:
    person, dialog = kit
    groups = shown_code(dialog).split("-")
    agent_pid = person.desktop.link.agent_pid
    assert agent_pid is not None

    os.kill(agent_pid, signal.SIGKILL)
    person.read_unlock_notice()
    person.hands.wait_until_closed(RecoveryKitDialog)

    assert not set(groups) & set(words_of(person.window))


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_code_that_was_on_the_screen_when_the_agent_went_opens_nothing(
    kit: tuple[Person, RecoveryKitDialog], vault_path: Path
) -> None:
    person, _dialog = kit
    agent_pid = person.desktop.link.agent_pid
    assert agent_pid is not None

    os.kill(agent_pid, signal.SIGKILL)
    person.hands.wait_until_closed(RecoveryKitDialog)

    assert [slot.kind for slot in slots_in_file(vault_path)] == ["password"]


def test_a_code_that_cannot_be_saved_is_not_said_to_be_kept(
    kit: tuple[Person, RecoveryKitDialog], vault_path: Path
) -> None:
    person, dialog = kit
    whole = vault_path.read_bytes()
    vault_path.write_bytes(whole[:-1])
    person.hands.click(dialog.kept_box)
    person.hands.click(dialog.done_button)
    person.wait_for("what went wrong", lambda: dialog.notice.text)
    assert dialog.isVisible()

    vault_path.write_bytes(whole)
    person.hands.click(dialog.done_button)
    person.hands.wait_until_closed(RecoveryKitDialog)

    assert [slot.kind for slot in slots_in_file(vault_path)] == ["password", "recovery"]


def _words_of_pdf(path: Path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("needs poppler-utils")
    done = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"],  # noqa: S607 - from PATH
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_a_code_that_was_not_kept_opens_nothing(
    kit: tuple[Person, RecoveryKitDialog],
) -> None:
    person, dialog = kit

    dialog.reject()

    person.wait_for("it is said", lambda: "not kept" in person.window.statusBar().currentMessage())
    go_to_security(person)
    person.wait_for(
        "one way to unlock is left",
        lambda: len(person.window.vault_view.security.remove_buttons) == 1,
    )
