"""What was done on an account: balances, open orders and last trades, read through one of its keys.

After a leak the user looks for what they did not do. Only read-only calls of the catalogue are
made.
"""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from vault_app.binance.catalogue import find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.entries import read_entries
from vault_app.binance.environments import Service
from vault_app.binance.metered_host import MeteredHost
from vault_app.binance.read_back import Clock, LookResult, Sign, can_be_looked_at, trouble_in
from vault_app.binance.replies import Answer, Cause, judge
from vault_app.binance.requests import build_request
from vault_app.errors import AgentError, VaultAppError
from vault_app.exchange_time import exchange_time
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState, Purpose

MAX_SYMBOLS = 10
"""Markets whose trades are read; each weighs 20."""

TRADES_PER_SYMBOL = "50"
QUOTE_ASSET = "USDT"
"""With it, a held asset is taken to make a market."""

_ONE_ACCOUNT_FOR_ALL = frozenset({Environment.PRODUCTION, Environment.PRACTICE})
_ENDED_STATES = frozenset({KeyState.RETIRED, KeyState.COMPROMISED, KeyState.DRAFT})


@dataclass(frozen=True)
class Balance:
    """What is held of one asset. Amounts are as the exchange writes them.

    Attributes:
        wallet: a value of ``Service``: ``spot``, ``usd-m`` or ``coin-m``.
        locked: in open orders; empty where it is not told.
    """

    wallet: str
    asset: str
    free: str
    locked: str = ""


@dataclass(frozen=True)
class Activity:
    """An open order or a trade.

    Attributes:
        at: UTC; None where it is not told.
        side: ``BUY`` or ``SELL``.
        quantity, price: as the exchange writes them.
    """

    at: datetime | None
    symbol: str
    side: str
    quantity: str
    price: str


@dataclass(frozen=True)
class NotRead:
    """Something that could not be read.

    Attributes:
        request_id: of the catalogue.
        symbol: empty where the request has none.
        result: its refusal or error says why.
    """

    request_id: str
    symbol: str
    result: LookResult


@dataclass(frozen=True)
class AccountReview:
    """What an account holds and what was done on it lately.

    Attributes:
        at: UTC, when it was read.
        reader: label of the key that read it.
        symbols: whose last trades were asked for.
    """

    at: datetime
    reader: str
    balances: tuple[Balance, ...]
    open_orders: tuple[Activity, ...]
    trades: tuple[Activity, ...]
    symbols: tuple[str, ...]
    not_read: tuple[NotRead, ...]


def readers_of_account(key: KeySummary, keys: Iterable[KeySummary]) -> tuple[KeySummary, ...]:
    """Other keys of the same account that can be trusted to read it, those proven to work first."""
    account = key.account.strip().casefold()
    found = [
        other
        for other in keys
        if other.id != key.id
        and other.environment is key.environment
        and other.account.strip().casefold() == account
        and other.compromise is None
        and other.state not in _ENDED_STATES
        and can_be_looked_at(other)
        and (other.environment in _ONE_ACCOUNT_FOR_ALL or _is_futures(other) == _is_futures(key))
    ]
    return tuple(sorted(found, key=lambda other: other.verified_at is None))


def review_account(
    client: ExchangeClient,
    sign: Sign,
    reader: KeySummary,
    *,
    symbols: Sequence[str] = (),
    clock: Clock = time.time,
) -> AccountReview:
    """Read the account of *reader*.

    Args:
        client: for its environment.
        sign: makes the signature of a payload with *reader*.
        reader: one of :func:`readers_of_account`.
        symbols: markets whose trades are read in any case, before those of open orders and held
            assets.
        clock: our Unix time in seconds.

    Raises:
        AgentError: the agent is gone, or the reading was given up. What else could not be read is
            in the review.
    """
    reading = _Reading(client, sign, reader, clock)
    is_apart = reader.environment not in _ONE_ACCOUNT_FOR_ALL
    balances: list[Balance] = []
    open_orders: list[Activity] = []
    trades: list[Activity] = []
    chosen: tuple[str, ...] = ()
    if not (is_apart and _is_futures(reader)):
        balances += _spot_balances(reading.ask("spot-account", omitZeroBalances="true"))
        open_orders += _orders(reading.ask("spot-open-orders"))
        chosen = _chosen_symbols(symbols, open_orders, balances)
        for symbol in chosen:
            trades += _trades(reading.ask("spot-my-trades", symbol=symbol, limit=TRADES_PER_SYMBOL))
    if not is_apart or _is_futures(reader):
        for service in (Service.USD_M, Service.COIN_M):
            balances += _futures_balances(service, reading.ask(f"{service.value}-balance"))
    return AccountReview(
        at=datetime.fromtimestamp(clock(), UTC),
        reader=reader.label,
        balances=tuple(balances),
        open_orders=tuple(open_orders),
        trades=tuple(sorted(trades, key=_newest_first)),
        symbols=chosen,
        not_read=tuple(each for each in reading.not_read if not _is_no_market(each, symbols)),
    )


class _Reading:
    """Asks one call after the other, and remembers which ones had no answer."""

    def __init__(
        self, client: ExchangeClient, sign: Sign, reader: KeySummary, clock: Clock
    ) -> None:
        self.not_read: list[NotRead] = []
        self._client = client
        self._sign = sign
        self._reader = reader
        self._clock = clock
        self._hosts: dict[Service, MeteredHost] = {}

    def ask(self, request_id: str, **entries: str) -> Any:
        """The content of the answer; None where there is none."""
        try:
            answer = self._answer(request_id, entries)
        except AgentError:
            raise
        except VaultAppError as error:
            result = LookResult(key_id=self._reader.id, error=error)
        else:
            if judge(answer).accepted and isinstance(answer.json, dict | list):
                return answer.json
            at = datetime.fromtimestamp(self._clock(), UTC)
            result = trouble_in(answer, self._reader.id, at)
        self.not_read.append(NotRead(request_id, entries.get("symbol", ""), result))
        return None

    def _answer(self, request_id: str, entries: dict[str, str]) -> Answer:
        request = find_test_request(request_id)
        host = self._hosts.get(request.service)
        if host is None:
            host = MeteredHost(self._client, request.service, self._clock)
            host.measure_clock()
            self._hosts[request.service] = host
        unsigned = build_request(
            request,
            host.origin(request.service),
            read_entries(request, entries).params,
            timestamp=int(self._clock() * 1000) + host.usable_offset_ms,
        )
        return host.send(
            unsigned.with_signature(self._sign(unsigned.payload)), self._reader.api_key
        )


def _is_futures(key: KeySummary) -> bool:
    return key.purpose is Purpose.FUTURES_TRADING


def _spot_balances(content: Any) -> Iterator[Balance]:
    found = content.get("balances") if isinstance(content, dict) else None
    for entry in _entries(found):
        yield Balance(
            Service.SPOT.value, _text(entry, "asset"), _text(entry, "free"), _text(entry, "locked")
        )


def _futures_balances(service: Service, content: Any) -> Iterator[Balance]:
    for entry in _entries(content):
        yield Balance(service.value, _text(entry, "asset"), _text(entry, "balance"))


def _orders(content: Any) -> Iterator[Activity]:
    for entry in _entries(content):
        yield _activity(entry, _text(entry, "side"), "origQty")


def _trades(content: Any) -> Iterator[Activity]:
    for entry in _entries(content):
        yield _activity(entry, "BUY" if entry.get("isBuyer") is True else "SELL", "qty")


def _activity(entry: dict[str, Any], side: str, quantity_name: str) -> Activity:
    return Activity(
        at=exchange_time(entry.get("time")),
        symbol=_text(entry, "symbol"),
        side=side,
        quantity=_text(entry, quantity_name),
        price=_text(entry, "price"),
    )


def _entries(found: Any) -> Iterator[dict[str, Any]]:
    if isinstance(found, list):
        yield from (entry for entry in found if isinstance(entry, dict))


def _text(entry: dict[str, Any], name: str) -> str:
    found = entry.get(name)
    return found if isinstance(found, str) else ""


def _chosen_symbols(
    wanted: Sequence[str], orders: Sequence[Activity], balances: Sequence[Balance]
) -> tuple[str, ...]:
    of_assets = (
        f"{balance.asset}{QUOTE_ASSET}"
        for balance in balances
        if balance.asset and balance.asset != QUOTE_ASSET
    )
    candidates = (*wanted, *(order.symbol for order in orders), *of_assets)
    return tuple(dict.fromkeys(filter(None, candidates)))[:MAX_SYMBOLS]


def _is_no_market(not_read: NotRead, wanted: Sequence[str]) -> bool:
    """A held asset need not have the market that was tried for it."""
    is_unknown = not_read.result.cause is Cause.UNKNOWN_SYMBOL
    return is_unknown and not_read.symbol not in wanted


def _newest_first(trade: Activity) -> float:
    return 0.0 if trade.at is None else -trade.at.timestamp()
