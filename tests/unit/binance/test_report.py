"""Previews, curl commands and reports."""

import json
import shlex
from urllib.parse import urlsplit

import pytest

from vault_app.binance.catalogue import find_test_request
from vault_app.binance.clock_offset import ClockOffset, Moment
from vault_app.binance.entries import default_entries, read_entries
from vault_app.binance.environments import Origin
from vault_app.binance.redaction import Private
from vault_app.binance.replies import Answer
from vault_app.binance.report import as_curl, as_report, preview
from vault_app.binance.sender import ReadyRequest, Sent, draft

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
OTHER_KEY = API_KEY[::-1]
SIGNATURE = "HMdix37dWiwCBf/+" * 5 + "wQbJ8AA=="
ENCODED = SIGNATURE.replace("/", "%2F").replace("+", "%2B").replace("=", "%3D")
ALL = frozenset(Private)
PAYLOAD = "omitZeroBalances=true&timestamp=1700000000123"
REQUESTS = ("spot-account", "spot-order-test", "websocket-account-status")


def _ready(request_id: str) -> ReadyRequest:
    request = find_test_request(request_id)
    return draft(
        request,
        read_entries(request, default_entries(request)),
        origin=Origin("https", "api.binance.com", 443),
        api_key=API_KEY,
        timestamp_ms=1_700_000_000_123,
    ).signed(lambda _payload: SIGNATURE)


def _sent(request_id: str, body: bytes, headers: dict[str, str] | None = None) -> Sent:
    answer = Answer("api.binance.com", "/x", 200, headers or {}, body, 41.6)
    return Sent(_ready(request_id), answer, 1_700_000_000.1, ClockOffset(-1500, 41.6, Moment.now()))


def test_a_preview_shows_every_part_masked() -> None:
    shown = preview(_ready("spot-account"))

    assert shown.url == f"https://api.binance.com/api/v3/account?{PAYLOAD}&signature=HMdi…D%3D"
    assert shown.headers == ("X-MBX-APIKEY: vmPU…Eh8A",)
    assert (shown.method, shown.payload, shown.signature) == ("GET", PAYLOAD, "HMdi…AA==")


@pytest.mark.parametrize("request_id", REQUESTS)
def test_a_masked_preview_holds_neither_api_key_nor_signature(request_id: str) -> None:
    shown = preview(_ready(request_id))

    text = "\n".join([shown.url, *shown.headers, shown.body, shown.payload, shown.signature])
    assert not any(secret in text for secret in (API_KEY, SIGNATURE, ENCODED))


def test_a_revealed_preview_is_what_is_sent() -> None:
    ready = _ready("websocket-account-status")

    message = json.loads(preview(ready, reveal=True).body)
    assert message["params"]["apiKey"] == API_KEY
    assert message["params"]["signature"] == SIGNATURE


def test_no_repr_shows_api_key_or_signature() -> None:
    ready = _ready("spot-account")

    assert API_KEY not in repr(ready) + repr(preview(ready, reveal=True))
    assert SIGNATURE not in repr(ready) + repr(preview(ready, reveal=True))


def test_a_curl_command_with_everything_ticked_is_the_request() -> None:
    words = shlex.split(as_curl(_ready("spot-order-test"), keep=ALL))

    assert words[:5] == ["curl", "-X", "POST", "-H", f"X-MBX-APIKEY: {API_KEY}"]
    assert urlsplit(words[-1]).query.endswith(f"&signature={ENCODED}")


@pytest.mark.parametrize("request_id", REQUESTS)
def test_a_curl_command_is_redacted(request_id: str) -> None:
    text = as_curl(_ready(request_id))

    assert "<API key>" in text
    assert "<signature>" in text
    assert not any(secret in text for secret in (API_KEY, SIGNATURE, ENCODED, "HMdix"))


def test_a_public_request_needs_no_key_in_its_command() -> None:
    assert as_curl(_ready("spot-time")) == "curl https://api.binance.com/api/v3/time"


def test_a_report_tells_everything_but_what_is_private() -> None:
    body = b'{"uid":5,"balances":[{"asset":"BTC","free":"1.5"}],"ip":"8.8.8.8"}'
    headers = {"x-mbx-used-weight-1m": "20", "set-cookie": "session=1", "retry-after": "3"}

    report = as_report(_sent("spot-account", body, headers), diagnosis="All is well.")

    assert report.splitlines() == [
        f"Request: GET https://api.binance.com/api/v3/account?{PAYLOAD}&signature=<signature>",
        "X-MBX-APIKEY: <API key>",
        "Status: 200 OK",
        "Latency: 42 ms",
        "Clock of the exchange ahead by: -1500 ms",
        "retry-after: 3",
        "x-mbx-used-weight-1m: 20",
        "Diagnosis: All is well.",
        "Answer:",
        "{",
        '  "uid": "<account>",',
        '  "balances": [',
        "    {",
        '      "asset": "BTC",',
        '      "free": "<amount>"',
        "    }",
        "  ],",
        '  "ip": "<IP address>"',
        "}",
    ]


@pytest.mark.parametrize(
    ("kept", "text"),
    [
        (Private.API_KEY, API_KEY),
        (Private.SIGNATURE, ENCODED),
        (Private.IP_ADDRESS, "8.8.8.8"),
        (Private.BALANCES, '"free": "1.5"'),
    ],
)
def test_what_is_ticked_stays_and_only_that(kept: Private, text: str) -> None:
    sent = _sent("spot-account", b'{"free":"1.5","ip":"8.8.8.8"}')

    assert text in as_report(sent, keep=frozenset({kept}))
    assert text not in as_report(sent, keep=ALL - {kept})


def test_a_public_answers_numbers_stay() -> None:
    assert '"price": "1.5"' in as_report(_sent("spot-exchange-info", b'{"price":"1.5"}'))


def test_an_answer_that_is_no_json_is_redacted_too() -> None:
    assert "<html><IP address>" in as_report(_sent("spot-account", b"<html>8.8.8.8"))


def test_a_long_answer_is_cut_without_leaving_half_a_key() -> None:
    for filling in range(19_900, 20_000, 7):
        body = b"x" * filling + b" " + OTHER_KEY.encode() + b" " * 200
        report = as_report(_sent("spot-account", body))

        assert OTHER_KEY[:8] not in report
        assert len(report) < 21_000


def test_a_redirects_query_is_not_reported() -> None:
    headers = {"location": f"https://login.example/?k={API_KEY}&q=1"}

    report = as_report(_sent("spot-account", b"", headers))
    assert "location: login.example" in report
    assert "q=1" not in report
