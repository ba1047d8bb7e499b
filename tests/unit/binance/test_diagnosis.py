"""The doctor's decisions, for environments that no practice exchange stands for."""

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.registered_keys import registered_key
from vault_app.binance.catalogue import catalogue, find_test_request
from vault_app.binance.clock_offset import ClockOffset, Moment
from vault_app.binance.diagnosis import decide
from vault_app.binance.examination import Findings, Outcome, Patient, Rung, next_rung
from vault_app.binance.replies import Answer, Cause
from vault_app.errors import (
    AnswerTooLargeError,
    ExchangeTimeoutError,
    ExchangeTlsError,
    ExchangeUnreachableError,
    OutcomeUnknownError,
    VaultAppError,
)
from vault_app.key_life import NotedAddress
from vault_app.terms import Environment

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
ORDER_TEST = find_test_request("spot-order-test")
ACCOUNT = find_test_request("spot-account")
HOST = "api.binance.com"


def _outcome(status: int = 200, content: object = None) -> Outcome:
    body = json.dumps({} if content is None else content).encode()
    return Outcome(Answer(HOST, "/api/v3/x", status, {}, body, 1.0))


def _refused(code: int, message: str = "", status: int = 401) -> Outcome:
    return _outcome(status, {"code": code, "msg": message})


ACCEPTED = _outcome()
REJECTED = _refused(-2015, "Invalid API-key, IP, or permissions for action.")
REJECTED_WITH_IP = _refused(-2015, "Invalid API-key, IP, or …, request ip: 192.0.2.9")
CUT = Outcome(error=OutcomeUnknownError(host=HOST, reason="connection cut"))


def _unreachable(problem: str) -> ExchangeUnreachableError:
    return ExchangeUnreachableError(host=HOST, problem=problem, reason="the system's words")


NOT_REACHED = Outcome(error=_unreachable("refused"))


def _patient(
    environment: Environment = Environment.PRODUCTION, noted_ips: tuple[str, ...] = ()
) -> Patient:
    return Patient(API_KEY, "ed25519", environment, noted_ips)


def test_a_patient_brings_the_addresses_that_the_user_noted() -> None:
    key = msgspec.structs.replace(
        registered_key(API_KEY), ip_list=(NotedAddress("192.0.2.0/28", "office"),)
    )

    assert Patient.of(key).noted_ips == ("192.0.2.0/28",)


def _asked_in_order(findings: Findings, answers: dict[Rung, Outcome]) -> list[Rung]:
    """The rungs that the doctor climbs when they go as in *answers*."""
    climbed = []
    while (rung := next_rung(findings)) is not None:
        climbed.append(rung)
        findings = findings.with_outcome(rung, answers.get(rung, ACCEPTED))
    return climbed


def test_the_restrictions_are_not_asked_where_they_do_not_exist() -> None:
    findings = Findings(_patient(Environment.TESTNET), ORDER_TEST, REJECTED)

    assert _asked_in_order(findings, {}) == [Rung.TIME, Rung.SIGNED]


def test_on_the_testnet_an_accepted_account_leaves_the_permission() -> None:
    findings = Findings(
        _patient(Environment.TESTNET), ORDER_TEST, REJECTED, {Rung.SIGNED: ACCEPTED}
    )

    assert decide(findings).cause is Cause.PERMISSION_MISSING


def test_the_callers_address_is_asked_only_when_nothing_signed_was_accepted() -> None:
    findings = Findings(_patient(), ORDER_TEST, REJECTED)

    assert _asked_in_order(findings, {}) == [Rung.TIME, Rung.SIGNED, Rung.RESTRICTIONS]
    all_rejected = dict.fromkeys((Rung.SIGNED, Rung.RESTRICTIONS), REJECTED)
    assert _asked_in_order(findings, all_rejected)[-1] is Rung.CALLER_IP


@pytest.mark.parametrize(
    ("noted_ips", "cause"),
    [
        ((), Cause.KEY_OR_IP),
        (("192.0.2.9",), Cause.KEY_OR_IP),
        (("192.0.2.1",), Cause.IP_LIST),
        (("192.0.2.1", "192.0.2.9"), Cause.KEY_OR_IP),
        (("192.0.2.0/28",), Cause.KEY_OR_IP),
        (("192.0.2.0/29",), Cause.IP_LIST),
        (("2001:db8::/32",), Cause.IP_LIST),
    ],
)
def test_the_ip_list_is_blamed_only_where_the_note_lacks_the_address(
    noted_ips: tuple[str, ...], cause: Cause
) -> None:
    asked = {
        Rung.SIGNED: REJECTED,
        Rung.RESTRICTIONS: REJECTED,
        Rung.CALLER_IP: REJECTED_WITH_IP,
    }
    diagnosis = decide(Findings(_patient(noted_ips=noted_ips), ORDER_TEST, REJECTED, asked))

    assert diagnosis.cause is cause
    assert diagnosis.evidence["caller_ip"] == "192.0.2.9"


def test_a_right_that_ends_tomorrow_is_not_blamed_today() -> None:
    asked = {
        Rung.TIME: _outcome(content={"serverTime": 1_000}),
        Rung.RESTRICTIONS: _outcome(content={"tradingAuthorityExpirationTime": 2_000}),
    }

    diagnosis = decide(Findings(_patient(), ORDER_TEST, REJECTED, asked))
    assert diagnosis.cause is Cause.PERMISSION_MISSING


def test_an_ended_right_to_trade_does_not_explain_a_refused_account() -> None:
    asked = {
        Rung.TIME: _outcome(content={"serverTime": 3_000}),
        Rung.RESTRICTIONS: _outcome(content={"tradingAuthorityExpirationTime": 2_000}),
    }

    diagnosis = decide(Findings(_patient(), ACCOUNT, REJECTED, asked))
    assert diagnosis.cause is Cause.PERMISSION_MISSING
    assert diagnosis.evidence["permission"] == "reading"


def test_a_signature_refused_twice_is_the_keys_fault_and_once_the_requests() -> None:
    refused = _refused(-1022, status=400)

    twice = decide(Findings(_patient(), ORDER_TEST, refused, {Rung.SIGNED: refused}))
    once = decide(Findings(_patient(), ORDER_TEST, refused, {Rung.SIGNED: ACCEPTED}))
    assert (twice.cause, once.cause) == (Cause.SIGNATURE, Cause.REQUEST_CHANGED)


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (_unreachable("name-not-found"), Cause.UNREACHABLE),
        (_unreachable("proxy-refused"), Cause.PROXY),
        (ExchangeTimeoutError(host=HOST, seconds=10), Cause.UNREACHABLE),
        (ExchangeTlsError(host=HOST, problem="expired", reason="…"), Cause.TLS),
        (AnswerTooLargeError(host=HOST, limit=5), Cause.ANSWER_TOO_LARGE),
        (OutcomeUnknownError(host=HOST, reason="connection cut"), Cause.OUTCOME_UNKNOWN),
    ],
)
def test_an_error_of_the_way_is_the_cause(error: VaultAppError, cause: Cause) -> None:
    diagnosis = decide(Findings(_patient(), ACCOUNT, Outcome(error=error)))

    assert (diagnosis.cause, diagnosis.error) == (cause, error)


def test_where_the_exchange_was_not_reached_it_is_tried_again() -> None:
    shut = Findings(_patient(), ACCOUNT, NOT_REACHED)

    assert next_rung(shut) is Rung.TIME
    assert next_rung(shut.with_outcome(Rung.TIME, ACCEPTED)) is None


@pytest.mark.parametrize(
    ("request_id", "now", "cause"),
    [
        ("spot-account", ACCEPTED, Cause.PASSED),
        ("spot-account", NOT_REACHED, Cause.UNREACHABLE),
        ("websocket-account-status", ACCEPTED, Cause.UNREACHABLE),  # it has a host of its own
    ],
)
def test_what_is_reached_again_was_shut_for_a_moment(
    request_id: str, now: Outcome, cause: Cause
) -> None:
    asked = {Rung.TIME: now}
    findings = Findings(_patient(), find_test_request(request_id), NOT_REACHED, asked)

    assert decide(findings).cause is cause


@pytest.mark.parametrize("code", [-1006, -1007])
@pytest.mark.parametrize("status", [400, 408, 500, 504])
def test_an_unknown_outcome_is_never_called_a_failure(code: int, status: int) -> None:
    complaint = _refused(code, status=status)

    assert decide(Findings(_patient(), ORDER_TEST, complaint)).cause is Cause.OUTCOME_UNKNOWN


@pytest.mark.parametrize("environment", [Environment.TESTNET, Environment.DEMO])
def test_a_call_of_another_environment_is_named_without_asking(environment: Environment) -> None:
    request = find_test_request("wallet-api-restrictions")
    findings = Findings(_patient(environment), request)

    assert next_rung(findings) is None
    assert decide(findings).cause is Cause.NOT_IN_ENVIRONMENT


@pytest.mark.parametrize(("offset_ms", "cause"), [(1_001, Cause.CLOCK), (-1_000, None)])
def test_a_clock_beyond_a_second_is_worth_a_word(offset_ms: int, cause: Cause | None) -> None:
    findings = Findings(
        _patient(),
        asked={Rung.TIME: ACCEPTED},
        clock_offset=ClockOffset(offset_ms, 1.0, Moment.now()),
    )

    assert decide(findings).cause is cause


ANY_OUTCOME = st.sampled_from(
    [
        ACCEPTED,
        REJECTED,
        REJECTED_WITH_IP,
        CUT,
        NOT_REACHED,
        _outcome(503),
        _outcome(404),
        _outcome(429, {"code": -1003, "msg": ""}),
        *(_refused(code) for code in (-1002, -1021, -1022, -1100, -2008)),
    ]
)


@given(
    environment=st.sampled_from(Environment),
    request=st.sampled_from([None, *catalogue()]),
    complaint=st.none() | ANY_OUTCOME,
    answers=st.dictionaries(st.sampled_from(Rung), ANY_OUTCOME),
)
def test_whatever_is_answered_the_doctor_comes_to_an_end(
    environment: Environment,
    request: object,
    complaint: Outcome | None,
    answers: dict[Rung, Outcome],
) -> None:
    findings = Findings(_patient(environment), request, complaint)  # type: ignore[arg-type]  # drawn

    climbed = _asked_in_order(findings, answers)
    for rung in climbed:
        findings = findings.with_outcome(rung, answers.get(rung, ACCEPTED))

    assert len(climbed) == len(set(climbed)) <= len(Rung)
    has_failed = complaint is not None and not complaint.accepted
    assert decide(findings).cause is not None or not has_failed
