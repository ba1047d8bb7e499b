"""Edits that the agent refuses or cannot save, while the user locks or closes the window."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from tests.ui.person import Person
from tests.ui.test_unsaved_changes import bound, folder, questions

__all__ = ("bound", "folder", "questions")  # fixtures


def _type_label_of_the_other(person: Person) -> None:
    person.pick("first")
    line = person.window.keys_view.detail.form.label_line
    person.hands.type_into(line, "")
    line.selectAll()
    QTest.keyClicks(line, "second")


def _is_locked(person: Person) -> bool:
    return not person.desktop.vaults.is_open


def test_a_refused_edit_keeps_the_window_open_and_says_why(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vault_app.ui.key_edit_controller._PATIENCE_MS", 200)
    _type_label_of_the_other(unlocked)
    patience_is_over: list[bool] = []

    unlocked.window.close()
    QTimer.singleShot(500, lambda: patience_is_over.append(True))
    unlocked.wait_for("nobody waits any more", lambda: patience_is_over)

    assert unlocked.window.isVisible()
    assert "second" in unlocked.window.keys_view.detail.form.notice.text


def test_what_was_refused_does_not_keep_the_window_from_closing(unlocked: Person) -> None:
    _type_label_of_the_other(unlocked)
    unlocked.window.close()
    form = unlocked.window.keys_view.detail.form
    unlocked.wait_for("the reason", lambda: form.notice.text)

    unlocked.window.close()

    unlocked.wait_for("it is closed", lambda: not unlocked.window.isVisible())


@pytest.mark.parametrize("is_automatic", [False, True])
def test_what_was_refused_while_locking_is_told_after_unlocking(
    unlocked: Person, *, is_automatic: bool
) -> None:
    _type_label_of_the_other(unlocked)

    if is_automatic:
        unlocked.desktop.controllers.safety.automatic.lock()
    else:
        unlocked.lock()
    unlocked.wait_for("it is locked", lambda: _is_locked(unlocked))
    unlocked.unlock()

    assert "second" in unlocked.window.keys_view.notice.text
    assert sorted(unlocked.labels()) == ["first", "second"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder of this kind")
def test_an_edit_that_cannot_be_saved_while_locking_keeps_the_vault_open(
    bound: Person, folder: Path
) -> None:
    bound.pick("first")
    bound.hands.type_into(bound.window.keys_view.detail.form.tags_line, "grid")
    folder.chmod(0o500)

    bound.lock()

    view = bound.window.keys_view
    bound.wait_for("it is said to be unsaved", lambda: not view.unsaved.isHidden())
    assert not _is_locked(bound)
