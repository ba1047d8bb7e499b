"""Backups beside the vault: what was replaced, thinned out with age.

Every save keeps the file it replaces in ``<vault>.backups/``. At most five stay: the newest, and
one each for the last hour, day, week and before. So a mistake of a minute ago, of this morning and
of last month can all be taken back, and many small saves do not push the older ones out.
"""

import contextlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from vault_app.errors import BackupsLeftError

_AGES = (timedelta(hours=1), timedelta(days=1), timedelta(days=7))
_NAME_FORMAT = "%Y%m%dT%H%M%S.%fZ.vault"
_BYTES_AT_ONCE = 1024 * 1024


@dataclass(frozen=True)
class Backup:
    """One backup.

    Attributes:
        replaced_at: UTC time when a save put a newer file in its place.
    """

    path: Path
    replaced_at: datetime


def backups_of(vault: Path) -> tuple[Backup, ...]:
    """The rotating backups, newest first; none where the folder cannot be read."""
    found = []
    with contextlib.suppress(OSError):
        for entry in os.scandir(_folder(vault)):
            # Names that are no time are not ours: a copy before a format change, a user's file.
            with contextlib.suppress(ValueError):
                replaced_at = datetime.strptime(entry.name, _NAME_FORMAT).replace(tzinfo=UTC)
                found.append(Backup(Path(entry.path), replaced_at))
    return tuple(sorted(found, key=lambda backup: backup.replaced_at, reverse=True))


def keep_backup(vault: Path, now: datetime) -> None:
    """Keep the file that is about to be replaced, and thin out the older ones.

    A second name for the same file where the file system can, else a copy. A backup that cannot be
    made does not hold up the save: the new file is on disk already.
    """
    with contextlib.suppress(OSError):
        if not vault.exists():
            return
        folder = _folder(vault)
        folder.mkdir(mode=0o700, exist_ok=True)
        backup = folder / now.astimezone(UTC).strftime(_NAME_FORMAT)
        try:
            os.link(vault, backup)
        except OSError:
            _copy(vault, backup)
    present = backups_of(vault)
    kept = backups_to_keep(present, now)
    for old in present:
        if old not in kept:
            with contextlib.suppress(OSError):
                old.path.unlink()


def backups_to_keep(backups: Sequence[Backup], now: datetime) -> tuple[Backup, ...]:
    """Those of *backups* (newest first) that stay: at most five.

    The newest that is not from the future; the oldest of each age up to a week, because it grows
    into the next one; and the youngest of those older than a week. Where the clock was ahead for a
    while, backups from the future are as old as one made now.
    """
    if not backups:
        return ()
    newest = next((b for b in backups if b.replaced_at <= now), backups[0])
    kept = {newest.path: newest}
    youngest_age = timedelta(0)
    for oldest_age in _AGES:
        in_age = [
            b
            for b in backups
            if youngest_age <= max(timedelta(0), now - b.replaced_at) < oldest_age
        ]
        if in_age:
            kept[in_age[-1].path] = in_age[-1]
        youngest_age = oldest_age
    ancient = [b for b in backups if now - b.replaced_at >= youngest_age]
    if ancient:
        kept[ancient[0].path] = ancient[0]
    return tuple(kept.values())


def drop_backups(vault: Path) -> int:
    """Remove all rotating backups, because they still open with an old password.

    Returns:
        How many were removed.

    Raises:
        BackupsLeftError: some are still there; all others were removed.
    """
    folder = _folder(vault)
    present = backups_of(vault)
    reason = _why_unreadable(folder)
    for backup in present:
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            reason = _reason_of(error)
    if reason:
        raise BackupsLeftError(path=str(folder), reason=reason)
    return len(present)


def _folder(vault: Path) -> Path:
    return vault.with_name(f"{vault.name}.backups")


def _why_unreadable(folder: Path) -> str:
    """What the system says when *folder* is listed; empty where that works or there is none."""
    try:
        os.scandir(folder).close()
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        return _reason_of(error)
    return ""


def _reason_of(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _copy(source: Path, target: Path) -> None:
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as copy, source.open("rb") as original:
            while part := original.read(_BYTES_AT_ONCE):
                copy.write(part)
    except OSError:
        target.unlink(missing_ok=True)
        raise
