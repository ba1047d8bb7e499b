"""Editing a key in place, taking it back, and its history; the trash."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.vaults import PASSWORD
from tests.ui.person import Person
from vault_app.key_life import NotedAddress, Program
from vault_app.key_summary import KeySummary
from vault_app.terms import Purpose
from vault_app.ui.dialogs.delete_forever_dialog import DeleteForeverDialog
from vault_app.ui.models.key_filter import TRASH
from vault_app.ui.views.keys_view import KeysView
from vault_app.ui.widgets.key_details_form import KeyDetailsForm
from vault_app.vault.session import open_vault

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(unlocked: Person) -> Person:
    """In front of the key ``first``."""
    unlocked.pick("first")
    return unlocked


def _view(person: Person) -> KeysView:
    return person.window.keys_view


def _form(person: Person) -> KeyDetailsForm:
    return _view(person).detail.form


def _wait_until_changed(person: Person, before: KeySummary) -> KeySummary:
    person.wait_for("the key is changed", lambda: person.key().details != before.details)
    return person.key()


def _rename(person: Person, label: str) -> None:
    line = _form(person).label_line
    line.selectAll()
    person.hands.type_into(line, "")
    line.setText(label)
    QTest.keyClick(line, Qt.Key.Key_Return)


def _trash(person: Person, *labels: str) -> None:
    person.pick(*labels)
    QTest.keyClick(_view(person).table, Qt.Key.Key_Delete)
    person.wait_for("it is in the trash", lambda: _view(person).undo_bar.text)


def test_a_label_is_saved_when_enter_is_pressed(person: Person) -> None:
    _rename(person, "renamed")

    person.wait_for("it is renamed", lambda: "renamed" in person.labels())
    assert _view(person).undo_bar.text == "“renamed” is changed and saved."


def test_a_field_is_saved_when_it_is_left(person: Person) -> None:
    before, form = person.key(), _form(person)
    person.hands.type_into(form.tags_line, "grid, 2026")

    form.notes_edit.setFocus()

    assert _wait_until_changed(person, before).tags == ("grid", "2026")


def test_notes_are_saved_while_one_pauses(person: Person) -> None:
    before = person.key()

    person.hands.type_into(_form(person).notes_edit, "ask the desk")

    assert _wait_until_changed(person, before).notes == "ask the desk"
    assert _form(person).notes_edit.hasFocus()


def test_choosing_a_purpose_saves_it(person: Person) -> None:
    before, box = person.key(), _form(person).purpose_box

    box.setCurrentIndex(box.findData(Purpose.TAX_REPORT))

    assert _wait_until_changed(person, before).purpose is Purpose.TAX_REPORT


def test_choosing_a_reminder_saves_it(person: Person) -> None:
    before, box = person.key(), _form(person).reminder_box

    box.setCurrentIndex(box.findData(90))

    assert _wait_until_changed(person, before).rotate_after_days == 90


def test_programs_and_addresses_are_saved(person: Person) -> None:
    before, form = person.key(), _form(person)
    person.hands.type_into(form.used_by_line, "freqtrade")
    person.hands.type_into(form.ip_list_edit, "8.8.4.4 office")

    form.label_line.setFocus()

    person.wait_for("both are saved", lambda: person.key().ip_list and person.key().used_by)
    assert person.key().ip_list == (NotedAddress("8.8.4.4", "office"),)
    assert person.key().used_by == (Program("freqtrade"),)
    assert before.ip_list == ()


def test_a_wrong_address_is_explained_and_stays_to_be_corrected(person: Person) -> None:
    form = _form(person)
    person.hands.type_into(form.ip_list_edit, "my office")

    form.label_line.setFocus()

    assert "my" in form.notice.text
    assert form.ip_list_edit.toPlainText() == "my office"
    assert person.key().ip_list == ()


def test_a_label_that_is_taken_is_explained_and_not_saved(person: Person) -> None:
    _rename(person, "second")

    said = person.wait_for("words", lambda: _form(person).notice.text)

    assert "second" in said
    assert sorted(person.labels()) == ["first", "second"]
    assert _form(person).label_line.text() == "second"


def test_leaving_a_field_as_it_was_saves_nothing(person: Person) -> None:
    form = _form(person)
    told: list[object] = []
    form.edited.connect(lambda *change: told.append(change))
    form.tags_line.setFocus()

    form.label_line.setFocus()

    assert told == []


def test_the_undo_bar_takes_an_edit_back(person: Person) -> None:
    _rename(person, "renamed")
    person.wait_for("it is renamed", lambda: "renamed" in person.labels())

    person.hands.click(_view(person).undo_bar.undo_button)

    person.wait_for("it is as before", lambda: "first" in person.labels())
    assert not _view(person).undo_bar.isVisible()


def test_control_z_takes_edits_back_one_after_the_other(person: Person) -> None:
    before = person.key()
    box = _form(person).purpose_box
    for purpose in (Purpose.TAX_REPORT, Purpose.READ_ONLY):
        stored = person.key()
        box.setCurrentIndex(box.findData(purpose))
        _wait_until_changed(person, stored)

    QTest.keyClick(_view(person).table, Qt.Key.Key_Z, CONTROL)
    person.wait_for("one step back", lambda: person.key().purpose is Purpose.TAX_REPORT)
    QTest.keyClick(_view(person).table, Qt.Key.Key_Z, CONTROL)
    person.wait_for("two steps back", lambda: person.key().details == before.details)


def test_notes_saved_in_pieces_are_taken_back_in_one_step(person: Person) -> None:
    before, edit = person.key(), _form(person).notes_edit
    for text in ("ask", " the desk"):
        stored = person.key()
        person.hands.type_into(edit, text)
        _wait_until_changed(person, stored)

    person.hands.click(_view(person).undo_bar.undo_button)

    person.wait_for("the notes are gone", lambda: person.key().details == before.details)


def test_a_pinned_key_comes_first(person: Person) -> None:
    person.pick("second")

    person.window.key_actions.pin_requested.emit()

    person.wait_for("it is pinned", lambda: person.key().pinned)
    assert person.labels() == ["second", "first"]


def test_an_edit_is_there_after_locking_and_unlocking(person: Person) -> None:
    _rename(person, "renamed")
    person.wait_for("it is renamed", lambda: "renamed" in person.labels())

    person.lock()
    person.unlock()

    assert "renamed" in person.labels()


def test_nothing_can_be_undone_once_the_vault_was_locked(person: Person) -> None:
    _rename(person, "renamed")
    person.wait_for("it is renamed", lambda: "renamed" in person.labels())
    person.lock()
    person.unlock()

    QTest.keyClick(_view(person).table, Qt.Key.Key_Z, CONTROL)

    assert not _view(person).undo_bar.isVisible()
    assert not person.window.key_actions._undo.isEnabled()


def test_the_history_is_unfolded_when_asked(person: Person) -> None:
    history = _view(person).detail.history

    person.hands.click(history.fold_button)

    words = person.wait_for("the lines", history.words)
    assert words[0] == "Generated in this vault"


def test_an_unfolded_history_grows_with_an_edit(person: Person) -> None:
    history = _view(person).detail.history
    person.hands.click(history.fold_button)
    person.wait_for("the lines", history.words)

    _rename(person, "renamed")

    person.wait_for("the new line", lambda: history.words()[:1] == ["Edited: label"])


def test_a_deleted_key_goes_to_the_trash(person: Person) -> None:
    _trash(person, "first")

    assert person.labels() == ["second"]
    assert _view(person).filters.offered()[TRASH] == 1


def test_several_keys_go_to_the_trash_at_once(person: Person) -> None:
    _trash(person, "first", "second")

    assert person.labels() == []
    assert _view(person).filters.offered()[TRASH] == 2


def test_the_undo_bar_takes_keys_out_of_the_trash(person: Person) -> None:
    _trash(person, "first", "second")

    person.hands.click(_view(person).undo_bar.undo_button)

    person.wait_for("both are back", lambda: len(person.labels()) == 2)


def test_a_key_is_put_back_from_the_trash(person: Person) -> None:
    _trash(person, "first")
    _view(person).filters.choose(TRASH)

    person.hands.click(_view(person).detail.put_back_button)

    person.wait_for("it is back", lambda: sorted(person.labels()) == ["first", "second"])
    assert person.key().label == "first"


def test_a_key_in_the_trash_cannot_be_edited_or_tested(person: Person) -> None:
    _trash(person, "first")

    _view(person).filters.choose(TRASH)

    detail = _view(person).detail
    assert not detail.form.isEnabled()
    assert not detail.test_button.isVisible()


def test_deleting_for_good_asks_for_the_label(person: Person) -> None:
    _trash(person, "first")
    _view(person).filters.choose(TRASH)
    person.window.key_actions.delete_forever_requested.emit()
    dialog = person.hands.dialog(DeleteForeverDialog)
    was_allowed = dialog.delete_button.isEnabled()
    person.hands.type_into(dialog.label_line, "first")

    person.hands.click(dialog.delete_button)

    person.hands.wait_until_closed(DeleteForeverDialog)
    assert not was_allowed
    assert [key.label for key in _view(person)._model._by_id.values()] == ["second"]
    assert _view(person).undo_bar.text == ""


def test_a_half_typed_label_deletes_nothing(person: Person) -> None:
    _trash(person, "first")
    _view(person).filters.choose(TRASH)
    person.window.key_actions.delete_forever_requested.emit()
    dialog = person.hands.dialog(DeleteForeverDialog)

    person.hands.type_into(dialog.label_line, "firs")

    assert not dialog.delete_button.isEnabled()
    dialog.reject()


def test_a_key_in_the_trash_is_not_offered_for_test_requests(person: Person) -> None:
    _trash(person, "first")
    view = person.window.vault_view

    person.hands.click(view.nav_button(view.requests))

    box = view.requests.picker.key_box
    person.wait_for("the keys", box.count)
    assert [box.itemText(place) for place in range(box.count())] == ["second"]


def test_the_last_key_in_the_trash_leaves_a_page_that_says_so(person: Person) -> None:
    _trash(person, "first", "second")

    assert _view(person)._middle.words == "No key here"


def test_quick_edits_are_stored_in_their_order(person: Person) -> None:
    before, form = person.key(), _form(person)

    for days in (30, 60, 90, 180, 365):
        form.reminder_box.setCurrentIndex(form.reminder_box.findData(days))
    form.purpose_box.setCurrentIndex(form.purpose_box.findData(Purpose.READ_ONLY))

    person.wait_for("the last is stored", lambda: person.key().purpose is Purpose.READ_ONLY)
    assert person.key().rotate_after_days == 365
    assert before.rotate_after_days is None


def test_pinning_while_an_edit_is_on_its_way_keeps_the_edit(person: Person) -> None:
    box = _form(person).purpose_box
    box.setCurrentIndex(box.findData(Purpose.READ_ONLY))

    person.window.key_actions.pin_requested.emit()

    person.wait_for("it is pinned", lambda: person.key().pinned)
    assert person.key().purpose is Purpose.READ_ONLY


def test_what_is_typed_when_the_vault_is_locked_is_stored_first(person: Person) -> None:
    person.hands.type_into(_form(person).tags_line, "grid")

    person.lock()
    person.wait_for("the vault is locked", lambda: not person.desktop.vaults.is_open)
    person.unlock()

    assert person.key_of("first").tags == ("grid",)


def test_what_is_typed_when_the_window_is_closed_is_stored_first(
    person: Person, vault_path: Path
) -> None:
    person.hands.type_into(_form(person).tags_line, "grid")

    person.window.close()

    person.wait_for("the window is closed", lambda: not person.window.isVisible())
    person.desktop.close()
    with open_vault(vault_path, PASSWORD, writable=False) as session:
        assert ("grid",) in [record.tags for record in session.records]
