"""What the exchange tells about one key, by one signed request that changes nothing.

``apiRestrictions`` where it exists; elsewhere an account call, whose acceptance shows what the key
may do at least.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol
from uuid import UUID

from vault_app.binance.catalogue import TestRequest, find_test_request
from vault_app.binance.environments import Origin, Service
from vault_app.binance.replies import Answer, Cause, EvidenceValue, judge, kind_of_body
from vault_app.binance.requests import Param, PublicRequest, SignedRequest, build_request
from vault_app.binance.restrictions import restrictions_in
from vault_app.errors import NotAnExchangeAnswerError, VaultAppError
from vault_app.key_life import Look, Refusal
from vault_app.key_summary import KeySummary
from vault_app.terms import STATES_OUT_OF_USE, Purpose

Sign = Callable[[str], str]
Clock = Callable[[], float]

NOT_ABOUT_THE_KEY = frozenset(
    {
        Cause.CLOCK,
        Cause.RATE_LIMIT,
        Cause.IP_BANNED,
        Cause.FIREWALL,
        Cause.LOCATION,
        Cause.OUTCOME_UNKNOWN,
        Cause.NOT_AN_EXCHANGE_ANSWER,
    }
)
"""Refusals that another key would have met as well: they are told, not kept."""

_RESTRICTIONS = "wallet-api-restrictions"
_SPOT_ACCOUNT = "spot-account"
_FUTURES_ACCOUNT = "usd-m-account"
_SOURCES: Mapping[str, str] = {
    _RESTRICTIONS: "apiRestrictions",
    _SPOT_ACCOUNT: "account",
    _FUTURES_ACCOUNT: "futures account",
}
_SHOWN_BY_ACCEPTANCE: Mapping[str, frozenset[str]] = {
    _SPOT_ACCOUNT: frozenset({"enableReading"}),
    _FUTURES_ACCOUNT: frozenset({"enableReading", "enableFutures"}),
}
_PARAMETERS: Mapping[str, tuple[Param, ...]] = {_SPOT_ACCOUNT: (("omitZeroBalances", True),)}
_RECV_WINDOW_MS = 5_000
_ACCOUNT_RIGHT = "can"
"""How an account's rights begin: ``canTrade``, ``canWithdraw``, ``canDeposit``."""


class Exchange(Protocol):
    """The way to one environment: an ``ExchangeClient``, or one that keeps count."""

    def origin(self, service: Service) -> Origin:
        """Where *service* is."""

    def send(self, request: SignedRequest | PublicRequest, api_key: str | None = None) -> Answer:
        """Send *request* and read the answer."""


@dataclass(frozen=True, kw_only=True)
class LookResult:
    """What came of looking at one key: one of *look*, *refusal* and *error* is there.

    Attributes:
        evidence: public facts that go with a refusal, see ``replies.Verdict``.
        error: what kept an answer of the exchange from coming.
    """

    key_id: UUID
    look: Look | None = None
    refusal: Refusal | None = None
    evidence: Mapping[str, EvidenceValue] = field(default_factory=dict)
    error: VaultAppError | None = None

    @property
    def cause(self) -> Cause | None:
        """Why the exchange refused; None where it did not."""
        return None if self.refusal is None else Cause(self.refusal.cause)

    @property
    def is_about_the_key(self) -> bool:
        """Whether it is worth keeping: it tells of the key, and not of the way to the exchange."""
        return self.error is None and self.cause not in NOT_ABOUT_THE_KEY


def read_back_request(key: KeySummary) -> TestRequest:
    """The call that tells most about *key*; of one out of use, the one that the agent signs."""
    restrictions = find_test_request(_RESTRICTIONS)
    has_one_key_for_all = key.environment in restrictions.environments
    if has_one_key_for_all and key.state not in STATES_OUT_OF_USE:
        return restrictions
    is_futures = key.purpose is Purpose.FUTURES_TRADING and not has_one_key_for_all
    return find_test_request(_FUTURES_ACCOUNT if is_futures else _SPOT_ACCOUNT)


def can_be_looked_at(key: KeySummary) -> bool:
    """Whether the exchange may know *key*: it is registered, not put away, not proven dead."""
    return bool(key.api_key) and key.trashed_at is None and key.death is None


def look_at_key(
    exchange: Exchange,
    sign: Sign,
    key: KeySummary,
    *,
    offset_ms: int = 0,
    clock: Clock = time.time,
) -> LookResult:
    """Ask the exchange about *key*. One request, never repeated.

    Args:
        exchange: of the key's environment.
        sign: makes the signature of a payload.
        key: has an API key.
        offset_ms: added to our time to get the exchange's.
        clock: our Unix time in seconds.

    Raises:
        what ``ExchangeClient.send`` and *sign* raise.
    """
    request = read_back_request(key)
    unsigned = build_request(
        request,
        exchange.origin(request.service),
        _PARAMETERS.get(request.id, ()),
        timestamp=int(clock() * 1000) + offset_ms,
        recv_window=_RECV_WINDOW_MS,
    )
    answer = exchange.send(unsigned.with_signature(sign(unsigned.payload)), key.api_key)
    at = datetime.fromtimestamp(clock(), UTC)
    look = _look_in(request, answer, at) if judge(answer).accepted else None
    return trouble_in(answer, key.id, at) if look is None else LookResult(key_id=key.id, look=look)


def trouble_in(answer: Answer, key_id: UUID, at: datetime) -> LookResult:
    """What an *answer* that does not tell what was asked means for the key."""
    verdict = judge(answer)
    if verdict.cause is None:
        found = kind_of_body(answer)
        error = NotAnExchangeAnswerError(host=answer.host, status=answer.status, found=found)
        return LookResult(key_id=key_id, error=error)
    refusal = Refusal(
        at=at,
        cause=verdict.cause.value,
        code=answer.server_code or 0,
        http_status=answer.status,
        reported_ip=str(verdict.evidence.get("caller_ip", "")),
    )
    return LookResult(key_id=key_id, refusal=refusal, evidence=verdict.evidence)


def _look_in(request: TestRequest, answer: Answer, at: datetime) -> Look | None:
    """What an accepted *answer* tells; None where it is not the exchange's."""
    if request.id == _RESTRICTIONS:
        found = restrictions_in(answer)
        if found is None:
            return None
        return Look(
            at=at,
            permissions=tuple(sorted(found.permissions)),
            is_ip_restricted=found.is_ip_restricted,
            created_at=found.created_at,
            trading_ends_at=found.trading_ends_at,
            source=_SOURCES[request.id],
        )
    account = answer.json
    if not isinstance(account, dict) or not ({"balances", "assets"} & account.keys()):
        return None
    rights = {
        name for name, is_on in account.items() if is_on is True and name.startswith(_ACCOUNT_RIGHT)
    }
    shown = rights | _SHOWN_BY_ACCEPTANCE[request.id]
    return Look(at=at, permissions=tuple(sorted(shown)), source=_SOURCES[request.id])
