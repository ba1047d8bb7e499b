"""Names → words: rights, tasks, environments, next steps, grades and dated events."""

from collections.abc import Mapping

from vault_app.explanation import QT_TRANSLATE_NOOP
from vault_app.health.findings import NextStep, RuleId
from vault_app.health.purposes import Right
from vault_app.health.sources import Publication
from vault_app.terms import Environment, Purpose

RIGHTS: Mapping[str, str] = {
    Right.READING: QT_TRANSLATE_NOOP("health", "Enable Reading"),
    Right.SPOT_AND_MARGIN_TRADING: QT_TRANSLATE_NOOP("health", "Enable Spot & Margin Trading"),
    Right.MARGIN: QT_TRANSLATE_NOOP("health", "Enable Margin Loan, Repay & Transfer"),
    Right.FUTURES: QT_TRANSLATE_NOOP("health", "Enable Futures"),
    Right.OPTIONS: QT_TRANSLATE_NOOP("health", "Enable European Options"),
    Right.PORTFOLIO_MARGIN: QT_TRANSLATE_NOOP("health", "Enable Portfolio Margin Trading"),
    Right.FIX_TRADING: QT_TRANSLATE_NOOP("health", "Enable FIX API trading"),
    Right.FIX_READING: QT_TRANSLATE_NOOP("health", "Enable FIX API reading"),
    Right.INTERNAL_TRANSFER: QT_TRANSLATE_NOOP("health", "Enable Internal Transfer"),
    Right.UNIVERSAL_TRANSFER: QT_TRANSLATE_NOOP("health", "Permits Universal Transfer"),
    Right.WITHDRAWALS: QT_TRANSLATE_NOOP("health", "Enable Withdrawals"),
}
"""Near the words of the exchange's website, so that they are found there."""

PURPOSES: Mapping[str, str] = {
    Purpose.SPOT_TRADING: QT_TRANSLATE_NOOP("health", "Spot trading"),
    Purpose.FUTURES_TRADING: QT_TRANSLATE_NOOP("health", "Futures trading"),
    Purpose.TAX_REPORT: QT_TRANSLATE_NOOP("health", "Tax report"),
    Purpose.READ_ONLY: QT_TRANSLATE_NOOP("health", "Read only"),
    Purpose.OTHER: QT_TRANSLATE_NOOP("health", "Something else"),
}

ENVIRONMENTS: Mapping[str, str] = {
    Environment.PRODUCTION: QT_TRANSLATE_NOOP("health", "production"),
    Environment.TESTNET: QT_TRANSLATE_NOOP("health", "testnet"),
    Environment.DEMO: QT_TRANSLATE_NOOP("health", "demo"),
    Environment.PRACTICE: QT_TRANSLATE_NOOP("health", "practice"),
}

NEXT_STEPS: Mapping[NextStep, str] = {
    NextStep.REGISTER: QT_TRANSLATE_NOOP("health", "Register it"),
    NextStep.TEST: QT_TRANSLATE_NOOP("health", "Test it"),
    NextStep.CHECK_NOW: QT_TRANSLATE_NOOP("health", "Check now"),
    NextStep.ROTATE: QT_TRANSLATE_NOOP("health", "Replace it"),
    NextStep.CONTINUE_ROTATION: QT_TRANSLATE_NOOP("health", "Go on replacing it"),
    NextStep.NOTE_IP_LIST: QT_TRANSLATE_NOOP("health", "Note its IP list"),
    NextStep.OPEN_API_MANAGEMENT: QT_TRANSLATE_NOOP("health", "Open API Management"),
    NextStep.SHOW_EXPORTS: QT_TRANSLATE_NOOP("health", "Show the open files"),
    NextStep.CONTINUE_DRILL: QT_TRANSLATE_NOOP("health", "Go on with the emergency steps"),
    NextStep.ACCEPT_LOOK: QT_TRANSLATE_NOOP("health", "Look at the change"),
    NextStep.MOVE_TO_TRASH: QT_TRANSLATE_NOOP("health", "Move one to the trash"),
    NextStep.ADD_RECOVERY: QT_TRANSLATE_NOOP("health", "Make a recovery code"),
    NextStep.BACK_UP: QT_TRANSLATE_NOOP("health", "Copy to another disk"),
    NextStep.FIX_CLOCK: QT_TRANSLATE_NOOP("health", "Set the clock by the internet"),
}

PUBLICATIONS: Mapping[Publication, str] = {
    Publication.ADVICE_ON_KEYS: QT_TRANSLATE_NOOP(
        "health", "Binance, advice on API keys: one task, least rights, IP list, rotation"
    ),
    Publication.ADVICE_ON_LEAKS: QT_TRANSLATE_NOOP("health", "Binance, advice on leaked API keys"),
    Publication.RESTRICTIONS: QT_TRANSLATE_NOOP("health", "Binance, answer of apiRestrictions"),
    Publication.END_OF_TRADING_RIGHT: QT_TRANSLATE_NOOP(
        "health", "Binance, answer of apiRestrictions, tradingAuthorityExpirationTime"
    ),
    Publication.ANNOUNCEMENT_ON_IP_LISTS: QT_TRANSLATE_NOOP(
        "health", "Binance announcement on API keys without an IP list"
    ),
    Publication.REPORT_OF_A_USER: QT_TRANSLATE_NOOP(
        "health", "report of a user whose key lapsed, not the exchange's own word"
    ),
    Publication.POLICY_ON_INACTIVE_KEYS: QT_TRANSLATE_NOOP(
        "health", "Binance policy on inactive API keys without an IP list"
    ),
    Publication.QUOTED_API_MANAGEMENT: QT_TRANSLATE_NOOP(
        "health", "Binance, text of API Management as quoted by a user"
    ),
    Publication.TIMING_SECURITY: QT_TRANSLATE_NOOP(
        "health", "Binance spot API documents, rest-api.md, Timing security"
    ),
    Publication.ERROR_CODES: QT_TRANSLATE_NOOP("health", "Binance spot API documents, errors.md"),
    Publication.API_KEY_TYPES: QT_TRANSLATE_NOOP(
        "health", "Binance spot API documents, faqs/api_key_types.md"
    ),
    Publication.FAQ_ON_CREATING_KEYS: QT_TRANSLATE_NOOP(
        "health", "Binance FAQ, How to create API keys"
    ),
}
"""In words by which the text can be found."""

SOURCE = QT_TRANSLATE_NOOP("health", "Source: {citation} ({dated}).")
OWN_ADVICE = QT_TRANSLATE_NOOP("health", "Source: advice of this app.")

LIST_SEPARATOR = QT_TRANSLATE_NOOP("health", ", ")
"""Between names that are listed."""

GRADE_LIMIT = QT_TRANSLATE_NOOP("health", "{name}: at best {grade}.")
NEXT_GRADE = QT_TRANSLATE_NOOP("health", "For grade {grade}, see to: {names}.")
BEST_GRADE = QT_TRANSLATE_NOOP("health", "Nothing is wrong with this key.")
NO_BETTER_GRADE = QT_TRANSLATE_NOOP("health", "This key cannot get better; it has to be replaced.")

EVENTS: Mapping[RuleId, str] = {
    RuleId.TRADING_ENDS: QT_TRANSLATE_NOOP("health", "“{label}”: right to trade ends"),
    RuleId.TRADING_LAPSES_AFTER_30_DAYS: QT_TRANSLATE_NOOP(
        "health", "“{label}”: right to trade may lapse (estimate, 30 days)"
    ),
    RuleId.TRADING_LAPSES_AFTER_90_DAYS: QT_TRANSLATE_NOOP(
        "health", "“{label}”: right to trade may lapse (estimate, 90 days)"
    ),
    RuleId.DELETED_AFTER_30_DAYS_UNUSED: QT_TRANSLATE_NOOP(
        "health", "“{label}”: may be deleted if unused (estimate)"
    ),
    RuleId.ROTATION_DUE: QT_TRANSLATE_NOOP("health", "“{label}”: replace it"),
    RuleId.OVERLAP_OVER: QT_TRANSLATE_NOOP("health", "“{label}”: delete the old key"),
    RuleId.BACKUP_DUE: QT_TRANSLATE_NOOP("health", "Copy the vault to another disk"),
}

EVENTS_WITHOUT_LABEL: Mapping[RuleId, str] = {
    RuleId.TRADING_ENDS: QT_TRANSLATE_NOOP("health", "A key’s right to trade ends"),
    RuleId.TRADING_LAPSES_AFTER_30_DAYS: QT_TRANSLATE_NOOP(
        "health", "A key’s right to trade may lapse (estimate, 30 days)"
    ),
    RuleId.TRADING_LAPSES_AFTER_90_DAYS: QT_TRANSLATE_NOOP(
        "health", "A key’s right to trade may lapse (estimate, 90 days)"
    ),
    RuleId.DELETED_AFTER_30_DAYS_UNUSED: QT_TRANSLATE_NOOP(
        "health", "A key may be deleted if unused (estimate)"
    ),
    RuleId.ROTATION_DUE: QT_TRANSLATE_NOOP("health", "Replace a key"),
    RuleId.OVERLAP_OVER: QT_TRANSLATE_NOOP("health", "Delete an old key"),
    RuleId.BACKUP_DUE: QT_TRANSLATE_NOOP("health", "Copy the vault to another disk"),
}
"""For a calendar that others can see."""
