"""For each rule: when it finds something, how severe that is, and when it is silent."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from tests.helpers.health_keys import (
    NOW,
    SOUND_VAULT,
    SPOT,
    days_ago,
    healthy_key,
    look,
    open_key,
    refusal,
    unseen_key,
)
from vault_app.health.findings import Finding, RuleId, Severity
from vault_app.health.report import assess
from vault_app.health.vault_rules import VaultFacts
from vault_app.key_life import Compromise, NotedAddress, OpenExport, Program, Rotation
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment, KeyState, Purpose

CRITICAL, WARNING, NOTICE = Severity.CRITICAL, Severity.WARNING, Severity.NOTICE


@dataclass(frozen=True)
class Case:
    """What a rule says about some keys; *severity* is None where it is silent."""

    rule: RuleId
    when: str
    severity: Severity | None
    keys: tuple[KeySummary, ...]
    facts: VaultFacts = SOUND_VAULT
    clock_offset_ms: int | None = None

    @property
    def findings(self) -> list[Finding]:
        """What the rule of this case finds."""
        report = assess(self.keys, self.facts, NOW, self.clock_offset_ms)
        return [finding for finding in report.findings if finding.rule is self.rule]

    def __str__(self) -> str:
        """For the test's name."""
        return f"{self.rule.value}: {self.when}"


def _case(
    rule: RuleId, when: str, severity: Severity | None, *keys: KeySummary, **more: Any
) -> Case:
    return Case(rule, when, severity, keys, **more)


def _draft(**changes: Any) -> KeySummary:
    return unseen_key(
        api_key="",
        registered_at=None,
        state=KeyState.DRAFT,
        verified_at=None,
        **changes,
    )


def _rotating(**changes: Any) -> KeySummary:
    begun = Rotation(
        successor=UUID(int=9), begun_at=days_ago(3), state_before=KeyState.VERIFIED, **changes
    )
    return healthy_key(state=KeyState.RETIRING, rotation=begun)


def _compromised(**changes: Any) -> KeySummary:
    declared = Compromise(declared_at=days_ago(2), state_before=KeyState.VERIFIED)
    return healthy_key(**{"state": KeyState.COMPROMISED, "compromise": declared, **changes})


def _ends_in(days: float) -> KeySummary:
    return healthy_key(look=look(trading_ends_at=NOW + timedelta(days=days)))


_DEAD = refusal("unknown-api-key", code=-2008)
_OPEN_FILE = OpenExport(days_ago(3), "/home/me/bot.pem", "open")
_TESTNET: dict[str, Any] = {"environment": Environment.TESTNET}
_PRACTICE: dict[str, Any] = {"environment": Environment.PRACTICE}
_TOLD_ALL = ("enableReading", "enableSpotAndMarginTrading", "enableFutures")
_WITHDRAWS = (*SPOT, "enableWithdrawals")
_TWIN = healthy_key(2, fingerprint=healthy_key(1).fingerprint)
_R = RuleId

CASES: tuple[Case, ...] = (
    # the exchange's own time
    _case(_R.TRADING_ENDS, "in 5 days", CRITICAL, _ends_in(5)),
    _case(_R.TRADING_ENDS, "in 10 days", WARNING, _ends_in(10)),
    _case(_R.TRADING_ENDS, "in 40 days", NOTICE, _ends_in(40)),
    _case(_R.TRADING_ENDS, "yesterday", CRITICAL, _ends_in(-1)),
    _case(_R.TRADING_ENDS, "not told", None, healthy_key()),
    _case(
        _R.TRADING_ENDS,
        "of a key that only reads",
        None,
        healthy_key(
            purpose=Purpose.READ_ONLY, look=look("enableReading", trading_ends_at=days_ago(-5))
        ),
    ),
    # published rules on expiry
    _case(_R.TRADING_LAPSES_AFTER_30_DAYS, "in 10 days", WARNING, open_key()),
    _case(_R.TRADING_LAPSES_AFTER_30_DAYS, "never looked", WARNING, unseen_key()),
    _case(
        _R.TRADING_LAPSES_AFTER_30_DAYS,
        "in 29 days",
        NOTICE,
        unseen_key(registered_at=days_ago(1), created_at=days_ago(1)),
    ),
    _case(_R.TRADING_LAPSES_AFTER_30_DAYS, "past", WARNING, unseen_key(registered_at=days_ago(35))),
    _case(
        _R.TRADING_LAPSES_AFTER_30_DAYS,
        "past, and seen to trade since",
        None,
        open_key(look=look(is_ip_restricted=False, created_at=days_ago(35))),
    ),
    _case(
        _R.TRADING_LAPSES_AFTER_30_DAYS,
        "the exchange named its own time",
        None,
        open_key(look=look(is_ip_restricted=False, trading_ends_at=days_ago(-5))),
    ),
    _case(_R.TRADING_LAPSES_AFTER_30_DAYS, "with an IP list", None, healthy_key()),
    _case(_R.TRADING_LAPSES_AFTER_30_DAYS, "on testnet", None, open_key(**_TESTNET)),
    _case(_R.TRADING_LAPSES_AFTER_30_DAYS, "in practice", WARNING, open_key(**_PRACTICE)),
    _case(
        _R.TRADING_LAPSES_AFTER_30_DAYS,
        "may only read",
        None,
        open_key(1, "enableReading", purpose=Purpose.READ_ONLY),
    ),
    _case(_R.TRADING_LAPSES_AFTER_90_DAYS, "in 70 days", NOTICE, open_key()),
    _case(_R.TRADING_LAPSES_AFTER_90_DAYS, "past", NOTICE, unseen_key(registered_at=days_ago(95))),
    _case(_R.TRADING_LAPSES_AFTER_90_DAYS, "with an IP list", None, healthy_key()),
    _case(_R.DELETED_AFTER_30_DAYS_UNUSED, "used yesterday", NOTICE, open_key()),
    _case(
        _R.DELETED_AFTER_30_DAYS_UNUSED,
        "used 29 days ago",
        WARNING,
        unseen_key(last_used_at=days_ago(29), registered_at=days_ago(60), verified_at=None),
    ),
    _case(
        _R.DELETED_AFTER_30_DAYS_UNUSED,
        "programs use it",
        NOTICE,
        unseen_key(
            last_used_at=days_ago(50),
            registered_at=days_ago(60),
            verified_at=None,
            used_by=(Program("bot"),),
        ),
    ),
    _case(_R.DELETED_AFTER_30_DAYS_UNUSED, "with an IP list", None, healthy_key()),
    _case(_R.DELETED_WITHOUT_IP_LIST, "may trade", NOTICE, open_key()),
    _case(_R.DELETED_WITHOUT_IP_LIST, "may only read", None, open_key(1, "enableReading")),
    _case(_R.DELETED_WITHOUT_IP_LIST, "never looked", None, unseen_key()),
    _case(_R.DELETED_WITHOUT_IP_LIST, "with an IP list", None, healthy_key()),
    # rights
    _case(_R.NO_IP_LIST, "may trade", WARNING, open_key()),
    _case(_R.NO_IP_LIST, "may only read", NOTICE, open_key(1, "enableReading")),
    _case(_R.NO_IP_LIST, "none noted, never looked", NOTICE, unseen_key()),
    _case(
        _R.NO_IP_LIST,
        "noted, but the exchange has none",
        WARNING,
        open_key(ip_list=(NotedAddress("8.8.4.4"),)),
    ),
    _case(_R.NO_IP_LIST, "noted, never looked", None, healthy_key(look=None)),
    _case(_R.NO_IP_LIST, "on demo", None, open_key(environment=Environment.DEMO)),
    _case(_R.NO_IP_LIST, "a draft", None, _draft()),
    _case(_R.WITHDRAWALS_ENABLED, "from anywhere", CRITICAL, open_key(1, *_WITHDRAWS)),
    _case(_R.WITHDRAWALS_ENABLED, "with an IP list", WARNING, healthy_key(look=look(*_WITHDRAWS))),
    _case(_R.WITHDRAWALS_ENABLED, "off", None, healthy_key()),
    _case(_R.WITHDRAWALS_ENABLED, "on testnet", None, open_key(1, *_WITHDRAWS, **_TESTNET)),
    _case(
        _R.TRANSFERS_ENABLED,
        "universal",
        WARNING,
        healthy_key(look=look(*SPOT, "permitsUniversalTransfer")),
    ),
    _case(
        _R.TRANSFERS_ENABLED,
        "internal",
        WARNING,
        healthy_key(look=look(*SPOT, "enableInternalTransfer")),
    ),
    _case(_R.TRANSFERS_ENABLED, "off", None, healthy_key()),
    _case(
        _R.RIGHTS_BEYOND_PURPOSE,
        "a tax report that trades",
        WARNING,
        healthy_key(purpose=Purpose.TAX_REPORT),
    ),
    _case(
        _R.RIGHTS_BEYOND_PURPOSE,
        "spot with futures",
        WARNING,
        healthy_key(look=look(*_TOLD_ALL)),
    ),
    _case(
        _R.RIGHTS_BEYOND_PURPOSE,
        "any task",
        None,
        healthy_key(purpose=Purpose.OTHER, look=look(*_TOLD_ALL)),
    ),
    _case(
        _R.RIGHTS_BEYOND_PURPOSE,
        "a right that is new to us",
        None,
        healthy_key(look=look(*SPOT, "enableSomethingNew")),
    ),
    _case(_R.RIGHTS_BEYOND_PURPOSE, "fitting", None, healthy_key()),
    _case(_R.SEVERAL_PURPOSES, "spot and futures", WARNING, healthy_key(look=look(*_TOLD_ALL))),
    _case(_R.SEVERAL_PURPOSES, "spot only", None, healthy_key()),
    _case(_R.RIGHTS_UNKNOWN, "never looked", NOTICE, healthy_key(look=None)),
    _case(
        _R.RIGHTS_UNKNOWN,
        "looked 30 days ago",
        NOTICE,
        healthy_key(look=look(at=days_ago(30)), expected_look=None),
    ),
    _case(_R.RIGHTS_UNKNOWN, "looked yesterday", None, healthy_key()),
    _case(_R.RIGHTS_UNKNOWN, "on testnet", None, healthy_key(look=None, **_TESTNET)),
    _case(
        _R.RIGHTS_CHANGED,
        "withdrawals came",
        CRITICAL,
        healthy_key(look=look(*_WITHDRAWS)),
    ),
    _case(_R.RIGHTS_CHANGED, "futures came", WARNING, healthy_key(look=look(*_TOLD_ALL))),
    _case(
        _R.RIGHTS_CHANGED,
        "trading went",
        WARNING,
        healthy_key(look=look("enableReading")),
    ),
    _case(
        _R.RIGHTS_CHANGED,
        "the IP list went",
        WARNING,
        healthy_key(look=look(is_ip_restricted=False)),
    ),
    _case(
        _R.RIGHTS_CHANGED,
        "an IP list came",
        WARNING,
        open_key(look=look()),
    ),
    _case(_R.RIGHTS_CHANGED, "all as it was", None, healthy_key()),
    _case(
        _R.RIGHTS_CHANGED,
        "another call told",
        None,
        healthy_key(look=look("enableReading", source="account")),
    ),
    # registration
    _case(_R.NOT_REGISTERED, "made 20 days ago", NOTICE, _draft()),
    _case(_R.NOT_REGISTERED, "made yesterday", None, _draft(created_at=days_ago(1))),
    _case(_R.NOT_REGISTERED, "registered", None, healthy_key()),
    _case(_R.NEVER_VERIFIED, "registered", WARNING, unseen_key(verified_at=None)),
    _case(_R.NEVER_VERIFIED, "on testnet", WARNING, unseen_key(verified_at=None, **_TESTNET)),
    _case(_R.NEVER_VERIFIED, "a draft", None, _draft()),
    _case(_R.NEVER_VERIFIED, "tested", None, healthy_key()),
    _case(_R.REFUSED, "unknown", CRITICAL, healthy_key(refusal=_DEAD)),
    _case(_R.REFUSED, "lapsed", CRITICAL, healthy_key(refusal=refusal("trading-right-ended"))),
    _case(_R.REFUSED, "key or address", CRITICAL, healthy_key(refusal=refusal("key-or-ip"))),
    _case(
        _R.REFUSED,
        "key, address or right",
        CRITICAL,
        healthy_key(refusal=refusal("key-ip-or-permission", reported_ip="8.8.8.8")),
    ),
    _case(_R.REFUSED, "address", WARNING, healthy_key(refusal=refusal("ip-list"))),
    _case(_R.REFUSED, "right", WARNING, healthy_key(refusal=refusal("permission-missing"))),
    _case(_R.REFUSED, "signature", CRITICAL, healthy_key(refusal=refusal("signature"))),
    _case(_R.REFUSED, "form", CRITICAL, healthy_key(refusal=refusal("api-key-form", code=0))),
    _case(_R.REFUSED, "a limit", None, healthy_key(refusal=refusal("rate-limit"))),
    _case(_R.REFUSED, "accepted", None, healthy_key()),
    _case(_R.HMAC_DEPRECATED, "HMAC", NOTICE, healthy_key(kind="hmac", fingerprint="")),
    _case(_R.HMAC_DEPRECATED, "RSA", None, healthy_key(kind="rsa-2048")),
    # use
    _case(_R.UNUSED, "for 30 days", NOTICE, healthy_key(last_used_at=days_ago(30))),
    _case(_R.UNUSED, "for 29 days", None, healthy_key(last_used_at=days_ago(29))),
    _case(
        _R.UNUSED,
        "but programs use it",
        None,
        healthy_key(last_used_at=days_ago(50), used_by=(Program("bot"),)),
    ),
    _case(
        _R.NEVER_USED,
        "for 30 days",
        NOTICE,
        healthy_key(last_used_at=None, look=look(created_at=days_ago(30))),
    ),
    _case(_R.NEVER_USED, "for 20 days", None, healthy_key(last_used_at=None)),
    # exposure
    _case(_R.EXPORTED_OPEN, "a file", WARNING, healthy_key(open_exports=(_OPEN_FILE,))),
    _case(_R.EXPORTED_OPEN, "of a draft", WARNING, _draft(open_exports=(_OPEN_FILE,))),
    _case(_R.EXPORTED_OPEN, "no file", None, healthy_key()),
    _case(_R.COMPROMISED_ALIVE, "declared", CRITICAL, _compromised()),
    _case(_R.COMPROMISED_ALIVE, "on testnet", CRITICAL, _compromised(**_TESTNET)),
    _case(_R.COMPROMISED_ALIVE, "dead", None, _compromised(death=_DEAD)),
    _case(_R.COMPROMISED_ALIVE, "not declared", None, healthy_key()),
    _case(_R.DRILL_NOT_ENDED, "dead", WARNING, _compromised(death=_DEAD)),
    _case(_R.DRILL_NOT_ENDED, "alive", None, _compromised()),
    # rotation
    _case(_R.ROTATION_DUE, "over", WARNING, healthy_key(rotate_after_days=10)),
    _case(_R.ROTATION_DUE, "in 5 days", NOTICE, healthy_key(rotate_after_days=25)),
    _case(_R.ROTATION_DUE, "in 40 days", None, healthy_key(rotate_after_days=60)),
    _case(
        _R.ROTATION_DUE,
        "no term of one's own, 90 days",
        NOTICE,
        healthy_key(look=look(created_at=days_ago(90))),
    ),
    _case(_R.ROTATION_DUE, "no term of one's own, 20 days", None, healthy_key()),
    _case(_R.ROTATION_DUE, "under way", None, _rotating()),
    _case(_R.ROTATION_UNDER_WAY, "no fixed end", NOTICE, _rotating()),
    _case(_R.ROTATION_UNDER_WAY, "both work", NOTICE, _rotating(overlap_until=days_ago(-3))),
    _case(_R.ROTATION_UNDER_WAY, "too long", None, _rotating(overlap_until=days_ago(1))),
    _case(_R.ROTATION_UNDER_WAY, "none", None, healthy_key()),
    _case(_R.OVERLAP_OVER, "since yesterday", WARNING, _rotating(overlap_until=days_ago(1))),
    _case(_R.OVERLAP_OVER, "not yet", None, _rotating(overlap_until=days_ago(-1))),
    _case(
        _R.OVERLAP_OVER,
        "but revoked",
        None,
        _rotating(overlap_until=days_ago(1), revoked_at=days_ago(1)),
    ),
    # several keys
    _case(
        _R.STORED_TWICE,
        "one API key",
        WARNING,
        healthy_key(1),
        healthy_key(2, api_key=healthy_key(1).api_key),
    ),
    _case(
        _R.STORED_TWICE,
        "one pair, one of them a draft",
        WARNING,
        healthy_key(1),
        unseen_key(2, fingerprint=healthy_key(1).fingerprint, api_key=""),
    ),
    _case(_R.STORED_TWICE, "two pairs", None, healthy_key(1), healthy_key(2)),
    _case(
        _R.STORED_TWICE,
        "two HMAC secrets",
        None,
        healthy_key(1, fingerprint="", kind="hmac"),
        healthy_key(2, fingerprint="", kind="hmac"),
    ),
    _case(_R.REGISTERED_TWICE, "one pair", WARNING, healthy_key(1), _TWIN),
    _case(_R.REGISTERED_TWICE, "two pairs", None, healthy_key(1), healthy_key(2)),
    _case(
        _R.REGISTERED_TWICE,
        "the other is retired",
        None,
        healthy_key(1, fingerprint=_TWIN.fingerprint, state=KeyState.RETIRED),
        _TWIN,
    ),
    _case(_R.ACCOUNT_NEARLY_FULL, "25 keys", NOTICE, *(healthy_key(n) for n in range(1, 26))),
    _case(
        _R.ACCOUNT_NEARLY_FULL,
        "30 keys without a name",
        WARNING,
        *(healthy_key(n, account="") for n in range(1, 31)),
    ),
    _case(_R.ACCOUNT_NEARLY_FULL, "24 keys", None, *(healthy_key(n) for n in range(1, 25))),
    _case(
        _R.ACCOUNT_NEARLY_FULL,
        "26 keys of two environments",
        None,
        *(healthy_key(n) for n in range(1, 14)),
        *(healthy_key(n, **_TESTNET) for n in range(14, 27)),
    ),
    _case(
        _R.ADDRESS_CHANGED,
        "another key was refused",
        WARNING,
        healthy_key(1, look=look(at=days_ago(2))),
        healthy_key(2, ip_list=(), refusal=refusal("key-ip-or-permission", reported_ip="8.8.8.8")),
    ),
    _case(
        _R.ADDRESS_CHANGED,
        "on the list",
        None,
        healthy_key(
            look=look(at=days_ago(2)),
            ip_list=(NotedAddress("8.8.8.0/24"),),
            refusal=refusal("key-ip-or-permission", reported_ip="8.8.8.8"),
        ),
    ),
    _case(
        _R.ADDRESS_CHANGED,
        "answered since",
        None,
        healthy_key(
            look=look(at=days_ago(0.5)),
            refusal=refusal("permission-missing", reported_ip="8.8.8.8"),
        ),
    ),
    _case(
        _R.ADDRESS_CHANGED,
        "the practice exchange saw us",
        None,
        healthy_key(1, look=look(at=days_ago(2))),
        healthy_key(2, refusal=refusal("ip-list", reported_ip="127.0.0.1"), **_PRACTICE),
    ),
    # the vault
    _case(
        _R.NO_RECOVERY,
        "no code",
        WARNING,
        healthy_key(),
        facts=VaultFacts(has_recovery_code=False, outside_backup_at=days_ago(1)),
    ),
    _case(
        _R.NO_RECOVERY,
        "only practice keys",
        None,
        healthy_key(**_PRACTICE),
        facts=VaultFacts(has_recovery_code=False, outside_backup_at=None),
    ),
    _case(_R.NO_RECOVERY, "a code", None, healthy_key()),
    _case(
        _R.BACKUP_DUE,
        "never",
        WARNING,
        healthy_key(),
        facts=VaultFacts(has_recovery_code=True, outside_backup_at=None),
    ),
    _case(_R.BACKUP_DUE, "a key came since", WARNING, _draft(created_at=days_ago(0.5))),
    _case(
        _R.BACKUP_DUE,
        "30 days old",
        NOTICE,
        healthy_key(created_at=days_ago(31)),
        facts=VaultFacts(has_recovery_code=True, outside_backup_at=days_ago(30)),
    ),
    _case(_R.BACKUP_DUE, "of yesterday", None, healthy_key()),
    _case(_R.BACKUP_DUE, "an empty vault", None, facts=VaultFacts(True, None)),
    _case(_R.CLOCK_OFF, "behind", WARNING, clock_offset_ms=5000),
    _case(_R.CLOCK_OFF, "ahead", WARNING, clock_offset_ms=-1001),
    _case(_R.CLOCK_OFF, "right", None, clock_offset_ms=1000),
    _case(_R.CLOCK_OFF, "not measured", None),
)
