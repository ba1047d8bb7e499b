"""Why the exchange refused → sentence for the user, with what to do next.

The window and the command line both take their words from here. Evidence is the exchange's own
public facts, see ``binance.replies.Verdict``.
"""

from collections import defaultdict
from collections.abc import Mapping

from vault_app.binance.key_test import StepResult
from vault_app.binance.replies import Cause, EvidenceValue
from vault_app.error_text import QT_TRANSLATE_NOOP, Explanation, Translate, explain

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
    template = _CLOCK_MEASURED if _clock_was_measured(cause, evidence) else _BY_CAUSE[cause]
    facts = defaultdict(lambda: "–", evidence)
    if "message" in evidence:
        facts["answer"] = f"{evidence['message']} ({evidence.get('code', evidence['status'])})"
    elif "status" in evidence:
        facts["answer"] = f"HTTP {evidence['status']}"
    return Explanation(
        translate(template.what).format_map(facts), translate(template.next_step).format_map(facts)
    )


def _clock_was_measured(cause: Cause, evidence: Mapping[str, EvidenceValue]) -> bool:
    return cause is Cause.CLOCK and "clock_offset_ms" in evidence


_CLOCK_MEASURED = Explanation(
    QT_TRANSLATE_NOOP(
        "causes",
        "The time of the request was refused: the exchange's clock is {clock_offset_ms} ms ahead of"
        " this computer's.",
    ),
    QT_TRANSLATE_NOOP("causes", "Set this computer's clock by the internet, then test again."),
)

_BY_CAUSE: dict[Cause, Explanation] = {
    Cause.CLOCK: Explanation(
        QT_TRANSLATE_NOOP("causes", "The time of the request was refused: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Set this computer's clock by the internet, then test again."),
    ),
    Cause.SIGNATURE: Explanation(
        QT_TRANSLATE_NOOP(
            "causes", "The exchange does not hold the public key of this pair: {answer}."
        ),
        QT_TRANSLATE_NOOP(
            "causes",
            "Compare the public key shown here with the one registered at the exchange; where they"
            " differ, register this one and paste the API key issued for it.",
        ),
    ),
    Cause.UNKNOWN_API_KEY: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange does not know this API key: {answer}."),
        QT_TRANSLATE_NOOP(
            "causes",
            "It belongs to another environment, or was deleted there. Look it up at the exchange.",
        ),
    ),
    Cause.API_KEY_FORM: Explanation(
        QT_TRANSLATE_NOOP("causes", "The API key has not the right form: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Copy it at the exchange again and register it anew."),
    ),
    Cause.KEY_IP_OR_PERMISSION: Explanation(
        QT_TRANSLATE_NOOP(
            "causes",
            "The exchange refused the API key, this computer's address or the permission; it does"
            " not say which: {answer}.",
        ),
        QT_TRANSLATE_NOOP(
            "causes",
            "At the exchange, check in this order: the key exists in this environment, its IP list"
            " holds this computer's address, reading (and trading) is ticked.",
        ),
    ),
    Cause.PERMISSION_MISSING: Explanation(
        QT_TRANSLATE_NOOP("causes", "The key has not the right for this request: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Tick the permission at the exchange, then test again."),
    ),
    Cause.RATE_LIMIT: Explanation(
        QT_TRANSLATE_NOOP("causes", "Too many requests came from this internet address: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Wait {retry_after_s} seconds, then test again."),
    ),
    Cause.IP_BANNED: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange has shut out this internet address: {answer}."),
        QT_TRANSLATE_NOOP(
            "causes", "Stop all programs that send requests and wait {retry_after_s} seconds."
        ),
    ),
    Cause.TOO_MANY_ORDERS: Explanation(
        QT_TRANSLATE_NOOP("causes", "Too many orders in a short time: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Wait a minute, then test again."),
    ),
    Cause.ILLEGAL_CHARACTERS: Explanation(
        QT_TRANSLATE_NOOP("causes", "A value has characters it may not have: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Use a dot for decimals, and no spaces or exponents."),
    ),
    Cause.PARAMETER_MISSING: Explanation(
        QT_TRANSLATE_NOOP("causes", "A parameter is missing: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Fill it in and send again."),
    ),
    Cause.PARAMETER_EMPTY: Explanation(
        QT_TRANSLATE_NOOP("causes", "A parameter is empty: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Fill it in or leave it out, and send again."),
    ),
    Cause.UNKNOWN_SYMBOL: Explanation(
        QT_TRANSLATE_NOOP("causes", "This market does not exist here: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Check the symbol, for example BTCUSDT."),
    ),
    Cause.RECV_WINDOW: Explanation(
        QT_TRANSLATE_NOOP("causes", "The time window is too long: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Use a recvWindow of 60000 at most."),
    ),
    Cause.FIREWALL: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange's firewall turned the request away: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Wait five minutes before the next request."),
    ),
    Cause.NOT_IN_ENVIRONMENT: Explanation(
        QT_TRANSLATE_NOOP("causes", "This request does not exist in this environment: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Choose another request."),
    ),
    Cause.LOCATION: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange does not serve this location: {answer}."),
        QT_TRANSLATE_NOOP("causes", "The key is not the reason; look at the exchange's terms."),
    ),
    Cause.OUTCOME_UNKNOWN: Explanation(
        QT_TRANSLATE_NOOP(
            "causes",
            "The exchange had trouble; whether it did what was asked is unknown: {answer}.",
        ),
        QT_TRANSLATE_NOOP("causes", "Look at the exchange before you send it again."),
    ),
    Cause.NOT_AN_EXCHANGE_ANSWER: Explanation(
        QT_TRANSLATE_NOOP("causes", "The answer is not the exchange's: {found} (HTTP {status})."),
        QT_TRANSLATE_NOOP(
            "causes", "A proxy, a login page of the network or maintenance may stand in between."
        ),
    ),
    Cause.OTHER: Explanation(
        QT_TRANSLATE_NOOP("causes", "The exchange refused the request: {answer}."),
        QT_TRANSLATE_NOOP("causes", "Look up the code in the exchange's documents."),
    ),
}
