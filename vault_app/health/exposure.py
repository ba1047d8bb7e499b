"""Rules on private keys that others may have."""

from collections.abc import Iterator
from datetime import datetime

from vault_app.health.findings import Finding, NextStep, RuleId, Severity
from vault_app.health.scope import is_compromised
from vault_app.key_summary import KeySummary


def exported_open(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """A file holds the private key without a passphrase. Evidence: ``path``, ``exported_at``."""
    for export in key.open_exports:
        yield Finding(
            rule=RuleId.EXPORTED_OPEN,
            severity=Severity.WARNING,
            next_step=NextStep.SHOW_EXPORTS,
            key_id=key.id,
            evidence={"path": export.path, "exported_at": export.at},
        )


def compromised_alive(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """In the wrong hands, and the exchange may still take it. Evidence: ``declared_at``."""
    if is_compromised(key) and key.compromise is not None and key.death is None:
        yield Finding(
            rule=RuleId.COMPROMISED_ALIVE,
            severity=Severity.CRITICAL,
            next_step=NextStep.CONTINUE_DRILL,
            key_id=key.id,
            evidence={"declared_at": key.compromise.declared_at},
        )


def drill_not_ended(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """The compromised key is dead; what it did before is not looked into. Evidence: ``dead_at``."""
    if is_compromised(key) and key.compromise is not None and key.death is not None:
        yield Finding(
            rule=RuleId.DRILL_NOT_ENDED,
            severity=Severity.WARNING,
            next_step=NextStep.CONTINUE_DRILL,
            key_id=key.id,
            evidence={"dead_at": key.death.at},
        )
