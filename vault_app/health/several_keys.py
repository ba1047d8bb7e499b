"""Rules that see several keys at once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

from vault_app.health.addresses import covers
from vault_app.health.findings import Finding, NextStep, RuleId, Severity
from vault_app.health.scope import is_at_exchange
from vault_app.key_summary import KeySummary
from vault_app.terms import MAX_KEYS_AT_ONCE, Environment

KEYS_PER_ACCOUNT = MAX_KEYS_AT_ONCE
NEARLY_FULL = 25


def stored_twice(keys: Sequence[KeySummary]) -> Iterator[Finding]:
    """Two entries are one key: the same API key, or one pair of which one entry is a draft.

    Evidence: ``others``, the labels of the other entries.
    """
    same_api_key = _groups(keys, lambda key: key.api_key)
    same_pair = [
        group
        for group in _groups(keys, lambda key: key.fingerprint)
        if any(not key.api_key for key in group)
    ]
    told: set[frozenset[str]] = set()
    for group in (*same_api_key, *same_pair):
        labels = frozenset(key.label for key in group)
        if labels not in told:
            told.add(labels)
            yield from _for_each(group, RuleId.STORED_TWICE, NextStep.MOVE_TO_TRASH)


def registered_twice(keys: Sequence[KeySummary]) -> Iterator[Finding]:
    """One public key has several API keys, so a leak of its private key opens all of them.

    Evidence: ``others``, the labels of the other entries.
    """
    for group in _groups(keys, lambda key: key.fingerprint):
        if len({key.api_key for key in group if key.api_key}) > 1:
            at_exchange = [key for key in group if key.api_key]
            yield from _for_each(at_exchange, RuleId.REGISTERED_TWICE, NextStep.ROTATE)


def account_nearly_full(keys: Sequence[KeySummary]) -> Iterator[Finding]:
    """The exchange takes 30 keys per account.

    Evidence: ``count`` here, ``limit``, ``account``, ``environment``. There may be more keys at the
    exchange than here.
    """
    counts: dict[tuple[Environment, str], int] = defaultdict(int)
    for key in keys:
        if is_at_exchange(key):
            counts[key.environment, key.account] += 1
    for (environment, account), count in counts.items():
        if count >= NEARLY_FULL:
            yield Finding(
                rule=RuleId.ACCOUNT_NEARLY_FULL,
                severity=Severity.WARNING if count >= KEYS_PER_ACCOUNT else Severity.NOTICE,
                next_step=NextStep.OPEN_API_MANAGEMENT,
                evidence={
                    "count": count,
                    "limit": KEYS_PER_ACCOUNT,
                    "account": account,
                    "environment": environment.value,
                },
                is_estimate=True,
            )


def address_changed(keys: Sequence[KeySummary]) -> Iterator[Finding]:
    """The exchange saw us at an address that is not on a key's noted list.

    Keys that the exchange answered after that are left out: they work from where we are. The
    practice exchange sees another address than the internet does.

    Evidence: ``address``, ``reported_at``, ``noted``.
    """
    for is_practice in (False, True):
        here = [key for key in keys if (key.environment is Environment.PRACTICE) is is_practice]
        refusals = [key.refusal for key in here if key.refusal and key.refusal.reported_ip]
        if not refusals:
            continue
        latest = max(refusals, key=lambda refusal: refusal.at)
        for key in here:
            noted = tuple(address.network for address in key.ip_list)
            works_since = key.look is not None and key.look.at >= latest.at
            if not noted or works_since or not is_at_exchange(key):
                continue
            if not covers(noted, latest.reported_ip):
                yield Finding(
                    rule=RuleId.ADDRESS_CHANGED,
                    severity=Severity.WARNING,
                    next_step=NextStep.NOTE_IP_LIST,
                    key_id=key.id,
                    evidence={
                        "address": latest.reported_ip,
                        "reported_at": latest.at,
                        "noted": noted,
                    },
                )


def _groups(
    keys: Iterable[KeySummary], trait_of: Callable[[KeySummary], str]
) -> list[list[KeySummary]]:
    """The keys that share a trait with another one; those without the trait are left out."""
    groups: dict[str, list[KeySummary]] = defaultdict(list)
    for key in keys:
        if trait := trait_of(key):
            groups[trait].append(key)
    return [group for group in groups.values() if len(group) > 1]


def _for_each(group: Sequence[KeySummary], rule: RuleId, next_step: NextStep) -> Iterator[Finding]:
    for key in group:
        others = tuple(other.label for other in group if other.id != key.id)
        yield Finding(
            rule=rule,
            severity=Severity.WARNING,
            next_step=next_step,
            key_id=key.id,
            evidence={"others": others},
        )
