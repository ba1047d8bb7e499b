"""What comes when, for the timeline and the calendar."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from vault_app.health.deadlines import (
    Deadline,
    expiry_deadlines,
    overlap_deadline,
    rotation_deadline,
)
from vault_app.health.findings import RuleId
from vault_app.health.scope import holds_more_than_practice, is_compromised, is_judged
from vault_app.health.vault_rules import VaultFacts, backup_deadline
from vault_app.key_summary import KeySummary


@dataclass(frozen=True)
class Event:
    """Something with a date.

    Attributes:
        at: UTC; may be past.
        rule: says what it is.
        key_id: None for the vault's backup.
        is_estimate: counted by a published rule, not told by the exchange about this key.
    """

    at: datetime
    rule: RuleId
    key_id: UUID | None
    is_estimate: bool


def events_of(keys: Sequence[KeySummary], facts: VaultFacts) -> tuple[Event, ...]:
    """Every dated event of *keys* and their vault, earliest first."""
    found = [
        Event(deadline.at, deadline.rule, key.id, deadline.is_estimate)
        for key in keys
        if is_judged(key) and not is_compromised(key)
        for deadline in _deadlines(key)
    ]
    backup = backup_deadline(facts)
    if backup is not None and holds_more_than_practice(keys):
        found.append(Event(backup.at, backup.rule, None, backup.is_estimate))
    return tuple(sorted(found, key=_order))


def _deadlines(key: KeySummary) -> Iterator[Deadline]:
    yield from expiry_deadlines(key)
    for deadline in (rotation_deadline(key), overlap_deadline(key)):
        if deadline is not None:
            yield deadline


def _order(event: Event) -> tuple[datetime, str, int]:
    return event.at, event.rule, event.key_id.int if event.key_id is not None else -1
