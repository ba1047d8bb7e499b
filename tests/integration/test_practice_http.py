"""The practice exchange as an HTTP server: limits, manners, and who may call."""

import json
import socket
import time
from collections.abc import Iterator
from urllib.parse import urlencode, urlsplit

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.integration.practice_client import FORM_HEADERS, hmac_signed, now_ms, send
from vault_app.practice.accounts import Accounts
from vault_app.practice.clock import system_clock
from vault_app.practice.http_handler import MAX_BODY_BYTES
from vault_app.practice.server import PracticeExchange
from vault_app.practice.weights import LIMIT_PER_MINUTE


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    with PracticeExchange(Accounts(), idle_seconds=0.3) as running:
        yield running


def _address(exchange: PracticeExchange) -> tuple[str, int]:
    parts = urlsplit(exchange.base_url)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port


def _send_raw(exchange: PracticeExchange, octets: bytes) -> bytes:
    """Everything that comes back until the exchange closes the connection."""
    with socket.create_connection(_address(exchange), timeout=10) as connection:
        connection.sendall(octets)
        return b"".join(iter(lambda: connection.recv(65_536), b""))


def _is_alive(exchange: PracticeExchange) -> bool:
    return send(exchange.base_url, "GET", "/api/v3/ping").text == "{}"


def _public_key_pem() -> str:
    public_key = Ed25519PrivateKey.generate().public_key()
    return public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def test_one_connection_serves_many_requests(exchange: PracticeExchange) -> None:
    host = urlsplit(exchange.base_url).netloc.encode()
    ping = b"GET /api/v3/ping HTTP/1.1\r\nHost: " + host + b"\r\n\r\n"
    last = b"GET /api/v3/ping HTTP/1.1\r\nConnection: close\r\nHost: " + host + b"\r\n\r\n"

    answers = _send_raw(exchange, ping + ping + last)

    assert answers.count(b"HTTP/1.1 200 OK\r\n") == 3


@pytest.mark.parametrize(
    ("octets", "status"),
    [
        (b"hello\r\n\r\n", 400),
        (b"GET / HTTP/1.1 \r\n\r\n", 400),
        (b"GET /\r\n\r\n", 400),
        (b"GET\t/api/v3/ping HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/3.0\r\n\r\n", 505),
        (b"BREW / HTTP/1.1\r\n\r\n", 501),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\nA: " + b"a" * 70_000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\n" + b"A: a\r\n" * 200 + b"\r\n", 431),
        (b"POST /practice/form HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
        (b"POST /practice/form HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n12", 400),
        (b"POST /practice/form HTTP/1.1\r\nContent-Length: 1" + b"0" * 5_000 + b"\r\n\r\n", 413),
        (b"POST /practice/form HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
    ],
    ids=lambda value: value[:40].decode("latin-1") if isinstance(value, bytes) else str(value),
)
def test_a_request_that_is_no_good_http_is_refused_in_the_exchanges_form(
    exchange: PracticeExchange, octets: bytes, status: int
) -> None:
    head, _, body = _send_raw(exchange, octets).partition(b"\r\n\r\n")

    assert head.split(b" ")[1] == str(status).encode()
    assert json.loads(body)["code"] < 0
    assert _is_alive(exchange)


def test_a_raw_target_is_taken_as_it_is(exchange: PracticeExchange) -> None:
    """0xA0 and 0x85 are blanks in Latin-1 and octets of "à" and "Å" in UTF-8."""
    key = exchange.accounts.issue_hmac("bot")
    head = f"Host: {urlsplit(exchange.base_url).netloc}\r\nX-MBX-APIKEY: {key.api_key}\r\n\r\n"
    line = "GET /api/v3/account?symbol=àÅ&timestamp=1&signature=x HTTP/1.1\r\n"

    assert b'{"code":-1022,' in _send_raw(exchange, (line + head).encode())


def test_a_body_over_the_limit_is_refused(exchange: PracticeExchange) -> None:
    reply = send(exchange.base_url, "POST", "/practice/form", b"a" * (MAX_BODY_BYTES + 1))

    assert reply.refusal == (413, -1000, "The body is too large.")


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"GET /api",
        b"GET / HTTP/1.1\r\nHost",
        b"POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n1",
    ],
    ids=["silent", "half a line", "half a header", "half a body"],
)
def test_a_client_that_goes_silent_is_let_go(exchange: PracticeExchange, octets: bytes) -> None:
    started = time.monotonic()

    assert _send_raw(exchange, octets) == b""

    assert time.monotonic() - started < 5
    assert _is_alive(exchange)


def test_a_client_that_hangs_up_leaves_no_trace(
    exchange: PracticeExchange, capfd: pytest.CaptureFixture[str]
) -> None:
    host = urlsplit(exchange.base_url).netloc.encode()
    for octets in (b"GET / HTTP/1.1\r\nHost: " + host + b"\r\n\r\n", b"POST / HTTP/1.1\r\n"):
        connection = socket.create_connection(_address(exchange), timeout=10)
        reset_at_close = b"\x01\x00\x00\x00\x00\x00\x00\x00"
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, reset_at_close)
        connection.sendall(octets)
        connection.close()

    assert _is_alive(exchange)
    exchange.stop()
    assert capfd.readouterr() == ("", "")


def test_stopping_cuts_a_connection_that_is_kept_alive() -> None:
    with PracticeExchange(Accounts()) as exchange:
        connection = socket.create_connection(_address(exchange), timeout=10)
        host = urlsplit(exchange.base_url).netloc.encode()
        connection.sendall(b"GET /api/v3/ping HTTP/1.1\r\nHost: " + host + b"\r\n\r\n")
        assert connection.recv(65_536).endswith(b"{}")

    with connection:
        assert connection.recv(1) == b""


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "evil.example:{port}", "", "[::1]"])
def test_a_request_for_another_host_is_refused(exchange: PracticeExchange, host: str) -> None:
    """DNS rebinding: a website's own name made to lead to this computer."""
    name = host.format(port=_address(exchange)[1])

    reply = send(exchange.base_url, "GET", "/", headers={"Host": name})

    assert reply.status == 403


@pytest.mark.parametrize(
    "header",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
@pytest.mark.parametrize("path", ["/practice/form", "/practice/delete", "/practice/api-keys"])
def test_another_website_cannot_post(
    exchange: PracticeExchange, header: dict[str, str], path: str
) -> None:
    key = exchange.accounts.issue_hmac("bot")
    body = urlencode({"name": "evil", "type": "HMAC", "apiKey": key.api_key}).encode()

    reply = send(exchange.base_url, "POST", path, body, FORM_HEADERS | header)

    assert reply.status == 403
    assert exchange.accounts.issued() == (key,)


@pytest.mark.parametrize("media_type", ["text/plain", "", FORM_HEADERS["Content-Type"]])
def test_json_has_to_be_called_json(exchange: PracticeExchange, media_type: str) -> None:
    """A website can send the others without asking the browser for leave."""
    body = b'{"name": "evil", "type": "HMAC"}'

    reply = send(
        exchange.base_url, "POST", "/practice/api-keys", body, {"Content-Type": media_type}
    )

    assert reply.refusal == (400, -1135, "Invalid JSON Request")


def test_the_pages_form_issues_an_api_key_that_the_page_shows(exchange: PracticeExchange) -> None:
    body = urlencode({"name": "my bot", "publicKey": _public_key_pem().replace("\n", "\r\n")})

    reply = send(
        exchange.base_url,
        "POST",
        "/practice/form",
        body.encode(),
        FORM_HEADERS | {"Origin": exchange.base_url, "Sec-Fetch-Site": "same-origin"},
    )

    (key,) = exchange.accounts.issued()
    assert reply.status == 200
    assert f'id="new-api-key" readonly value="{key.api_key}"' in reply.text
    assert key.name == "my bot"


def test_the_pages_form_says_what_is_wrong(exchange: PracticeExchange) -> None:
    body = urlencode({"name": "<b>", "publicKey": "hello"}).encode()

    reply = send(exchange.base_url, "POST", "/practice/form", body, FORM_HEADERS)

    assert reply.status == 400
    assert 'role="alert">Data sent for parameter' in reply.text
    assert 'value="&lt;b&gt;"' in reply.text


def test_the_pages_button_deletes_a_key(exchange: PracticeExchange) -> None:
    key = exchange.accounts.issue_hmac("bot")
    body = urlencode({"apiKey": key.api_key}).encode()

    reply = send(exchange.base_url, "POST", "/practice/delete", body, FORM_HEADERS)

    assert reply.status == 200
    assert exchange.accounts.issued() == ()


@pytest.mark.parametrize("path", ["/", "/practice/page.css", "/practice/page.js"])
def test_the_page_comes_with_headers_that_keep_others_out(
    exchange: PracticeExchange, path: str
) -> None:
    reply = send(exchange.base_url, "GET", path)

    assert reply.status == 200
    assert "frame-ancestors 'none'" in reply.headers["Content-Security-Policy"]
    assert reply.headers["Cache-Control"] == "no-store"
    assert reply.headers["X-Content-Type-Options"] == "nosniff"


def test_every_answer_of_a_call_says_the_used_weight(exchange: PracticeExchange) -> None:
    key = exchange.accounts.issue_hmac("bot")
    query = hmac_signed(key, f"timestamp={now_ms()}")
    targets = ("/api/v3/ping", f"/api/v3/account?{query}", "/api/v3/account")

    used = [
        send(exchange.base_url, "GET", target, headers={"X-MBX-APIKEY": key.api_key}).headers[
            "X-MBX-USED-WEIGHT-1M"
        ]
        for target in targets
    ]

    assert used == ["1", "21", "41"]


def test_too_many_requests_are_answered_with_429_and_a_time_to_wait() -> None:
    stopped_at = system_clock()
    with PracticeExchange(Accounts(), clock=lambda: stopped_at) as exchange:
        for _ in range(LIMIT_PER_MINUTE // 20):
            send(exchange.base_url, "GET", "/api/v3/account")
        reply = send(exchange.base_url, "GET", "/api/v3/ping")

    assert reply.refusal[:2] == (429, -1003)
    assert 1 <= int(reply.headers["Retry-After"]) <= 60
    assert reply.headers["X-MBX-USED-WEIGHT-1M"] == str(LIMIT_PER_MINUTE + 1)
