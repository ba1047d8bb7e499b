"""Rules on what the exchange takes away without asking."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from vault_app.health.deadlines import Deadline, expiry_deadlines, last_active_at
from vault_app.health.findings import Evidence, Finding, NextStep, RuleId, Severity
from vault_app.health.purposes import READING_RIGHTS
from vault_app.health.scope import (
    born_at,
    has_ip_list,
    is_at_exchange,
    is_like_production,
)
from vault_app.key_summary import KeySummary

SOON = timedelta(days=7)
NEAR = timedelta(days=14)


def expiry(key: KeySummary, now: datetime) -> Iterator[Finding]:
    """One finding for each rule that will take something from *key*, or has.

    Evidence: ``since``, from when the rule counts; ``told_at`` where the exchange named the time.
    """
    for deadline in expiry_deadlines(key):
        is_past = deadline.at <= now
        evidence: Evidence
        if deadline.rule is RuleId.TRADING_ENDS and key.look is not None:
            evidence = {"told_at": key.look.at}
        elif deadline.rule is RuleId.DELETED_AFTER_30_DAYS_UNUSED:
            evidence = {"since": last_active_at(key)}
        else:
            evidence = {"since": born_at(key)}
        yield Finding(
            rule=deadline.rule,
            severity=_severity(deadline, key, now),
            next_step=NextStep.CHECK_NOW
            if is_past and deadline.is_estimate
            else NextStep.OPEN_API_MANAGEMENT,
            key_id=key.id,
            evidence=evidence,
            due_at=deadline.at,
            is_past=is_past,
            is_estimate=deadline.is_estimate,
        )


def deleted_without_ip_list(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """The exchange says that it deletes keys without an IP list that may do more than read.

    Only where the exchange told of both. A notice: no day is named, and the missing IP list is a
    warning of its own. Evidence: ``rights`` beyond reading, ``seen_at``.
    """
    if key.look is None or has_ip_list(key) or not is_at_exchange(key):
        return
    more_than_reading = tuple(name for name in key.look.permissions if name not in READING_RIGHTS)
    if more_than_reading and is_like_production(key):
        yield Finding(
            rule=RuleId.DELETED_WITHOUT_IP_LIST,
            severity=Severity.NOTICE,
            next_step=NextStep.OPEN_API_MANAGEMENT,
            key_id=key.id,
            evidence={"rights": more_than_reading, "seen_at": key.look.at},
            is_estimate=True,
        )


def _severity(deadline: Deadline, key: KeySummary, now: datetime) -> Severity:
    """By what is left; an estimate never alarms as much as the exchange's own word."""
    left = deadline.at - now
    if not deadline.is_estimate:
        return _by_time(left)
    if deadline.rule is RuleId.DELETED_AFTER_30_DAYS_UNUSED and key.used_by:
        return Severity.NOTICE  # programs that use it, unseen from here, keep it alive
    if deadline.rule is RuleId.TRADING_LAPSES_AFTER_90_DAYS:
        return Severity.NOTICE  # one user's word
    return Severity.WARNING if left <= NEAR else Severity.NOTICE


def _by_time(left: timedelta) -> Severity:
    if left <= SOON:
        return Severity.CRITICAL
    return Severity.WARNING if left <= NEAR else Severity.NOTICE
