"""Reading an account at a real practice exchange, which answers as the documents show.

Source of the orders and trades: the examples of rest-api.md.
"""

from collections.abc import Iterator

import msgspec
import pytest

from tests.helpers.registered_keys import MADE_AT, registered_key
from tests.integration.trader import Trader, trader_at
from vault_app.binance.account_review import (
    AccountReview,
    Activity,
    Balance,
    readers_of_account,
    review_account,
)
from vault_app.binance.replies import Cause
from vault_app.errors import AgentLostError, OutcomeUnknownError
from vault_app.exchange_time import exchange_time
from vault_app.key_life import Compromise, Refusal
from vault_app.key_summary import KeySummary
from vault_app.practice import misbehaviour
from vault_app.practice.answer import Answer, json_answer
from vault_app.practice.request import Request
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment, KeyState, Purpose

ALL_PERMISSIONS = ["enableReading", "enableSpotAndMarginTrading", "enableFutures"]
OPEN_ORDER = {
    "symbol": "LTCBTC",
    "orderId": 1,
    "price": "0.1",
    "origQty": "1.0",
    "side": "BUY",
    "type": "LIMIT",
    "time": 1_499_827_319_559,
}
TRADE = {
    "symbol": "BNBBTC",
    "id": 28_457,
    "orderId": 100_234,
    "price": "4.00000100",
    "qty": "12.00000000",
    "time": 1_499_865_549_590,
    "isBuyer": False,
}
DEAD = Refusal(at=MADE_AT, cause="unknown-api-key", code=-2008, http_status=400)


@pytest.fixture
def trader(exchange: PracticeExchange) -> Iterator[Trader]:
    with trader_at(exchange.base_url, exchange.accounts, permissions=ALL_PERMISSIONS) as made:
        yield made


def _review(trader: Trader, *symbols: str) -> AccountReview:
    reader = registered_key(trader.api_key, label="reader")
    return review_account(trader.client, trader.signer.sign, reader, symbols=symbols)


def _busy(request: Request) -> Answer | None:
    """An account with one open order and one trade."""
    if request.path == "/api/v3/openOrders":
        return json_answer([OPEN_ORDER])
    if request.path == "/api/v3/myTrades":
        is_traded = b"symbol=BNBBTC" in request.raw_query
        return json_answer([TRADE] if is_traded else [])
    return None


def test_balances_of_all_wallets_are_read(trader: Trader) -> None:
    review = _review(trader)

    assert Balance("spot", "BTC", "1.00000000", "0.00000000") in review.balances
    assert {balance.wallet for balance in review.balances} == {"spot", "usd-m", "coin-m"}
    assert "LTC" not in {balance.asset for balance in review.balances}
    assert (review.reader, review.not_read) == ("reader", ())


def test_open_orders_of_every_market_are_read(exchange: PracticeExchange, trader: Trader) -> None:
    exchange.behaviour.misbehave(_busy)

    assert _review(trader).open_orders == (
        Activity(exchange_time(1_499_827_319_559), "LTCBTC", "BUY", "1.0", "0.1"),
    )


def test_trades_of_the_wanted_market_are_read(exchange: PracticeExchange, trader: Trader) -> None:
    exchange.behaviour.misbehave(_busy)

    assert _review(trader, "BNBBTC").trades == (
        Activity(exchange_time(1_499_865_549_590), "BNBBTC", "SELL", "12.00000000", "4.00000100"),
    )


def test_markets_are_those_wanted_then_of_open_orders_then_of_what_is_held(
    exchange: PracticeExchange, trader: Trader
) -> None:
    exchange.behaviour.misbehave(_busy)

    assert _review(trader, "BNBBTC").symbols == (
        "BNBBTC",
        "LTCBTC",
        "BTCUSDT",
        "ETHUSDT",
        "BNBUSDT",
    )


def test_a_wanted_market_that_there_is_not_is_told(trader: Trader) -> None:
    [not_read] = _review(trader, "MOONUSDT").not_read

    assert (not_read.request_id, not_read.symbol) == ("spot-my-trades", "MOONUSDT")
    assert not_read.result.cause is Cause.UNKNOWN_SYMBOL


def test_what_the_reader_has_no_right_to_is_told_and_the_rest_is_read(
    exchange: PracticeExchange,
) -> None:
    with trader_at(exchange.base_url, exchange.accounts, permissions=["enableReading"]) as reader:
        review = _review(reader)

    assert [each.request_id for each in review.not_read] == ["usd-m-balance", "coin-m-balance"]
    assert review.balances


def test_an_account_that_does_not_answer_is_told(
    exchange: PracticeExchange, trader: Trader
) -> None:
    exchange.behaviour.misbehave(misbehaviour.cut())

    review = _review(trader)

    assert not review.balances
    assert all(isinstance(each.result.error, OutcomeUnknownError) for each in review.not_read)


def test_without_the_agent_nothing_is_read(trader: Trader) -> None:
    def lost(_payload: str) -> str:
        raise AgentLostError

    with pytest.raises(AgentLostError):
        review_account(trader.client, lost, registered_key(trader.api_key))


def _changed(**fields: object) -> KeySummary:
    return msgspec.structs.replace(registered_key("b" * 64, label="other"), **fields)


def test_keys_that_work_are_the_first_to_read_with() -> None:
    key, proven = registered_key("a" * 64), registered_key("c" * 64, label="proven")
    unproven = registered_key("b" * 64, label="unproven", verified_at=None)

    readers = readers_of_account(key, [key, unproven, proven])

    assert [reader.label for reader in readers] == ["proven", "unproven"]


@pytest.mark.parametrize(
    "other",
    [
        _changed(environment=Environment.TESTNET),
        _changed(account="another"),
        _changed(api_key=""),
        _changed(state=KeyState.RETIRED),
        _changed(trashed_at=MADE_AT),
        _changed(death=DEAD),
        _changed(
            compromise=Compromise(declared_at=MADE_AT, state_before=KeyState.VERIFIED),
            state=KeyState.COMPROMISED,
        ),
    ],
    ids=["environment", "account", "draft", "retired", "trash", "dead", "compromised"],
)
def test_the_account_is_not_read_with_another_kind_of_key(other: KeySummary) -> None:
    assert readers_of_account(registered_key("a" * 64), [other]) == ()


def test_the_testnets_have_accounts_of_their_own_for_futures() -> None:
    spot = registered_key("a" * 64, environment=Environment.TESTNET)
    futures = registered_key(
        "b" * 64, environment=Environment.TESTNET, purpose=Purpose.FUTURES_TRADING
    )

    assert readers_of_account(spot, [futures]) == ()
