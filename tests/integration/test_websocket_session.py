"""The WebSocket API: sessions of every kind of key, and how they can fail."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from tests.integration.raw_server import answer, raw_server
from tests.integration.tls_servers import (
    DAY,
    NOW,
    Authority,
    proxy_to,
    server_context,
)
from tests.integration.trader import KINDS, Trader, trader_at
from vault_app.binance.catalogue import find_test_request
from vault_app.binance.replies import Cause, judge
from vault_app.binance.websocket import MAX_MESSAGE_BYTES, MAX_MESSAGE_MB, WebSocketSession
from vault_app.binance.websocket_requests import WebSocketRequest, build_session_request
from vault_app.errors import (
    AnswerTooLargeError,
    ExchangeTimeoutError,
    ExchangeTlsError,
    ExchangeUnreachableError,
    ForbiddenHostError,
    NotAnExchangeAnswerError,
    OperationCancelledError,
    OutcomeUnknownError,
)
from vault_app.practice.accounts import Accounts
from vault_app.practice.misbehaviour import only_for, slow
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment

STATUS = build_session_request(find_test_request("websocket-session-status"))
SIGNED = ("websocket-account-status", "websocket-order-test")


@pytest.fixture(scope="module")
def shared() -> Iterator[PracticeExchange]:
    with PracticeExchange(Accounts()) as running:
        yield running


@pytest.fixture(params=KINDS)
def trader(request: pytest.FixtureRequest, shared: PracticeExchange) -> Iterator[Trader]:
    with trader_at(shared.base_url, shared.accounts, request.param) as made:
        yield made


@pytest.fixture
def ed25519(shared: PracticeExchange) -> Iterator[Trader]:
    with trader_at(shared.base_url, shared.accounts) as made:
        yield made


def test_every_kind_of_key_signs_each_request(trader: Trader) -> None:
    results = [trader.send(request_id).answer for request_id in SIGNED]

    assert [result.status for result in results] == [200, 200]
    assert results[0].json["canTrade"] is True
    assert results[1].json == {}
    assert not trader.websocket.is_logged_on


def test_every_kind_of_key_completes_a_rest_session(trader: Trader) -> None:
    """Beside the WebSocket session, so that one key is seen to do both."""
    requests = ("spot-account", "spot-open-orders", "spot-my-trades", "spot-order-test")

    assert [trader.send(name).answer.status for name in requests] == [200] * 4


def test_an_order_for_a_market_in_another_script_is_signed_raw(trader: Trader) -> None:
    sent = trader.send("websocket-order-test", symbol="这是测试币456")

    assert sent.answer.status == 200
    assert "symbol=这是测试币456" in sent.ready.payload


def test_after_a_logon_requests_need_no_signature(ed25519: Trader) -> None:
    logon = ed25519.send("websocket-session-logon")
    sent = [ed25519.send(request_id) for request_id in SIGNED]

    assert logon.answer.json["apiKey"] == ed25519.api_key
    assert ed25519.websocket.is_logged_on
    assert [found.answer.status for found in sent] == [200, 200]
    assert [found.ready.payload for found in sent] == ["", ""]


@pytest.mark.parametrize("kind", ["rsa-2048", "hmac"])
def test_a_logon_with_another_kind_is_refused(shared: PracticeExchange, kind: str) -> None:
    with trader_at(shared.base_url, shared.accounts, kind) as trader:
        logon = trader.send("websocket-session-logon")

    assert judge(logon.answer).cause is Cause.SIGNATURE
    assert not trader.websocket.is_logged_on


def test_a_session_says_who_is_logged_on(ed25519: Trader) -> None:
    before = ed25519.send("websocket-session-status").answer.json
    ed25519.send("websocket-session-logon")
    after = ed25519.send("websocket-session-status").answer.json

    assert (before["apiKey"], after["apiKey"]) == (None, ed25519.api_key)
    assert before["connectedSince"] == after["connectedSince"]


def test_a_key_revoked_within_a_session_ends_it(shared: PracticeExchange, ed25519: Trader) -> None:
    ed25519.send("websocket-session-logon")
    shared.accounts.delete(ed25519.issued.api_key)

    refused = ed25519.send("websocket-account-status").answer

    assert (refused.status, refused.server_code) == (401, -2015)
    assert not ed25519.websocket.is_logged_on


def test_the_answer_tells_the_weight_used(ed25519: Trader) -> None:
    first, second = (ed25519.send("websocket-account-status").answer for _ in range(2))

    used = [int(found.used_weight["x-mbx-used-weight-1m"]) for found in (first, second)]
    assert used[1] - used[0] == 20


def test_a_message_that_is_too_old_shows_the_clocks_difference(shared: PracticeExchange) -> None:
    with trader_at(shared.base_url, shared.accounts, clock=lambda: time.time() - 60) as trader:
        status = trader.send("websocket-session-status")
        refused = trader.send("websocket-account-status").answer

    assert judge(refused).cause is Cause.CLOCK
    assert status.clock_offset is not None
    assert status.clock_offset.offset_ms == pytest.approx(60_000, abs=500)


def test_a_request_under_way_is_cancelled_at_once() -> None:
    with (
        PracticeExchange(Accounts(), misbehaviour=only_for("session.", slow(3.0))) as exchange,
        WebSocketSession(Environment.PRACTICE, practice_url=exchange.base_url) as session,
    ):
        threading.Timer(0.1, session.cancel).start()
        started = time.perf_counter()
        with pytest.raises(OperationCancelledError):
            session.send(STATUS)
        seconds = time.perf_counter() - started
        exchange.behaviour.misbehave(None)

        assert seconds < 1
        assert session.send(STATUS).status == 200


def test_a_cancel_with_nothing_under_way_changes_nothing(shared: PracticeExchange) -> None:
    with WebSocketSession(Environment.PRACTICE, practice_url=shared.base_url) as session:
        session.cancel()

        assert session.send(STATUS).status == 200


def _session(
    url: str, *, connect_timeout_s: float = 5.0, read_timeout_s: float = 5.0
) -> WebSocketSession:
    return WebSocketSession(
        Environment.PRACTICE,
        practice_url=url,
        connect_timeout_s=connect_timeout_s,
        read_timeout_s=read_timeout_s,
    )


def test_a_host_that_is_not_there_is_unreachable() -> None:
    with raw_server(answer()) as server:
        url = server.url

    with _session(url) as session, pytest.raises(ExchangeUnreachableError):
        session.send(STATUS)


def test_a_host_that_never_ends_the_handshake_is_a_timeout() -> None:
    def say_nothing(connection: socket.socket, _request: bytes) -> None:
        connection.recv(1)

    with (
        raw_server(say_nothing) as server,
        _session(server.url, connect_timeout_s=0.2) as session,
        pytest.raises(ExchangeTimeoutError),
    ):
        session.send(STATUS)


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        ("403 Forbidden", Cause.FIREWALL),
        ("429 Too Many Requests", Cause.RATE_LIMIT),
        ("451 Unavailable", Cause.LOCATION),
        ("503 Unavailable", Cause.OUTCOME_UNKNOWN),
        ("302 Found", Cause.NOT_AN_EXCHANGE_ANSWER),
        ("200 OK", Cause.NOT_AN_EXCHANGE_ANSWER),
    ],
)
def test_a_handshake_that_is_refused_is_an_answer(status: str, cause: Cause) -> None:
    page = answer(b"<html>no</html>", status=status, headers=("Location: http://127.0.0.1:1/",))

    with raw_server(page) as server, _session(server.url) as session:
        assert judge(session.send(STATUS)).cause is cause


def test_the_api_key_is_not_in_the_handshake(ed25519: Trader) -> None:
    with raw_server(answer(status="403 Forbidden")) as server, _session(server.url) as session:
        session.send(WebSocketRequest("account.status", {"apiKey": ed25519.api_key}))

    assert ed25519.api_key.encode() not in b"".join(server.requests)


def _answered_with(*texts: str, read_timeout_s: float = 1.0) -> object:
    """What comes of a request to a server that sends *texts* whatever it is asked."""

    def talk(connection: ServerConnection) -> None:
        message = json.loads(connection.recv())
        for text in texts:
            connection.send(text.replace("ID", message["id"]))
        try:
            connection.recv()
        except ConnectionClosed:
            return

    with serve(talk, "127.0.0.1", 0) as server:
        running = threading.Thread(target=server.serve_forever)
        running.start()
        try:
            url = f"http://127.0.0.1:{server.socket.getsockname()[1]}"
            with _session(url, read_timeout_s=read_timeout_s) as session:
                return session.send(STATUS).json
        finally:
            server.shutdown()
            running.join()


def test_events_and_answers_to_others_are_passed_over() -> None:
    found = _answered_with(
        '{"event":{"e":"serverShutdown"}}',
        '{"id":"another","status":200,"result":1}',
        '{"id":"ID","status":200,"result":2}',
    )

    assert found == 2


@pytest.mark.parametrize("text", ["hello", "[]", "[" * 100_000])
def test_a_message_that_is_not_the_exchanges_is_told_as_that(text: str) -> None:
    with pytest.raises(NotAnExchangeAnswerError):
        _answered_with(text)


def test_a_message_beyond_the_limit_is_not_read() -> None:
    with pytest.raises(AnswerTooLargeError) as caught:
        _answered_with(" " * (MAX_MESSAGE_BYTES + 1))

    assert caught.value.details["limit"] == MAX_MESSAGE_MB


def test_silence_after_a_request_is_an_unknown_outcome() -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        _answered_with(read_timeout_s=0.2)

    assert caught.value.details["reason"] == "no answer in time"


def test_the_exchanges_own_host_is_reached_with_tls_through_a_proxy(
    trust_store: Authority, tmp_path: Path
) -> None:
    context = server_context(trust_store, tmp_path, host="ws-api.binance.com")

    with (
        proxy_to(context) as proxy,
        WebSocketSession(Environment.PRODUCTION, proxy_url=proxy.url) as session,
    ):
        found = session.send(STATUS)

    assert found.host == "ws-api.binance.com"
    assert proxy.first_request.startswith(b"CONNECT ws-api.binance.com:443 ")


def test_an_expired_certificate_is_refused(trust_store: Authority, tmp_path: Path) -> None:
    context = server_context(
        trust_store, tmp_path, host="ws-api.binance.com", valid_until=NOW - DAY
    )

    with (
        proxy_to(context) as proxy,
        WebSocketSession(Environment.PRODUCTION, proxy_url=proxy.url) as session,
        pytest.raises(ExchangeTlsError),
    ):
        session.send(STATUS)


@pytest.mark.parametrize(
    "url", ["http://192.0.2.1:80", "ws://127.0.0.1:1", "http://evil.example:1"]
)
def test_no_session_goes_to_another_host(url: str) -> None:
    with pytest.raises(ForbiddenHostError):
        _session(url)


def test_nothing_of_a_message_is_logged(ed25519: Trader, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    sent = ed25519.send("websocket-account-status")

    assert sent.ready.signature not in caplog.text
    assert ed25519.api_key not in caplog.text


def test_no_thread_is_left_behind(shared: PracticeExchange) -> None:
    before = threading.active_count()
    with WebSocketSession(Environment.PRACTICE, practice_url=shared.base_url) as session:
        session.send(STATUS)
        own = [thread for thread in threading.enumerate() if "recv_events" in thread.name]

    assert not any(thread.is_alive() for thread in own)
    assert threading.active_count() <= before + 1
