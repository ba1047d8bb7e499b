"""What leaves the vault by the window: a private key's file, public forms, a revealed secret."""

import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import segno
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.care import answer_questions, make_recovery_code
from tests.ui.person import PASSWORD, Person
from vault_app.terms import ExportForm, PublicKeyForm
from vault_app.ui import questions
from vault_app.ui.dialogs.export_dialog import ExportDialog
from vault_app.ui.dialogs.qr_dialog import QrDialog
from vault_app.ui.dialogs.reveal_dialog import RevealDialog
from vault_app.ui.qr_code import enlarged, qr_image

PASSPHRASE = "five gulls over the sea"


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the person chooses; Qt's own file dialog is not driven here."""
    path = tmp_path / "bot-private.pem"
    monkeypatch.setattr(questions, "file_to_write", lambda *_, **__: path)
    return path


def _export_dialog(person: Person) -> ExportDialog:
    person.window.key_actions.export_requested.emit()
    return person.hands.dialog(ExportDialog)


def _reveal_dialog(person: Person, password: str = PASSWORD) -> RevealDialog:
    person.window.key_actions.reveal_requested.emit()
    dialog = person.hands.dialog(RevealDialog)
    person.hands.type_into(dialog.password.line, password)
    person.hands.click(dialog.reveal_button)
    return dialog


def test_the_strong_form_is_the_default_and_opens_with_its_passphrase(
    unlocked: Person, target: Path
) -> None:
    key = unlocked.key()
    dialog = _export_dialog(unlocked)
    assert dialog.form is ExportForm.STRONG

    unlocked.hands.type_into(dialog.passphrase.password.line, PASSPHRASE)
    unlocked.hands.type_into(dialog.passphrase.repeated.line, PASSPHRASE)
    unlocked.hands.click(dialog.export_button)
    unlocked.hands.wait_until_closed(ExportDialog)

    shown = subprocess.run(
        ["openssl", "pkey", "-in", str(target), "-passin", f"pass:{PASSPHRASE}", "-pubout"],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout == key.public_key_pem


def test_passphrases_that_differ_write_nothing(unlocked: Person, target: Path) -> None:
    dialog = _export_dialog(unlocked)

    unlocked.hands.type_into(dialog.passphrase.password.line, PASSPHRASE)
    unlocked.hands.click(dialog.export_button)

    assert "differ" in dialog.notice.text
    assert not target.exists()
    dialog.reject()


def test_the_open_form_warns_and_asks_for_no_passphrase(unlocked: Person, target: Path) -> None:
    dialog = _export_dialog(unlocked)

    dialog.choose(ExportForm.OPEN)

    assert dialog.warning.text.startswith("Whoever gets this file can use the key.")
    assert not dialog.passphrase.isVisible()
    unlocked.hands.click(dialog.export_button)
    unlocked.hands.wait_until_closed(ExportDialog)
    assert target.read_bytes().startswith(b"-----BEGIN PRIVATE KEY-----\n")
    assert target.stat().st_mode & 0o777 == 0o600


def test_a_file_that_is_there_stays_as_it_is(unlocked: Person, target: Path) -> None:
    target.write_text("a shopping list")
    dialog = _export_dialog(unlocked)

    dialog.choose(ExportForm.OPEN)
    unlocked.hands.click(dialog.export_button)

    assert "already" in unlocked.wait_for("it is refused", lambda: dialog.notice.text)
    assert target.read_text() == "a shopping list"
    dialog.reject()


@pytest.mark.parametrize(
    ("form", "is_right"),
    [
        (PublicKeyForm.ONE_LINE, lambda text: text.startswith("MCow") and "\n" not in text),
        (PublicKeyForm.OPENSSH, lambda text: text.startswith("ssh-ed25519 ")),
        (PublicKeyForm.JWK, lambda text: json.loads(text)["kty"] == "OKP"),
    ],
)
def test_a_public_key_is_copied_in_the_chosen_form(
    unlocked: Person, form: PublicKeyForm, is_right: Callable[[str], bool]
) -> None:
    unlocked.window.key_actions.copy_as_requested.emit(form)

    assert is_right(unlocked.wait_for("it is copied", unlocked.clipboard))


@pytest.mark.parametrize("change", [str, lambda pem: "".join(pem.splitlines()[1:-1])])
def test_the_clipboard_holds_the_public_key_in_any_line_length(
    unlocked: Person, change: Callable[[str], str]
) -> None:
    QApplication.clipboard().setText(change(unlocked.key().public_key_pem))

    unlocked.window.key_actions.compare_requested.emit()

    assert unlocked.window.keys_view.detail.comparison.text.startswith("The clipboard holds")


def test_a_clipboard_that_was_changed_is_noticed(unlocked: Person) -> None:
    changed = unlocked.key().public_key_pem.replace("A", "B", 1)
    QApplication.clipboard().setText(changed)

    unlocked.window.key_actions.compare_requested.emit()

    said = unlocked.window.keys_view.detail.comparison.text
    assert said.startswith("The clipboard does not hold")


def test_what_was_compared_is_not_said_of_another_key(unlocked: Person) -> None:
    unlocked.window.key_actions.compare_requested.emit()
    compared = unlocked.key()

    unlocked.window.keys_view.table.selectRow(1)

    assert unlocked.key() != compared
    assert unlocked.window.keys_view.detail.comparison.text == ""


def test_the_qr_code_is_black_on_white_with_its_quiet_zone(unlocked: Person) -> None:
    unlocked.window.key_actions.qr_requested.emit()
    dialog = unlocked.hands.dialog(QrDialog)

    image = dialog.picture.pixmap().toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }

    assert colours == {"#000000", "#ffffff"}
    assert image.pixelColor(0, 0).name() == "#ffffff"
    dialog.accept()


def test_a_qr_code_has_the_modules_that_its_maker_writes_to_files() -> None:
    written = io.BytesIO()
    segno.make_qr("a public key", error="l").save(written, kind="pbm", border=4, plain=True)
    rows = written.getvalue().decode().splitlines()[-qr_image("a public key").height() :]

    image = qr_image("a public key")

    for y, row in enumerate(rows):
        shown = [image.pixelColor(x, y).name() for x in range(image.width())]
        assert shown == ["#000000" if module == "1" else "#ffffff" for module in row]


def test_the_keyboard_begins_at_the_button_below_the_qr_code(unlocked: Person) -> None:
    unlocked.window.key_actions.qr_requested.emit()
    dialog = unlocked.hands.dialog(QrDialog)

    assert dialog.focusWidget() is dialog.close_button
    dialog.accept()


def test_a_qr_code_of_the_largest_public_key_fits() -> None:
    largest = "x" * 800  # RSA-4096 as PEM

    assert 300 < enlarged(qr_image(largest), 420).width() <= 420


def test_a_secret_is_masked_until_the_button_is_held(unlocked: Person) -> None:
    dialog = _reveal_dialog(unlocked)
    unlocked.wait_for("it is revealed", dialog.hold_button.isVisible)

    masked = dialog.secret_box.toPlainText()
    dialog.hold_button.pressed.emit()
    held = dialog.secret_box.toPlainText()
    dialog.hold_button.released.emit()

    assert "PRIVATE KEY" not in masked
    assert held.startswith("-----BEGIN PRIVATE KEY-----")
    assert dialog.secret_box.toPlainText() == masked
    dialog.accept()


def test_a_wrong_master_password_reveals_nothing(unlocked: Person) -> None:
    dialog = _reveal_dialog(unlocked, "wrong horse")

    assert "password" in unlocked.wait_for("it is refused", lambda: dialog.notice.text)
    assert not dialog.hold_button.isVisible()
    dialog.reject()


def test_a_vault_without_a_password_asks_for_its_recovery_code(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = make_recovery_code(unlocked)
    answer_questions(monkeypatch, answer=True)
    page = unlocked.window.vault_view.security

    def of_the_password() -> QPushButton | None:
        button = next(iter(page.remove_buttons.values()))
        return button if button.isVisible() and button.isEnabled() else None

    unlocked.hands.click(unlocked.wait_for("it may go", of_the_password))
    unlocked.wait_for("the password is gone", lambda: len(page.remove_buttons) == 1)

    dialog = _reveal_dialog(unlocked, code)

    unlocked.wait_for("it is revealed", dialog.hold_button.isVisible)
    assert dialog.password.line.accessibleName() == "Recovery code"
    dialog.accept()


def test_locking_takes_a_copied_secret_off_the_clipboard(unlocked: Person) -> None:
    dialog = _reveal_dialog(unlocked)
    unlocked.wait_for("it is revealed", dialog.copy_button.isVisible)
    unlocked.hands.click(dialog.copy_button)
    assert "PRIVATE KEY" in unlocked.clipboard()

    unlocked.desktop.vaults.lock()

    assert unlocked.clipboard() == ""
    unlocked.hands.wait_until_closed(RevealDialog)
