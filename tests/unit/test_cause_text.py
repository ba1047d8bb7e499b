"""The sentences about causes."""

import pytest

from vault_app.binance.catalogue import Permission
from vault_app.binance.clock_offset import ClockOffset, Moment
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.replies import Cause, EvidenceValue
from vault_app.cause_text import explain_cause, explain_diagnosis

FACTS: dict[str, EvidenceValue] = {
    "status": 400,
    "code": -1000,
    "message": "The exchange's words",
    "retry_after_s": 7,
    "found": "HTML page",
    "host": "api.binance.com",
    "reason": "connection refused",
    "limit": 5,
    "kind": "hmac",
    "noted_ips": "192.0.2.1",
    "round_trip_ms": 12,
}


WITH_AN_ERROR = {Cause.UNREACHABLE, Cause.PROXY, Cause.TLS, Cause.ANSWER_TOO_LARGE}
"""Its sentence is told instead; see ``test_error_text.py``."""

TOLD = [cause for cause in Cause if cause not in WITH_AN_ERROR]


@pytest.mark.parametrize("cause", TOLD)
@pytest.mark.parametrize("facts", [FACTS, {}], ids=["all known", "nothing known"])
def test_every_cause_has_a_sentence_and_a_next_step(
    cause: Cause, facts: dict[str, EvidenceValue]
) -> None:
    explanation = explain_cause(cause, facts)

    assert explanation.what.endswith(".")
    assert explanation.next_step.endswith(".")
    assert "{" not in str(explanation)


def test_no_two_causes_read_alike() -> None:
    told = [str(explain_cause(cause, FACTS)) for cause in TOLD]

    assert len(set(told)) == len(told)


@pytest.mark.parametrize(
    ("offset_ms", "words"),
    [
        (3_600_000, "60 min behind"),
        (-3_600_000, "60 min ahead"),
        (7_200_000, "2 h behind"),
        (-30_000, "30 s ahead"),
        (1_500, "1500 ms behind"),
        (400, "right to 400 ms"),
        (-400, "right to 400 ms"),
    ],
)
def test_a_clock_is_told_by_how_much_and_which_way(offset_ms: int, words: str) -> None:
    assert words in str(explain_cause(Cause.CLOCK, FACTS | {"clock_offset_ms": offset_ms}))


@pytest.mark.parametrize("permission", list(Permission))
def test_a_missing_right_is_named_as_the_website_does(permission: Permission) -> None:
    explanation = explain_cause(Cause.PERMISSION_MISSING, {"permission": permission.value})

    assert ("Enable" in str(explanation)) == (permission is not Permission.NONE)


def test_a_remaining_doubt_names_the_address_to_look_for() -> None:
    explanation = explain_cause(Cause.KEY_OR_IP, {"caller_ip": "192.0.2.9"})

    assert "192.0.2.9" in explanation.what
    assert "192.0.2.9" in explanation.next_step


def test_the_date_on_which_the_right_to_trade_ended_is_told() -> None:
    explanation = explain_cause(Cause.TRADING_RIGHT_ENDED, {"ended_at_ms": 1_700_000_000_000})

    assert "2023-11-14" in explanation.what


def test_nothing_wrong_is_told_too() -> None:
    diagnosis = Diagnosis(None, {}, None, {}, ClockOffset(3, 1.0, Moment.now()))

    assert "Nothing is wrong" in str(explain_diagnosis(diagnosis))


@pytest.mark.parametrize(
    ("cause", "fact"),
    [(Cause.NOT_AN_EXCHANGE_ANSWER, "found"), (Cause.OUTCOME_UNKNOWN, "reason")],
)
def test_words_of_ours_within_a_sentence_are_translated_too(cause: Cause, fact: str) -> None:
    translated = {str(FACTS[fact]): "<in another language>"}

    told = explain_cause(cause, FACTS, lambda text: translated.get(text, text))

    assert "<in another language>" in told.what
