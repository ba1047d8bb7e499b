"""What is kept of a test request that was sent: nothing that signs, and no API key."""

from datetime import datetime
from uuid import UUID

import msgspec

MAX_RECORDS = 200
"""The oldest make room for the newest."""

MAX_KEPT_ANSWER_BYTES = 8 * 1024
"""A longer answer is not kept: 200 of them would make every save slow."""


class RequestRecord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One request of the catalogue and what came of it.

    Attributes:
        sent_at: UTC.
        key_label: as it was then.
        request: the catalogue's name for it, such as ``spot-account``.
        entries: what was typed, by name.
        accepted: whether the exchange did what was asked.
        status: of the answer; 0 where none came.
        code: the exchange's own error code; 0 where it gave none.
        latency_ms: of the answer; 0 where none came.
        problem: why no answer came: the name of an error class; else empty.
        answer: as it came; empty where it was longer than :data:`MAX_KEPT_ANSWER_BYTES`.
        answer_bytes: how long it was.
    """

    id: UUID
    sent_at: datetime
    key_id: UUID
    key_label: str
    request: str
    entries: dict[str, str] = {}
    accepted: bool = False
    status: int = 0
    code: int = 0
    latency_ms: float = 0.0
    problem: str = ""
    answer: bytes = b""
    answer_bytes: int = 0

    def __repr__(self) -> str:
        """Short, and without what the account holds."""
        return f"RequestRecord({self.id}, {self.request}, {self.status})"
