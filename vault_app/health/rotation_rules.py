"""Rules on replacing keys."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from vault_app.health.deadlines import overlap_deadline, rotation_deadline
from vault_app.health.findings import Finding, NextStep, RuleId, Severity
from vault_app.health.scope import after_days, born_at, is_at_exchange
from vault_app.key_summary import KeySummary

LONGEST_ADVISED_DAYS = 90
REMINDER = timedelta(days=7)


def rotation_due(key: KeySummary, now: datetime) -> Iterator[Finding]:
    """The user's own term is over or nearly so; without one, the longest that is advised.

    Evidence: ``since``, from when the days count; ``days``.
    """
    if key.rotate_after_days is None:
        yield from _older_than_advised(key, now)
        return
    deadline = rotation_deadline(key)
    if deadline is None or deadline.at - now > REMINDER:
        return
    yield Finding(
        rule=RuleId.ROTATION_DUE,
        severity=Severity.WARNING if deadline.at <= now else Severity.NOTICE,
        next_step=NextStep.ROTATE,
        key_id=key.id,
        evidence={"since": born_at(key), "days": key.rotate_after_days},
        due_at=deadline.at,
        is_past=deadline.at <= now,
    )


def rotation_under_way(key: KeySummary, now: datetime) -> Iterator[Finding]:
    """The key is being replaced, and both still work. Evidence: ``begun_at``."""
    if key.rotation is None or key.death is not None:
        return
    deadline = overlap_deadline(key)
    if deadline is not None and deadline.at <= now:
        return
    yield Finding(
        rule=RuleId.ROTATION_UNDER_WAY,
        severity=Severity.NOTICE,
        next_step=NextStep.CONTINUE_ROTATION,
        key_id=key.id,
        evidence={"begun_at": key.rotation.begun_at},
        due_at=None if deadline is None else deadline.at,
    )


def overlap_over(key: KeySummary, now: datetime) -> Iterator[Finding]:
    """The day is past until which both keys were to work. Evidence: ``begun_at``."""
    deadline = overlap_deadline(key)
    if key.rotation is not None and deadline is not None and deadline.at <= now:
        yield Finding(
            rule=RuleId.OVERLAP_OVER,
            severity=Severity.WARNING,
            next_step=NextStep.CONTINUE_ROTATION,
            key_id=key.id,
            evidence={"begun_at": key.rotation.begun_at},
            due_at=deadline.at,
            is_past=True,
        )


def _older_than_advised(key: KeySummary, now: datetime) -> Iterator[Finding]:
    due_at = after_days(born_at(key), LONGEST_ADVISED_DAYS)
    if is_at_exchange(key) and key.rotation is None and due_at <= now:
        yield Finding(
            rule=RuleId.ROTATION_DUE,
            severity=Severity.NOTICE,
            next_step=NextStep.ROTATE,
            key_id=key.id,
            evidence={"since": born_at(key), "days": LONGEST_ADVISED_DAYS},
            due_at=due_at,
            is_past=True,
        )
