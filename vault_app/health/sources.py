"""Where each rule comes from. The published ones on expiry disagree, so each stands on its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from vault_app.health.findings import RuleId


@dataclass(frozen=True)
class Source:
    """Who says so, and when.

    Attributes:
        citation: names the text so that it can be found; empty for a rule of this app.
        dated: ISO day or month of publication; of reading, where the text bears no date.
    """

    citation: str = ""
    dated: str = ""


OWN_RULE = Source()
"""This app's advice; nobody published it."""

_ADVICE = Source(
    "Binance, advice on API keys: one task, least rights, IP list, rotation", "2026-07"
)
_RESTRICTIONS = Source("Binance, answer of apiRestrictions", "2026-08")
_TIMING = Source("Binance spot API documents, rest-api.md, Timing security", "2026-07-21")
_ERRORS = Source("Binance spot API documents, errors.md", "2026-07-21")

SOURCES: Mapping[RuleId, Source] = {
    RuleId.TRADING_ENDS: Source(
        "Binance, answer of apiRestrictions, tradingAuthorityExpirationTime", "2026-08"
    ),
    RuleId.TRADING_LAPSES_AFTER_30_DAYS: Source(
        "Binance announcement on API keys without an IP list", "2021-07-08"
    ),
    RuleId.TRADING_LAPSES_AFTER_90_DAYS: Source(
        "report of a user whose key lapsed, not the exchange's own word", "2022-05"
    ),
    RuleId.DELETED_AFTER_30_DAYS_UNUSED: Source(
        "Binance policy on inactive API keys without an IP list", "2022-12"
    ),
    RuleId.DELETED_WITHOUT_IP_LIST: Source(
        "Binance, text of API Management as quoted by a user", "2026-04"
    ),
    RuleId.NO_IP_LIST: _ADVICE,
    RuleId.WITHDRAWALS_ENABLED: _ADVICE,
    RuleId.TRANSFERS_ENABLED: _ADVICE,
    RuleId.RIGHTS_BEYOND_PURPOSE: _ADVICE,
    RuleId.SEVERAL_PURPOSES: _ADVICE,
    RuleId.RIGHTS_UNKNOWN: OWN_RULE,
    RuleId.RIGHTS_CHANGED: _RESTRICTIONS,
    RuleId.NOT_REGISTERED: OWN_RULE,
    RuleId.NEVER_VERIFIED: OWN_RULE,
    RuleId.REFUSED: _ERRORS,
    RuleId.HMAC_DEPRECATED: Source(
        "Binance spot API documents, faqs/api_key_types.md", "2026-07-21"
    ),
    RuleId.UNUSED: _ADVICE,
    RuleId.NEVER_USED: _ADVICE,
    RuleId.EXPORTED_OPEN: OWN_RULE,
    RuleId.COMPROMISED_ALIVE: Source("Binance, advice on leaked API keys", "2026-07"),
    RuleId.DRILL_NOT_ENDED: Source("Binance, advice on leaked API keys", "2026-07"),
    RuleId.ROTATION_DUE: _ADVICE,
    RuleId.ROTATION_UNDER_WAY: OWN_RULE,
    RuleId.OVERLAP_OVER: OWN_RULE,
    RuleId.STORED_TWICE: OWN_RULE,
    RuleId.REGISTERED_TWICE: _ADVICE,
    RuleId.ACCOUNT_NEARLY_FULL: Source("Binance FAQ, How to create API keys", "2026-07"),
    RuleId.ADDRESS_CHANGED: _ERRORS,
    RuleId.NO_RECOVERY: OWN_RULE,
    RuleId.BACKUP_DUE: OWN_RULE,
    RuleId.CLOCK_OFF: _TIMING,
}
