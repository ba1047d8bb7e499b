"""Taking a change back after something else has happened to the same keys."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.person import Person
from vault_app.agent.life_messages import DeleteForever, EditKey
from vault_app.agent.protocol import KeyList, KeyStored, Request
from vault_app.key_life import Program


@pytest.fixture
def person(unlocked: Person) -> Person:
    """In front of the key ``first``."""
    unlocked.pick("first")
    return unlocked


def _undo(person: Person) -> None:
    person.window.key_actions.undo_requested.emit()


def _store_elsewhere(person: Person, request: Request) -> None:
    """Have the agent do it as a dialog does, which shows what came of it."""
    stored = person.desktop.link.ask_now(request, KeyStored)
    person.window.keys_view.update_keys([stored.key])


def test_undo_leaves_what_was_noted_elsewhere_since(person: Person) -> None:
    line = person.window.keys_view.detail.form.tags_line
    person.hands.type_into(line, "grid")
    QTest.keyClick(line, Qt.Key.Key_Return)
    person.wait_for("the tag is stored", lambda: person.key().tags)
    details = msgspec.structs.replace(person.key().details, used_by=(Program("bot"),))
    _store_elsewhere(person, EditKey(person.key().id, details))

    _undo(person)

    person.wait_for("the tag is gone", lambda: not person.key().tags)
    assert person.key().used_by == (Program("bot"),)


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
