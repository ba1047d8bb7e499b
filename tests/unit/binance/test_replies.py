"""What answers mean. Codes and statuses: Binance errors.md and rest-api.md (2026-07-21)."""

import json
from typing import Any

import pytest

from vault_app.binance.replies import Answer, Cause, judge, kind_of_body


def _answer(
    status: int, body: bytes | dict[str, Any], path: str = "/api/v3/account", **headers: str
) -> Answer:
    octets = body if isinstance(body, bytes) else json.dumps(body).encode()
    lower = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer("api.binance.com", path, status, lower, octets, 12.5)


@pytest.mark.parametrize(
    ("status", "code", "cause"),
    [
        (400, -1021, Cause.CLOCK),
        (400, -1022, Cause.SIGNATURE),
        (400, -2008, Cause.UNKNOWN_API_KEY),
        (401, -2014, Cause.API_KEY_FORM),
        (401, -2015, Cause.KEY_IP_OR_PERMISSION),
        (401, -1002, Cause.PERMISSION_MISSING),
        (400, -1003, Cause.RATE_LIMIT),
        (429, -1003, Cause.RATE_LIMIT),
        (418, -1003, Cause.IP_BANNED),
        (400, -1015, Cause.TOO_MANY_ORDERS),
        (400, -1100, Cause.ILLEGAL_CHARACTERS),
        (400, -1102, Cause.PARAMETER_MISSING),
        (400, -1105, Cause.PARAMETER_EMPTY),
        (400, -1121, Cause.UNKNOWN_SYMBOL),
        (400, -1131, Cause.RECV_WINDOW),
        (400, -1006, Cause.OUTCOME_UNKNOWN),
        (408, -1007, Cause.OUTCOME_UNKNOWN),
        (500, -1000, Cause.OUTCOME_UNKNOWN),
        (503, -1008, Cause.OUTCOME_UNKNOWN),
        (403, -2015, Cause.KEY_IP_OR_PERMISSION),
        (400, -9999, Cause.OTHER),
    ],
)
def test_a_code_has_its_cause(status: int, code: int, cause: Cause) -> None:
    verdict = judge(_answer(status, {"code": code, "msg": "words"}))

    assert verdict.cause is cause
    assert verdict.evidence["code"] == code
    assert verdict.evidence["message"] == "words"


@pytest.mark.parametrize(
    ("status", "body", "path", "cause"),
    [
        (403, b"<html>", "/api/v3/account", Cause.FIREWALL),
        (404, b"", "/sapi/v1/account/status", Cause.NOT_IN_ENVIRONMENT),
        (404, b"<html>", "/api/v3/account", Cause.NOT_AN_EXCHANGE_ANSWER),
        (451, b'{"code":0,"msg":"restricted location"}', "/api/v3/account", Cause.LOCATION),
        (429, b"", "/api/v3/account", Cause.RATE_LIMIT),
        (418, b"", "/api/v3/account", Cause.IP_BANNED),
        (500, b"<html>", "/api/v3/account", Cause.OUTCOME_UNKNOWN),
        (502, b"", "/api/v3/account", Cause.OUTCOME_UNKNOWN),
        (200, b"<!DOCTYPE html>", "/api/v3/account", Cause.NOT_AN_EXCHANGE_ANSWER),
        (200, b"", "/api/v3/account", Cause.NOT_AN_EXCHANGE_ANSWER),
        (200, b"\xff\xfe", "/api/v3/account", Cause.NOT_AN_EXCHANGE_ANSWER),
        (200, b'"text"', "/api/v3/account", Cause.NOT_AN_EXCHANGE_ANSWER),
        (200, b"[" * 100_000, "/api/v3/account", Cause.NOT_AN_EXCHANGE_ANSWER),
        (302, b"{}", "/api/v3/account", Cause.NOT_AN_EXCHANGE_ANSWER),
        (400, b"{}", "/api/v3/account", Cause.OTHER),
    ],
)
def test_a_status_without_a_code_has_its_cause(
    status: int, body: bytes, path: str, cause: Cause
) -> None:
    assert judge(_answer(status, body, path)).cause is cause


@pytest.mark.parametrize("body", [b"{}", b"[]", b'{"canTrade":true}'])
def test_the_exchanges_json_with_status_200_is_accepted(body: bytes) -> None:
    assert judge(_answer(200, body)).accepted


@pytest.mark.parametrize(
    ("message", "direction"),
    [
        ("Timestamp for this request was 1000ms ahead of the server's time.", "ahead"),
        ("Timestamp for this request is outside of the recvWindow.", "behind"),
    ],
)
def test_a_refused_timestamp_says_in_which_direction(message: str, direction: str) -> None:
    verdict = judge(_answer(400, {"code": -1021, "msg": message}))

    assert verdict.evidence["direction"] == direction


def test_the_callers_address_is_taken_from_the_futures_answer() -> None:
    message = "Invalid API-key, IP, or permissions for action, request ip: 203.0.113.7"

    verdict = judge(_answer(401, {"code": -2015, "msg": message}))

    assert verdict.evidence["caller_ip"] == "203.0.113.7"


def test_the_seconds_to_wait_are_evidence() -> None:
    verdict = judge(_answer(429, b"{}", retry_after="37"))

    assert verdict.evidence["retry_after_s"] == 37


def test_of_a_redirect_only_the_host_is_kept() -> None:
    answer = _answer(302, b"", location="https://evil.example/x?signature=abc")

    assert judge(answer).evidence == {
        "status": 302,
        "found": "redirect",
        "location_host": "evil.example",
    }


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"", "nothing"),
        (b"  <html>", "HTML page"),
        (b"hello", "text"),
        (b"\x00\xff", "binary data"),
        (b"1", "JSON of another kind"),
    ],
)
def test_what_is_not_the_exchanges_is_named(body: bytes, kind: str) -> None:
    assert kind_of_body(_answer(200, body)) == kind


def test_the_headers_of_interest_are_found_by_pattern() -> None:
    answer = _answer(
        200,
        b"{}",
        x_mbx_used_weight_1m="21",
        x_sapi_used_ip_weight_1m="3",
        x_mbx_order_count_10s="1",
        server="nginx",
    )

    assert answer.used_weight == {"x-mbx-used-weight-1m": "21", "x-sapi-used-ip-weight-1m": "3"}
    assert answer.order_count == {"x-mbx-order-count-10s": "1"}


def test_an_answer_shows_no_balances_in_its_repr() -> None:
    assert "123.45" not in repr(_answer(200, {"balances": [{"free": "123.45"}]}))
