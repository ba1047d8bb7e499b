"""What will happen to a key, and when: each published rule on its own.

The rules disagree (see ``sources.py``). A rule that says that something happened which the exchange
shows not to have happened is passed over.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from vault_app.health.findings import RuleId
from vault_app.health.scope import (
    after_days,
    born_at,
    can_trade,
    has_ip_list,
    is_at_exchange,
    is_like_production,
    needs_trading,
)
from vault_app.key_summary import KeySummary

LAPSE_DAYS = 30
REPORTED_LAPSE_DAYS = 90
UNUSED_DAYS = 30


@dataclass(frozen=True)
class Deadline:
    """Something that comes at a known time.

    Attributes:
        at: UTC.
        is_estimate: counted by a published rule, not told by the exchange about this key.
    """

    rule: RuleId
    at: datetime
    is_estimate: bool


def expiry_deadlines(key: KeySummary) -> Iterator[Deadline]:
    """When the exchange takes the right to trade, or the whole key, away."""
    if not (is_at_exchange(key) and is_like_production(key)):
        return
    told = key.look.trading_ends_at if key.look is not None else None
    if told is not None and (can_trade(key) or needs_trading(key)):
        yield Deadline(RuleId.TRADING_ENDS, told, is_estimate=False)
    if has_ip_list(key):
        return
    if told is None and can_trade(key):
        for rule, days in (
            (RuleId.TRADING_LAPSES_AFTER_30_DAYS, LAPSE_DAYS),
            (RuleId.TRADING_LAPSES_AFTER_90_DAYS, REPORTED_LAPSE_DAYS),
        ):
            at = after_days(born_at(key), days)
            if not _was_seen_after(key, at):
                yield Deadline(rule, at, is_estimate=True)
    unused = after_days(last_active_at(key), UNUSED_DAYS)
    yield Deadline(RuleId.DELETED_AFTER_30_DAYS_UNUSED, unused, is_estimate=True)


def rotation_deadline(key: KeySummary) -> Deadline | None:
    """When the user wants to be reminded of replacing *key*; None where it is being replaced."""
    days = key.rotate_after_days
    if days is None or days <= 0 or key.rotation is not None or not is_at_exchange(key):
        return None
    return Deadline(RuleId.ROTATION_DUE, after_days(born_at(key), days), is_estimate=False)


def overlap_deadline(key: KeySummary) -> Deadline | None:
    """Until when the old and the new key shall both work."""
    rotation = key.rotation
    if rotation is None or rotation.overlap_until is None or not is_at_exchange(key):
        return None
    return Deadline(RuleId.OVERLAP_OVER, rotation.overlap_until, is_estimate=False)


def last_active_at(key: KeySummary) -> datetime:
    """The last use that is known here; programs may have used the key since."""
    known = (key.last_used_at, key.verified_at, key.look.at if key.look is not None else None)
    return max([born_at(key), *(moment for moment in known if moment is not None)])


def _was_seen_after(key: KeySummary, moment: datetime) -> bool:
    """Whether the exchange still showed the rights of *key* after *moment*."""
    return key.look is not None and key.look.at > moment
