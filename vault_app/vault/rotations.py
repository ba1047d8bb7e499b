"""The replacement of a key by another one. Pure functions over records."""

from collections.abc import Sequence
from datetime import UTC, datetime

import msgspec

from vault_app.errors import KeyNotRotatingError, UnknownProgramError
from vault_app.key_life import Program, Rotation
from vault_app.terms import KeyState
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.standing import (
    is_rotating,
    require_able_to_replace,
    require_not_in_trash,
    require_replaceable,
)


def begun(old: KeyRecord, new: KeyRecord, occasion: Occasion) -> tuple[KeyRecord, KeyRecord]:
    """*old*, retiring, and *new*, for the same task: with its account, addresses and reminder.

    Raises:
        RecordError: as ``standing.require_replaceable`` and ``standing.require_able_to_replace``.
    """
    require_replaceable(old)
    require_able_to_replace(new, old)
    rotation = Rotation(successor=new.id, begun_at=occasion.utc, state_before=old.state)
    retiring = changed(old, occasion, "rotation begun", state=KeyState.RETIRING, rotation=rotation)
    alike = msgspec.structs.replace(
        new,
        account=old.account,
        purpose=old.purpose,
        tags=old.tags,
        ip_list=old.ip_list,
        rotate_after_days=old.rotate_after_days,
    )
    return retiring, alike


def ticked(old: KeyRecord, name: str, occasion: Occasion, *, is_updated: bool) -> KeyRecord:
    """*old* after the program called *name* was given the new key, or was not after all.

    Raises:
        KeyInTrashError, KeyNotRotatingError: there is no rotation to go on with.
        UnknownProgramError: no such program uses the key.
    """
    rotation = rotation_of(old)
    program_called(old, name)
    others = tuple(each for each in rotation.updated_programs if each != name)
    updated = (*others, name) if is_updated else others
    if is_updated == (name in rotation.updated_programs):
        return old
    what = f"program updated: {name}" if is_updated else f"program not updated yet: {name}"
    return _with(old, rotation, occasion, what, updated_programs=updated)


def taken_over(
    new: KeyRecord, program: Program, occasion: Occasion, *, is_updated: bool
) -> KeyRecord:
    """*new* after *program* began to use it, or did not after all."""
    others = tuple(each for each in new.used_by if each.name != program.name)
    if is_updated == (len(others) < len(new.used_by)):
        return new
    used_by = (*others, program) if is_updated else others
    what = f"used by: {program.name}" if is_updated else f"not used by: {program.name}"
    return changed(new, occasion, what, used_by=used_by)


def overlapping(old: KeyRecord, until: datetime | None, occasion: Occasion) -> KeyRecord:
    """*old* with the day until which both keys shall work.

    Raises:
        KeyInTrashError, KeyNotRotatingError: there is no rotation to go on with.
    """
    rotation = rotation_of(old)
    if until is not None:
        until = until.astimezone(UTC)
    if rotation.overlap_until == until:
        return old
    return _with(old, rotation, occasion, "overlap set", overlap_until=until)


def revoked(old: KeyRecord, occasion: Occasion, *, is_revoked: bool) -> KeyRecord:
    """*old* after the user deleted it at the exchange, or did not after all.

    Raises:
        KeyInTrashError, KeyNotRotatingError: there is no rotation to go on with.
    """
    rotation = rotation_of(old)
    if is_revoked == (rotation.revoked_at is not None):
        return old
    what = "revoked" if is_revoked else "not revoked yet"
    revoked_at = occasion.utc if is_revoked else None
    return _with(old, rotation, occasion, what, revoked_at=revoked_at)


def called_off(old: KeyRecord, occasion: Occasion) -> KeyRecord:
    """*old* as it was before its rotation, or verified since; the new key stays as it is.

    Raises:
        KeyInTrashError, KeyNotRotatingError: there is no rotation to call off.
    """
    rotation = rotation_of(old)
    state = rotation.state_before if old.verified_at is None else KeyState.VERIFIED
    return changed(old, occasion, "rotation called off", state=state, rotation=None)


def rotation_of(old: KeyRecord) -> Rotation:
    """The rotation that is under way.

    Raises:
        KeyInTrashError: the key was put away.
        KeyNotRotatingError: there is none, or it is over.
    """
    require_not_in_trash(old)
    if old.rotation is None or not is_rotating(old):
        raise KeyNotRotatingError(label=old.label)
    return old.rotation


def program_called(record: KeyRecord, name: str) -> Program:
    """The program that uses the key.

    Raises:
        UnknownProgramError: there is none of this name.
    """
    for program in record.used_by:
        if program.name == name:
            return program
    raise UnknownProgramError(name=name)


def _with(
    old: KeyRecord,
    rotation: Rotation,
    occasion: Occasion,
    what: str,
    **fields: Sequence[str] | datetime | None,
) -> KeyRecord:
    return changed(old, occasion, what, rotation=msgspec.structs.replace(rotation, **fields))
