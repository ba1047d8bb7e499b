"""Edits that the agent refuses or cannot save, while the user locks or closes the window."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
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


def test_a_refused_label_stays_to_be_corrected_while_another_field_is_saved(
    unlocked: Person,
) -> None:
    _type_label_of_the_other(unlocked)
    form = unlocked.window.keys_view.detail.form
    QTest.keyClick(form.label_line, Qt.Key.Key_Return)
    unlocked.wait_for("the reason", lambda: form.notice.text)

    unlocked.hands.type_into(form.tags_line, "grid")
    form.notes_edit.setFocus()

    unlocked.wait_for("the tag is stored", lambda: unlocked.key().tags)
    assert form.label_line.text() == "second"
    assert unlocked.key().label == "first"


def test_what_is_refused_about_one_key_is_not_explained_in_the_form_of_another(
    unlocked: Person,
) -> None:
    _type_label_of_the_other(unlocked)
    unlocked.pick("second")

    view = unlocked.window.keys_view
    unlocked.wait_for("the reason", lambda: "“second”" in view.notice.text)
    assert view.detail.form.notice.text == ""


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
