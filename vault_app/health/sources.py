"""Where each rule comes from. The published ones on expiry disagree, so each stands on its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vault_app.health.findings import RuleId


class Publication(StrEnum):
    """A text that can be found; ``health_words.py`` names each."""

    ADVICE_ON_KEYS = "advice-on-keys"
    ADVICE_ON_LEAKS = "advice-on-leaks"
    RESTRICTIONS = "restrictions"
    END_OF_TRADING_RIGHT = "end-of-trading-right"
    ANNOUNCEMENT_ON_IP_LISTS = "announcement-on-ip-lists"
    REPORT_OF_A_USER = "report-of-a-user"
    POLICY_ON_INACTIVE_KEYS = "policy-on-inactive-keys"
    QUOTED_API_MANAGEMENT = "quoted-api-management"
    TIMING_SECURITY = "timing-security"
    ERROR_CODES = "error-codes"
    API_KEY_TYPES = "api-key-types"
    FAQ_ON_CREATING_KEYS = "faq-on-creating-keys"


@dataclass(frozen=True)
class Source:
    """Who says so, and when.

    Attributes:
        publication: None for a rule of this app.
        dated: ISO day or month of publication; of reading, where the text bears no date.
    """

    publication: Publication | None = None
    dated: str = ""


OWN_RULE = Source()
"""This app's advice; nobody published it."""

_ADVICE = Source(Publication.ADVICE_ON_KEYS, "2026-07")
_RESTRICTIONS = Source(Publication.RESTRICTIONS, "2026-08")
_TIMING = Source(Publication.TIMING_SECURITY, "2026-07-21")
_ERRORS = Source(Publication.ERROR_CODES, "2026-07-21")

SOURCES: Mapping[RuleId, Source] = {
    RuleId.TRADING_ENDS: Source(Publication.END_OF_TRADING_RIGHT, "2026-08"),
    RuleId.TRADING_LAPSES_AFTER_30_DAYS: Source(Publication.ANNOUNCEMENT_ON_IP_LISTS, "2021-07-08"),
    RuleId.TRADING_LAPSES_AFTER_90_DAYS: Source(Publication.REPORT_OF_A_USER, "2022-05"),
    RuleId.DELETED_AFTER_30_DAYS_UNUSED: Source(Publication.POLICY_ON_INACTIVE_KEYS, "2022-12"),
    RuleId.DELETED_WITHOUT_IP_LIST: Source(Publication.QUOTED_API_MANAGEMENT, "2026-04"),
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
    RuleId.HMAC_DEPRECATED: Source(Publication.API_KEY_TYPES, "2026-07-21"),
    RuleId.UNUSED: _ADVICE,
    RuleId.NEVER_USED: _ADVICE,
    RuleId.EXPORTED_OPEN: OWN_RULE,
    RuleId.COMPROMISED_ALIVE: Source(Publication.ADVICE_ON_LEAKS, "2026-07"),
    RuleId.DRILL_NOT_ENDED: Source(Publication.ADVICE_ON_LEAKS, "2026-07"),
    RuleId.ROTATION_DUE: _ADVICE,
    RuleId.ROTATION_UNDER_WAY: OWN_RULE,
    RuleId.OVERLAP_OVER: OWN_RULE,
    RuleId.STORED_TWICE: OWN_RULE,
    RuleId.REGISTERED_TWICE: _ADVICE,
    RuleId.ACCOUNT_NEARLY_FULL: Source(Publication.FAQ_ON_CREATING_KEYS, "2026-07"),
    RuleId.ADDRESS_CHANGED: _ERRORS,
    RuleId.NO_RECOVERY: OWN_RULE,
    RuleId.BACKUP_DUE: OWN_RULE,
    RuleId.CLOCK_OFF: _TIMING,
}
