"""Why a request failed: what to ask next, and the one cause. Pure.

The ladder, from what costs nothing to what tells most::

    own checks → TIME → PUBLIC → SIGNED → RESTRICTIONS → CALLER_IP; REQUEST where none failed yet

``next_rung`` says which is worth asking, given what is known; ``decide`` names the cause.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from ipaddress import ip_address, ip_network
from typing import Self

from vault_app.api_key import parse_api_key
from vault_app.binance.catalogue import Permission, TestRequest
from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.replies import Answer, Cause, EvidenceValue, judge
from vault_app.errors import (
    AnswerTooLargeError,
    ExchangeTimeoutError,
    ExchangeTlsError,
    ExchangeUnreachableError,
    InvalidApiKeyError,
    NotAnExchangeAnswerError,
    OutcomeUnknownError,
    VaultAppError,
)
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment

_LOGON = "session.logon"
_ED25519 = "ed25519"
_EXPIRY_FIELD = "tradingAuthorityExpirationTime"

RESTRICTION_FIELDS: Mapping[Permission, str] = {
    Permission.READING: "enableReading",
    Permission.SPOT_TRADING: "enableSpotAndMarginTrading",
    Permission.FUTURES: "enableFutures",
}
"""Which field of ``apiRestrictions`` tells of which right."""


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


@dataclass(frozen=True)
class Diagnosis:
    """The one cause.

    Attributes:
        cause: None where nothing is wrong.
        evidence: public facts that go with it; those of ``Verdict``, and ``clock_offset_ms``,
            ``round_trip_ms``, ``caller_ip``, ``permission`` (a name of ``Permission``),
            ``ended_at_ms``, ``problem``, ``host``, ``reason``, ``limit`` where they are known.
        error: where the cause is an error of the way to the exchange, which has its own sentence.
        asked: how the rungs went.
        clock_offset: None where it was not measured.
    """

    cause: Cause | None
    evidence: Mapping[str, EvidenceValue]
    error: VaultAppError | None
    asked: Mapping[Rung, Outcome]
    clock_offset: ClockOffset | None


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


def decide(findings: Findings) -> Diagnosis:
    """Name the one cause."""
    own = own_problem(findings.patient, findings.test_request)
    if own is not None:
        return _diagnosis(findings, *own)
    failure = findings.failure
    if failure is None:
        offset = findings.clock_offset
        is_harmful = offset is not None and offset.is_harmful
        return _diagnosis(findings, Cause.CLOCK if is_harmful else None, {})
    if failure.error is not None:
        return _of_error(findings, failure.error)
    if failure.answer is None:
        message = "an outcome has an answer or an error"
        raise ValueError(message)
    verdict = judge(failure.answer)
    cause, more = verdict.cause, dict[str, EvidenceValue]()
    if cause is Cause.SIGNATURE and findings.accepted(Rung.SIGNED):
        cause = Cause.REQUEST_CHANGED
    elif cause in {Cause.KEY_IP_OR_PERMISSION, Cause.PERMISSION_MISSING}:
        cause, more = _key_address_or_permission(findings, cause)
    return _diagnosis(findings, cause, {**verdict.evidence, **more})


_WORTH_ASKING: Mapping[Cause | None, tuple[Rung, ...]] = {
    Cause.CLOCK: (Rung.TIME,),
    Cause.SIGNATURE: (Rung.TIME, Rung.SIGNED),
    Cause.PERMISSION_MISSING: (Rung.TIME, Rung.RESTRICTIONS),
    Cause.KEY_IP_OR_PERMISSION: (Rung.TIME, Rung.SIGNED, Rung.RESTRICTIONS, Rung.CALLER_IP),
    Cause.OUTCOME_UNKNOWN: (Rung.TIME,),
}
"""By what the failure looks like. Of the others some name themselves, and after a limit, a ban or
a firewall every further request makes it worse."""


def _suspected(findings: Findings) -> Cause | None:
    failure = findings.failure
    if failure is None:
        return None
    if isinstance(failure.error, OutcomeUnknownError):
        return Cause.OUTCOME_UNKNOWN
    return failure.cause


def _can_tell(rung: Rung, findings: Findings) -> bool:
    if rung in findings.asked:
        return False
    match rung:
        case Rung.RESTRICTIONS:
            return findings.patient.environment in {Environment.PRODUCTION, Environment.PRACTICE}
        case Rung.CALLER_IP:
            reached = findings.accepted(Rung.SIGNED) or findings.accepted(Rung.RESTRICTIONS)
            return not reached and not _knows_key_is_unknown(findings)
        case Rung.REQUEST:
            return findings.test_request is not None and findings.complaint is None
        case _:
            return True


def _key_address_or_permission(
    findings: Findings, cause: Cause
) -> tuple[Cause, dict[str, EvidenceValue]]:
    """Tell the three apart that the exchange does not."""
    if _knows_key_is_unknown(findings):
        return Cause.UNKNOWN_API_KEY, {}
    restrictions = findings.asked.get(Rung.RESTRICTIONS)
    if restrictions is not None and restrictions.accepted and restrictions.answer is not None:
        return _missing_permission(findings, restrictions.answer)
    if cause is Cause.PERMISSION_MISSING or findings.accepted(Rung.SIGNED):
        return Cause.PERMISSION_MISSING, _permission_evidence(findings)
    caller_ip = _caller_ip(findings)
    noted = findings.patient.noted_ips
    if caller_ip and noted and not _is_noted(caller_ip, noted):
        return Cause.IP_LIST, {"caller_ip": caller_ip, "noted_ips": ", ".join(noted)}
    return Cause.KEY_OR_IP, {"caller_ip": caller_ip} if caller_ip else {}


def _is_noted(address: str, noted: Iterable[str]) -> bool:
    """Whether *address* is one of the networks or addresses *noted*."""
    try:
        return any(ip_address(address) in ip_network(each, strict=False) for each in noted)
    except ValueError:
        return address in noted


def _missing_permission(
    findings: Findings, restrictions: Answer
) -> tuple[Cause, dict[str, EvidenceValue]]:
    """The key exists and may be used from here, so it is the right that is missing."""
    content = restrictions.json if isinstance(restrictions.json, dict) else {}
    ended_at_ms = content.get(_EXPIRY_FIELD)
    wants_trading = findings.test_request is not None and findings.test_request.permission in {
        Permission.SPOT_TRADING,
        Permission.FUTURES,
    }
    date_ms = _server_time_ms(findings)
    if isinstance(ended_at_ms, int) and wants_trading and date_ms and ended_at_ms <= date_ms:
        return Cause.TRADING_RIGHT_ENDED, {"ended_at_ms": ended_at_ms}
    return Cause.PERMISSION_MISSING, _permission_evidence(findings)


def _permission_evidence(findings: Findings) -> dict[str, EvidenceValue]:
    """The right that the failed request needs; reading, for the signed rung itself."""
    request = findings.test_request
    if request is None or (findings.complaint is None and Rung.REQUEST not in findings.asked):
        return {"permission": Permission.READING.value}
    return {"permission": request.permission.value}


def _knows_key_is_unknown(findings: Findings) -> bool:
    return any(found.cause is Cause.UNKNOWN_API_KEY for found in findings.asked.values())


def _caller_ip(findings: Findings) -> str:
    outcomes = [*findings.asked.values(), *filter(None, [findings.complaint])]
    for outcome in outcomes:
        if outcome.answer is not None:
            found = judge(outcome.answer).evidence.get("caller_ip")
            if isinstance(found, str):
                return found
    return ""


def _server_time_ms(findings: Findings) -> int | None:
    time = findings.asked.get(Rung.TIME)
    return None if time is None or time.answer is None else time.answer.server_time_ms


def _of_error(findings: Findings, error: VaultAppError) -> Diagnosis:
    is_proxy = "proxy" in str(error.details.get("reason", ""))
    causes: tuple[tuple[type[VaultAppError], Cause], ...] = (
        (OutcomeUnknownError, Cause.OUTCOME_UNKNOWN),
        (ExchangeTlsError, Cause.TLS),
        (ExchangeTimeoutError, Cause.UNREACHABLE),
        (ExchangeUnreachableError, Cause.PROXY if is_proxy else Cause.UNREACHABLE),
        (AnswerTooLargeError, Cause.ANSWER_TOO_LARGE),
        (NotAnExchangeAnswerError, Cause.NOT_AN_EXCHANGE_ANSWER),
    )
    cause = next((cause for kind, cause in causes if isinstance(error, kind)), Cause.OTHER)
    return replace(_diagnosis(findings, cause, dict(error.details)), error=error)


def _diagnosis(
    findings: Findings, cause: Cause | None, evidence: Mapping[str, EvidenceValue]
) -> Diagnosis:
    offset = findings.clock_offset
    measured: dict[str, EvidenceValue] = {}
    if offset is not None:
        measured = {
            "clock_offset_ms": offset.offset_ms,
            "round_trip_ms": round(offset.round_trip_ms),
        }
    return Diagnosis(cause, {**measured, **evidence}, None, findings.asked, offset)
