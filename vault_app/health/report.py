"""All rules over all keys."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from vault_app.health import (
    expiry,
    exposure,
    permissions,
    registration,
    rotation_rules,
    several_keys,
    usage,
    vault_rules,
)
from vault_app.health.findings import Finding, RuleId, Severity
from vault_app.health.grade import KeyGrade, grade_of
from vault_app.health.scope import is_at_exchange, is_compromised, is_judged
from vault_app.health.timeline import Event, events_of
from vault_app.health.vault_rules import VaultFacts
from vault_app.key_summary import KeySummary

KeyRule = Callable[[KeySummary, datetime], Iterable[Finding]]

RULES_OF_A_KEY: tuple[KeyRule, ...] = (
    expiry.expiry,
    expiry.deleted_without_ip_list,
    permissions.no_ip_list,
    permissions.withdrawals_enabled,
    permissions.transfers_enabled,
    permissions.rights_beyond_purpose,
    permissions.several_purposes,
    permissions.rights_unknown,
    permissions.rights_changed,
    registration.not_registered,
    registration.never_verified,
    registration.refused,
    registration.hmac_deprecated,
    usage.unused,
    usage.never_used,
    exposure.exported_open,
    rotation_rules.rotation_due,
    rotation_rules.rotation_under_way,
    rotation_rules.overlap_over,
)

RULES_OF_A_COMPROMISED_KEY: tuple[KeyRule, ...] = (
    exposure.compromised_alive,
    exposure.drill_not_ended,
)

RULES_OF_SEVERAL_KEYS: tuple[Callable[[Sequence[KeySummary]], Iterable[Finding]], ...] = (
    several_keys.stored_twice,
    several_keys.registered_twice,
    several_keys.account_nearly_full,
    several_keys.address_changed,
)

_ORDER_OF_SEVERITY = {severity: place for place, severity in enumerate(Severity)}
_ORDER_OF_RULE = {rule: place for place, rule in enumerate(RuleId)}
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class HealthReport:
    """The state of a vault.

    Attributes:
        findings: what needs attention first comes first.
        by_key: the findings about each key that has one; under None those about no single key.
        grades: of every key that is judged and registered; a key without API key has none yet.
        counts: how many findings of each severity.
        events: see :func:`vault_app.health.timeline.events_of`.
    """

    findings: tuple[Finding, ...]
    by_key: Mapping[UUID | None, tuple[Finding, ...]]
    grades: Mapping[UUID, KeyGrade]
    counts: Mapping[Severity, int]
    events: tuple[Event, ...]

    @property
    def worst(self) -> Severity | None:
        """The severity of the first finding; None where nothing was found."""
        return self.findings[0].severity if self.findings else None


def assess(
    keys: Sequence[KeySummary],
    facts: VaultFacts,
    now: datetime,
    clock_offset_ms: int | None = None,
) -> HealthReport:
    """Judge *keys* and their vault.

    Args:
        keys: all of the vault; those that are over are left out here.
        facts: about the vault itself.
        now: with a time zone, any.
        clock_offset_ms: what has to be added to our time to get the exchange's; None where it was
            not measured.
    """
    judged = [key for key in keys if is_judged(key)]
    findings = sorted(_findings(judged, facts, now, clock_offset_ms), key=_order)
    by_key: dict[UUID | None, list[Finding]] = defaultdict(list)
    for finding in findings:
        by_key[finding.key_id].append(finding)
    return HealthReport(
        findings=tuple(findings),
        by_key={key_id: tuple(found) for key_id, found in by_key.items()},
        grades={
            key.id: grade_of(by_key.get(key.id, ()))
            for key in judged
            if is_at_exchange(key) or is_compromised(key)
        },
        counts={**dict.fromkeys(Severity, 0), **Counter(found.severity for found in findings)},
        events=events_of(judged, facts),
    )


def _findings(
    keys: Sequence[KeySummary], facts: VaultFacts, now: datetime, clock_offset_ms: int | None
) -> Iterator[Finding]:
    for key in keys:
        for rule in RULES_OF_A_COMPROMISED_KEY if is_compromised(key) else RULES_OF_A_KEY:
            yield from rule(key, now)
    sound = [key for key in keys if not is_compromised(key)]
    for rule_of_several in RULES_OF_SEVERAL_KEYS:
        yield from rule_of_several(sound)
    yield from vault_rules.no_recovery(keys, facts)
    yield from vault_rules.backup_due(keys, facts, now)
    yield from vault_rules.clock_off(clock_offset_ms)


def _order(finding: Finding) -> tuple[int, datetime, int, int]:
    """Worst first, then what is due first, then by rule."""
    return (
        _ORDER_OF_SEVERITY[finding.severity],
        finding.due_at or _LAST,
        _ORDER_OF_RULE[finding.rule],
        finding.key_id.int if finding.key_id is not None else -1,
    )
