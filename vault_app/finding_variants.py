"""The sentences about findings for the cases that read otherwise than usual.

``finding_text.py`` chooses among these and those of ``finding_sentences.py``.
"""

from collections.abc import Mapping

from vault_app.explanation import QT_TRANSLATE_NOOP
from vault_app.health.findings import RuleId

WHEN_PAST: Mapping[RuleId, str] = {
    RuleId.TRADING_ENDS: QT_TRANSLATE_NOOP(
        "health",
        "The exchange took the right to trade away from this key on {due_on}. Programs can no"
        " longer open or close positions with it.",
    ),
    RuleId.TRADING_LAPSES_AFTER_30_DAYS: QT_TRANSLATE_NOOP(
        "health",
        "Without an IP list the right to trade may have lapsed 30 days after the key was made: on"
        " {due_on}.",
    ),
    RuleId.TRADING_LAPSES_AFTER_90_DAYS: QT_TRANSLATE_NOOP(
        "health",
        "A user saw a key without an IP list lapse after 90 days. For this key that was {due_on}.",
    ),
    RuleId.DELETED_AFTER_30_DAYS_UNUSED: QT_TRANSLATE_NOOP(
        "health",
        "The exchange deletes keys without an IP list that nobody uses for 30 days. If no program"
        " used this key meanwhile, that was on {due_on}.",
    ),
    RuleId.ROTATION_DUE: QT_TRANSLATE_NOOP(
        "health",
        "This key should have been replaced by {due_on}. The older a key, the more"
        " places it may have leaked to.",
    ),
}
"""What is said instead, when the day is past."""

NO_IP_LIST_NOTED = QT_TRANSLATE_NOOP(
    "health",
    "You noted no IP list for this key, and the exchange was not asked. Without such a list,"
    " whoever gets its private key can use it from anywhere.",
)

WITHDRAWALS_WITH_IP_LIST = QT_TRANSLATE_NOOP(
    "health",
    "This key may withdraw. Its IP list holds strangers off, but whoever gets into one of those"
    " computers can take the money.",
)

NEVER_LOOKED = QT_TRANSLATE_NOOP(
    "health", "The exchange was never asked what this key may do, so most rules cannot judge it."
)

CHANGES: Mapping[str, str] = {
    "added": QT_TRANSLATE_NOOP("health", "New rights: {added}."),
    "removed": QT_TRANSLATE_NOOP("health", "Rights that are gone: {removed}."),
}

IP_LIST_CHANGES: Mapping[str, str] = {
    "added": QT_TRANSLATE_NOOP("health", "It has an IP list now."),
    "removed": QT_TRANSLATE_NOOP("health", "Its IP list is gone."),
}

REFUSALS: Mapping[str, str] = {
    "unknown-api-key": QT_TRANSLATE_NOOP(
        "health",
        "The exchange does not know this key: it was deleted there, or it is of another"
        " environment.",
    ),
    "trading-right-ended": QT_TRANSLATE_NOOP(
        "health", "The exchange has taken the right to trade away from this key."
    ),
    "key-or-ip": QT_TRANSLATE_NOOP(
        "health",
        "The exchange refused this key: it was deleted there, or your address is not on its IP"
        " list.",
    ),
    "key-ip-or-permission": QT_TRANSLATE_NOOP(
        "health",
        "The exchange refused this key, your address or the right for the request; it does not say"
        " which.",
    ),
    "ip-list": QT_TRANSLATE_NOOP(
        "health", "The exchange refused your address: it is not on the key’s IP list."
    ),
    "permission-missing": QT_TRANSLATE_NOOP(
        "health", "The key has not the right for what was asked of it."
    ),
    "signature": QT_TRANSLATE_NOOP(
        "health",
        "The signature was refused: the exchange holds another public key under this API key.",
    ),
    "api-key-form": QT_TRANSLATE_NOOP(
        "health", "The API key that is stored here has not the form of one."
    ),
}
"""By ``binance.replies.Cause``."""

REFUSED_FROM_ADDRESS = QT_TRANSLATE_NOOP(
    "health", "Refused on {refused_on}; your address was {address}."
)

ACCOUNT_WITHOUT_NAME = QT_TRANSLATE_NOOP(
    "health", "Keys here without an account’s name, {environment}: {count}."
)

NEVER_BACKED_UP = QT_TRANSLATE_NOOP(
    "health",
    "This vault was never copied to another disk. If this disk breaks, every key in it is lost.",
)

KEYS_IN_NO_BACKUP = QT_TRANSLATE_NOOP(
    "health",
    "Some keys came after the last copy of this vault to another disk. If this disk breaks, they"
    " are lost.",
)

MISSING_IN_BACKUP = QT_TRANSLATE_NOOP(
    "health", "Copied on {backup_on}; keys that are not in that copy: {unsaved}."
)

CLOCK_IS_FAST = QT_TRANSLATE_NOOP(
    "health",
    "This computer’s clock is {apart} ahead of the exchange’s: other programs on it may be refused."
    " Requests from this app allow for it.",
)
