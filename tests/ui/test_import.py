"""Bringing in keys: files, dropped and chosen, pasted text, a passphrase, two fields."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.person import Person
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.terms import GeneratedKind, KeyState
from vault_app.ui.dialogs.import_dialog import ImportDialog
from vault_app.ui.models.found_keys_model import FoundColumn

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
HMAC_SECRET = "NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"
"""Source of both: Binance rest-api.md, example of a signed request."""

PASSPHRASE = "five gulls"


def _key_file(path: Path, form: PrivateForm = PrivateForm.OPEN) -> KeyPair:
    pair = generate_key_pair(GeneratedKind.ED25519)
    passphrase = None if form is PrivateForm.OPEN else PASSPHRASE.encode()
    path.write_bytes(write_private_key(pair.private_key_der, form, passphrase))
    return pair


def _drop(widget: QWidget, *paths: Path) -> None:
    mime_data = QMimeData()
    mime_data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    for event_class in (QDragEnterEvent, QDropEvent):
        event = event_class(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            mime_data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)


def _dialog_with(person: Person, *paths: Path) -> ImportDialog:
    """Drop files on the page of keys and wait until they are read."""
    _drop(person.window.keys_view, *paths)
    dialog = person.hands.dialog(ImportDialog)
    person.wait_for("something is found", dialog.model.rowCount)
    return dialog


def _cell(dialog: ImportDialog, row: int, column: FoundColumn) -> str:
    return str(dialog.model.index(row, column).data())


def test_a_dropped_key_file_is_imported_under_its_name(empty: Person, tmp_path: Path) -> None:
    pair = _key_file(tmp_path / "grid-bot.pem")

    dialog = _dialog_with(empty, tmp_path / "grid-bot.pem")
    empty.hands.click(dialog.import_button)
    empty.hands.wait_until_closed(ImportDialog)

    assert (empty.key().label, empty.key().fingerprint) == ("grid-bot", pair.fingerprint)


def test_the_shortcut_opens_the_dialog_and_escape_closes_it(unlocked: Person) -> None:
    QTest.keySequence(unlocked.window, "Ctrl+I")
    dialog = unlocked.hands.dialog(ImportDialog)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    unlocked.hands.wait_until_closed(ImportDialog)


def test_a_passphrase_is_asked_for_and_opens_the_key(empty: Person, tmp_path: Path) -> None:
    _key_file(tmp_path / "bot.pem", PrivateForm.COMPATIBLE)
    dialog = _dialog_with(empty, tmp_path / "bot.pem")
    assert not dialog.import_button.isEnabled()

    empty.hands.type_into(dialog.passphrase.line, "wrong")
    empty.hands.click(dialog.open_button)
    empty.wait_for("it was wrong", lambda: "not open" in _cell(dialog, 0, FoundColumn.FOUND))
    empty.hands.type_into(dialog.passphrase.line, PASSPHRASE)
    empty.hands.click(dialog.open_button)
    empty.wait_for("it is open", dialog.import_button.isEnabled)

    assert not dialog.passphrase.isVisible()
    assert "protected with PBES2" in _cell(dialog, 0, FoundColumn.FOUND)
    dialog.reject()


def test_a_label_can_be_edited_and_stays_when_more_is_found(empty: Person, tmp_path: Path) -> None:
    for name in ("one.pem", "two.pem"):
        _key_file(tmp_path / name)
    dialog = _dialog_with(empty, tmp_path / "one.pem")
    dialog.model.setData(dialog.model.index(0, FoundColumn.LABEL), "Arbitrage")

    _drop(dialog, tmp_path / "two.pem")
    empty.wait_for("both are found", lambda: dialog.model.rowCount() == 2)
    empty.hands.click(dialog.import_button)
    empty.hands.wait_until_closed(ImportDialog)

    assert sorted(empty.labels()) == ["Arbitrage", "two"]


def test_a_key_without_its_tick_is_left_out(empty: Person, tmp_path: Path) -> None:
    for name in ("one.pem", "two.pem"):
        _key_file(tmp_path / name)
    dialog = _dialog_with(empty, tmp_path / "one.pem", tmp_path / "two.pem")
    empty.wait_for("both are found", lambda: dialog.model.rowCount() == 2)
    dialog.model.setData(
        dialog.model.index(0, FoundColumn.LABEL),
        Qt.CheckState.Unchecked.value,
        Qt.ItemDataRole.CheckStateRole,
    )

    empty.hands.click(dialog.import_button)
    empty.hands.wait_until_closed(ImportDialog)

    assert empty.labels() == ["two"]


def test_a_refusal_says_in_words_what_was_found(empty: Person, tmp_path: Path) -> None:
    pair = generate_key_pair(GeneratedKind.ED25519)
    (tmp_path / "bot.pub").write_text(pair.public_key_pem)

    dialog = _dialog_with(empty, tmp_path / "bot.pub")

    assert _cell(dialog, 0, FoundColumn.FOUND).startswith("There is a public key here")
    assert not dialog.import_button.isEnabled()
    dialog.reject()


def test_a_key_that_is_stored_already_cannot_be_ticked(empty: Person, tmp_path: Path) -> None:
    _key_file(tmp_path / "bot.pem")
    dialog = _dialog_with(empty, tmp_path / "bot.pem")
    empty.hands.click(dialog.import_button)
    empty.hands.wait_until_closed(ImportDialog)

    again = _dialog_with(empty, tmp_path / "bot.pem")

    assert "stored already, called “bot”" in _cell(again, 0, FoundColumn.FOUND)
    assert again.model.chosen() == []
    again.reject()


def test_pasted_settings_become_a_registered_hmac_key(empty: Person) -> None:
    QTest.keySequence(empty.window, "Ctrl+I")
    dialog = empty.hands.dialog(ImportDialog)
    QApplication.clipboard().setText(f"API_KEY={API_KEY}\nAPI_SECRET={HMAC_SECRET}\n")

    empty.hands.click(dialog.paste_button)
    empty.wait_for("it is found", dialog.import_button.isEnabled)
    empty.hands.click(dialog.import_button)
    empty.hands.wait_until_closed(ImportDialog)

    key = empty.key()
    assert (key.label, key.api_key, key.state) == ("HMAC", API_KEY, KeyState.REGISTERED)
    assert not empty.window.keys_view.detail.copy_button.isVisible()


@pytest.mark.parametrize(
    ("secret", "sentence"), [(API_KEY, "the same"), ("too short", "64")], ids=["equal", "short"]
)
def test_two_fields_that_cannot_be_a_pair_are_refused(
    empty: Person, secret: str, sentence: str
) -> None:
    QTest.keySequence(empty.window, "Ctrl+I")
    dialog = empty.hands.dialog(ImportDialog)
    empty.hands.click(dialog.hmac_button)

    empty.hands.type_into(dialog.hmac.api_key_line, API_KEY)
    empty.hands.type_into(dialog.hmac.secret.line, secret)
    empty.hands.click(dialog.hmac.add_button)

    assert sentence in empty.wait_for("it is refused", lambda: dialog.notice.text)
    dialog.reject()


def test_a_file_that_cannot_be_read_takes_nothing_from_the_others(
    empty: Person, tmp_path: Path
) -> None:
    _key_file(tmp_path / "bot.pem")

    dialog = _dialog_with(empty, tmp_path / "bot.pem", tmp_path / "gone.pem")

    assert "gone.pem" in empty.wait_for("it is said", lambda: dialog.notice.text)
    assert dialog.import_button.isEnabled()
    dialog.reject()


def _paste_and_find(person: Person) -> ImportDialog:
    QTest.keySequence(person.window, "Ctrl+I")
    dialog = person.hands.dialog(ImportDialog)
    QApplication.clipboard().setText(f"API_KEY={API_KEY}\nAPI_SECRET={HMAC_SECRET}\n")
    person.hands.click(dialog.paste_button)
    person.wait_for("it is found", dialog.import_button.isEnabled)
    return dialog


def test_what_was_pasted_and_imported_is_taken_off_the_clipboard(empty: Person) -> None:
    dialog = _paste_and_find(empty)

    empty.hands.click(dialog.import_button)
    empty.hands.wait_until_closed(ImportDialog)

    empty.wait_for("it is said", lambda: "clipboard" in empty.window.keys_view.notice.text)
    assert empty.clipboard() == ""


def test_an_hmac_secret_that_was_pasted_into_its_field_is_taken_off_the_clipboard(
    empty: Person,
) -> None:
    QTest.keySequence(empty.window, "Ctrl+I")
    dialog = empty.hands.dialog(ImportDialog)
    QApplication.clipboard().setText(f"{HMAC_SECRET}\n")
    empty.hands.click(dialog.hmac_button)
    empty.hands.type_into(dialog.hmac.api_key_line, API_KEY)
    dialog.hmac.secret.line.paste()
    empty.hands.click(dialog.hmac.add_button)
    empty.wait_for("it is found", dialog.import_button.isEnabled)

    empty.hands.click(dialog.import_button)
    empty.hands.wait_until_closed(ImportDialog)

    empty.wait_for("it is said", lambda: "clipboard" in empty.window.keys_view.notice.text)
    assert empty.clipboard() == ""


def test_what_was_copied_after_pasting_stays_on_the_clipboard(empty: Person) -> None:
    dialog = _paste_and_find(empty)
    QApplication.clipboard().setText("something else")

    empty.hands.click(dialog.import_button)
    empty.hands.wait_until_closed(ImportDialog)

    assert empty.key().label == "HMAC"
    assert empty.clipboard() == "something else"


def test_what_was_pasted_and_not_imported_stays_on_the_clipboard(empty: Person) -> None:
    dialog = _paste_and_find(empty)

    dialog.reject()

    empty.hands.wait_until_closed(ImportDialog)
    assert HMAC_SECRET in empty.clipboard()


def test_locking_closes_the_dialog(unlocked: Person) -> None:
    QTest.keySequence(unlocked.window, "Ctrl+I")
    unlocked.hands.dialog(ImportDialog)

    unlocked.desktop.vaults.lock()

    unlocked.hands.wait_until_closed(ImportDialog)
