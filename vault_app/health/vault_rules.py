"""Rules on the vault and the computer. Their findings belong to no key."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from vault_app.health.deadlines import Deadline
from vault_app.health.findings import Evidence, Finding, NextStep, RuleId, Severity
from vault_app.health.scope import after_days, holds_more_than_practice
from vault_app.key_summary import KeySummary

BACKUP_DAYS = 30

LARGEST_OFFSET_MS = 1000
"""Source: the exchange refuses times that are 1,000 ms ahead of its clock, or more."""


@dataclass(frozen=True)
class VaultFacts:
    """What is to be known about the vault besides its keys.

    Attributes:
        has_recovery_code: whether it opens without its password and this computer.
        outside_backup_at: UTC time of the last copy to another disk; None for never.
    """

    has_recovery_code: bool
    outside_backup_at: datetime | None


def no_recovery(keys: Sequence[KeySummary], facts: VaultFacts) -> Iterator[Finding]:
    """A forgotten password would lose every key. No evidence."""
    if holds_more_than_practice(keys) and not facts.has_recovery_code:
        yield Finding(
            rule=RuleId.NO_RECOVERY, severity=Severity.WARNING, next_step=NextStep.ADD_RECOVERY
        )


def backup_due(keys: Sequence[KeySummary], facts: VaultFacts, now: datetime) -> Iterator[Finding]:
    """A broken disk would lose keys.

    Evidence: ``unsaved``, how many keys are in no copy; ``backup_at`` where there is a copy.
    """
    if not holds_more_than_practice(keys):
        return
    copied_at = facts.outside_backup_at
    missing = sum(copied_at is None or key.created_at > copied_at for key in keys)
    deadline = backup_deadline(facts)
    if not missing and (deadline is None or deadline.at > now):
        return
    evidence: Evidence = {"unsaved": missing}
    if copied_at is not None:
        evidence = {**evidence, "backup_at": copied_at}
    yield Finding(
        rule=RuleId.BACKUP_DUE,
        severity=Severity.WARNING if missing else Severity.NOTICE,
        next_step=NextStep.BACK_UP,
        evidence=evidence,
        due_at=None if deadline is None else deadline.at,
        is_past=deadline is not None and deadline.at <= now,
    )


def backup_deadline(facts: VaultFacts) -> Deadline | None:
    """When the next copy to another disk should be made; None where there is none yet."""
    if facts.outside_backup_at is None:
        return None
    at = after_days(facts.outside_backup_at, BACKUP_DAYS)
    return Deadline(RuleId.BACKUP_DUE, at, is_estimate=False)


def clock_off(offset_ms: int | None) -> Iterator[Finding]:
    """The exchange refuses requests that are signed with this computer's time.

    Args:
        offset_ms: what has to be added to our time to get the exchange's; None if not measured.

    Evidence: ``offset_ms``.
    """
    if offset_ms is not None and abs(offset_ms) > LARGEST_OFFSET_MS:
        yield Finding(
            rule=RuleId.CLOCK_OFF,
            severity=Severity.WARNING,
            next_step=NextStep.FIX_CLOCK,
            evidence={"offset_ms": offset_ms},
        )
