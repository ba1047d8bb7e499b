"""Why the exchange refused → sentence for the user, with what to do next.

The window and the command line both take their words from here. Evidence is the exchange's own
public facts, see ``binance.replies.Verdict``.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import UTC, datetime

from vault_app.binance.catalogue import Permission
from vault_app.binance.clock_offset import MAX_OFFSET_MS
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.examination import Outcome
from vault_app.binance.key_test import StepResult
from vault_app.binance.replies import Cause, EvidenceValue, judge
from vault_app.cause_sentences import (
    BY_CAUSE,
    CLOCK_IS_FAST,
    CLOCK_IS_RIGHT,
    CLOCK_IS_SLOW,
    KEY_OR_IP_WITH_ADDRESS,
    NO_CLEAR_ANSWER,
    NOTHING_WRONG,
    PERMISSION_NAMED,
    PERMISSIONS,
    SENT_ELSEWHERE,
)
from vault_app.durations import duration
from vault_app.error_text import CONTEXT as ERRORS
from vault_app.error_text import Translate, explain
from vault_app.errors import InvalidApiKeyError, OutcomeUnknownError, VaultAppError
from vault_app.explanation import Explanation, TranslateFrom, untranslated

CONTEXT = "causes"
"""The translation context of every sentence here."""


def explain_step(step: StepResult, tr: TranslateFrom = untranslated) -> Explanation:
    """Why *step* was not accepted, through *tr* where a language is set.

    Raises:
        ValueError: it was accepted.
    """
    if step.error is not None:
        return _explain_error(step.error, tr)
    if step.cause is None:
        message = "an accepted step needs no explanation"
        raise ValueError(message)
    return explain_cause(step.cause, step.evidence, _of_causes(tr))


def explain_outcome(outcome: Outcome, tr: TranslateFrom = untranslated) -> Explanation:
    """Why a test request was not accepted, by itself: before anybody looked further.

    Raises:
        ValueError: it was accepted.
    """
    if outcome.error is not None:
        return _explain_error(outcome.error, tr)
    if outcome.answer is None or outcome.cause is None:
        message = "an accepted request needs no explanation"
        raise ValueError(message)
    return explain_cause(outcome.cause, judge(outcome.answer).evidence, _of_causes(tr))


def explain_cause(
    cause: Cause, evidence: Mapping[str, EvidenceValue], translate: Translate = str
) -> Explanation:
    """The explanation of *cause*; facts that are missing in *evidence* read as a dash."""
    template = _template(cause, evidence)
    facts = defaultdict(lambda: "–", evidence)
    for name in {"reason", "found"} & set(evidence):
        facts[name] = translate(str(evidence[name]))
    if isinstance(offset_ms := evidence.get("clock_offset_ms"), int):
        facts["apart"] = duration(abs(offset_ms))
    if isinstance(ended_at_ms := evidence.get("ended_at_ms"), int):
        facts["ended_on"] = datetime.fromtimestamp(ended_at_ms / 1000, UTC).date().isoformat()
    if "permission" in evidence:
        facts["permission"] = translate(PERMISSIONS[Permission(str(evidence["permission"]))])
    if "message" in evidence:
        facts["answer"] = f"{evidence['message']} ({evidence.get('code', evidence['status'])})"
    elif "status" in evidence:
        facts["answer"] = f"HTTP {evidence['status']}"
    return Explanation(
        translate(template.what).format_map(facts), translate(template.next_step).format_map(facts)
    )


def explain_diagnosis(diagnosis: Diagnosis, tr: TranslateFrom = untranslated) -> Explanation:
    """The one cause that the doctor found, and the next step."""
    if diagnosis.error is not None:
        return _explain_error(diagnosis.error, tr)
    if diagnosis.cause is None:
        return Explanation(tr(CONTEXT, NOTHING_WRONG.what), tr(CONTEXT, NOTHING_WRONG.next_step))
    if diagnosis.cause is Cause.API_KEY_FORM and "problem" in diagnosis.evidence:
        return _explain_error(InvalidApiKeyError(problem=diagnosis.evidence["problem"]), tr)
    return explain_cause(diagnosis.cause, diagnosis.evidence, _of_causes(tr))


def _explain_error(error: VaultAppError, tr: TranslateFrom) -> Explanation:
    """*error* of a test request, which may be sent again whatever became of it."""
    if isinstance(error, OutcomeUnknownError):
        return explain_cause(Cause.OUTCOME_UNKNOWN, error.details, _of_causes(tr))
    return explain(error, lambda text: tr(ERRORS, text))


def _of_causes(tr: TranslateFrom) -> Translate:
    return lambda text: tr(CONTEXT, text)


def _template(cause: Cause, evidence: Mapping[str, EvidenceValue]) -> Explanation:
    """The sentence for *cause* that says most with the facts that are known."""
    if cause is Cause.CLOCK and isinstance(offset_ms := evidence.get("clock_offset_ms"), int):
        if abs(offset_ms) <= MAX_OFFSET_MS:
            return CLOCK_IS_RIGHT
        return CLOCK_IS_SLOW if offset_ms > 0 else CLOCK_IS_FAST
    wanted, told_with_it = _TOLD_WITH.get(cause, ("", BY_CAUSE[cause]))
    return told_with_it if evidence.get(wanted) else BY_CAUSE[cause]


_TOLD_WITH: Mapping[Cause, tuple[str, Explanation]] = {
    Cause.OUTCOME_UNKNOWN: ("reason", NO_CLEAR_ANSWER),
    Cause.NOT_AN_EXCHANGE_ANSWER: ("location_host", SENT_ELSEWHERE),
    Cause.KEY_OR_IP: ("caller_ip", KEY_OR_IP_WITH_ADDRESS),
    Cause.PERMISSION_MISSING: ("permission", PERMISSION_NAMED),
}
"""Causes that are told in another way where a fact is known: which, and how."""
