"""Which keys are judged, and by which rules.

* Keys in the trash, retired ones, and compromised ones whose drill is over are left out.
* A compromised key is judged by what its drill still takes: every other fault is beside the point.
* The rules on expiry and on rights are those of the real exchange. They also hold for the practice
  exchange, which behaves like it so that all this can be practised, and not for testnet and demo,
  where no money is and no such rule was published.
* The rules on the vault as a whole are silent while it holds practice keys only.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from vault_app.health.purposes import TRADING_RIGHTS
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState, Purpose

_LIKE_PRODUCTION = frozenset({Environment.PRODUCTION, Environment.PRACTICE})
_READING_PURPOSES = frozenset({Purpose.TAX_REPORT, Purpose.READ_ONLY})
_LATEST = datetime(9999, 1, 1, tzinfo=UTC)


def is_judged(key: KeySummary) -> bool:
    """Whether *key* is of any concern still."""
    is_over = key.compromise is not None and key.compromise.ended_at is not None
    return key.trashed_at is None and key.state is not KeyState.RETIRED and not is_over


def is_compromised(key: KeySummary) -> bool:
    """Whether the drill is what counts now."""
    return key.state is KeyState.COMPROMISED


def is_at_exchange(key: KeySummary) -> bool:
    """Whether *key* has an API key and is not known to be deleted at the exchange."""
    is_revoked = key.rotation is not None and key.rotation.revoked_at is not None
    return bool(key.api_key) and key.death is None and not is_revoked


def is_like_production(key: KeySummary) -> bool:
    """Whether the rules of the real exchange hold for *key*."""
    return key.environment in _LIKE_PRODUCTION


def holds_more_than_practice(keys: Iterable[KeySummary]) -> bool:
    """Whether losing the vault would lose anything."""
    return any(key.environment is not Environment.PRACTICE for key in keys)


def has_ip_list(key: KeySummary) -> bool:
    """Whether the exchange says so; where it does not tell, whether the user noted one."""
    if key.look is not None and key.look.is_ip_restricted is not None:
        return key.look.is_ip_restricted
    return bool(key.ip_list)


def is_ip_list_told(key: KeySummary) -> bool:
    """Whether the exchange told if there is an IP list."""
    return key.look is not None and key.look.is_ip_restricted is not None


def needs_trading(key: KeySummary) -> bool:
    """Whether the task of *key* takes a right to trade, as far as that is known."""
    return key.purpose not in _READING_PURPOSES


def can_trade(key: KeySummary) -> bool:
    """Whether *key* has a right to trade; before the first look, whether its task needs one."""
    if key.look is None:
        return needs_trading(key)
    return not TRADING_RIGHTS.isdisjoint(key.look.permissions)


def born_at(key: KeySummary) -> datetime:
    """When the exchange made the API key, as well as that is known."""
    told = key.look.created_at if key.look is not None else None
    return told or key.registered_at or key.created_at


def after_days(moment: datetime, days: int) -> datetime:
    """*moment* and *days* times 24 hours, in UTC; at most the year 9999."""
    try:
        return min(moment.astimezone(UTC) + timedelta(days=days), _LATEST)
    except OverflowError:
        return _LATEST
