"""Rules on whether the exchange takes the key."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from vault_app.health.findings import EvidenceValue, Finding, NextStep, RuleId, Severity
from vault_app.health.scope import after_days, is_at_exchange
from vault_app.key_summary import KeySummary
from vault_app.terms import HMAC_KIND

DRAFT_DAYS = 7

STEP_AFTER_REFUSAL: Mapping[str, tuple[Severity, NextStep]] = {
    "unknown-api-key": (Severity.CRITICAL, NextStep.OPEN_API_MANAGEMENT),
    "trading-right-ended": (Severity.CRITICAL, NextStep.OPEN_API_MANAGEMENT),
    "key-or-ip": (Severity.CRITICAL, NextStep.OPEN_API_MANAGEMENT),
    "key-ip-or-permission": (Severity.CRITICAL, NextStep.OPEN_API_MANAGEMENT),
    "ip-list": (Severity.WARNING, NextStep.OPEN_API_MANAGEMENT),
    "permission-missing": (Severity.WARNING, NextStep.OPEN_API_MANAGEMENT),
    "signature": (Severity.CRITICAL, NextStep.REGISTER),
    "api-key-form": (Severity.CRITICAL, NextStep.REGISTER),
}
"""By ``binance.replies.Cause``: those that say something about the key. A clock, a limit or a
network that stood in the way is no fault of the key's."""


def not_registered(key: KeySummary, now: datetime) -> Iterator[Finding]:
    """A pair was made and then forgotten. Evidence: ``created_at``."""
    if not key.api_key and after_days(key.created_at, DRAFT_DAYS) <= now:
        yield Finding(
            rule=RuleId.NOT_REGISTERED,
            severity=Severity.NOTICE,
            next_step=NextStep.REGISTER,
            key_id=key.id,
            evidence={"created_at": key.created_at},
        )


def never_verified(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """Nobody knows whether the key works. Evidence: ``registered_at``."""
    if is_at_exchange(key) and key.verified_at is None and key.look is None:
        yield Finding(
            rule=RuleId.NEVER_VERIFIED,
            severity=Severity.WARNING,
            next_step=NextStep.TEST,
            key_id=key.id,
            evidence={"registered_at": key.registered_at or key.created_at},
        )


def refused(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """The last signed request was not accepted.

    Evidence: ``cause``, ``refused_at``, ``code`` and ``address`` where they are known.
    """
    refusal = key.refusal
    if refusal is None or refusal.cause not in STEP_AFTER_REFUSAL or not is_at_exchange(key):
        return
    severity, next_step = STEP_AFTER_REFUSAL[refusal.cause]
    evidence: dict[str, EvidenceValue] = {"cause": refusal.cause, "refused_at": refusal.at}
    if refusal.code:
        evidence["code"] = refusal.code
    if refusal.reported_ip:
        evidence["address"] = refusal.reported_ip
    yield Finding(
        rule=RuleId.REFUSED,
        severity=severity,
        next_step=next_step,
        key_id=key.id,
        evidence=evidence,
    )


def hmac_deprecated(key: KeySummary, _now: datetime) -> Iterator[Finding]:
    """The exchange knows the secret of such a key, and advises against the kind. No evidence."""
    if key.kind == HMAC_KIND and is_at_exchange(key):
        yield Finding(
            rule=RuleId.HMAC_DEPRECATED,
            severity=Severity.NOTICE,
            next_step=NextStep.ROTATE,
            key_id=key.id,
        )
