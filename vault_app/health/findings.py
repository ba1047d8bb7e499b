"""What a rule finds: values only. The words for the user are in ``finding_text.py``."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

EvidenceValue = str | int | datetime | tuple[str, ...]
"""What a piece of evidence may be: never an API key, a fingerprint or a secret."""

Evidence = Mapping[str, EvidenceValue]


class Severity(StrEnum):
    """How soon something has to be done: now, soon, or when there is time."""

    CRITICAL = "critical"
    WARNING = "warning"
    NOTICE = "notice"


class RuleId(StrEnum):
    """Every rule there is. Its function bears the same name."""

    # expiry.py
    TRADING_ENDS = "trading-ends"
    TRADING_LAPSES_AFTER_30_DAYS = "trading-lapses-after-30-days"
    TRADING_LAPSES_AFTER_90_DAYS = "trading-lapses-after-90-days"
    DELETED_AFTER_30_DAYS_UNUSED = "deleted-after-30-days-unused"
    DELETED_WITHOUT_IP_LIST = "deleted-without-ip-list"
    # permissions.py
    NO_IP_LIST = "no-ip-list"
    WITHDRAWALS_ENABLED = "withdrawals-enabled"
    TRANSFERS_ENABLED = "transfers-enabled"
    RIGHTS_BEYOND_PURPOSE = "rights-beyond-purpose"
    SEVERAL_PURPOSES = "several-purposes"
    RIGHTS_UNKNOWN = "rights-unknown"
    RIGHTS_CHANGED = "rights-changed"
    # registration.py
    NOT_REGISTERED = "not-registered"
    NEVER_VERIFIED = "never-verified"
    REFUSED = "refused"
    HMAC_DEPRECATED = "hmac-deprecated"
    # usage.py
    UNUSED = "unused"
    NEVER_USED = "never-used"
    # exposure.py
    EXPORTED_OPEN = "exported-open"
    COMPROMISED_ALIVE = "compromised-alive"
    DRILL_NOT_ENDED = "drill-not-ended"
    # rotation_rules.py
    ROTATION_DUE = "rotation-due"
    ROTATION_UNDER_WAY = "rotation-under-way"
    OVERLAP_OVER = "overlap-over"
    # several_keys.py
    STORED_TWICE = "stored-twice"
    REGISTERED_TWICE = "registered-twice"
    ACCOUNT_NEARLY_FULL = "account-nearly-full"
    ADDRESS_CHANGED = "address-changed"
    # vault_rules.py
    NO_RECOVERY = "no-recovery"
    BACKUP_DUE = "backup-due"
    CLOCK_OFF = "clock-off"


class NextStep(StrEnum):
    """What can be done about a finding. The window and the command line can start each of them."""

    REGISTER = "register"
    TEST = "test"
    CHECK_NOW = "check-now"
    ROTATE = "rotate"
    CONTINUE_ROTATION = "continue-rotation"
    NOTE_IP_LIST = "note-ip-list"
    OPEN_API_MANAGEMENT = "open-api-management"
    SHOW_EXPORTS = "show-exports"
    CONTINUE_DRILL = "continue-drill"
    ACCEPT_LOOK = "accept-look"
    MOVE_TO_TRASH = "move-to-trash"
    ADD_RECOVERY = "add-recovery"
    BACK_UP = "back-up"
    FIX_CLOCK = "fix-clock"


@dataclass(frozen=True, kw_only=True)
class Finding:
    """Something that needs attention.

    Attributes:
        key_id: None for what concerns the vault or several keys at once.
        evidence: what it is known from; the names are given by the rule's function.
        due_at: UTC time at which it happens or has to be done; None for no fixed time.
        is_past: *due_at* lies behind us.
        is_estimate: the exchange did not say so itself; it may come otherwise.
    """

    rule: RuleId
    severity: Severity
    next_step: NextStep
    key_id: UUID | None = None
    evidence: Evidence = field(default_factory=dict)
    due_at: datetime | None = None
    is_past: bool = False
    is_estimate: bool = False
