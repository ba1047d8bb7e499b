"""A vault that does not open any more: from the locked screen to the keys of a backup."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog

from tests.helpers.vaults import cheap_vault
from tests.ui.care import words_of
from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.ui.dialogs.restore_dialog import RestoreDialog


@pytest.fixture
def damaged(locked: Person, vault_path: Path) -> Person:
    """A person whose vault lost its last byte."""
    vault_path.write_bytes(vault_path.read_bytes()[:-1])
    locked.try_to_unlock(PASSWORD)
    locked.read_unlock_notice()
    return locked


@pytest.fixture
def dialog(damaged: Person) -> RestoreDialog:
    """The dialog with the backups of that vault."""
    return _open_dialog(damaged)


def test_a_damaged_vault_offers_to_restore(damaged: Person) -> None:
    assert damaged.window.unlock_view.restore_button.isVisible()


def test_a_wrong_password_offers_no_restore(locked: Person) -> None:
    locked.try_to_unlock("wrong password")
    locked.read_unlock_notice()

    assert not locked.window.unlock_view.restore_button.isVisible()


def test_a_vault_damaged_before_the_start_offers_to_restore_at_once(
    open_window: OpenWindow, vault_path: Path
) -> None:
    cheap_vault(vault_path).close()
    vault_path.write_bytes(b"nothing of a vault")

    person = open_window()

    person.wait_for("the way out", person.window.unlock_view.restore_button.isVisible)


def test_the_backups_beside_the_vault_are_offered_newest_first(dialog: RestoreDialog) -> None:
    names = [dialog.backup_box.itemText(row) for row in range(dialog.backup_box.count())]

    assert len(names) == 2
    assert names == sorted(names, reverse=True)
    dialog.reject()


def test_nothing_is_restored_unseen(damaged: Person, dialog: RestoreDialog) -> None:
    assert not dialog.restore_button.isEnabled()

    said = _look(damaged, dialog)

    assert "with 1 key" in said
    assert dialog.restore_button.isEnabled()
    dialog.reject()


def test_another_choice_has_to_be_looked_into_anew(damaged: Person, dialog: RestoreDialog) -> None:
    _look(damaged, dialog)

    dialog.backup_box.setCurrentIndex(1)

    assert not dialog.restore_button.isEnabled()
    dialog.reject()


def test_a_wrong_password_shows_nothing_of_the_backup(
    damaged: Person, dialog: RestoreDialog
) -> None:
    said = _look(damaged, dialog, "wrong password")

    assert said.startswith("This password does not open the vault.")
    assert not dialog.restore_button.isEnabled()
    dialog.reject()


def test_cancel_changes_nothing(damaged: Person, dialog: RestoreDialog, vault_path: Path) -> None:
    before = {path: path.read_bytes() for path in vault_path.parent.glob("*.vault")}
    _look(damaged, dialog)

    damaged.hands.click(dialog.close_button)
    damaged.hands.wait_until_closed(RestoreDialog)

    assert {path: path.read_bytes() for path in vault_path.parent.glob("*.vault")} == before


def test_the_restored_backup_opens_and_the_damaged_file_is_kept(
    damaged: Person, dialog: RestoreDialog, vault_path: Path
) -> None:
    before = vault_path.read_bytes()
    _look(damaged, dialog)

    damaged.hands.click(dialog.restore_button)
    damaged.hands.wait_until_closed(RestoreDialog)
    said = damaged.read_unlock_notice()

    [kept] = vault_path.parent.glob("keys-replaced-*.vault")
    assert kept.read_bytes() == before
    assert said == (
        "The backup is in place. Unlock it with the password of its time."
        f" The file that was there is kept as {kept}."
    )
    damaged.unlock()
    assert damaged.labels() == ["first"]


def test_another_file_can_be_restored(
    damaged: Person,
    dialog: RestoreDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "stick.vault"
    cheap_vault(other).close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    damaged.hands.click(dialog.file_button)
    said = _look(damaged, dialog)

    damaged.hands.click(dialog.restore_button)
    damaged.hands.wait_until_closed(RestoreDialog)
    damaged.unlock()

    assert "with 0 key" in said
    assert damaged.labels() == []


def test_a_vault_that_another_window_opened_meanwhile_is_not_replaced(
    damaged: Person, dialog: RestoreDialog, vault_path: Path
) -> None:
    _look(damaged, dialog)
    vault_path.unlink()
    with cheap_vault(vault_path):
        before = vault_path.read_bytes()
        damaged.hands.click(dialog.restore_button)
        damaged.wait_for("words", lambda: "is using the vault" in dialog.notice.text)

        assert vault_path.read_bytes() == before
    dialog.reject()


def test_a_dialog_closed_while_looking_takes_the_answer_with_it(
    damaged: Person, dialog: RestoreDialog
) -> None:
    damaged.hands.type_into(dialog.password.line, PASSWORD)
    damaged.hands.click(dialog.look_button)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    damaged.desktop.jobs.wait()
    QCoreApplication.processEvents()

    assert "Restore from a backup" not in words_of(damaged.window)


def _open_dialog(person: Person) -> RestoreDialog:
    person.hands.click(person.window.unlock_view.restore_button)
    return person.hands.dialog(RestoreDialog)


def _look(person: Person, dialog: RestoreDialog, password: str = PASSWORD) -> str:
    """Look into the chosen backup; return what is said of it."""
    person.hands.type_into(dialog.password.line, password)
    person.hands.click(dialog.look_button)
    return person.wait_for("words", lambda: dialog.notice.text)
