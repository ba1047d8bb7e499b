"""Locking where nobody is asked: nothing that could be kept is lost, nothing ends unsaid."""

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from tests.ui.test_unsaved_changes import bound, folder, unsaved
from vault_app.terms import GeneratedKind
from vault_app.ui import automatic_lock
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog
from vault_app.ui.job import JobContext

__all__ = ("bound", "folder", "unsaved")  # fixtures


def _is_locked(person: Person) -> bool:
    return not person.desktop.vaults.is_open


def _lock(person: Person) -> None:
    person.desktop.controllers.safety.automatic.lock()


def _answer_yes() -> None:
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMessageBox) and window.isVisible():
            window.buttons()[0].click()


def test_an_idle_vault_is_locked_at_once(unlocked: Person) -> None:
    unlocked.wait_for("nothing is under way", lambda: not unlocked.desktop.jobs.is_busy)

    _lock(unlocked)

    assert _is_locked(unlocked)


def test_what_is_being_saved_is_waited_for(unlocked: Person) -> None:
    go_on = threading.Event()
    done: list[bool] = []

    def save(_context: JobContext) -> None:
        go_on.wait(20)

    unlocked.desktop.jobs.start(save, lambda _: done.append(True), on_failure=lambda _: None)
    _lock(unlocked)
    assert not _is_locked(unlocked)
    go_on.set()

    unlocked.wait_for("it is locked", lambda: _is_locked(unlocked))
    assert done == [True]


def test_long_work_is_ended_and_the_user_told(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(automatic_lock, "PATIENCE_S", 0.2)
    dialog = unlocked.open_new_key_dialog()
    unlocked.hands.click(dialog.several_button)
    unlocked.fill_in(dialog, "Slow #", GeneratedKind.RSA_4096)
    dialog.several.count_box.setCurrentIndex(dialog.several.count_box.count() - 1)
    unlocked.hands.click(dialog.generate_button)

    _lock(unlocked)
    unlocked.hands.wait_until_closed(NewKeyDialog)
    unlocked.unlock()

    said = unlocked.window.keys_view.notice.text
    assert said.startswith("Locking ended what was under way in “New key")
    assert sorted(unlocked.labels()) == ["first", "second"]


def test_a_recovery_code_that_was_not_kept_is_told_to_open_nothing(unlocked: Person) -> None:
    view = unlocked.window.vault_view
    unlocked.hands.click(view.nav_button(view.security))
    unlocked.hands.click(view.security.recovery_button)
    unlocked.hands.dialog(RecoveryKitDialog)

    _lock(unlocked)
    unlocked.hands.wait_until_closed(RecoveryKitDialog)
    unlocked.unlock()

    assert view.current_page is view.security
    assert "it opens nothing" in view.security.notice.text


def test_a_question_that_is_open_is_answered_no(unlocked: Person) -> None:
    QTimer.singleShot(100, lambda: _lock(unlocked))

    agreed = unlocked.window.confirm("Really?", "It cannot be taken back.", "Do it")

    assert not agreed
    unlocked.wait_for("it is locked", lambda: _is_locked(unlocked))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder of this kind")
def test_a_change_that_was_not_saved_is_saved_before_locking(unsaved: Person, folder: Path) -> None:
    folder.chmod(0o700)

    _lock(unsaved)

    unsaved.wait_for("it is locked", lambda: _is_locked(unsaved))
    unsaved.unlock()
    assert sorted(unsaved.labels()) == ["first", "second"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder of this kind")
def test_a_question_is_answered_no_as_well_where_a_change_is_saved_first(
    unsaved: Person, folder: Path
) -> None:
    folder.chmod(0o700)
    QTimer.singleShot(100, lambda: _lock(unsaved))
    QTimer.singleShot(3000, unsaved.window, _answer_yes)

    agreed = unsaved.window.confirm("Really?", "It cannot be taken back.", "Do it")

    assert not agreed
    unsaved.wait_for("it is locked", lambda: _is_locked(unsaved))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder of this kind")
def test_a_change_that_cannot_be_saved_keeps_the_vault_open(unsaved: Person) -> None:
    kept: list[bool] = []
    unsaved.desktop.controllers.safety.automatic.stayed_open.connect(lambda: kept.append(True))

    _lock(unsaved)

    unsaved.wait_for("it was tried", lambda: kept)
    assert not _is_locked(unsaved)
    assert sorted(unsaved.labels()) == ["first", "second"]
    unsaved.desktop.vaults.lock_now()


def test_unlocking_returns_to_the_page_and_the_key(unlocked: Person) -> None:
    unlocked.window.keys_view.table.selectRow(1)
    before = unlocked.key()
    view = unlocked.window.vault_view
    unlocked.hands.click(view.nav_button(view.backups))

    unlocked.lock()
    unlocked.unlock()

    assert view.current_page is view.backups
    assert unlocked.key() == before


def test_unlocking_returns_to_the_filter_and_the_search(unlocked: Person) -> None:
    keys = unlocked.window.keys_view
    practice = next(each for each in keys.filters.offered() if each.value == "practice")
    keys.filters.choose(practice)
    unlocked.hands.type_into(keys.tools.search_line, "second")
    assert unlocked.labels() == ["second"]

    unlocked.lock()
    assert keys.tools.search_line.text() == ""
    unlocked.unlock()

    assert unlocked.labels() == ["second"]
    assert keys.sought == (practice, "second")


def test_another_vault_is_not_entered_where_the_first_was_left(
    unlocked: Person, vault_path: Path, open_window: OpenWindow
) -> None:
    assert open_window is not None
    view = unlocked.window.vault_view
    unlocked.hands.click(view.nav_button(view.backups))
    other = vault_path.with_name("other.vault")
    other.write_bytes(vault_path.read_bytes())

    unlocked.desktop.vaults.lock()
    unlocked.desktop.vaults.go_to(other)
    unlocked.unlock()

    assert view.current_page is view.keys
