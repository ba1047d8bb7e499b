"""Every error of the practice exchange, over HTTP. Messages: Binance errors.md (2026-07-21)."""

from collections.abc import Iterator

import pytest

from tests.integration.practice_client import (
    FORM_HEADERS,
    Reply,
    hmac_signed,
    now_ms,
    send,
    send_json,
)
from vault_app.practice.accounts import Accounts
from vault_app.practice.clock import system_clock
from vault_app.practice.issued_key import IssuedKey
from vault_app.practice.misbehaviour import answer_html
from vault_app.practice.server import PracticeExchange

SIGNATURE_INVALID = "Signature for this request is not valid."
ORDER = "symbol=BTCUSDT&side=BUY&type=LIMIT&timeInForce=GTC&quantity=1&price=10"


@pytest.fixture(scope="module")
def exchange() -> Iterator[PracticeExchange]:
    with PracticeExchange(Accounts()) as running:
        running.accounts.issue_hmac("bot")
        yield running


@pytest.fixture(scope="module")
def key(exchange: PracticeExchange) -> IssuedKey:
    return exchange.accounts.issued()[0]


def _get_account(exchange: PracticeExchange, key: IssuedKey, payload: str) -> Reply:
    """Signed; ``NOW`` stands for the time in milliseconds."""
    query = hmac_signed(key, payload.replace("NOW", str(now_ms())))
    return _get_account_raw(exchange, query, key.api_key)


def _get_account_raw(exchange: PracticeExchange, query: str, api_key: str) -> Reply:
    target = f"/api/v3/account?{query}"
    return send(exchange.base_url, "GET", target, headers={"X-MBX-APIKEY": api_key})


@pytest.mark.parametrize(
    ("payload", "code", "message"),
    [
        (
            "timestamp=1700000000000",
            -1021,
            "Timestamp for this request is outside of the recvWindow.",
        ),
        (
            "timestamp=99999999999999",
            -1021,
            "Timestamp for this request was 1000ms ahead of the server's time.",
        ),
        (
            "timestamp=1,7",
            -1100,
            "Illegal characters found in parameter 'timestamp'; legal range is '^[0-9]{1,20}$'.",
        ),
        (
            "recvWindow=5e3&timestamp=NOW",
            -1100,
            (
                "Illegal characters found in parameter 'recvWindow'; legal range is "
                r"'^[0-9]{1,20}(\.[0-9]{1,3})?$'."
            ),
        ),
        ("timestamp=NOW&timestamp=NOW", -1101, "Duplicate values for a parameter detected."),
        (
            "recvWindow=5000",
            -1102,
            "Mandatory parameter 'timestamp' was not sent, was empty/null, or malformed.",
        ),
        (
            "symbol=BTCUSDT&timestamp=NOW",
            -1104,
            "Not all sent parameters were read; read '1' parameter(s) but was sent '2'.",
        ),
        ("recvWindow=&timestamp=NOW", -1105, "Parameter 'recvWindow' was empty."),
        (
            "omitZeroBalances=yes&timestamp=NOW",
            -1130,
            "Data sent for parameter 'omitZeroBalances' is not valid.",
        ),
        ("recvWindow=60001&timestamp=NOW", -1131, "recvWindow must be less than 60000."),
    ],
)
def test_a_wrong_parameter_is_named(
    exchange: PracticeExchange, key: IssuedKey, payload: str, code: int, message: str
) -> None:
    assert _get_account(exchange, key, payload).refusal == (400, code, message)


@pytest.mark.parametrize(
    ("payload", "code", "message"),
    [
        ("", -1102, "Mandatory parameter 'symbol' was not sent, was empty/null, or malformed."),
        (ORDER.replace("BTCUSDT", "ABCUSDT"), -1121, "Invalid symbol."),
        (
            ORDER.replace("quantity=1", "quantity=1e-5"),
            -1100,
            (
                "Illegal characters found in parameter 'quantity'; "
                r"legal range is '^([0-9]{1,20})(\.[0-9]{1,20})?$'."
            ),
        ),
        (
            "symbol=BTCUSDT&side=BUY&type=MARKET",
            -1102,
            "Param 'quantity' or 'quoteOrderQty' must be sent, but both were empty/null!",
        ),
        (
            ORDER.replace("LIMIT", "MARKET"),
            -1106,
            "Parameter 'timeInForce' sent when not required.",
        ),
        (ORDER.replace("GTC", "GTX"), -1115, "Invalid timeInForce."),
        (ORDER.replace("LIMIT", "MOON"), -1116, "Invalid orderType."),
        (ORDER.replace("BUY", "HOLD"), -1117, "Invalid side."),
        (ORDER.replace("quantity=1", "quantity=0"), -1013, "Filter failure: LOT_SIZE"),
        (ORDER.replace("price=10", "price=0.001"), -1013, "Filter failure: PRICE_FILTER"),
        (ORDER.replace("price=10", "price=1"), -1013, "Filter failure: NOTIONAL"),
    ],
)
def test_a_wrong_order_is_refused(
    exchange: PracticeExchange, key: IssuedKey, payload: str, code: int, message: str
) -> None:
    body = hmac_signed(key, f"{payload}&timestamp={now_ms()}".lstrip("&")).encode()
    headers = {"X-MBX-APIKEY": key.api_key, **FORM_HEADERS}

    reply = send(exchange.base_url, "POST", "/api/v3/order/test", body, headers)

    assert reply.refusal == (400, code, message)


@pytest.mark.parametrize("api_key", ["", "short", "x" * 63, f'"{"x" * 62}"', "x" * 65, "\xe9" * 64])
def test_an_api_key_of_the_wrong_form_is_refused(exchange: PracticeExchange, api_key: str) -> None:
    reply = _get_account_raw(exchange, "timestamp=1&signature=x", api_key)

    assert reply.refusal == (401, -2014, "API-key format invalid.")


def test_a_signed_call_without_api_key_is_refused(exchange: PracticeExchange) -> None:
    reply = send(exchange.base_url, "GET", "/api/v3/account?timestamp=1&signature=x")

    assert reply.refusal == (401, -2014, "API-key format invalid.")


def test_an_api_key_that_was_never_issued_is_refused(exchange: PracticeExchange) -> None:
    reply = _get_account_raw(exchange, f"timestamp={now_ms()}&signature=x", "x" * 64)

    assert reply.refusal == (401, -2008, "Invalid Api-Key ID.")


def test_a_missing_signature_is_asked_for(exchange: PracticeExchange, key: IssuedKey) -> None:
    reply = _get_account_raw(exchange, f"timestamp={now_ms()}", key.api_key)

    message = "Mandatory parameter 'signature' was not sent, was empty/null, or malformed."
    assert reply.refusal == (400, -1102, message)


@pytest.mark.parametrize("signature", ["0", "%00", "%C3%A9", "%E9%zz", "{}"])
def test_a_wrong_signature_is_refused(
    exchange: PracticeExchange, key: IssuedKey, signature: str
) -> None:
    query = f"timestamp={now_ms()}&signature={signature}"

    assert _get_account_raw(exchange, query, key.api_key).refusal == (400, -1022, SIGNATURE_INVALID)


@pytest.mark.parametrize(
    ("method", "path", "status", "allowed"),
    [
        ("GET", "/api/v3/order", 404, None),
        ("POST", "/api/v3/order", 404, None),
        ("POST", "/sapi/v1/capital/withdraw/apply", 404, None),
        ("GET", "//api/v3/ping", 404, None),
        ("GET", "/api/v3/../v3/ping", 404, None),
        ("GET", "/api/v3/order/test", 405, "POST"),
        ("POST", "/api/v3/account", 405, "GET"),
        ("DELETE", "/", 405, "GET"),
    ],
)
def test_a_path_or_method_that_is_not_there_is_refused(
    exchange: PracticeExchange, method: str, path: str, status: int, allowed: str | None
) -> None:
    reply = send(exchange.base_url, method, path)

    assert reply.refusal == (status, -5000, f"Path {path}, Method {method} is invalid")
    assert reply.headers.get("Allow") == allowed


def test_a_public_call_takes_no_parameters(exchange: PracticeExchange) -> None:
    reply = send(exchange.base_url, "GET", "/api/v3/ping?a=1")

    assert reply.refusal == (400, -1101, "Too many parameters; expected '0' and received '1'.")


def test_an_hmac_key_is_issued_with_a_secret_that_works(exchange: PracticeExchange) -> None:
    content = {"name": "second bot", "type": "HMAC"}
    issued = send_json(exchange.base_url, "/practice/api-keys", content).content
    key = exchange.accounts.find(issued["apiKey"])
    assert key is not None
    assert key.hmac_secret == issued["secretKey"]

    assert _get_account(exchange, key, "timestamp=NOW").status == 200


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ([], -1135),
        ({"name": 1}, -1135),
        ({"name": "bot"}, -1102),
        ({"name": "bot", "publicKey": " "}, -1102),
        ({"name": "bot", "publicKey": "-----BEGIN PRIVATE KEY-----"}, -1130),
        ({"publicKey": "x", "type": "HMAC"}, -1130),
    ],
)
def test_a_wrong_registration_is_refused(
    exchange: PracticeExchange, content: object, code: int
) -> None:
    reply = send_json(exchange.base_url, "/practice/api-keys", content)

    assert reply.refusal[:2] == (400, code)


def test_a_shifted_clock_is_what_the_exchange_goes_by() -> None:
    with PracticeExchange(Accounts(), clock=lambda: system_clock() - 3_600_000_000) as exchange:
        key = exchange.accounts.issue_hmac("bot")

        told = send(exchange.base_url, "GET", "/api/v3/time").content["serverTime"]
        reply = _get_account(exchange, key, "timestamp=NOW")

    assert now_ms() - 3_600_000 - told < 10_000
    assert reply.refusal[1:] == (
        -1021,
        "Timestamp for this request was 1000ms ahead of the server's time.",
    )


def test_an_exchange_told_to_answers_with_a_web_page() -> None:
    with PracticeExchange(Accounts(), misbehaviour=answer_html(503)) as exchange:
        reply = send(exchange.base_url, "GET", "/api/v3/ping")

    assert reply.status == 503
    assert reply.headers["Content-Type"] == "text/html; charset=utf-8"
    assert reply.text.startswith("<!doctype html>")
