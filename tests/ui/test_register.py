import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.integration.raw_server import answer, raw_server
from tests.ui.person import Person
from vault_app.api_key import masked
from vault_app.terms import KeyState
from vault_app.ui.dialogs.register_dialog import RegisterDialog

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance, rest-api.md, the examples of signed requests."""

HTML = b"<!doctype html><html><body>Sorry</body></html>"


def test_a_good_api_key_makes_the_key_registered(unlocked: Person) -> None:
    unlocked.register(f"  {API_KEY} ")
    unlocked.hands.wait_until_closed(RegisterDialog)

    assert (unlocked.key().state, unlocked.key().api_key) == (KeyState.REGISTERED, API_KEY)
    assert unlocked.window.keys_view.detail.test_button.isEnabled()


def test_only_the_ends_of_the_api_key_are_shown(unlocked: Person) -> None:
    unlocked.register(API_KEY)
    unlocked.hands.wait_until_closed(RegisterDialog)

    assert unlocked.window.keys_view.detail.facts.text_of("api_key") == masked(API_KEY)


def test_the_whole_api_key_can_be_copied(unlocked: Person) -> None:
    unlocked.register(API_KEY)
    unlocked.hands.wait_until_closed(RegisterDialog)

    unlocked.hands.click(unlocked.window.keys_view.detail.copy_api_key_button)

    assert unlocked.clipboard() == API_KEY


def test_an_api_key_that_another_key_has_is_refused_and_stays_typed(unlocked: Person) -> None:
    owner = unlocked.key().label
    unlocked.register(API_KEY)
    unlocked.hands.wait_until_closed(RegisterDialog)
    unlocked.window.keys_view.table.selectRow(1)

    dialog = unlocked.register(API_KEY)
    unlocked.wait_for("words", lambda: "already" in dialog.notice.text)

    assert f"stored already, with the key “{owner}”" in dialog.notice.text
    assert dialog.api_key_line.text() == API_KEY
    assert unlocked.key().state is KeyState.DRAFT
    dialog.close()


def test_the_public_key_can_be_copied_where_it_is_registered(unlocked: Person) -> None:
    dialog = unlocked.open_register_dialog()

    unlocked.hands.click(dialog.copy_button)

    assert unlocked.clipboard() == unlocked.key().public_key_pem
    assert dialog.notice.text == "The public key is on the clipboard."
    dialog.close()


def test_the_practice_exchange_hands_out_an_api_key_by_the_clipboard(unlocked: Person) -> None:
    dialog = unlocked.open_register_dialog()
    unlocked.hands.click(dialog.hand_in_button)
    unlocked.wait_for("the practice exchange answers", lambda: dialog.notice.text)
    issued = unlocked.clipboard()

    unlocked.hands.click(dialog.paste_button)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    unlocked.hands.wait_until_closed(RegisterDialog)

    assert unlocked.key().api_key == issued


def test_a_practice_exchange_that_is_not_there_is_said(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(answer()) as server:
        url = server.url
    monkeypatch.setenv("VAULT_APP_PRACTICE_URL", url)
    dialog = unlocked.open_register_dialog()

    unlocked.hands.click(dialog.hand_in_button)
    said = unlocked.wait_for("words", lambda: dialog.notice.text)

    assert said.startswith("127.0.0.1 cannot be reached")
    assert dialog.hand_in_button.isEnabled()
    dialog.close()


def test_closing_the_dialog_while_it_waits_does_no_harm(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hang_up_after_a_while(*_: object) -> None:
        time.sleep(0.3)
        raise ConnectionAbortedError

    with raw_server(hang_up_after_a_while) as server:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", server.url)
        dialog = unlocked.open_register_dialog()
        unlocked.hands.click(dialog.hand_in_button)
        unlocked.hands.click(dialog.close_button)
        unlocked.hands.wait_until_closed(RegisterDialog)
        unlocked.wait_for("the request came", lambda: server.requests)
        server.stopping.set()
    unlocked.desktop.jobs.wait()
    unlocked.wait_for("the job is over", lambda: not unlocked.desktop.jobs._running)

    assert unlocked.key().state is KeyState.DRAFT


def test_another_server_is_not_taken_for_the_practice_exchange(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(answer(HTML, headers=("Content-Type: text/html",))) as server:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", server.url)
        dialog = unlocked.open_register_dialog()
        unlocked.hands.click(dialog.hand_in_button)
        said = unlocked.wait_for("words", lambda: dialog.notice.text)

    assert "answered, but not like the exchange" in said
    dialog.close()


def test_a_registered_key_is_registered_after_unlocking_again(
    unlocked: Person, vault_path: Path
) -> None:
    unlocked.register(API_KEY)
    unlocked.hands.wait_until_closed(RegisterDialog)
    label = unlocked.key().label
    unlocked.lock()
    assert API_KEY.encode() not in vault_path.read_bytes()

    unlocked.unlock()
    unlocked.window.keys_view.table.selectRow(unlocked.labels().index(label))

    assert unlocked.key().api_key == API_KEY
