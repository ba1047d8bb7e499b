import pytest

from vault_app.binance.key_test import Step, StepResult
from vault_app.binance.replies import Cause, EvidenceValue
from vault_app.cause_text import explain_cause, explain_step
from vault_app.errors import ExchangeUnreachableError

EVIDENCE: dict[str, EvidenceValue] = {
    "code": -1022,
    "found": "HTML page",
    "message": "Signature for this request is not valid.",
    "retry_after_s": 7,
    "status": 400,
}


@pytest.mark.parametrize("evidence", [EVIDENCE, {}], ids=["all evidence", "no evidence"])
@pytest.mark.parametrize("cause", list(Cause))
def test_every_cause_has_a_sentence(cause: Cause, evidence: dict[str, str | int]) -> None:
    explanation = explain_cause(cause, evidence)

    assert explanation.what.endswith(".")
    assert explanation.next_step.endswith(".")
    assert "{" not in str(explanation)


def test_no_two_causes_share_a_sentence() -> None:
    sentences = {explain_cause(cause, EVIDENCE).what for cause in Cause}

    assert len(sentences) == len(Cause)


def test_the_exchange_s_own_words_and_code_are_quoted() -> None:
    said = explain_cause(Cause.SIGNATURE, EVIDENCE).what

    assert "Signature for this request is not valid. (-1022)" in said


def test_without_words_the_status_is_named() -> None:
    assert "HTTP 502" in explain_cause(Cause.OUTCOME_UNKNOWN, {"status": 502}).what


def test_a_clock_that_was_measured_is_named_by_how_far_it_is_off() -> None:
    said = explain_cause(Cause.CLOCK, {**EVIDENCE, "clock_offset_ms": -12_000}).what

    assert "12 s" in said


def test_an_error_on_the_way_goes_before_a_cause() -> None:
    error = ExchangeUnreachableError(host="127.0.0.1", reason="refused")
    step = StepResult(step=Step.TIME, cause=Cause.OTHER, error=error)

    assert explain_step(step).what.startswith("127.0.0.1 cannot be reached")


def test_an_accepted_step_needs_no_explanation() -> None:
    with pytest.raises(ValueError, match="accepted"):
        explain_step(StepResult(step=Step.TIME))


def test_every_sentence_goes_through_the_translator() -> None:
    explanation = explain_cause(Cause.SIGNATURE, EVIDENCE, lambda text: f"<{text}>")

    assert explanation.what.startswith("<")
    assert explanation.next_step.startswith("<")
