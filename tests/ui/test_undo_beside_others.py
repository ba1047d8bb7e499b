"""Taking a change back after something else has happened to the same keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.person import Person
from vault_app.agent.life_messages import DeleteForever, EditKey, KeyEdited
from vault_app.agent.protocol import KeyList
from vault_app.key_changes import KeyChanges
from vault_app.key_life import Program
from vault_app.key_summary import KeySummary
from vault_app.terms import Purpose
from vault_app.ui.dialogs.delete_forever_dialog import DeleteForeverDialog
from vault_app.ui.models.key_filter import ALL_KEYS, TRASH


@pytest.fixture
def person(unlocked: Person) -> Person:
    """In front of the key ``first``."""
    unlocked.pick("first")
    return unlocked


def _undo(person: Person) -> None:
    person.window.key_actions.undo_requested.emit()


def _tag(person: Person, text: str) -> None:
    line = person.window.keys_view.detail.form.tags_line
    person.hands.type_into(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def _store_elsewhere(person: Person, changes: KeyChanges) -> KeySummary:
    """Have the agent do it, and the window not know of it."""
    return person.desktop.link.ask_now(EditKey(person.key().id, changes), KeyEdited).key


def test_an_edit_leaves_what_was_noted_elsewhere_meanwhile(person: Person) -> None:
    _store_elsewhere(person, KeyChanges(used_by=(Program("bot"),), pinned=True))

    _tag(person, "grid")

    person.wait_for("the tag is stored", lambda: person.key().tags)
    assert person.key().used_by == (Program("bot"),)
    assert person.key().pinned


def test_a_pin_leaves_what_was_noted_elsewhere_meanwhile(person: Person) -> None:
    _store_elsewhere(person, KeyChanges(label="renamed"))

    person.window.key_actions.pin_requested.emit()

    person.wait_for("it is pinned", lambda: person.key().pinned)
    assert person.key().label == "renamed"


def test_a_pin_that_is_not_stored_yet_is_taken_back_by_the_next(person: Person) -> None:
    for _ in range(2):
        person.window.key_actions.pin_requested.emit()
    _tag(person, "stored after both")

    person.wait_for("all is stored", lambda: person.key().tags)

    assert not person.key().pinned


def test_what_was_being_typed_goes_to_the_trash_with_its_key(person: Person) -> None:
    view = person.window.keys_view
    view.detail.form.notes_edit.setFocus()
    QTest.keyClicks(view.detail.form.notes_edit, "for the grid bot")

    person.window.key_actions.trash_requested.emit()
    person.wait_for("it is in the trash", lambda: "trash" in view.undo_bar.text)
    view.seek(TRASH, "")
    person.pick("first")

    assert person.key().trashed_at is not None
    assert person.key().notes == "for the grid bot"


def test_undo_leaves_what_was_noted_elsewhere_since(person: Person) -> None:
    _tag(person, "grid")
    person.wait_for("the tag is stored", lambda: person.key().tags)
    _store_elsewhere(person, KeyChanges(used_by=(Program("bot"),)))

    _undo(person)

    person.wait_for("the tag is gone", lambda: not person.key().tags)
    assert person.key().used_by == (Program("bot"),)


def test_undo_says_so_where_the_same_was_changed_elsewhere_since(person: Person) -> None:
    _tag(person, "grid")
    person.wait_for("the tag is stored", lambda: person.key().tags)
    stored = _store_elsewhere(person, KeyChanges(tags=("other",)))

    _undo(person)

    notice = person.window.keys_view.notice
    person.wait_for("it is said", lambda: "“first” was changed" in notice.text)
    assert _store_elsewhere(person, KeyChanges()) == stored


def test_undo_right_after_an_edit_takes_this_one_back(person: Person) -> None:
    box = person.window.keys_view.detail.form.purpose_box
    box.setCurrentIndex(box.findData(Purpose.TAX_REPORT))
    person.wait_for("it is stored", lambda: person.key().purpose is Purpose.TAX_REPORT)

    box.setCurrentIndex(box.findData(Purpose.READ_ONLY))
    _undo(person)

    person.wait_for("it is taken back", lambda: box.currentData() == Purpose.TAX_REPORT)
    assert person.key().purpose is Purpose.TAX_REPORT


def test_undo_passes_over_a_key_that_was_deleted_for_good(person: Person) -> None:
    _tag(person, "grid")
    person.wait_for("the tag is stored", lambda: person.key().tags)
    person.pick("second")
    _delete_for_good(person, "second")
    person.window.keys_view.seek(ALL_KEYS, "")

    _undo(person)

    person.wait_for("the tag is gone", lambda: not person.key_of("first").tags)


def test_nothing_is_left_to_undo_where_the_only_changed_key_is_deleted_for_good(
    person: Person,
) -> None:
    _delete_for_good(person, "first")

    assert not person.window.key_actions._undo.isEnabled()


def test_undo_does_nothing_again_that_was_put_back_by_hand(person: Person) -> None:
    QTest.keyClick(person.window.keys_view.table, Qt.Key.Key_Delete)
    person.wait_for("it is in the trash", lambda: "first" not in person.labels())
    person.window.keys_view.seek(TRASH, "")
    person.pick("first")

    person.window.key_actions.put_back_requested.emit()

    action = person.window.key_actions._undo
    person.wait_for("nothing can be undone", lambda: not action.isEnabled())


def _delete_for_good(person: Person, label: str) -> None:
    """Put the selected key away, and delete it from the trash."""
    QTest.keyClick(person.window.keys_view.table, Qt.Key.Key_Delete)
    person.wait_for("it is in the trash", lambda: label not in person.labels())
    person.window.keys_view.seek(TRASH, "")
    person.pick(label)
    person.window.key_actions.delete_forever_requested.emit()
    dialog = person.hands.dialog(DeleteForeverDialog)
    person.hands.type_into(dialog.label_line, label)
    person.hands.click(dialog.delete_button)
    person.hands.wait_until_closed(DeleteForeverDialog)


def test_undo_puts_back_the_keys_that_are_left(person: Person) -> None:
    gone, left = person.key_of("first"), person.key_of("second")
    person.pick("first", "second")
    QTest.keyClick(person.window.keys_view.table, Qt.Key.Key_Delete)
    person.wait_for("they are in the trash", lambda: not person.labels())
    keys = person.desktop.link.ask_now(DeleteForever(gone.id, "first"), KeyList).keys
    person.window.keys_view.replace_keys(keys)

    _undo(person)

    person.wait_for("the other is back", lambda: person.labels() == ["second"])
    assert person.key_of("second").id == left.id
