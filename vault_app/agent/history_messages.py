"""Messages about the test requests that were sent with the keys of the open vault."""

import msgspec

from vault_app.request_record import RequestRecord


class ListRequests(msgspec.Struct, frozen=True, tag=True):
    """Answer: :class:`RequestHistory`."""


class RecordRequest(msgspec.Struct, frozen=True, tag=True):
    """Keep *record*; the oldest goes where there are too many. Answer: :class:`HistorySaved`."""

    record: RequestRecord


class ClearRequests(msgspec.Struct, frozen=True, tag=True):
    """Forget all of them. Answer: :class:`HistorySaved`."""


class RequestHistory(msgspec.Struct, frozen=True, tag=True):
    """What is kept, oldest first."""

    records: list[RequestRecord]


class HistorySaved(msgspec.Struct, frozen=True, tag=True):
    """The vault keeps *count* requests now."""

    count: int


HistoryRequest = ListRequests | RecordRequest | ClearRequests
"""What may be asked about sent requests."""

HistoryResult = RequestHistory | HistorySaved
"""What that is answered with."""
