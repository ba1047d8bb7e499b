"""Attempts → what the vault keeps of them, and back to values that can be compared."""

import json
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from vault_app.request_record import MAX_KEPT_ANSWER_BYTES, RequestRecord
from vault_app.ui.answer_text import without_api_key
from vault_app.ui.json_differences import Difference, compare_json
from vault_app.ui.request_desk import Attempt


def record_of(attempt: Attempt) -> RequestRecord:
    """What is kept of *attempt*."""
    answer = None if attempt.sent is None else attempt.sent.answer
    body = b"" if answer is None else without_api_key(answer.body, attempt.key.api_key)
    return RequestRecord(
        id=uuid4(),
        sent_at=attempt.at,
        key_id=attempt.key.id,
        key_label=attempt.key.label,
        request=attempt.test_request.id,
        entries=dict(attempt.entries),
        accepted=attempt.accepted,
        status=0 if answer is None else answer.status,
        code=0 if answer is None else answer.server_code or 0,
        latency_ms=0.0 if answer is None else answer.latency_ms,
        problem="" if attempt.error is None else type(attempt.error).__name__,
        answer=body if len(body) <= MAX_KEPT_ANSWER_BYTES else b"",
        answer_bytes=len(body),
    )


def is_kept(record: RequestRecord) -> bool:
    """Whether the answer, where one came, was short enough to be kept."""
    return len(record.answer) == record.answer_bytes


def compare_records(records: Sequence[RequestRecord]) -> list[Difference]:
    """The values of one answer, or of two side by side."""
    values = [_value_of(record) for record in records]
    return compare_json(values[0], values[-1])


def _value_of(record: RequestRecord) -> Any:
    try:
        return json.loads(record.answer)
    except (ValueError, RecursionError):
        return record.answer.decode(errors="replace")
