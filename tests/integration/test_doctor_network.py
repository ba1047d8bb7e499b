"""What can go wrong on the way, named by the doctor."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.raw_server import answer, raw_server
from tests.integration.tls_servers import (
    DAY,
    NOW,
    Authority,
    make_authority,
    proxy_to,
    server_context,
)
from tests.integration.trader import Trader, trader_at
from vault_app.binance.catalogue import find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.doctor import run_doctor
from vault_app.binance.examination import Outcome, Patient, Rung
from vault_app.binance.replies import Cause
from vault_app.binance.sender import RequestSender
from vault_app.binance.websocket import WebSocketSession
from vault_app.cause_text import explain_diagnosis
from vault_app.errors import OperationCancelledError, VaultLockedError
from vault_app.practice.accounts import Accounts
from vault_app.practice.misbehaviour import NAMED, Misbehaviour, cut, only_for, redirect, slow
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"


@pytest.fixture
def trader(exchange: PracticeExchange) -> Iterator[Trader]:
    with trader_at(exchange.base_url, exchange.accounts, read_timeout_s=0.3) as made:
        yield made


def _diagnosed_in_production(proxy_url: str) -> Diagnosis:
    """What the doctor says of a key for the real exchange, behind a proxy on loopback."""
    with (
        ExchangeClient(Environment.PRODUCTION, proxy_url=proxy_url) as client,
        WebSocketSession(Environment.PRODUCTION, proxy_url=proxy_url) as websocket,
    ):
        sender = RequestSender(client, websocket, str.upper, API_KEY)
        return run_doctor(sender, Patient(API_KEY, "ed25519", Environment.PRODUCTION))


def test_a_name_that_is_not_found_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def not_found(*_arguments: object, **_options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", not_found)

    diagnosis = _diagnosed_in_production("")

    assert diagnosis.cause is Cause.UNREACHABLE
    assert diagnosis.evidence["problem"] == "name-not-found"
    assert tuple(diagnosis.asked) == (Rung.TIME,)


def test_a_refused_connection_is_named(exchange: PracticeExchange, trader: Trader) -> None:
    exchange.stop()

    diagnosis = trader.diagnosed("spot-account")

    assert diagnosis.cause is Cause.UNREACHABLE
    assert diagnosis.evidence["problem"] == "refused"


def test_a_refused_websocket_connection_is_named(
    exchange: PracticeExchange, trader: Trader
) -> None:
    exchange.stop()

    assert trader.diagnosed("websocket-account-status").cause is Cause.UNREACHABLE


def test_an_expired_certificate_is_named(trust_store: Authority, tmp_path: Path) -> None:
    context = server_context(trust_store, tmp_path, valid_until=NOW - DAY)

    with proxy_to(context) as proxy:
        diagnosis = _diagnosed_in_production(proxy.url)

    assert diagnosis.cause is Cause.TLS
    assert "out of date" in explain_diagnosis(diagnosis).what


@pytest.mark.usefixtures("trust_store")
def test_a_certificate_of_an_unknown_authority_is_named(tmp_path: Path) -> None:
    context = server_context(make_authority("someone else"), tmp_path)

    with proxy_to(context) as proxy:
        assert _diagnosed_in_production(proxy.url).cause is Cause.TLS


def test_a_proxy_that_refuses_is_named() -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"

    with proxy_to(None, reply=refusal) as proxy:
        diagnosis = _diagnosed_in_production(proxy.url)

    assert diagnosis.cause is Cause.PROXY
    assert "proxy" in str(explain_diagnosis(diagnosis))


@pytest.mark.parametrize("name", ["cut", "cut-mid-answer", "slow"])
@pytest.mark.parametrize("request_id", ["spot-order-test", "usd-m-order-test"])
def test_an_order_test_without_a_whole_answer_has_an_unknown_outcome(
    exchange: PracticeExchange, trader: Trader, name: str, request_id: str
) -> None:
    path = find_test_request(request_id).path
    exchange.behaviour.misbehave(only_for(path, NAMED[name]))

    diagnosis = trader.diagnosed(request_id)

    assert diagnosis.cause is Cause.OUTCOME_UNKNOWN
    assert tuple(diagnosis.asked) == (Rung.TIME,)
    assert diagnosis.asked[Rung.TIME].accepted
    assert "fail" not in str(explain_diagnosis(diagnosis))


@pytest.mark.parametrize("misbehaviour", [cut(), slow(0.5)], ids=["cut", "slow"])
def test_a_websocket_order_test_without_an_answer_has_an_unknown_outcome(
    exchange: PracticeExchange, trader: Trader, misbehaviour: Misbehaviour
) -> None:
    exchange.behaviour.misbehave(only_for("order.test", misbehaviour))

    assert trader.diagnosed("websocket-order-test").cause is Cause.OUTCOME_UNKNOWN


def test_a_50_mb_answer_is_named(exchange: PracticeExchange, trader: Trader) -> None:
    exchange.behaviour.misbehave(NAMED["flood"])

    diagnosis = trader.diagnosed("spot-account")

    assert diagnosis.cause is Cause.ANSWER_TOO_LARGE
    assert diagnosis.evidence["limit"] == 10  # MB


@pytest.mark.parametrize("request_id", ["spot-account", "websocket-account-status"])
def test_a_redirect_is_named_and_the_api_key_stays_here(
    exchange: PracticeExchange, trader: Trader, request_id: str
) -> None:
    with raw_server(answer()) as elsewhere:
        exchange.behaviour.misbehave(redirect(f"{elsewhere.url}/steal"))
        diagnosis = trader.diagnosed(request_id)

    assert diagnosis.cause is Cause.NOT_AN_EXCHANGE_ANSWER
    assert diagnosis.evidence["found"] == "redirect"
    assert elsewhere.connections == 0


def test_json_that_is_not_the_exchanges_is_not_taken_for_its_time() -> None:
    with raw_server(answer(b"{}")) as server, trader_at(server.url, Accounts()) as trader:
        diagnosis = trader.examined(None)

    assert diagnosis.cause is Cause.NOT_AN_EXCHANGE_ANSWER
    assert diagnosis.evidence["found"] == "JSON of another kind"


def test_a_cancel_ends_the_doctor(trader: Trader) -> None:
    def cancel(_rung: Rung, _outcome: Outcome) -> None:
        raise OperationCancelledError

    with pytest.raises(OperationCancelledError):
        run_doctor(
            trader.sender,
            Patient(trader.api_key, "ed25519", Environment.PRACTICE),
            on_asked=cancel,
        )


def test_a_vault_locked_meanwhile_is_no_finding(exchange: PracticeExchange) -> None:
    def locked(_payload: str) -> str:
        raise VaultLockedError

    with (
        ExchangeClient(Environment.PRACTICE, practice_url=exchange.base_url) as client,
        WebSocketSession(Environment.PRACTICE, practice_url=exchange.base_url) as websocket,
    ):
        sender = RequestSender(client, websocket, locked, API_KEY)
        with pytest.raises(VaultLockedError):
            run_doctor(sender, Patient(API_KEY, "ed25519", Environment.PRACTICE))
