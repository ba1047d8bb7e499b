"""How often keys sign, counted in memory until a save writes it."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from time import time
from uuid import UUID

import msgspec

from vault_app.key_life import Uses
from vault_app.vault.model import KeyRecord


@dataclass
class Counted:
    """Signatures of one key for one caller.

    Attributes:
        last_at: seconds since 1970.
    """

    count: int = 0
    last_at: float = 0.0


UsesByKey = Mapping[UUID, Mapping[str, Counted]]


class UseCount:
    """Signatures since they were last put into the records. May be used from several threads.

    A signature takes a microsecond to count: nothing here waits for a save.
    """

    def __init__(self) -> None:
        self._counted: dict[UUID, dict[str, Counted]] = {}
        self._lock = threading.Lock()

    def add(self, key_id: UUID, caller: str) -> None:
        """Count one signature, made now."""
        with self._lock:
            counted = self._counted.setdefault(key_id, {}).setdefault(caller, Counted())
            counted.count += 1
            counted.last_at = time()

    def take(self) -> UsesByKey:
        """Everything that was counted, which is forgotten here."""
        with self._lock:
            counted, self._counted = self._counted, {}
        return counted


def with_uses(records: tuple[KeyRecord, ...], counted: UsesByKey) -> tuple[KeyRecord, ...]:
    """*records* with what was *counted*; keys that are gone are left out."""
    return tuple(
        _with_uses(record, counted[record.id]) if record.id in counted else record
        for record in records
    )


def _with_uses(record: KeyRecord, counted: Mapping[str, Counted]) -> KeyRecord:
    uses = {each.caller: each for each in record.uses}
    for caller, more in counted.items():
        before = uses[caller].count if caller in uses else 0
        last_at = datetime.fromtimestamp(more.last_at, UTC)
        uses[caller] = Uses(caller, before + more.count, last_at)
    times = [each.last_at for each in uses.values()]
    if record.last_used_at is not None:
        times.append(record.last_used_at)
    return msgspec.structs.replace(record, uses=tuple(uses.values()), last_used_at=max(times))
