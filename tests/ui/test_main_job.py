"""The main job: from no vault to an accepted signed request, and through the lock."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import OpenWindow
from tests.ui.person import PASSWORD, Person
from vault_app.terms import GeneratedKind, KeyState
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog


class ClickCounter(QObject):
    """Counts mouse buttons pressed anywhere in the application."""

    def __init__(self) -> None:
        super().__init__()
        self.clicks = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.MouseButtonPress and watched.isWidgetType():
            self.clicks += 1
        return False


@pytest.fixture
def counter(qapp: QApplication) -> Iterator[ClickCounter]:
    counter = ClickCounter()
    qapp.installEventFilter(counter)
    yield counter
    qapp.removeEventFilter(counter)


def test_the_main_job_from_no_vault_to_an_accepted_request(open_window: OpenWindow) -> None:
    person = open_window()
    person.try_to_create(PASSWORD, PASSWORD)
    person.wait_for("the vault is open", lambda: person.desktop.vaults.is_open)

    made = person.make_key("Grid bot", GeneratedKind.RSA_4096)
    assert (made.state, made.kind) == (KeyState.DRAFT, "rsa-4096")
    person.register_at_practice_exchange()
    assert person.key().state is KeyState.REGISTERED
    dialog = person.start_test()
    assert person.read_test_notice(dialog).startswith("Accepted.")
    person.hands.click(dialog.close_button)
    person.lock()
    person.unlock()

    assert (person.key().label, person.key().state) == ("Grid bot", KeyState.VERIFIED)


@pytest.mark.parametrize("start", ["empty", "unlocked"])
def test_three_clicks_and_a_label_bring_the_public_key_to_the_clipboard(
    start: str, request: pytest.FixtureRequest, counter: ClickCounter
) -> None:
    person: Person = request.getfixturevalue(start)
    counter.clicks = 0

    dialog = person.open_new_key_dialog()
    focused = person.wait_for("the label has the focus", dialog.focusWidget)
    QTest.keyClicks(focused, "Grid bot")
    person.hands.click(dialog.generate_button)
    person.wait_for("the key pair is made", dialog.copy_button.isVisible)
    person.hands.click(dialog.copy_button)

    assert person.key().label == "Grid bot"
    assert person.clipboard() == person.key().public_key_pem
    assert counter.clicks <= 3
    dialog.close()


def test_the_keyboard_alone_brings_the_public_key_to_the_clipboard(unlocked: Person) -> None:
    QTest.keySequence(unlocked.window, "Ctrl+N")
    dialog = unlocked.hands.dialog(NewKeyDialog)
    QTest.keyClicks(dialog.focusWidget(), "Grid bot")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    unlocked.wait_for("the key pair is made", dialog.copy_button.isVisible)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    assert unlocked.clipboard() == unlocked.key().public_key_pem
    dialog.close()


def test_openssl_reads_what_was_put_on_the_clipboard(empty: Person, tmp_path: Path) -> None:
    empty.make_key("Grid bot", GeneratedKind.RSA_2048)
    empty.hands.click(empty.window.keys_view.detail.copy_button)
    pasted = tmp_path / "pasted.pem"
    pasted.write_bytes(empty.clipboard().encode())

    shown = subprocess.run(
        ["openssl", "pkey", "-pubin", "-noout", "-text", "-in", str(pasted)],  # noqa: S607
        capture_output=True,
        check=True,
        text=True,
    )

    assert shown.stdout.startswith("Public-Key: (2048 bit)")
