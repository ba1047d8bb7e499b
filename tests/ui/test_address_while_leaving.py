"""An IP address that is typed while key, window or vault are left: taken, or explained."""

from pathlib import Path

import pytest

from tests.helpers.vaults import PASSWORD
from tests.ui.person import Person
from vault_app.key_life import NotedAddress
from vault_app.ui.widgets.key_details_form import KeyDetailsForm
from vault_app.vault.session import open_vault

GOOD = "8.8.4.4 office"
NOTED = (NotedAddress("8.8.4.4", "office"),)
WRONG = "office"


@pytest.fixture
def person(unlocked: Person) -> Person:
    """In front of the key ``first``."""
    unlocked.pick("first")
    return unlocked


def _form(person: Person) -> KeyDetailsForm:
    return person.window.keys_view.detail.form


def _type(person: Person, text: str) -> None:
    person.hands.type_into(_form(person).ip_list_edit, text)


def _go_to_another_key(person: Person) -> None:
    """Without leaving the field, as a search for keys does."""
    person.window.keys_view.select_key(person.key_of("second").id)


def test_it_is_taken_when_the_window_is_closed(person: Person, vault_path: Path) -> None:
    _type(person, GOOD)

    person.window.close()

    person.wait_for("the window is closed", lambda: not person.window.isVisible())
    person.desktop.close()
    with open_vault(vault_path, PASSWORD, writable=False) as session:
        assert NOTED in [record.ip_list for record in session.records]


def test_it_is_taken_when_another_key_is_shown(person: Person) -> None:
    _type(person, GOOD)

    _go_to_another_key(person)

    person.wait_for("it is noted", lambda: person.key_of("first").ip_list == NOTED)
    assert person.key().label == "second"
    assert person.key().ip_list == ()


def test_a_wrong_one_is_explained_before_the_window_closes(person: Person) -> None:
    _type(person, WRONG)

    person.window.close()

    assert person.window.isVisible()
    assert WRONG in _form(person).notice.text
    assert _form(person).ip_list_edit.toPlainText() == WRONG


def test_a_wrong_one_that_was_explained_does_not_keep_the_window_open(person: Person) -> None:
    _type(person, WRONG)
    person.window.close()

    person.window.close()

    assert not person.window.isVisible()


def test_a_wrong_one_is_explained_where_another_key_is_shown_instead(person: Person) -> None:
    _type(person, WRONG)

    _go_to_another_key(person)

    assert WRONG in person.window.keys_view.notice.text
    assert _form(person).notice.text == ""
    assert _form(person).ip_list_edit.toPlainText() == ""


def test_a_wrong_one_is_told_after_unlocking_again(person: Person) -> None:
    _type(person, WRONG)

    person.lock()
    person.wait_for("it is locked", lambda: not person.desktop.vaults.is_open)
    person.unlock()

    assert WRONG in person.window.keys_view.notice.text


def test_a_wrong_one_stays_to_be_corrected_while_another_field_is_saved(person: Person) -> None:
    _type(person, WRONG)

    person.hands.type_into(_form(person).tags_line, "grid")
    _form(person).notes_edit.setFocus()

    person.wait_for("the tag is stored", lambda: person.key().tags)
    assert _form(person).ip_list_edit.toPlainText() == WRONG
    assert WRONG in _form(person).notice.text
