"""Testing a key from the window: what the user is told, whatever answers."""

import socket
from contextlib import AbstractContextManager

import pytest

from tests.helpers.vaults import KEY_PAIR
from tests.integration.raw_server import RawServer, answer, raw_server
from tests.ui.person import Person
from vault_app.binance.registration import request_practice_api_key
from vault_app.keys.generate import generate_key_pair
from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange
from vault_app.terms import GeneratedKind, KeyState
from vault_app.ui.dialogs.key_test_dialog import KeyTestDialog
from vault_app.ui.dialogs.register_dialog import RegisterDialog

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance, rest-api.md, the examples of signed requests."""

HTML = b"<!doctype html><html><body>Sorry</body></html>"


@pytest.fixture
def registered(unlocked: Person) -> Person:
    """A person whose selected key has an API key that no exchange knows."""
    unlocked.register(API_KEY)
    unlocked.hands.wait_until_closed(RegisterDialog)
    return unlocked


@pytest.mark.parametrize("kind", [GeneratedKind.RSA_2048, GeneratedKind.ED25519])
def test_an_accepted_key_is_verified_and_says_so(empty: Person, kind: GeneratedKind) -> None:
    empty.make_key("Grid bot", kind)
    empty.register_at_practice_exchange()

    dialog = empty.start_test()
    said = empty.read_test_notice(dialog)

    assert said.startswith("Accepted. The exchange holds this public key")
    assert empty.key().state is KeyState.VERIFIED
    look = empty.key().look
    assert look is not None
    assert look.permissions == ("enableReading", "enableSpotAndMarginTrading")
    assert [row._outcome.text()[:11] for row in dialog._rows.values()] == ["accepted in"] * 3
    dialog.close()


def test_what_an_accepted_key_may_do_is_shown_with_the_date(empty: Person) -> None:
    empty.make_key("Grid bot")
    empty.register_at_practice_exchange()

    dialog = empty.start_test()
    empty.read_test_notice(dialog)

    facts = empty.window.keys_view.detail.facts
    look = empty.key().look
    dialog.close()
    assert look is not None
    assert {"enableReading", "enableSpotAndMarginTrading"} <= set(look.permissions)
    assert "as the exchange said on" in facts.text_of("rights")
    assert facts.text_of("ip_restriction").startswith("none: it works from everywhere")


def test_a_key_without_api_key_cannot_be_tested(unlocked: Person) -> None:
    assert not unlocked.window.keys_view.detail.test_button.isEnabled()


def test_an_api_key_of_another_public_key_is_said_to_be_so(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = generate_key_pair(GeneratedKind.ED25519).public_key_pem
    assert other != KEY_PAIR.public_key_pem
    with PracticeExchange(Accounts()) as exchange:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", exchange.base_url)
        unlocked.register(request_practice_api_key(exchange.base_url, other, "other"))
        unlocked.hands.wait_until_closed(RegisterDialog)

        dialog = unlocked.start_test()
        said = unlocked.read_test_notice(dialog)

    assert said.startswith("The exchange does not hold the public key of this pair: ")
    assert "(-1022)" in said
    assert unlocked.key().state is KeyState.REGISTERED
    dialog.close()


def test_an_api_key_that_the_exchange_does_not_know_is_said_to_be_so(
    registered: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with PracticeExchange(Accounts()) as exchange:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", exchange.base_url)

        dialog = registered.start_test()
        said = registered.read_test_notice(dialog)

    assert "(-2015)" in said or "(-2008)" in said
    assert registered.key().state is KeyState.REGISTERED
    dialog.close()


def test_an_exchange_that_is_not_there_is_said(
    registered: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VAULT_APP_PRACTICE_URL", f"http://127.0.0.1:{_closed_port()}")

    dialog = registered.start_test()
    said = registered.read_test_notice(dialog)

    assert said.startswith("127.0.0.1 cannot be reached")
    assert "Nothing was sent." in said
    assert registered.key().state is KeyState.REGISTERED
    dialog.close()


def test_an_answer_in_html_is_not_taken_for_the_exchange(
    registered: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(answer(HTML, headers=("Content-Type: text/html",))) as server:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", server.url)

        dialog = registered.start_test()
        said = registered.read_test_notice(dialog)

    assert "answered, but not like the exchange: HTML page" in said
    dialog.close()


def test_waiting_can_be_cancelled_and_the_test_made_again(
    registered: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _silent_server() as server:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", server.url)
        dialog = registered.start_test()
        registered.wait_for("the request came", lambda: server.requests)
        assert not dialog.start_button.isEnabled()

        registered.hands.click(dialog.busy.cancel_button)
        said = registered.read_test_notice(dialog)

        assert said == "Cancelled. Nothing was changed."
        registered.hands.click(dialog.start_button)
        registered.wait_for("the next request came", lambda: len(server.requests) > 1)
        registered.hands.click(dialog.busy.cancel_button)
        registered.read_test_notice(dialog)
    dialog.close()


def test_closing_the_dialog_while_it_waits_gives_the_test_up(
    registered: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with _silent_server() as server:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", server.url)
        dialog = registered.start_test()
        registered.wait_for("the request came", lambda: server.requests)

        dialog.close()
        registered.read_test_notice(dialog)
        dialog.close()
        registered.hands.wait_until_closed(KeyTestDialog)

    assert registered.key().state is KeyState.REGISTERED


def test_a_failed_test_can_be_made_again_and_succeed(
    unlocked: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with PracticeExchange(Accounts()) as exchange:
        url = exchange.base_url
        api_key = request_practice_api_key(url, unlocked.key().public_key_pem, "bot")
        unlocked.register(api_key)
        unlocked.hands.wait_until_closed(RegisterDialog)
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", f"http://127.0.0.1:{_closed_port()}")
        dialog = unlocked.start_test()
        unlocked.read_test_notice(dialog)
        unlocked.desktop.access.stop()
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", url)

        unlocked.hands.click(dialog.start_button)
        said = unlocked.read_test_notice(dialog)

    assert said.startswith("Accepted.")
    dialog.close()


def _silent_server() -> AbstractContextManager[RawServer]:
    def stay_silent(_connection: socket.socket, _request: bytes) -> None:
        """Answer nothing."""

    return raw_server(stay_silent)


def _closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port
