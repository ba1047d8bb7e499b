"""Rules on what a key may do, as the exchange told."""

from collections.abc import Iterator
from datetime import datetime

from vault_app.health.findings import EvidenceValue, Finding, NextStep, RuleId, Severity
from vault_app.health.looks import difference
from vault_app.health.purposes import (
    FUTURES_RIGHTS,
    MONEY_LEAVES,
    READING_RIGHTS,
    SPOT_RIGHTS,
    TEMPLATES,
    TRANSFER_RIGHTS,
    Right,
)
from vault_app.health.scope import (
    after_days,
    has_ip_list,
    is_at_exchange,
    is_ip_list_told,
    is_like_production,
)
from vault_app.key_summary import KeySummary

LOOK_DAYS = 30
"""A look that is older tells little."""


def no_ip_list(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """Anyone who gets the private key can use it from anywhere.

    Evidence: ``seen_at`` where the exchange told; else nothing, and it is an estimate.
    """
    if not is_at_exchange(key) or not is_like_production(key) or has_ip_list(key):
        return
    look = key.look if is_ip_list_told(key) else None
    can_only_read = look is not None and READING_RIGHTS.issuperset(look.permissions)
    yield Finding(
        rule=RuleId.NO_IP_LIST,
        severity=Severity.NOTICE if look is None or can_only_read else Severity.WARNING,
        next_step=NextStep.NOTE_IP_LIST if look is None else NextStep.OPEN_API_MANAGEMENT,
        key_id=key.id,
        evidence={} if look is None else {"seen_at": look.at},
        is_estimate=look is None,
    )


def withdrawals_enabled(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """Whoever has the key can take the money. Evidence: ``seen_at``, ``ip_list`` (yes or no)."""
    if key.look is None or not is_at_exchange(key):
        return
    if Right.WITHDRAWALS in key.look.permissions and is_like_production(key):
        is_restricted = has_ip_list(key)
        yield Finding(
            rule=RuleId.WITHDRAWALS_ENABLED,
            severity=Severity.WARNING if is_restricted else Severity.CRITICAL,
            next_step=NextStep.OPEN_API_MANAGEMENT,
            key_id=key.id,
            evidence={"seen_at": key.look.at, "ip_list": "yes" if is_restricted else "no"},
        )


def transfers_enabled(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """Money can be moved to other accounts. Evidence: ``rights``, ``seen_at``."""
    rights = _rights_among(key, TRANSFER_RIGHTS)
    if rights and key.look is not None and is_like_production(key):
        yield Finding(
            rule=RuleId.TRANSFERS_ENABLED,
            severity=Severity.WARNING,
            next_step=NextStep.OPEN_API_MANAGEMENT,
            key_id=key.id,
            evidence={"rights": rights, "seen_at": key.look.at},
        )


def rights_beyond_purpose(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """Rights that the key's task does not need.

    Those that let money out have rules of their own. A right that is not known here is not judged.
    Evidence: ``rights``, ``purpose``, ``seen_at``.
    """
    rights = _rights_among(key, TEMPLATES[key.purpose].never - MONEY_LEAVES)
    if rights and key.look is not None and is_like_production(key):
        yield Finding(
            rule=RuleId.RIGHTS_BEYOND_PURPOSE,
            severity=Severity.WARNING,
            next_step=NextStep.OPEN_API_MANAGEMENT,
            key_id=key.id,
            evidence={
                "rights": rights,
                "purpose": key.purpose.value,
                "seen_at": key.look.at,
            },
        )


def several_purposes(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """One key for spot and for futures trading: a leak costs both. Evidence: ``seen_at``."""
    is_for_both = _rights_among(key, SPOT_RIGHTS) and _rights_among(key, FUTURES_RIGHTS)
    if is_for_both and key.look is not None and is_like_production(key):
        yield Finding(
            rule=RuleId.SEVERAL_PURPOSES,
            severity=Severity.WARNING,
            next_step=NextStep.OPEN_API_MANAGEMENT,
            key_id=key.id,
            evidence={"seen_at": key.look.at},
        )


def rights_unknown(key: KeySummary, now: datetime) -> Iterator[Finding]:
    """The exchange was not asked, or long ago. Evidence: ``seen_at`` where it was asked."""
    if not is_at_exchange(key) or not is_like_production(key):
        return
    if key.look is None or after_days(key.look.at, LOOK_DAYS) <= now:
        yield Finding(
            rule=RuleId.RIGHTS_UNKNOWN,
            severity=Severity.NOTICE,
            next_step=NextStep.CHECK_NOW,
            key_id=key.id,
            evidence={} if key.look is None else {"seen_at": key.look.at},
        )


def rights_changed(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """The exchange tells otherwise than what the user took as right.

    Evidence: ``added`` and ``removed`` rights, ``ip_list`` (``added`` or ``removed``), each where
    there is one; ``expected_at``, ``seen_at``.
    """
    if key.look is None or key.expected_look is None or not is_at_exchange(key):
        return
    changed = difference(key.expected_look, key.look)
    if not changed:
        return
    what_changed: dict[str, EvidenceValue] = {
        "added": changed.added,
        "removed": changed.removed,
        "ip_list": changed.ip_list,
    }
    is_dangerous = not MONEY_LEAVES.isdisjoint(changed.added)
    yield Finding(
        rule=RuleId.RIGHTS_CHANGED,
        severity=Severity.CRITICAL if is_dangerous else Severity.WARNING,
        next_step=NextStep.ACCEPT_LOOK,
        key_id=key.id,
        evidence={
            **{name: value for name, value in what_changed.items() if value},
            "expected_at": key.expected_look.at,
            "seen_at": key.look.at,
        },
    )


def _rights_among(key: KeySummary, rights: frozenset[Right]) -> tuple[str, ...]:
    """Those of *rights* that *key* has, in the order of their names; none if it is not there."""
    if key.look is None or not is_at_exchange(key):
        return ()
    return tuple(name for name in key.look.permissions if name in rights)
