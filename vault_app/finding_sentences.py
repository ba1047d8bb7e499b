"""The sentences about findings, as templates over their evidence.

``finding_text.py`` chooses among them and fills them in. A name that ends in ``_on`` stands for a
day, and is filled from the evidence that ends in ``_at``, or is called ``since``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from vault_app.explanation import QT_TRANSLATE_NOOP
from vault_app.health.findings import RuleId


@dataclass(frozen=True)
class Words:
    """What is said about a finding.

    Attributes:
        name: of the rule, for lists and grades.
        what: what is wrong and why it matters, one or two sentences.
        known_from: the evidence, whole sentences; empty where *what* has it.
    """

    name: str
    what: str
    known_from: str = ""


_OWN_TIME = QT_TRANSLATE_NOOP("health", "The exchange named this time itself on {told_on}.")
_COUNTED = QT_TRANSLATE_NOOP(
    "health", "This is an estimate, counted from {since_on}; the published rules disagree."
)
_SEEN = QT_TRANSLATE_NOOP("health", "Seen at the exchange on {seen_on}.")

BY_RULE: Mapping[RuleId, Words] = {
    RuleId.TRADING_ENDS: Words(
        QT_TRANSLATE_NOOP("health", "Right to trade ends"),
        QT_TRANSLATE_NOOP(
            "health",
            "The exchange takes the right to trade away from this key on {due_on}. Open positions"
            " stay open, and a program can no longer close them.",
        ),
        _OWN_TIME,
    ),
    RuleId.TRADING_LAPSES_AFTER_30_DAYS: Words(
        QT_TRANSLATE_NOOP("health", "Right to trade may lapse after 30 days"),
        QT_TRANSLATE_NOOP(
            "health",
            "Without an IP list the right to trade may lapse 30 days after the key was made: on"
            " {due_on}.",
        ),
        _COUNTED,
    ),
    RuleId.TRADING_LAPSES_AFTER_90_DAYS: Words(
        QT_TRANSLATE_NOOP("health", "Right to trade may lapse after 90 days"),
        QT_TRANSLATE_NOOP(
            "health",
            "A user saw a key without an IP list lapse after 90 days. For this key that is"
            " {due_on}.",
        ),
        _COUNTED,
    ),
    RuleId.DELETED_AFTER_30_DAYS_UNUSED: Words(
        QT_TRANSLATE_NOOP("health", "May be deleted when unused"),
        QT_TRANSLATE_NOOP(
            "health",
            "The exchange deletes keys without an IP list that nobody uses for 30 days. If no"
            " program uses this key meanwhile, that is on {due_on}.",
        ),
        QT_TRANSLATE_NOOP(
            "health",
            "The last use known here was on {since_on}. This is an estimate: other programs may"
            " have used the key since.",
        ),
    ),
    RuleId.DELETED_WITHOUT_IP_LIST: Words(
        QT_TRANSLATE_NOOP("health", "May be deleted without an IP list"),
        QT_TRANSLATE_NOOP(
            "health",
            "The exchange announces that it deletes keys that may do more than read and have no IP"
            " list. It names no day.",
        ),
        QT_TRANSLATE_NOOP("health", "Seen at the exchange on {seen_on}: {rights}, and no IP list."),
    ),
    RuleId.NO_IP_LIST: Words(
        QT_TRANSLATE_NOOP("health", "No IP list"),
        QT_TRANSLATE_NOOP(
            "health",
            "This key has no IP list: whoever gets its private key can use it from anywhere.",
        ),
        _SEEN,
    ),
    RuleId.WITHDRAWALS_ENABLED: Words(
        QT_TRANSLATE_NOOP("health", "Withdrawals enabled"),
        QT_TRANSLATE_NOOP(
            "health",
            "This key may withdraw, and works from any address: whoever gets its private key can"
            " take the money.",
        ),
        _SEEN,
    ),
    RuleId.TRANSFERS_ENABLED: Words(
        QT_TRANSLATE_NOOP("health", "Transfers enabled"),
        QT_TRANSLATE_NOOP(
            "health", "This key may move money to other accounts. Few programs need that."
        ),
        QT_TRANSLATE_NOOP("health", "Seen at the exchange on {seen_on}: {rights}."),
    ),
    RuleId.RIGHTS_BEYOND_PURPOSE: Words(
        QT_TRANSLATE_NOOP("health", "Rights beyond its task"),
        QT_TRANSLATE_NOOP(
            "health", "This key may do more than its task, “{purpose}”, needs: {rights}."
        ),
        _SEEN,
    ),
    RuleId.SEVERAL_PURPOSES: Words(
        QT_TRANSLATE_NOOP("health", "One key for several tasks"),
        QT_TRANSLATE_NOOP(
            "health",
            "This key trades both spot and futures: one leak costs both. Use one key for each.",
        ),
        _SEEN,
    ),
    RuleId.RIGHTS_UNKNOWN: Words(
        QT_TRANSLATE_NOOP("health", "Rights not looked up lately"),
        QT_TRANSLATE_NOOP(
            "health",
            "What this key may do was looked up 30 days ago or earlier. It may have changed since.",
        ),
        QT_TRANSLATE_NOOP("health", "The exchange was last asked on {seen_on}."),
    ),
    RuleId.RIGHTS_CHANGED: Words(
        QT_TRANSLATE_NOOP("health", "Rights changed"),
        QT_TRANSLATE_NOOP(
            "health",
            "At the exchange this key is not as you last found it right. If it was not you who"
            " changed it, someone else is in your account.",
        ),
        QT_TRANSLATE_NOOP(
            "health", "Compared: what you found right on {expected_on} with {seen_on}."
        ),
    ),
    RuleId.NOT_REGISTERED: Words(
        QT_TRANSLATE_NOOP("health", "Not registered"),
        QT_TRANSLATE_NOOP(
            "health",
            "This key pair is not registered at the exchange yet, so it cannot be used.",
        ),
        QT_TRANSLATE_NOOP("health", "Made on {created_on}."),
    ),
    RuleId.NEVER_VERIFIED: Words(
        QT_TRANSLATE_NOOP("health", "Never tested"),
        QT_TRANSLATE_NOOP(
            "health", "No signed request with this key was accepted yet: nobody knows if it works."
        ),
        QT_TRANSLATE_NOOP("health", "Registered on {registered_on}."),
    ),
    RuleId.REFUSED: Words(
        QT_TRANSLATE_NOOP("health", "Refused by the exchange"),
        QT_TRANSLATE_NOOP("health", "The exchange refused the last signed request with this key."),
        QT_TRANSLATE_NOOP("health", "Refused on {refused_on}."),
    ),
    RuleId.HMAC_DEPRECATED: Words(
        QT_TRANSLATE_NOOP("health", "HMAC secret"),
        QT_TRANSLATE_NOOP(
            "health",
            "This is an HMAC secret: the exchange knows it too, and calls the kind deprecated. Of a"
            " key pair only you have the private key.",
        ),
    ),
    RuleId.UNUSED: Words(
        QT_TRANSLATE_NOOP("health", "Unused for 30 days"),
        QT_TRANSLATE_NOOP(
            "health", "This key seems to be unused. A key that nobody needs is best deleted."
        ),
        QT_TRANSLATE_NOOP(
            "health",
            "Last used here on {last_used_on}. If a program uses it, note that program with it.",
        ),
    ),
    RuleId.NEVER_USED: Words(
        QT_TRANSLATE_NOOP("health", "Never used"),
        QT_TRANSLATE_NOOP(
            "health", "This key seems never to be used. A key that nobody needs is best deleted."
        ),
        QT_TRANSLATE_NOOP(
            "health",
            "Registered on {registered_on}. If a program uses it, note that program with it.",
        ),
    ),
    RuleId.EXPORTED_OPEN: Words(
        QT_TRANSLATE_NOOP("health", "Private key in an open file"),
        QT_TRANSLATE_NOOP(
            "health",
            "A file holds the private key without a passphrase: whoever gets the file can use the"
            " key.",
        ),
        QT_TRANSLATE_NOOP("health", "Written on {exported_on} to {path}."),
    ),
    RuleId.COMPROMISED_ALIVE: Words(
        QT_TRANSLATE_NOOP("health", "In the wrong hands, and alive"),
        QT_TRANSLATE_NOOP(
            "health",
            "This key may be in the wrong hands, and nothing proves yet that the exchange takes it"
            " no more. Delete it there now.",
        ),
        QT_TRANSLATE_NOOP("health", "Declared compromised on {declared_on}."),
    ),
    RuleId.DRILL_NOT_ENDED: Words(
        QT_TRANSLATE_NOOP("health", "Emergency steps left"),
        QT_TRANSLATE_NOOP(
            "health",
            "This key was in the wrong hands and is dead now. Go through the steps that are left,"
            " to see what was done with it.",
        ),
        QT_TRANSLATE_NOOP("health", "Proven dead on {dead_on}."),
    ),
    RuleId.ROTATION_DUE: Words(
        QT_TRANSLATE_NOOP("health", "Replacement due"),
        QT_TRANSLATE_NOOP("health", "This key should be replaced by {due_on}."),
        QT_TRANSLATE_NOOP("health", "In use since {since_on}; days allowed: {days}."),
    ),
    RuleId.ROTATION_UNDER_WAY: Words(
        QT_TRANSLATE_NOOP("health", "Being replaced"),
        QT_TRANSLATE_NOOP(
            "health", "This key is being replaced; until that is done, two keys work."
        ),
        QT_TRANSLATE_NOOP("health", "Begun on {begun_on}."),
    ),
    RuleId.OVERLAP_OVER: Words(
        QT_TRANSLATE_NOOP("health", "Old key still works"),
        QT_TRANSLATE_NOOP(
            "health",
            "The day is past until which old and new key were both to work, {due_on}. Delete the"
            " old one at the exchange.",
        ),
        QT_TRANSLATE_NOOP("health", "The replacement began on {begun_on}."),
    ),
    RuleId.STORED_TWICE: Words(
        QT_TRANSLATE_NOOP("health", "Stored twice"),
        QT_TRANSLATE_NOOP("health", "This key is stored more than once in the vault."),
        QT_TRANSLATE_NOOP("health", "The same key is called: {others}."),
    ),
    RuleId.REGISTERED_TWICE: Words(
        QT_TRANSLATE_NOOP("health", "One key pair, several API keys"),
        QT_TRANSLATE_NOOP(
            "health",
            "One public key was registered more than once: a leak of its private key opens all of"
            " them.",
        ),
        QT_TRANSLATE_NOOP("health", "The same key pair is called: {others}."),
    ),
    RuleId.ACCOUNT_NEARLY_FULL: Words(
        QT_TRANSLATE_NOOP("health", "Account nearly full"),
        QT_TRANSLATE_NOOP(
            "health",
            "The exchange takes {limit} API keys for one account. Delete those that you do not need"
            " before that stops you.",
        ),
        QT_TRANSLATE_NOOP(
            "health", "Keys here of the account “{account}”, {environment}: {count}."
        ),
    ),
    RuleId.ADDRESS_CHANGED: Words(
        QT_TRANSLATE_NOOP("health", "Your address changed"),
        QT_TRANSLATE_NOOP(
            "health",
            "Your address is {address} now, and that is not on this key’s IP list as you noted it."
            " The exchange will refuse the key from here.",
        ),
        QT_TRANSLATE_NOOP(
            "health", "Reported by the exchange on {reported_on}. Noted for this key: {noted}."
        ),
    ),
    RuleId.NO_RECOVERY: Words(
        QT_TRANSLATE_NOOP("health", "No recovery code"),
        QT_TRANSLATE_NOOP(
            "health",
            "This vault has no recovery code: if you forget the password, every key in it is lost.",
        ),
    ),
    RuleId.BACKUP_DUE: Words(
        QT_TRANSLATE_NOOP("health", "Backup due"),
        QT_TRANSLATE_NOOP(
            "health",
            "The last copy of this vault on another disk is old. A broken disk would lose what came"
            " after it.",
        ),
        QT_TRANSLATE_NOOP("health", "Copied on {backup_on}."),
    ),
    RuleId.CLOCK_OFF: Words(
        QT_TRANSLATE_NOOP("health", "Clock of this computer"),
        QT_TRANSLATE_NOOP(
            "health",
            "This computer’s clock is {apart} behind the exchange’s: other programs on it may be"
            " refused. Requests from this app allow for it.",
        ),
    ),
}
