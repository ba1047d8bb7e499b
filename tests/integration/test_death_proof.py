"""What a try to use a key proves, at a real practice exchange."""

from collections.abc import Iterator

import pytest

from tests.helpers.registered_keys import registered_key
from tests.integration.trader import Trader, make_signer, trader_at
from vault_app.binance.client import ExchangeClient
from vault_app.binance.death_proof import DeathProof, Life, prove_dead
from vault_app.binance.replies import Cause
from vault_app.errors import AgentLostError, ExchangeUnreachableError, KeyNotRegisteredError
from vault_app.key_summary import KeySummary
from vault_app.practice import misbehaviour
from vault_app.practice.server import PracticeExchange
from vault_app.terms import Environment


@pytest.fixture
def trader(exchange: PracticeExchange) -> Iterator[Trader]:
    with trader_at(exchange.base_url, exchange.accounts) as made:
        yield made


@pytest.fixture
def key(trader: Trader) -> KeySummary:
    return registered_key(trader.api_key)


def _prove(trader: Trader, key: KeySummary, *, is_api_key_checked: bool = False) -> DeathProof:
    return prove_dead(trader.client, trader.signer.sign, key, is_api_key_checked=is_api_key_checked)


def test_a_deleted_key_is_proven_dead(
    exchange: PracticeExchange, trader: Trader, key: KeySummary
) -> None:
    exchange.accounts.delete(key.api_key)

    proof = _prove(trader, key)

    assert proof.life is Life.DEAD
    assert proof.result.refusal is not None
    assert (proof.result.refusal.cause, proof.result.refusal.code) == ("unknown-api-key", -2008)


def test_a_key_that_is_accepted_is_alive(trader: Trader, key: KeySummary) -> None:
    assert _prove(trader, key).life is Life.ALIVE


def test_a_lapsed_key_is_alive(exchange: PracticeExchange, trader: Trader, key: KeySummary) -> None:
    exchange.accounts.end_trading(key.api_key)

    assert _prove(trader, key).life is Life.ALIVE


def test_a_key_without_any_right_is_alive(
    exchange: PracticeExchange, trader: Trader, key: KeySummary
) -> None:
    exchange.accounts.restrict(key.api_key, permissions=[], ip_list=[])

    assert _prove(trader, key).life is Life.ALIVE


def test_a_wrong_signature_shows_that_the_key_is_known(trader: Trader, key: KeySummary) -> None:
    other, _ = make_signer("ed25519")

    assert prove_dead(trader.client, other.sign, key).life is Life.RECOGNISED


def test_an_address_that_is_not_on_the_list_proves_nothing(
    exchange: PracticeExchange, trader: Trader, key: KeySummary
) -> None:
    exchange.accounts.restrict(key.api_key, permissions=["enableReading"], ip_list=["203.0.113.5"])

    proof = _prove(trader, key)

    assert proof.life is Life.UNKNOWN
    assert proof.result.cause is Cause.KEY_IP_OR_PERMISSION


@pytest.mark.parametrize("trouble", sorted(misbehaviour.NAMED.keys() - {"slow", "flood"}))
def test_trouble_on_the_way_never_proves_death(
    exchange: PracticeExchange, trader: Trader, key: KeySummary, trouble: str
) -> None:
    exchange.accounts.delete(key.api_key)
    exchange.behaviour.misbehave(misbehaviour.NAMED[trouble])

    life = _prove(trader, key).life

    assert life is (Life.DEAD if trouble == "too-many-orders-1015" else Life.UNKNOWN)


def test_nobody_there_proves_nothing(key: KeySummary) -> None:
    with ExchangeClient(Environment.PRACTICE, practice_url="http://127.0.0.1:9") as client:
        proof = prove_dead(client, lambda _: "", key)

    assert proof.life is Life.UNKNOWN
    assert isinstance(proof.result.error, ExchangeUnreachableError)


def test_a_clock_that_is_off_does_not_stand_in_the_way_of_the_proof(
    exchange: PracticeExchange, trader: Trader, key: KeySummary
) -> None:
    exchange.behaviour.skew_clock(3_600_000)
    exchange.accounts.delete(key.api_key)

    assert _prove(trader, key).life is Life.DEAD


def test_an_api_key_that_was_never_accepted_may_be_the_wrong_one(trader: Trader) -> None:
    never_accepted = registered_key("a" * 64, verified_at=None)

    assert _prove(trader, never_accepted).life is Life.NEVER_SEEN


def test_an_api_key_that_the_user_compared_is_the_right_one(trader: Trader) -> None:
    never_accepted = registered_key("a" * 64, verified_at=None)

    assert _prove(trader, never_accepted, is_api_key_checked=True).life is Life.DEAD


def test_a_key_without_an_api_key_proves_nothing(trader: Trader) -> None:
    proof = _prove(trader, registered_key(""))

    assert proof.life is Life.UNKNOWN
    assert isinstance(proof.result.error, KeyNotRegisteredError)


def test_without_the_agent_there_is_no_proof(trader: Trader, key: KeySummary) -> None:
    def lost(_payload: str) -> str:
        raise AgentLostError

    with pytest.raises(AgentLostError):
        prove_dead(trader.client, lost, key)
