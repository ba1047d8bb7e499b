"""How the way to the exchange can fail, each against a real socket on loopback."""

import gc
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from tests.integration.raw_server import Handler, RawServer, answer, raw_server
from vault_app.binance.catalogue import find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.connections import MAX_ANSWER_BYTES, MAX_ANSWER_MB
from vault_app.binance.environments import Origin
from vault_app.binance.replies import Cause, judge
from vault_app.binance.requests import SignedRequest, build_request
from vault_app.errors import (
    AnswerTooLargeError,
    ExchangeTimeoutError,
    ExchangeUnreachableError,
    OperationCancelledError,
    OutcomeUnknownError,
)
from vault_app.terms import Environment

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
SHORT_S = 0.2
SOON_S = 2.0


def _order_test(origin: Origin) -> SignedRequest:
    call = find_test_request("spot-order-test")
    return build_request(call, origin, [("symbol", "A")], timestamp=5).with_signature("ab")


def _client(url: str, *, read_timeout_s: float = SOON_S) -> ExchangeClient:
    return ExchangeClient(
        Environment.PRACTICE,
        practice_url=url,
        connect_timeout_s=SHORT_S,
        read_timeout_s=read_timeout_s,
    )


@pytest.fixture
def full_listener() -> Iterator[socket.socket]:
    """A listener whose queue is full, so that further connections wait without end."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    waiting = [socket.socket() for _ in range(4)]
    for client in waiting:
        client.setblocking(False)
        client.connect_ex(listener.getsockname())
    time.sleep(0.05)
    yield listener
    for client in waiting:
        client.close()
    listener.close()


def test_a_refused_connection_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]

    with (
        _client(f"http://127.0.0.1:{port}") as client,
        pytest.raises(ExchangeUnreachableError) as caught,
    ):
        client.send(_order_test(Origin("http", "127.0.0.1", port)), API_KEY)

    assert caught.value.details["problem"] == "refused"


def test_a_connection_that_is_not_taken_in_time_is_a_timeout(
    full_listener: socket.socket,
) -> None:
    port = full_listener.getsockname()[1]

    with (
        _client(f"http://127.0.0.1:{port}") as client,
        pytest.raises(ExchangeTimeoutError),
    ):
        client.send(_order_test(Origin("http", "127.0.0.1", port)), API_KEY)


def _say_nothing(connection: socket.socket, _request: bytes) -> None:
    connection.recv(1)


def _cut(connection: socket.socket, _request: bytes) -> None:
    connection.shutdown(socket.SHUT_RDWR)


def _reset(connection: socket.socket, _request: bytes) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def _then_cut(octets: bytes) -> Handler:
    def handle(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(octets)
        connection.shutdown(socket.SHUT_RDWR)

    return handle


def _then_silence(octets: bytes) -> Handler:
    def handle(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(octets)
        connection.recv(1)

    return handle


@pytest.mark.parametrize(
    ("handler", "reason"),
    [
        pytest.param(_say_nothing, "no answer in time", id="silence"),
        pytest.param(_cut, "connection cut", id="cut"),
        pytest.param(_reset, "connection cut", id="reset"),
        pytest.param(_then_cut(b"HTTP/1.1 20"), "not an HTTP answer", id="half a status line"),
        pytest.param(_then_cut(b"hello\r\n\r\n"), "not an HTTP answer", id="no HTTP"),
        pytest.param(
            _then_cut(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
            "answer cut short",
            id="half a body",
        ),
        pytest.param(
            _then_cut(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"),
            "answer cut short",
            id="half a chunk",
        ),
        pytest.param(
            _then_silence(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"),
            "no answer in time",
            id="half a body, then silence",
        ),
    ],
)
def test_once_sent_a_request_without_a_whole_answer_has_an_unknown_outcome(
    handler: Handler, reason: str
) -> None:
    with (
        raw_server(handler) as server,
        _client(server.url, read_timeout_s=SHORT_S) as client,
        pytest.raises(OutcomeUnknownError) as caught,
    ):
        client.send(_order_test(server.origin), API_KEY)

    assert caught.value.details == {"host": "127.0.0.1", "reason": reason}
    assert len(server.requests) == 1


def test_no_request_is_ever_repeated() -> None:
    with raw_server(_cut) as server, _client(server.url) as client:
        with pytest.raises(OutcomeUnknownError):
            client.send(_order_test(server.origin), API_KEY)
        time.sleep(0.05)

    assert (len(server.requests), server.connections) == (1, 1)


def test_after_a_failure_the_next_request_has_a_fresh_connection() -> None:
    handlers = iter([_cut, answer()])

    def first_cut_then_answer(connection: socket.socket, request: bytes) -> None:
        next(handlers)(connection, request)

    with raw_server(first_cut_then_answer) as server, _client(server.url) as client:
        with pytest.raises(OutcomeUnknownError):
            client.send(_order_test(server.origin), API_KEY)

        assert client.send(_order_test(server.origin), API_KEY).status == 200


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
def test_a_redirect_is_an_answer_and_the_api_key_does_not_travel(status: str) -> None:
    with raw_server(answer()) as elsewhere:
        to_elsewhere = answer(b"", status=status, headers=(f"Location: {elsewhere.url}/x",))
        with raw_server(to_elsewhere) as server, _client(server.url) as client:
            found = client.send(_order_test(server.origin), API_KEY)

    assert judge(found).cause is Cause.NOT_AN_EXCHANGE_ANSWER
    assert elsewhere.connections == 0


def test_an_html_page_is_not_taken_for_the_exchange() -> None:
    with raw_server(answer(b"<html>log in</html>")) as server, _client(server.url) as client:
        verdict = judge(client.send(_order_test(server.origin), API_KEY))

    assert verdict.evidence == {"status": 200, "found": "HTML page"}


FIFTY_MB = 50 * 1024 * 1024


@pytest.mark.parametrize(
    "head",
    [f"Content-Length: {FIFTY_MB}", "Connection: close"],
    ids=["announced", "not announced"],
)
def test_of_a_50_mb_answer_no_more_than_the_limit_is_read(head: str) -> None:
    sent = 0

    def flood(connection: socket.socket, _request: bytes) -> None:
        nonlocal sent
        connection.sendall(f"HTTP/1.1 200 OK\r\n{head}\r\n\r\n".encode())
        chunk = bytes(1024 * 1024)
        while sent < FIFTY_MB:
            connection.sendall(chunk)
            sent += len(chunk)
        connection.shutdown(socket.SHUT_RDWR)

    with (
        raw_server(flood) as server,
        _client(server.url) as client,
        pytest.raises(AnswerTooLargeError) as caught,
    ):
        client.send(_order_test(server.origin), API_KEY)

    assert caught.value.details == {"host": "127.0.0.1", "limit": MAX_ANSWER_MB}
    assert sent < 2 * MAX_ANSWER_BYTES


def test_an_answer_as_large_as_the_limit_is_read() -> None:
    with raw_server(answer(b" " * MAX_ANSWER_BYTES)) as server, _client(server.url) as client:
        assert len(client.send(_order_test(server.origin), API_KEY).body) == MAX_ANSWER_BYTES


def _cancelled_after(
    server: RawServer, client: ExchangeClient, is_time: Callable[[], bool]
) -> float:
    """Send, cancel once *is_time*; return the seconds from there to the end of the request."""
    cancelled_at = 0.0

    def cancel_when_it_is_time() -> None:
        nonlocal cancelled_at
        while not is_time():
            time.sleep(0.005)
        time.sleep(0.02)
        cancelled_at = time.perf_counter()
        client.cancel()

    canceller = threading.Thread(target=cancel_when_it_is_time)
    canceller.start()
    with pytest.raises(OperationCancelledError):
        client.send(_order_test(server.origin), API_KEY)
    ended_at = time.perf_counter()
    canceller.join()
    return ended_at - cancelled_at


@pytest.mark.parametrize(
    "handler",
    [_say_nothing, _then_silence(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")],
    ids=["before the answer", "within the answer"],
)
def test_a_request_under_way_is_cancelled_at_once(handler: Handler) -> None:
    with raw_server(handler) as server, _client(server.url) as client:
        assert _cancelled_after(server, client, lambda: bool(server.requests)) < SOON_S / 2


def test_a_connection_being_made_is_cancelled_at_once(full_listener: socket.socket) -> None:
    server = RawServer(full_listener.getsockname()[1])
    client = ExchangeClient(Environment.PRACTICE, practice_url=server.url, connect_timeout_s=SOON_S)

    assert _cancelled_after(server, client, lambda: bool(client._under_way)) < SOON_S / 2


def test_after_a_cancel_the_client_can_be_used_again() -> None:
    handlers = iter([_say_nothing, answer()])

    def first_silence_then_answer(connection: socket.socket, request: bytes) -> None:
        next(handlers)(connection, request)

    with raw_server(first_silence_then_answer) as server, _client(server.url) as client:
        _cancelled_after(server, client, lambda: bool(server.requests))

        assert client.send(_order_test(server.origin), API_KEY).status == 200


def test_a_cancel_with_nothing_under_way_changes_nothing() -> None:
    with raw_server(answer()) as server, _client(server.url) as client:
        client.cancel()

        assert client.send(_order_test(server.origin), API_KEY).status == 200


@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning")
def test_no_socket_is_left_open() -> None:
    with (
        raw_server(_cut) as server,
        _client(server.url) as client,
        pytest.raises(OutcomeUnknownError),
    ):
        client.send(_order_test(server.origin), API_KEY)

    del client
    gc.collect()


def test_a_malformed_header_does_not_bring_the_signature_into_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG")
    with raw_server(answer(headers=("malformed",))) as server, _client(server.url) as client:
        call = find_test_request("spot-order-test")
        signed = build_request(call, server.origin, timestamp=5).with_signature("SECRETSIGN")
        client.send(signed, API_KEY)

    assert "SECRETSIGN" not in caplog.text


def test_no_error_holds_the_api_key_or_the_signature() -> None:
    with raw_server(_then_cut(b"nonsense " + API_KEY.encode())) as server:
        call = find_test_request("spot-order-test")
        signed = build_request(call, server.origin, timestamp=5).with_signature("SECRETSIGN")
        with _client(server.url) as client, pytest.raises(OutcomeUnknownError) as caught:
            client.send(signed, API_KEY)

    told = f"{caught.value!r} {caught.value.details} {caught.value.__cause__!r}"
    assert API_KEY not in told
    assert "SECRETSIGN" not in told
