"""Every row of the exchange's error table: produced by the practice exchange, named by the doctor.

Source of the rows: Binance errors.md and rest-api.md (2026-07-21).
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.integration.practice_client import send
from tests.integration.trader import Trader, make_signer, trader_at
from vault_app.binance.examination import Outcome, Rung
from vault_app.binance.replies import Answer, Cause
from vault_app.cause_text import explain_diagnosis
from vault_app.practice.misbehaviour import NAMED, only_for
from vault_app.practice.server import PracticeExchange
from vault_app.signing.signer import HmacSigner

READING, TRADING = "enableReading", "enableSpotAndMarginTrading"
FOREIGN_IP = "203.0.113.5"


@dataclass(frozen=True)
class Row:
    """One way to fail.

    Attributes:
        request: that fails.
        code: the exchange's error code, or the HTTP status where it gives none.
        cause: that the doctor must name.
        evidence: some of what must go with it.
        trader: how the key is made.
        entries: for the request, other than its defaults.
        arrange: done at the exchange before the request.
        tell: what the user must read somewhere in the explanation.
    """

    request: str
    code: int
    cause: Cause
    tell: str
    trader: dict[str, Any] = field(default_factory=dict)
    entries: dict[str, str] = field(default_factory=dict)
    evidence: dict[str, object] = field(default_factory=dict)
    arrange: Callable[[PracticeExchange, Trader], object] | None = None
    noted_ips: tuple[str, ...] = ()


def _misbehave(name: str, path: str = "/") -> Callable[[PracticeExchange, Trader], object]:
    return lambda exchange, _trader: exchange.behaviour.misbehave(only_for(path, NAMED[name]))


def _delete(exchange: PracticeExchange, trader: Trader) -> None:
    exchange.accounts.delete(trader.issued.api_key)


def _end_trading(exchange: PracticeExchange, trader: Trader) -> None:
    exchange.accounts.end_trading(trader.issued.api_key)


def _log_on_then_delete(exchange: PracticeExchange, trader: Trader) -> None:
    trader.send("websocket-session-logon")
    _delete(exchange, trader)


ROWS = {
    "-1021 computer behind": Row(
        "spot-account",
        -1021,
        Cause.CLOCK,
        "60 min behind",
        trader={"clock": lambda: time.time() - 3_600},
        evidence={"direction": "behind"},
    ),
    "-1021 computer ahead": Row(
        "spot-account",
        -1021,
        Cause.CLOCK,
        "30 s ahead",
        trader={"clock": lambda: time.time() + 30},
        evidence={"direction": "ahead"},
    ),
    "-1021 exchange's clock skewed": Row(
        "spot-order-test",
        -1021,
        Cause.CLOCK,
        "3 min behind",
        arrange=lambda exchange, _trader: exchange.behaviour.skew_clock(180_000),
    ),
    "-1021 over WebSocket": Row(
        "websocket-account-status",
        -1021,
        Cause.CLOCK,
        "3 h ahead",
        trader={"clock": lambda: time.time() + 10_800},
    ),
    "-1022 another private key": Row(
        "spot-account",
        -1022,
        Cause.SIGNATURE,
        "does not hold the public key",
        trader={"signer": make_signer("ed25519")[0]},
    ),
    "-1022 another HMAC secret": Row(
        "spot-order-test",
        -1022,
        Cause.SIGNATURE,
        "does not hold the public key",
        trader={"kind": "hmac", "signer": HmacSigner("x" * 64)},
    ),
    "-1022 over WebSocket": Row(
        "websocket-order-test",
        -1022,
        Cause.SIGNATURE,
        "does not hold the public key",
        trader={"signer": make_signer("ed25519")[0]},
    ),
    "-2008 deleted": Row(
        "spot-account", -2008, Cause.UNKNOWN_API_KEY, "deleted there", arrange=_delete
    ),
    "-2008 another environment": Row(
        "spot-account",
        -2008,
        Cause.UNKNOWN_API_KEY,
        "another environment",
        trader={"api_key": "A" * 64},
    ),
    "-2015 USD-M, key of another environment": Row(
        "usd-m-balance",
        -2015,
        Cause.UNKNOWN_API_KEY,
        "another environment",
        trader={"api_key": "A" * 64},
    ),
    "-2015 key deleted within a session": Row(
        "websocket-account-status",
        -2015,
        Cause.UNKNOWN_API_KEY,
        "deleted there",
        arrange=_log_on_then_delete,
    ),
    "-2015 no right to trade": Row(
        "spot-order-test",
        -2015,
        Cause.PERMISSION_MISSING,
        "Enable Spot & Margin Trading",
        trader={"permissions": [READING]},
        evidence={"permission": "spot-trading"},
    ),
    "-2015 no right to trade over WebSocket": Row(
        "websocket-order-test",
        -2015,
        Cause.PERMISSION_MISSING,
        "Enable Spot & Margin Trading",
        trader={"permissions": [READING]},
    ),
    "-2015 no right to read": Row(
        "spot-account",
        -2015,
        Cause.PERMISSION_MISSING,
        "Enable Reading",
        trader={"permissions": [TRADING]},
        evidence={"permission": "reading"},
    ),
    "-2015 no right to futures": Row(
        "usd-m-order-test",
        -2015,
        Cause.PERMISSION_MISSING,
        "Enable Futures",
        evidence={"permission": "futures", "caller_ip": "127.0.0.1"},
    ),
    "-2015 COIN-M, no right to futures": Row(
        "coin-m-balance", -2015, Cause.PERMISSION_MISSING, "Enable Futures"
    ),
    "-2015 no right, wallet not to be asked": Row(
        "spot-order-test",
        -2015,
        Cause.PERMISSION_MISSING,
        "Enable Spot & Margin Trading",
        trader={"permissions": [READING]},
        arrange=_misbehave("no-wallet-404"),
    ),
    "-2015 right to trade has lapsed": Row(
        "spot-order-test",
        -2015,
        Cause.TRADING_RIGHT_ENDED,
        "ended on 20",
        arrange=_end_trading,
    ),
    "-2015 not on the noted IP list": Row(
        "spot-account",
        -2015,
        Cause.IP_LIST,
        "127.0.0.1, is not on the key's IP list (203.0.113.5)",
        trader={"ip_list": [FOREIGN_IP]},
        evidence={"caller_ip": "127.0.0.1"},
        noted_ips=(FOREIGN_IP,),
    ),
    "-2015 IP list unknown": Row(
        "spot-account",
        -2015,
        Cause.KEY_OR_IP,
        "Two causes remain",
        trader={"ip_list": [FOREIGN_IP]},
        evidence={"caller_ip": "127.0.0.1"},
    ),
    "-1002 no right to read the wallet": Row(
        "wallet-account-info",
        -1002,
        Cause.PERMISSION_MISSING,
        "Enable Reading",
        trader={"permissions": [TRADING]},
    ),
    "-1003 with 429": Row(
        "spot-account", -1003, Cause.RATE_LIMIT, "Wait 30 seconds", arrange=_misbehave("limit-429")
    ),
    "-1003 with 418": Row(
        "spot-account", -1003, Cause.IP_BANNED, "wait 120 seconds", arrange=_misbehave("ban-418")
    ),
    "-1015": Row(
        "spot-order-test",
        -1015,
        Cause.TOO_MANY_ORDERS,
        "Too many orders",
        arrange=_misbehave("too-many-orders-1015"),
    ),
    "-1102": Row(
        "spot-order-test",
        -1102,
        Cause.PARAMETER_MISSING,
        "quantity",
        entries={"quoteOrderQty": ""},
    ),
    "-1121": Row(
        "spot-my-trades", -1121, Cause.UNKNOWN_SYMBOL, "Check the symbol", entries={"symbol": "ABC"}
    ),
    "-1100": Row(
        "spot-order-test",
        -1100,
        Cause.ILLEGAL_CHARACTERS,
        "newClientOrderId",
        entries={"newClientOrderId": "a b"},
    ),
    "403": Row("spot-account", 403, Cause.FIREWALL, "firewall", arrange=_misbehave("firewall-403")),
    "404 on /sapi": Row(
        "wallet-api-restrictions",
        404,
        Cause.NOT_IN_ENVIRONMENT,
        "does not exist in this environment",
        arrange=_misbehave("no-wallet-404"),
    ),
    "451": Row("spot-account", 451, Cause.LOCATION, "location", arrange=_misbehave("location-451")),
    "500": Row(
        "spot-order-test",
        -1000,
        Cause.OUTCOME_UNKNOWN,
        "unknown",
        arrange=_misbehave("fault-500"),
    ),
    "503 as a web page": Row(
        "spot-order-test", 503, Cause.OUTCOME_UNKNOWN, "unknown", arrange=_misbehave("trouble-503")
    ),
    "-1006": Row(
        "spot-order-test",
        -1006,
        Cause.OUTCOME_UNKNOWN,
        "unknown",
        arrange=_misbehave("unexpected-1006"),
    ),
    "-1007": Row(
        "spot-order-test",
        -1007,
        Cause.OUTCOME_UNKNOWN,
        "unknown",
        arrange=_misbehave("timeout-1007"),
    ),
    "HTML with 200": Row(
        "spot-account", 200, Cause.NOT_AN_EXCHANGE_ANSWER, "HTML page", arrange=_misbehave("html")
    ),
    "garbage": Row(
        "spot-account",
        200,
        Cause.NOT_AN_EXCHANGE_ANSWER,
        "binary data",
        arrange=_misbehave("garbage"),
    ),
    "redirect": Row(
        "spot-account",
        302,
        Cause.NOT_AN_EXCHANGE_ANSWER,
        "points to login.example",
        arrange=_misbehave("redirect"),
        evidence={"location_host": "login.example"},
    ),
    "403 at the WebSocket handshake": Row(
        "websocket-account-status",
        403,
        Cause.FIREWALL,
        "firewall",
        arrange=_misbehave("firewall-403"),
    ),
}


@contextmanager
def _arranged(exchange: PracticeExchange, row: Row) -> Iterator[Trader]:
    with trader_at(exchange.base_url, exchange.accounts, **row.trader) as trader:
        if row.arrange is not None:
            row.arrange(exchange, trader)
        yield trader


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS.keys())
def test_a_refusal_is_named_with_its_evidence_and_a_next_step(
    exchange: PracticeExchange, row: Row
) -> None:
    with _arranged(exchange, row) as trader:
        diagnosis = trader.diagnosed(row.request, noted_ips=row.noted_ips, **row.entries)

    explanation = explain_diagnosis(diagnosis)
    assert diagnosis.cause is row.cause
    assert row.code in {diagnosis.evidence.get("code"), diagnosis.evidence["status"]}
    assert row.evidence.items() <= diagnosis.evidence.items()
    assert row.tell in str(explanation)
    assert explanation.next_step


@pytest.mark.parametrize(
    ("query", "api_key", "code", "cause"),
    [
        ("recvWindow=60001&timestamp=1", "", -1131, Cause.RECV_WINDOW),
        ("recvWindow=&timestamp=1", "", -1105, Cause.PARAMETER_EMPTY),
        ("timestamp=1,7", "", -1100, Cause.ILLEGAL_CHARACTERS),
        ("timestamp=1", "truncated", -2014, Cause.API_KEY_FORM),
    ],
)
def test_what_the_app_never_sends_is_named_all_the_same(
    exchange: PracticeExchange, query: str, api_key: str, code: int, cause: Cause
) -> None:
    """The app's own checks keep these from the exchange; a bot's answer may still hold them."""
    with trader_at(exchange.base_url, exchange.accounts) as trader:
        target = f"/api/v3/account?{query}&signature=x"
        headers = {"X-MBX-APIKEY": api_key or trader.api_key}
        reply = send(exchange.base_url, "GET", target, headers=headers)
        answer = Answer("h", "/api/v3/account", reply.status, {}, reply.text.encode(), 1.0)
        diagnosis = trader.examined("spot-account", Outcome(answer))

    assert (diagnosis.evidence["code"], diagnosis.cause) == (code, cause)
    assert explain_diagnosis(diagnosis).next_step


def test_the_real_limit_is_told_with_the_time_to_wait(exchange: PracticeExchange) -> None:
    with trader_at(exchange.base_url, exchange.accounts) as trader:
        while trader.send("spot-exchange-info").answer.status == 200:
            pass
        diagnosis = trader.diagnosed("spot-account")

    assert diagnosis.cause is Cause.RATE_LIMIT
    assert 0 < int(diagnosis.evidence["retry_after_s"]) <= 60


@pytest.mark.parametrize("name", ["limit-429", "ban-418", "firewall-403", "location-451"])
def test_nothing_more_is_asked_where_asking_makes_it_worse(
    exchange: PracticeExchange, name: str
) -> None:
    exchange.behaviour.misbehave(NAMED[name])
    with trader_at(exchange.base_url, exchange.accounts) as trader:
        assert trader.diagnosed("spot-account").asked == {}


@pytest.mark.parametrize("api_key", ["", '"quoted"', "-----BEGIN PUBLIC KEY-----", "a" * 63])
def test_an_api_key_of_the_wrong_form_is_named_without_asking(
    exchange: PracticeExchange, api_key: str
) -> None:
    with trader_at(exchange.base_url, exchange.accounts, api_key=api_key) as trader:
        diagnosis = trader.examined("spot-account")

    assert diagnosis.cause is Cause.API_KEY_FORM
    assert diagnosis.asked == {}
    assert "{" not in str(explain_diagnosis(diagnosis))


@pytest.mark.parametrize("kind", ["rsa-2048", "hmac"])
def test_a_logon_with_another_kind_of_key_is_named_without_asking(
    exchange: PracticeExchange, kind: str
) -> None:
    with trader_at(exchange.base_url, exchange.accounts, kind) as trader:
        diagnosis = trader.diagnosed("websocket-session-logon")

    assert diagnosis.cause is Cause.NEEDS_ED25519
    assert kind in str(explain_diagnosis(diagnosis))


def test_a_key_that_works_has_no_cause(exchange: PracticeExchange) -> None:
    with trader_at(exchange.base_url, exchange.accounts) as trader:
        diagnosis = trader.examined("spot-order-test")

    assert diagnosis.cause is None
    assert tuple(diagnosis.asked) == (
        Rung.TIME,
        Rung.PUBLIC,
        Rung.SIGNED,
        Rung.RESTRICTIONS,
        Rung.REQUEST,
    )


def test_a_key_that_works_on_a_computer_with_a_wrong_clock_is_told_so(
    exchange: PracticeExchange,
) -> None:
    with trader_at(
        exchange.base_url, exchange.accounts, clock=lambda: time.time() - 3_600
    ) as trader:
        diagnosis = trader.examined(None)

    assert diagnosis.cause is Cause.CLOCK
    assert all(outcome.accepted for outcome in diagnosis.asked.values())
    assert trader.sender.clock_offset_ms == 0


def test_the_measured_offset_corrects_the_next_request(exchange: PracticeExchange) -> None:
    with trader_at(
        exchange.base_url, exchange.accounts, clock=lambda: time.time() - 3_600
    ) as trader:
        diagnosis = trader.diagnosed("spot-account")
        assert diagnosis.clock_offset is not None
        trader.sender.clock_offset_ms = diagnosis.clock_offset.offset_ms

        assert trader.send("spot-account").answer.status == 200


def test_a_wrong_clock_does_not_hide_that_the_right_is_missing(exchange: PracticeExchange) -> None:
    with trader_at(
        exchange.base_url,
        exchange.accounts,
        permissions=[READING],
        clock=lambda: time.time() + 3_600,
    ) as trader:
        diagnosis = trader.diagnosed("spot-order-test")

    assert diagnosis.cause is Cause.PERMISSION_MISSING


def test_a_request_changed_on_the_way_is_told_from_a_wrong_key(exchange: PracticeExchange) -> None:
    refused = Answer(
        "127.0.0.1",
        "/api/v3/order/test",
        400,
        {},
        b'{"code":-1022,"msg":"Signature for this request is not valid."}',
        1.0,
    )
    with trader_at(exchange.base_url, exchange.accounts) as trader:
        diagnosis = trader.examined("spot-order-test", Outcome(refused))

    assert diagnosis.cause is Cause.REQUEST_CHANGED
