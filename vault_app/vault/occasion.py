"""When and for whom a record is changed, and the line that this leaves in its history."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import msgspec

from vault_app.vault.model import HistoryEntry, KeyRecord


@dataclass(frozen=True)
class Occasion:
    """Why a record is changed now.

    Attributes:
        at: with a time zone.
        caller: which part of the app asked for it.
    """

    at: datetime
    caller: str = ""

    @property
    def utc(self) -> datetime:
        """*at* in UTC, as records hold times."""
        return self.at.astimezone(UTC)

    def entry(self, what: str) -> HistoryEntry:
        """The line in the history for *what* happened."""
        return HistoryEntry(self.utc, what, self.caller)


def changed(record: KeyRecord, occasion: Occasion, what: str, **fields: Any) -> KeyRecord:
    """*record* with other *fields*, and with *what* in its history."""
    history = (*record.history, occasion.entry(what))
    return msgspec.structs.replace(record, **fields, history=history)
