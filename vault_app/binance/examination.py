"""Examining a key that does not work: what is known, and what to ask next. Pure.

The ladder, from what costs nothing to what tells most::

    own checks → TIME → PUBLIC → SIGNED → RESTRICTIONS → CALLER_IP; REQUEST where none failed yet

``next_rung`` says which is worth asking, given what is known.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Self

from vault_app.api_key import parse_api_key
from vault_app.binance.catalogue import Group, TestRequest
from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.replies import Answer, Cause, EvidenceValue, judge
from vault_app.errors import (
    ExchangeTimeoutError,
    ExchangeTlsError,
    ExchangeUnreachableError,
    InvalidApiKeyError,
    OutcomeUnknownError,
    VaultAppError,
)
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment

_LOGON = "session.logon"
_ED25519 = "ed25519"

_NOT_REACHED = (ExchangeUnreachableError, ExchangeTimeoutError, ExchangeTlsError)


class Rung(StrEnum):
    """What the doctor can ask."""

    TIME = "time"
    PUBLIC = "public"
    SIGNED = "signed"
    RESTRICTIONS = "restrictions"
    CALLER_IP = "caller-ip"
    REQUEST = "request"


@dataclass(frozen=True)
class Patient:
    """The key that does not work.

    Attributes:
        api_key: as stored; may be anything.
        kind: ``ed25519``, ``rsa-2048`` …, ``hmac``.
        noted_ips: the IP list as the user noted it, addresses and networks; empty where nothing was
            noted.
    """

    api_key: str = field(repr=False)
    kind: str
    environment: Environment
    noted_ips: tuple[str, ...] = ()

    @classmethod
    def of(cls, key: KeySummary) -> Self:
        """*key* of the vault."""
        noted_ips = tuple(noted.network for noted in key.ip_list)
        return cls(key.api_key, key.kind, key.environment, noted_ips)


@dataclass(frozen=True)
class Outcome:
    """How one call went: an answer, or what kept it from coming."""

    answer: Answer | None = None
    error: VaultAppError | None = None

    @property
    def was_not_reached(self) -> bool:
        """Whether there was no connection to the exchange, so that nothing was sent."""
        return isinstance(self.error, _NOT_REACHED)

    @property
    def cause(self) -> Cause | None:
        """Why the exchange did not accept it; None where it did, or did not answer."""
        return None if self.answer is None else judge(self.answer).cause

    @property
    def accepted(self) -> bool:
        """Whether the exchange did what was asked."""
        return self.answer is not None and self.cause is None


@dataclass(frozen=True)
class Findings:
    """All that is known.

    Attributes:
        test_request: the request in question; None for a look at the key as a whole.
        complaint: how it went, where it was sent before.
        asked: how the rungs went, in the order in which they were asked.
        clock_offset: None where it was not measured.
    """

    patient: Patient
    test_request: TestRequest | None = None
    complaint: Outcome | None = None
    asked: Mapping[Rung, Outcome] = field(default_factory=dict)
    clock_offset: ClockOffset | None = None

    def with_outcome(self, rung: Rung, outcome: Outcome) -> "Findings":
        """The same, and how *rung* went."""
        return replace(self, asked={**self.asked, rung: outcome})

    @property
    def failure(self) -> Outcome | None:
        """The complaint, or the first rung that was not accepted."""
        if self.complaint is not None:
            return None if self.complaint.accepted else self.complaint
        return next((found for found in self.asked.values() if not found.accepted), None)

    def accepted(self, rung: Rung) -> bool:
        """Whether *rung* was asked and accepted."""
        return rung in self.asked and self.asked[rung].accepted

    @property
    def way_is_open_again(self) -> bool:
        """Whether the host that the complaint did not reach has answered since."""
        if self.complaint is None or not self.complaint.was_not_reached:
            return False
        request = self.test_request
        has_own_host = request is not None and request.group is Group.WEBSOCKET
        return self.accepted(Rung.TIME) and not has_own_host

    @property
    def knows_key_is_unknown(self) -> bool:
        """Whether the exchange said that it has no such API key."""
        return any(found.cause is Cause.UNKNOWN_API_KEY for found in self.asked.values())


def next_rung(findings: Findings) -> Rung | None:
    """What to ask next; None when nothing further would tell more, or asking would do harm."""
    if own_problem(findings.patient, findings.test_request) is not None:
        return None
    wanted = _WORTH_ASKING.get(_suspected(findings), ())
    if findings.failure is None:
        wanted = (Rung.TIME, Rung.PUBLIC, Rung.SIGNED, Rung.RESTRICTIONS, Rung.REQUEST)
    return next((rung for rung in wanted if _can_tell(rung, findings)), None)


def own_problem(
    patient: Patient, test_request: TestRequest | None
) -> tuple[Cause, Mapping[str, EvidenceValue]] | None:
    """What is wrong with key and request before anything is sent."""
    try:
        parse_api_key(patient.api_key)
    except InvalidApiKeyError as error:
        return Cause.API_KEY_FORM, dict(error.details)
    if test_request is None:
        return None
    if patient.environment not in test_request.environments:
        return Cause.NOT_IN_ENVIRONMENT, {"request": test_request.id}
    if test_request.path == _LOGON and patient.kind != _ED25519:
        return Cause.NEEDS_ED25519, {"kind": patient.kind}
    return None


_WORTH_ASKING: Mapping[Cause | None, tuple[Rung, ...]] = {
    Cause.CLOCK: (Rung.TIME,),
    Cause.SIGNATURE: (Rung.TIME, Rung.SIGNED),
    Cause.PERMISSION_MISSING: (Rung.TIME, Rung.RESTRICTIONS),
    Cause.KEY_IP_OR_PERMISSION: (Rung.TIME, Rung.SIGNED, Rung.RESTRICTIONS, Rung.CALLER_IP),
    Cause.OUTCOME_UNKNOWN: (Rung.TIME,),
    Cause.UNREACHABLE: (Rung.TIME,),
}
"""By what the failure looks like. Of the others some name themselves, and after a limit, a ban or
a firewall every further request makes it worse."""


def _suspected(findings: Findings) -> Cause | None:
    failure = findings.failure
    if failure is None:
        return None
    if isinstance(failure.error, OutcomeUnknownError):
        return Cause.OUTCOME_UNKNOWN
    if failure.was_not_reached:
        return Cause.UNREACHABLE
    return failure.cause


def _can_tell(rung: Rung, findings: Findings) -> bool:
    if rung in findings.asked:
        return False
    match rung:
        case Rung.RESTRICTIONS:
            return findings.patient.environment in {Environment.PRODUCTION, Environment.PRACTICE}
        case Rung.CALLER_IP:
            reached = findings.accepted(Rung.SIGNED) or findings.accepted(Rung.RESTRICTIONS)
            return not reached and not findings.knows_key_is_unknown
        case Rung.REQUEST:
            return findings.test_request is not None and findings.complaint is None
        case _:
            return True
