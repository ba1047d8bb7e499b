import subprocess
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.helpers.vaults import KEY_PAIR
from tests.ui.person import Person
from vault_app.key_file_names import name_of_public_key_file
from vault_app.ui import file_questions
from vault_app.ui.main_window import MainWindow


def _answer_dialog(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Have the file dialog answer *path*; returns what will be suggested to it."""
    suggested: list[str] = []

    def answer(_window: MainWindow, suggestion: str) -> Path | None:
        suggested.append(suggestion)
        return path

    monkeypatch.setattr(file_questions, "place_for_public_key", answer)
    return suggested


def _status(person: Person) -> str:
    return person.window.statusBar().currentMessage()


def test_the_copied_public_key_is_the_stored_one_byte_for_byte(unlocked: Person) -> None:
    unlocked.hands.click(unlocked.window.keys_view.detail.copy_button)

    assert unlocked.clipboard().encode() == KEY_PAIR.public_key_pem.encode()
    assert unlocked.window.statusBar().currentMessage().startswith("Public key of “")


def test_the_shortcut_copies_the_public_key(unlocked: Person) -> None:
    QTest.keySequence(unlocked.window, "Ctrl+Shift+C")

    assert unlocked.clipboard() == KEY_PAIR.public_key_pem


def test_openssl_reads_the_saved_public_key(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "public.pem"
    _answer_dialog(monkeypatch, path)

    unlocked.hands.click(unlocked.window.keys_view.detail.save_button)

    unlocked.wait_for("it is written", lambda: "saved" in _status(unlocked))
    assert path.read_bytes() == KEY_PAIR.public_key_pem.encode()
    openssl = ["openssl", "pkey", "-pubin", "-noout", "-in", str(path)]
    assert subprocess.run(openssl, check=False).returncode == 0


def test_the_ending_of_the_file_says_the_form(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "public.der"
    _answer_dialog(monkeypatch, path)

    unlocked.hands.click(unlocked.window.keys_view.detail.save_button)

    unlocked.wait_for("it is written", lambda: "saved" in _status(unlocked))
    openssl = ["openssl", "pkey", "-pubin", "-inform", "DER", "-in", str(path)]
    shown = subprocess.run(openssl, check=True, capture_output=True).stdout
    assert shown == KEY_PAIR.public_key_pem.encode()


def test_the_suggested_file_name_has_label_and_fingerprint(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = unlocked.make_key("Grid bot: main/spot")
    suggested = _answer_dialog(monkeypatch, None)

    unlocked.hands.click(unlocked.window.keys_view.detail.save_button)

    assert suggested == [name_of_public_key_file(key.label, key.fingerprint)]


def test_a_file_that_cannot_be_written_is_said(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "no such folder" / "public.pem"
    _answer_dialog(monkeypatch, path)

    unlocked.hands.click(unlocked.window.keys_view.detail.save_button)

    sentence = f"The file {path} could not be written: No such file or directory."
    notice = unlocked.window.keys_view.notice
    unlocked.wait_for("it is said", lambda: notice.text.startswith(sentence))


def test_changing_ones_mind_about_saving_writes_nothing(
    unlocked: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(tmp_path.iterdir())
    _answer_dialog(monkeypatch, None)

    unlocked.hands.click(unlocked.window.keys_view.detail.save_button)

    assert set(tmp_path.iterdir()) == before


def test_the_fingerprint_is_shown_whole(unlocked: Person) -> None:
    shown = unlocked.window.keys_view.detail._fingerprint.toPlainText()

    assert shown == KEY_PAIR.fingerprint
