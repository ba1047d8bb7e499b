from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.vaults import add_key, cheap_vault
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.ui import file_questions


def test_the_password_shows_the_keys(unlocked: Person) -> None:
    assert sorted(unlocked.labels()) == ["first", "second"]
    assert unlocked.window.keys_view.isVisible()


def test_enter_unlocks(locked: Person) -> None:
    line = locked.window.unlock_view.password.line
    locked.wait_for("the line has the focus", line.hasFocus)

    QTest.keyClicks(line, PASSWORD)
    QTest.keyClick(line, Qt.Key.Key_Return)

    locked.wait_for("the vault is open", lambda: locked.desktop.vaults.is_open)


def test_a_wrong_password_is_said_and_the_field_emptied(locked: Person) -> None:
    locked.try_to_unlock("wrong password")

    assert locked.read_unlock_notice() == (
        "This password does not open the vault."
        " Check Caps Lock and the keyboard layout, and try again."
    )
    assert locked.window.unlock_view.isVisible()
    assert locked.window.unlock_view.password.text == ""


def test_after_a_wrong_password_the_right_one_unlocks(locked: Person) -> None:
    locked.try_to_unlock("wrong password")
    locked.read_unlock_notice()

    locked.unlock()

    assert sorted(locked.labels()) == ["first", "second"]


def test_no_password_is_asked_for_in_words(locked: Person) -> None:
    locked.hands.click(locked.window.unlock_view.unlock_button)

    assert locked.read_unlock_notice() == "Type the password of this vault."


def test_the_password_does_not_stay_in_the_field(unlocked: Person) -> None:
    line = unlocked.window.unlock_view.password.line
    assert (line.text(), line.isUndoAvailable()) == ("", False)


def test_a_file_that_is_no_vault_is_left_alone(open_window: OpenWindow, vault_path: Path) -> None:
    vault_path.write_text("a shopping list")
    person = open_window()

    person.try_to_unlock(PASSWORD)

    assert person.read_unlock_notice().startswith("This file is not a vault.")
    assert vault_path.read_text() == "a shopping list"


def test_a_vault_that_went_away_is_named(locked: Person, vault_path: Path) -> None:
    vault_path.unlink()

    locked.try_to_unlock(PASSWORD)

    assert locked.read_unlock_notice().startswith(f"There is no vault at {vault_path}.")


def test_a_damaged_vault_is_said_and_left_alone(locked: Person, vault_path: Path) -> None:
    damaged = vault_path.read_bytes()[:-1]
    vault_path.write_bytes(damaged)

    locked.try_to_unlock(PASSWORD)

    assert locked.read_unlock_notice().startswith("The vault file is damaged")
    assert vault_path.read_bytes() == damaged


def test_a_vault_open_elsewhere_is_said(locked: Person, vault_path: Path) -> None:
    vault_path.unlink()
    with cheap_vault(vault_path):
        locked.try_to_unlock(PASSWORD)

        assert "is using the vault" in locked.read_unlock_notice()


def test_an_agent_that_cannot_start_is_said(open_window: OpenWindow, vault_path: Path) -> None:
    cheap_vault(vault_path).close()
    person = open_window(agent_command=("/nowhere/agent",))

    person.try_to_unlock(PASSWORD)

    assert person.read_unlock_notice().startswith("The process that holds your keys did not start")


def test_another_vault_can_be_chosen(
    locked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.vault"
    with cheap_vault(other) as session:
        add_key(session, "elsewhere")
    monkeypatch.setattr(file_questions, "vault_to_open", lambda *_: other)

    locked.hands.click(locked.window.unlock_view.open_button)
    assert str(other) in locked.window.unlock_view.sentence.text()
    locked.unlock()

    assert locked.labels() == ["elsewhere"]


def test_changing_ones_mind_about_another_vault_changes_nothing(
    locked: Person, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_questions, "vault_to_open", lambda *_: None)

    locked.hands.click(locked.window.unlock_view.open_button)

    assert str(vault_path) in locked.window.unlock_view.sentence.text()


def test_opening_another_vault_locks_the_one_that_is_open(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.vault"
    cheap_vault(other).close()
    monkeypatch.setattr(file_questions, "vault_to_open", lambda *_: other)

    QTest.keySequence(unlocked.window, "Ctrl+O")

    assert not unlocked.desktop.vaults.is_open
    assert unlocked.labels() == []
