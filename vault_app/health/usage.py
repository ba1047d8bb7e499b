"""Rules on keys that nobody seems to need: what is unused is best deleted.

Only the use through this app is known. Where the user noted programs that use a key, nothing is
concluded from silence.
"""

from collections.abc import Iterator
from datetime import datetime

from vault_app.health.findings import Finding, NextStep, RuleId, Severity
from vault_app.health.scope import after_days, born_at, is_at_exchange
from vault_app.key_summary import KeySummary

UNUSED_DAYS = 30


def unused(key: KeySummary, now: datetime) -> Iterator[Finding]:
    """Used once, and not for 30 days. Evidence: ``last_used_at``."""
    if key.last_used_at is None or not _may_be_idle(key):
        return
    if after_days(key.last_used_at, UNUSED_DAYS) <= now:
        yield Finding(
            rule=RuleId.UNUSED,
            severity=Severity.NOTICE,
            next_step=NextStep.OPEN_API_MANAGEMENT,
            key_id=key.id,
            evidence={"last_used_at": key.last_used_at},
            is_estimate=True,
        )


def never_used(key: KeySummary, now: datetime) -> Iterator[Finding]:
    """Registered 30 days ago and never used. Evidence: ``registered_at``."""
    if key.last_used_at is not None or not _may_be_idle(key):
        return
    if after_days(born_at(key), UNUSED_DAYS) <= now:
        yield Finding(
            rule=RuleId.NEVER_USED,
            severity=Severity.NOTICE,
            next_step=NextStep.OPEN_API_MANAGEMENT,
            key_id=key.id,
            evidence={"registered_at": born_at(key)},
            is_estimate=True,
        )


def _may_be_idle(key: KeySummary) -> bool:
    return is_at_exchange(key) and not key.used_by and key.rotation is None
