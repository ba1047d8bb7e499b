"""Looking at keys, one and many, at a real practice exchange."""

import time
from collections.abc import Callable

import pytest

from tests.helpers.registered_keys import registered_key
from tests.integration.practice_client import send_json
from tests.integration.trader import make_signer
from vault_app.binance.client import ExchangeClient
from vault_app.binance.look_round import LookProgress, LookRound
from vault_app.binance.replies import Cause
from vault_app.binance.weight_meter import OUR_SHARE
from vault_app.errors import (
    AgentLostError,
    ExchangeError,
    ExchangeUnreachableError,
    KeyNotRegisteredError,
    OutcomeUnknownError,
    PracticeNotStartedError,
    VaultLockedError,
)
from vault_app.key_life import Look
from vault_app.key_summary import KeySummary
from vault_app.practice import misbehaviour, refusal, server
from vault_app.practice.accounts import Accounts
from vault_app.practice.answer import Answer, json_answer
from vault_app.practice.request import Request
from vault_app.practice.rules import Interface
from vault_app.practice.server import PracticeExchange
from vault_app.signing.signer import Signer
from vault_app.terms import Environment, Purpose

NOBODY_LISTENS = "http://127.0.0.1:9"
NOON_US = 1_700_000_040_000_000
"""The beginning of a minute."""

RESTRICTIONS_PATH = "/sapi/v1/account/apiRestrictions"


@pytest.fixture(scope="module")
def pair() -> tuple[Signer, str]:
    return make_signer("ed25519")


class Watch:
    """A clock that stands still but for waiting; the exchange and the app share it."""

    def __init__(self) -> None:
        self.now_us = NOON_US
        self.waits: list[float] = []

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now_us += round(seconds * 1_000_000)

    def seconds(self) -> float:
        return self.now_us / 1_000_000

    def microseconds(self) -> int:
        return self.now_us


class Desk:
    """A registered pair, and rounds over keys that use it."""

    def __init__(self, exchange: PracticeExchange, pair: tuple[Signer, str]) -> None:
        self.exchange = exchange
        self.signer = pair[0]
        self.issued = exchange.accounts.issue_for_public_key("bot", pair[1])
        self.key = registered_key(self.issued.api_key)
        self.progress: list[LookProgress] = []

    def round_over(
        self,
        *keys: KeySummary,
        watch: Watch | None = None,
        open_client: Callable[[Environment], ExchangeClient] | None = None,
        sign: Callable[[KeySummary, str], str] | None = None,
        on_progress: Callable[[LookProgress], None] | None = None,
    ) -> LookRound:
        return LookRound(
            keys,
            sign or (lambda _, payload: self.signer.sign(payload)),
            open_client or self.open_client,
            on_progress=on_progress or self.progress.append,
            clock=time.time if watch is None else watch.seconds,
            wait=None if watch is None else watch.wait,
        )

    def open_client(self, environment: Environment) -> ExchangeClient:
        return ExchangeClient(
            environment, practice_url=self.exchange.base_url, read_timeout_s=5.0, proxy_url=""
        )

    def look(self) -> Look:
        """What one check tells now; fails where it is a refusal."""
        [result] = self.round_over(self.key).run()
        assert result.look is not None
        return result.look

    def refusal_cause(self) -> Cause | None:
        [result] = self.round_over(self.key).run()
        return result.cause

    def command(self, path: str, **more: object) -> None:
        content = {"apiKey": self.issued.api_key, **more}
        assert (
            send_json(self.exchange.base_url, f"/practice/api-keys/{path}", content).status == 200
        )


@pytest.fixture
def desk(exchange: PracticeExchange, pair: tuple[Signer, str]) -> Desk:
    return Desk(exchange, pair)


def test_one_key_is_looked_at(desk: Desk) -> None:
    look = desk.look()

    assert look.permissions == ("enableReading", "enableSpotAndMarginTrading")
    assert look.is_ip_restricted is False
    assert look.created_at is not None
    assert round(look.created_at.timestamp() * 1_000) == desk.issued.created_at_ms


def test_a_changed_permission_is_noticed_within_one_check(desk: Desk) -> None:
    before = desk.look()
    desk.command("restrict", permissions=["enableReading", "permitsUniversalTransfer"])

    assert "permitsUniversalTransfer" not in before.permissions
    assert desk.look().permissions == ("enableReading", "permitsUniversalTransfer")


def test_a_new_address_list_is_noticed_within_one_check(desk: Desk) -> None:
    desk.command("restrict", permissions=["enableReading"], ipList=["127.0.0.1"])

    assert desk.look().is_ip_restricted is True


def test_an_address_list_without_ours_is_noticed_within_one_check(desk: Desk) -> None:
    desk.command("restrict", permissions=["enableReading"], ipList=["203.0.113.5"])

    assert desk.refusal_cause() is Cause.KEY_IP_OR_PERMISSION


def test_our_own_address_is_asked_for_once_where_it_may_be_the_reason(desk: Desk) -> None:
    desk.command("restrict", permissions=["enableReading"], ipList=["203.0.113.5"])
    asked: list[str] = []
    desk.exchange.behaviour.misbehave(lambda request: asked.append(request.path))
    keys = [registered_key(desk.issued.api_key) for _ in range(3)]

    results = desk.round_over(*keys).run()

    assert [result.refusal and result.refusal.reported_ip for result in results] == [
        "127.0.0.1"
    ] * 3
    assert asked.count("/fapi/v3/balance") == 1


def test_our_own_address_is_not_asked_for_where_that_would_take_too_long(
    pair: tuple[Signer, str],
) -> None:
    watch = Watch()

    def ban_from_futures(request: Request) -> Answer | None:
        is_futures = request.path.startswith("/fapi/")
        return refusal.banned(4_102_444_800_000, 86_400).as_answer() if is_futures else None

    with PracticeExchange(
        Accounts(), clock=watch.microseconds, misbehaviour=ban_from_futures
    ) as exchange:
        desk = Desk(exchange, pair)
        desk.command("restrict", permissions=["enableReading"], ipList=["203.0.113.5"])
        api_key, testnet = desk.issued.api_key, Environment.TESTNET
        keys = (
            registered_key(api_key, environment=testnet, purpose=Purpose.FUTURES_TRADING),
            registered_key(api_key, environment=testnet),
        )

        results = desk.round_over(
            *keys, watch=watch, open_client=lambda _: desk.open_client(Environment.PRACTICE)
        ).run()

    assert results[0].cause is Cause.IP_BANNED
    assert results[1].cause is Cause.KEY_IP_OR_PERMISSION
    assert watch.waits == []


def test_an_address_that_is_not_told_is_not_made_up(desk: Desk) -> None:
    desk.command("restrict", permissions=["enableReading"], ipList=["203.0.113.5"])
    desk.exchange.behaviour.misbehave(misbehaviour.only_for("/fapi/", misbehaviour.cut()))

    [result] = desk.round_over(desk.key).run()

    assert result.refusal is not None
    assert result.refusal.reported_ip == ""


def test_a_lapsed_right_to_trade_is_noticed_within_one_check(desk: Desk) -> None:
    desk.command("end-trading")

    look = desk.look()
    assert look.permissions == ("enableReading",)
    assert look.trading_ends_at is not None
    assert look.trading_ends_at <= look.at


def test_a_right_to_trade_that_will_lapse_is_noticed_within_one_check(desk: Desk) -> None:
    desk.command("end-trading", afterSeconds=3_600)

    look = desk.look()
    assert "enableSpotAndMarginTrading" in look.permissions
    assert look.trading_ends_at is not None
    assert look.trading_ends_at > look.at


def test_a_deleted_key_is_noticed_within_one_check(desk: Desk) -> None:
    desk.command("delete")

    assert desk.refusal_cause() is Cause.UNKNOWN_API_KEY


def test_a_ban_is_noticed_within_one_check(desk: Desk) -> None:
    desk.exchange.behaviour.misbehave(
        misbehaviour.answer_refusal(refusal.banned(4_102_444_800_000, 3_600))
    )

    assert desk.refusal_cause() is Cause.IP_BANNED


def test_a_clock_that_is_off_is_measured_and_allowed_for(desk: Desk) -> None:
    desk.exchange.behaviour.skew_clock(-90_000)
    looks = desk.round_over(desk.key)

    [result] = looks.run()

    assert result.look is not None
    assert looks.clock_offset is not None
    assert abs(looks.clock_offset.offset_ms + 90_000) < 1_000


def test_each_of_100_keys_gets_a_look_and_the_clock_is_asked_once(desk: Desk) -> None:
    keys = [registered_key(desk.issued.api_key, label=f"bot {n}") for n in range(100)]

    results = desk.round_over(*keys).run()

    assert [result.key_id for result in results] == [key.id for key in keys]
    assert all(result.look is not None for result in results)
    assert [news.done for news in desk.progress] == list(range(101))


def test_100_keys_stay_under_a_limit_that_is_lower_than_they_need(
    pair: tuple[Signer, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The limit is lowered on both sides, so that 100 keys take several of its minutes."""
    limit = 60
    monkeypatch.setattr(server, "LIMITS_PER_MINUTE", dict.fromkeys(Interface, limit), raising=True)
    monkeypatch.setattr(
        "vault_app.binance.weight_meter.LIMITS_PER_MINUTE", _Always(limit), raising=True
    )
    watch = Watch()
    with PracticeExchange(Accounts(), clock=watch.microseconds) as exchange:
        desk = Desk(exchange, pair)
        keys = [registered_key(desk.issued.api_key, label=f"bot {n}") for n in range(100)]

        results = desk.round_over(*keys, watch=watch).run()

    assert all(result.look is not None for result in results)
    assert len(watch.waits) == 3
    assert [news.waiting_s for news in desk.progress if news.waiting_s] == watch.waits
    assert 100 / len([None, *watch.waits]) <= limit * OUR_SHARE


def test_the_time_that_the_exchange_names_is_waited_and_the_key_asked_again(
    pair: tuple[Signer, str],
) -> None:
    watch = Watch()
    refusals = iter([refusal.weight_exceeded(6_000, 42)])

    def limit_once(request: Request) -> Answer | None:
        refused = next(refusals, None) if request.path == RESTRICTIONS_PATH else None
        return None if refused is None else refused.as_answer()

    with PracticeExchange(
        Accounts(), clock=watch.microseconds, misbehaviour=limit_once
    ) as exchange:
        desk = Desk(exchange, pair)

        [result] = desk.round_over(desk.key, watch=watch).run()

    assert result.look is not None
    assert watch.waits == [42]


def test_a_ban_for_longer_than_is_bearable_ends_the_round_at_that_host(desk: Desk) -> None:
    asked: list[str] = []

    def banned(request: Request) -> Answer:
        asked.append(request.path)
        return refusal.banned(4_102_444_800_000, 86_400).as_answer()

    desk.exchange.behaviour.misbehave(banned)
    keys = [registered_key(desk.issued.api_key) for _ in range(5)]

    results = desk.round_over(*keys).run()

    assert [result.cause for result in results] == [Cause.IP_BANNED] * 5
    assert [result.key_id for result in results] == [key.id for key in keys]
    assert asked == ["/api/v3/time"]


def test_an_environment_that_cannot_be_reached_does_not_stop_the_others(desk: Desk) -> None:
    lost = registered_key("a" * 64, environment=Environment.TESTNET)

    def open_client(environment: Environment) -> ExchangeClient:
        if environment is Environment.PRACTICE:
            return desk.open_client(environment)
        return _nowhere()

    results = desk.round_over(lost, desk.key, lost, open_client=open_client).run()

    assert results[1].look is not None
    assert isinstance(results[0].error, ExchangeUnreachableError)


def test_an_environment_that_cannot_be_opened_does_not_stop_the_others(desk: Desk) -> None:
    other = registered_key("a" * 64, environment=Environment.DEMO)

    def open_client(environment: Environment) -> ExchangeClient:
        if environment is Environment.DEMO:
            raise PracticeNotStartedError(reason="no")
        return desk.open_client(environment)

    results = desk.round_over(other, desk.key, open_client=open_client).run()

    assert isinstance(results[0].error, PracticeNotStartedError)
    assert results[1].look is not None


def test_a_host_that_fails_twice_in_a_row_is_given_up(desk: Desk) -> None:
    asked: list[str] = []

    def cut(request: Request) -> misbehaviour.SendAndCut | None:
        asked.append(request.path)
        return misbehaviour.SendAndCut(()) if request.path == RESTRICTIONS_PATH else None

    desk.exchange.behaviour.misbehave(cut)
    keys = [registered_key(desk.issued.api_key) for _ in range(5)]

    results = desk.round_over(*keys).run()

    assert all(isinstance(result.error, OutcomeUnknownError) for result in results)
    assert asked.count(RESTRICTIONS_PATH) == 2


def test_a_single_failure_is_forgiven(desk: Desk) -> None:
    cuts = iter([True])

    def cut_once(request: Request) -> misbehaviour.SendAndCut | None:
        is_due = request.path == RESTRICTIONS_PATH and next(cuts, False)
        return misbehaviour.SendAndCut(()) if is_due else None

    desk.exchange.behaviour.misbehave(cut_once)
    keys = [registered_key(desk.issued.api_key) for _ in range(3)]

    results = desk.round_over(*keys).run()

    assert isinstance(results[0].error, ExchangeError)
    assert all(result.look is not None for result in results[1:])


def test_a_time_that_is_not_told_is_not_the_exchange_s_answer(desk: Desk) -> None:
    desk.exchange.behaviour.misbehave(
        misbehaviour.only_for("/api/v3/time", lambda _: json_answer({}))
    )

    [result] = desk.round_over(desk.key).run()

    assert isinstance(result.error, ExchangeError)


def test_keys_that_were_asked_about_before_cancelling_are_told(desk: Desk) -> None:
    keys = [registered_key(desk.issued.api_key) for _ in range(5)]

    def cancel_after_two(news: LookProgress) -> None:
        if news.done == 2:
            looks.cancel()

    looks = desk.round_over(*keys, on_progress=cancel_after_two)

    results = looks.run()

    assert looks.is_cancelled
    assert [result.key_id for result in results] == [key.id for key in keys[:2]]


def test_cancelling_ends_a_wait_for_the_limit(desk: Desk) -> None:
    desk.exchange.behaviour.misbehave(misbehaviour.NAMED["limit-429"])

    def cancel_when_waiting(news: LookProgress) -> None:
        if news.waiting_s:
            looks.cancel()

    looks = desk.round_over(desk.key, on_progress=cancel_when_waiting)

    assert looks.run() == ()


def test_a_key_that_is_not_registered_is_told_so(desk: Desk) -> None:
    draft = registered_key("", label="draft")

    results = desk.round_over(draft, desk.key).run()

    assert isinstance(results[0].error, KeyNotRegisteredError)
    assert results[1].look is not None


def test_a_key_that_the_agent_does_not_sign_with_is_told_so(desk: Desk) -> None:
    def sign(key: KeySummary, payload: str) -> str:
        if key.label == "forbidden":
            raise KeyNotRegisteredError(label=key.label)
        return desk.signer.sign(payload)

    forbidden = registered_key(desk.issued.api_key, label="forbidden")

    results = desk.round_over(forbidden, forbidden, forbidden, desk.key, sign=sign).run()

    assert isinstance(results[0].error, KeyNotRegisteredError)
    assert results[-1].look is not None


@pytest.mark.parametrize("error", [VaultLockedError, AgentLostError])
def test_without_the_agent_the_round_ends(
    desk: Desk, error: type[VaultLockedError | AgentLostError]
) -> None:
    def sign(_key: KeySummary, _payload: str) -> str:
        raise error

    with pytest.raises(error):
        desk.round_over(desk.key, sign=sign).run()


def _nowhere() -> ExchangeClient:
    return ExchangeClient(Environment.PRACTICE, practice_url=NOBODY_LISTENS)


class _Always(dict[object, int]):
    """The same limit for every service."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def __missing__(self, _service: object) -> int:
        return self._limit
