"""The doctor: asks the exchange what ``examination.py`` wants to know, and names the one cause."""

from collections.abc import Callable
from dataclasses import replace

from vault_app.binance.catalogue import TestRequest, find_test_request, ping_call, time_call
from vault_app.binance.diagnosis import Diagnosis, decide
from vault_app.binance.entries import default_entries, read_entries
from vault_app.binance.environments import Service
from vault_app.binance.examination import Findings, Outcome, Patient, Rung, next_rung
from vault_app.binance.replies import Answer, kind_of_body
from vault_app.binance.sender import RequestSender
from vault_app.errors import (
    AgentError,
    NotAnExchangeAnswerError,
    OperationCancelledError,
    SigningError,
    VaultAppError,
)
from vault_app.terms import Environment

_FUTURES = frozenset({Service.USD_M, Service.COIN_M})
_ONE_KEY_FOR_ALL = frozenset({Environment.PRODUCTION, Environment.PRACTICE})
"""Where a key works for spot and futures alike. The testnets have accounts of their own."""

_NOT_A_FINDING = (OperationCancelledError, AgentError, SigningError)
"""What keeps the doctor from asking, and says nothing of the exchange."""


def run_doctor(
    sender: RequestSender,
    patient: Patient,
    *,
    test_request: TestRequest | None = None,
    complaint: Outcome | None = None,
    on_asked: Callable[[Rung, Outcome], None] | None = None,
) -> Diagnosis:
    """Find out why a key or a request does not work. Nothing is bought, sold or changed.

    Requests are signed with the exchange's time from the moment it is known to differ; the
    sender's own offset is as before afterwards.

    Args:
        sender: for the key.
        patient: the key.
        test_request: that failed, or is to be tried last; None: only the key is looked at.
        complaint: how *test_request* went; it is not sent again.
        on_asked: told how each rung went, on the caller's thread.

    Raises:
        OperationCancelledError, and what signing raises; everything else is a finding.
    """
    findings = Findings(patient, test_request, complaint)
    offset_before = sender.clock_offset_ms
    try:
        while (rung := next_rung(findings)) is not None:
            findings = _ask(rung, findings, sender)
            if on_asked is not None:
                on_asked(rung, findings.asked[rung])
    finally:
        sender.clock_offset_ms = offset_before
    return decide(findings)


def _ask(rung: Rung, findings: Findings, sender: RequestSender) -> Findings:
    request = _request_of(rung, findings)
    if findings.complaint is not None and request == findings.test_request:
        return findings.with_outcome(rung, findings.complaint)
    try:
        sent = sender.send(request, read_entries(request, default_entries(request)))
    except _NOT_A_FINDING:
        raise
    except VaultAppError as error:
        return findings.with_outcome(rung, Outcome(error=error))
    outcome = Outcome(sent.answer)
    if rung is not Rung.TIME or not outcome.accepted:
        return findings.with_outcome(rung, outcome)
    if sent.clock_offset is None:
        return findings.with_outcome(rung, Outcome(error=_no_time_in(sent.answer)))
    if sent.clock_offset.is_harmful:
        sender.clock_offset_ms = sent.clock_offset.offset_ms
    return replace(findings.with_outcome(rung, outcome), clock_offset=sent.clock_offset)


def _no_time_in(answer: Answer) -> NotAnExchangeAnswerError:
    return NotAnExchangeAnswerError(
        host=answer.host, status=answer.status, found=kind_of_body(answer)
    )


def _request_of(rung: Rung, findings: Findings) -> TestRequest:
    """The call of the catalogue that asks for *rung*."""
    request = findings.test_request
    service = Service.SPOT if request is None else request.service
    is_futures = service in _FUTURES
    if rung is Rung.REQUEST and request is not None:
        return request
    names = {
        Rung.TIME: time_call(service).id,
        Rung.PUBLIC: ping_call(service).id,
        Rung.SIGNED: "spot-account",
        Rung.RESTRICTIONS: "wallet-api-restrictions",
        Rung.CALLER_IP: "usd-m-balance",
    }
    if is_futures and findings.patient.environment not in _ONE_KEY_FOR_ALL:
        names[Rung.SIGNED] = f"{service.value}-balance"
    return find_test_request(names[rung])
