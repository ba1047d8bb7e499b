"""Why a request failed: the one cause, by what the examination found. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from ipaddress import ip_address, ip_network

from vault_app.binance.catalogue import Permission
from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.examination import Findings, Outcome, Rung, own_problem
from vault_app.binance.replies import Answer, Cause, EvidenceValue, judge
from vault_app.errors import (
    AnswerTooLargeError,
    ExchangeTimeoutError,
    ExchangeTlsError,
    ExchangeUnreachableError,
    NotAnExchangeAnswerError,
    OutcomeUnknownError,
    VaultAppError,
)

_EXPIRY_FIELD = "tradingAuthorityExpirationTime"


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
    if failure.error is not None and findings.way_is_open_again:
        return _diagnosis(findings, Cause.PASSED, dict(failure.error.details))
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


def _key_address_or_permission(
    findings: Findings, cause: Cause
) -> tuple[Cause, dict[str, EvidenceValue]]:
    """Tell the three apart that the exchange does not."""
    if findings.knows_key_is_unknown:
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
    is_proxy = str(error.details.get("problem", "")).startswith("proxy-")
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
