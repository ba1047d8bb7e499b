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
from vault_app.binance.key_test import StepResult
from vault_app.binance.replies import Cause, EvidenceValue
from vault_app.cause_sentences import (
    BY_CAUSE,
    CLOCK_IS_FAST,
    CLOCK_IS_RIGHT,
    CLOCK_IS_SLOW,
    KEY_OR_IP_WITH_ADDRESS,
    NOTHING_WRONG,
    PERMISSION_NAMED,
    PERMISSIONS,
)
from vault_app.durations import duration
from vault_app.error_text import Explanation, Translate, explain
from vault_app.errors import InvalidApiKeyError

CONTEXT = "causes"
"""The translation context of every sentence here."""


def explain_step(step: StepResult, translate: Translate = str) -> Explanation:
    """Why *step* was not accepted, through *translate* where a language is set.

    Raises:
        ValueError: it was accepted.
    """
    if step.error is not None:
        return explain(step.error, translate)
    if step.cause is None:
        message = "an accepted step needs no explanation"
        raise ValueError(message)
    return explain_cause(step.cause, step.evidence, translate)


def explain_cause(
    cause: Cause, evidence: Mapping[str, EvidenceValue], translate: Translate = str
) -> Explanation:
    """The explanation of *cause*; facts that are missing in *evidence* read as a dash."""
    template = _template(cause, evidence)
    facts = defaultdict(lambda: "–", evidence)
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


def explain_diagnosis(diagnosis: Diagnosis, translate: Translate = str) -> Explanation:
    """The one cause that the doctor found, and the next step."""
    if diagnosis.error is not None and diagnosis.cause is not Cause.PROXY:
        return explain(diagnosis.error, translate)
    if diagnosis.cause is None:
        return Explanation(translate(NOTHING_WRONG.what), translate(NOTHING_WRONG.next_step))
    if diagnosis.cause is Cause.API_KEY_FORM and "problem" in diagnosis.evidence:
        problem = InvalidApiKeyError(problem=diagnosis.evidence["problem"])
        return explain(problem, translate)
    return explain_cause(diagnosis.cause, diagnosis.evidence, translate)


def _template(cause: Cause, evidence: Mapping[str, EvidenceValue]) -> Explanation:
    """The sentence for *cause* that says most with the facts that are known."""
    if cause is Cause.CLOCK and isinstance(offset_ms := evidence.get("clock_offset_ms"), int):
        if abs(offset_ms) <= MAX_OFFSET_MS:
            return CLOCK_IS_RIGHT
        return CLOCK_IS_SLOW if offset_ms > 0 else CLOCK_IS_FAST
    if cause is Cause.KEY_OR_IP and "caller_ip" in evidence:
        return KEY_OR_IP_WITH_ADDRESS
    if cause is Cause.PERMISSION_MISSING and "permission" in evidence:
        return PERMISSION_NAMED
    return BY_CAUSE[cause]
