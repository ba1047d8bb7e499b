"""Keys that were put away. Pure functions over records.

A key in the trash keeps its label, its API key and its pair: no other key may have them, so that
taking it out again never fails.
"""

import unicodedata
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

import msgspec

from vault_app.errors import (
    KeyNotDeadError,
    KeyNotInTrashError,
    LabelNotTypedError,
    ReplacementNeededError,
)
from vault_app.terms import DAYS_IN_TRASH
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.standing import is_dead, is_in_drill, is_rotating

_TIME_IN_TRASH = timedelta(days=DAYS_IN_TRASH)
_LONG_STEP = timedelta(days=1)
_LONGEST_STEP = timedelta(days=14)


def put_away(record: KeyRecord, records: Iterable[KeyRecord], occasion: Occasion) -> KeyRecord:
    """*record*, in the trash; unchanged where it is there already.

    Raises:
        KeyNotDeadError: it is compromised, and the exchange may still take it.
        ReplacementNeededError: it is to replace another one of *records*, and that is not over.
    """
    if record.trashed_at is not None:
        return record
    if record.compromise is not None and not is_dead(record):
        raise KeyNotDeadError(label=record.label)
    for other in records:
        if record.id in awaited_by(other):
            raise ReplacementNeededError(label=other.label)
    return changed(record, occasion, "moved to the trash", trashed_at=occasion.utc)


def taken_out(record: KeyRecord, occasion: Occasion) -> KeyRecord:
    """*record* as it was before it was put away; unchanged where it is not in the trash."""
    if record.trashed_at is None:
        return record
    return changed(record, occasion, "taken from the trash", trashed_at=None)


def require_deletable(record: KeyRecord, typed_label: str) -> None:
    """Refuse to delete a key that is not in the trash, or whose label was not typed.

    Raises:
        KeyNotInTrashError, LabelNotTypedError: as they say.
    """
    if record.trashed_at is None:
        raise KeyNotInTrashError(label=record.label)
    if unicodedata.normalize("NFC", typed_label).strip() != record.label:
        raise LabelNotTypedError(label=record.label)


def due_to_go(records: Iterable[KeyRecord], saved_at: datetime, now: datetime) -> tuple[UUID, ...]:
    """The keys that were in the trash for ``terms.DAYS_IN_TRASH``.

    None where the clock may be wrong: *now* is before the last save, or long after it.
    """
    if not timedelta() <= now - saved_at <= _LONGEST_STEP:
        return ()
    return tuple(
        record.id
        for record in records
        if record.trashed_at is not None and now - record.trashed_at >= _TIME_IN_TRASH
    )


def is_to_be_saved(records: Iterable[KeyRecord], saved_at: datetime, now: datetime) -> bool:
    """Whether keys in the trash need a save, so that their time there goes on."""
    return abs(now - saved_at) >= _LONG_STEP and any(
        record.trashed_at is not None for record in records
    )


def dated(
    records: tuple[KeyRecord, ...],
    saved: Iterable[KeyRecord],
    saved_at: datetime,
    now: datetime,
) -> tuple[KeyRecord, ...]:
    """*records*, as they are saved *now*: a clock that is set makes none older in the trash.

    The days of a key in the trash begin with the save that says so. Where the clock jumped by more
    than two weeks since the last save, of *saved* at *saved_at*, the key keeps the age that it had
    then. So a wrong clock, ahead or behind, for one unlocking or for months, makes no key older
    than it is by more than two weeks; time that a vault lies unused for longer does not count.
    """
    ages = {
        record.id: (record.trashed_at, saved_at - record.trashed_at)
        for record in saved
        if record.trashed_at is not None
    }
    return tuple(_dated(record, ages, saved_at, now) for record in records)


def without(records: Iterable[KeyRecord], gone: Collection[UUID]) -> tuple[KeyRecord, ...]:
    """*records* without those in *gone*, and without what named them as a replacement."""
    return tuple(_without_replacement(record, gone) for record in records if record.id not in gone)


def awaited_by(record: KeyRecord) -> tuple[UUID, ...]:
    """The keys that are to replace *record*, while that is under way."""
    awaited = []
    if is_rotating(record) and record.rotation is not None:
        awaited.append(record.rotation.successor)
    if is_in_drill(record) and record.compromise is not None and record.compromise.successor:
        awaited.append(record.compromise.successor)
    return tuple(awaited)


def _dated(
    record: KeyRecord,
    ages: Mapping[UUID, tuple[datetime, timedelta]],
    saved_at: datetime,
    now: datetime,
) -> KeyRecord:
    if record.trashed_at is None:
        return record
    before, age = ages.get(record.id, (None, timedelta()))
    if before != record.trashed_at:
        return msgspec.structs.replace(record, trashed_at=now)
    if abs(now - saved_at) <= _LONGEST_STEP:
        return record
    kept = min(max(age, timedelta()), _TIME_IN_TRASH)
    return msgspec.structs.replace(record, trashed_at=now - kept)


def _without_replacement(record: KeyRecord, gone: Collection[UUID]) -> KeyRecord:
    compromise = record.compromise
    if compromise is None or compromise.successor not in gone:
        return record
    return msgspec.structs.replace(
        record, compromise=msgspec.structs.replace(compromise, successor=None)
    )
