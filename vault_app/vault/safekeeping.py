"""Copies of a vault: looking into them, restoring them, and making one elsewhere."""

import contextlib
import itertools
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from vault_app.errors import (
    VaultChangedError,
    VaultError,
    VaultStorageError,
    VaultUnreadableError,
)
from vault_app.private_file import write_private_file
from vault_app.vault.backups import Backup, backups_of, drop_backups
from vault_app.vault.contents import Contents
from vault_app.vault.file import (
    WriterLock,
    read_vault_file,
    replace_file,
    resolved,
    revision_of,
)
from vault_app.vault.header import split_file
from vault_app.vault.occasion import Occasion
from vault_app.vault.restoring import restored
from vault_app.vault.store import VaultStore

_REPLACED_FORMAT = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class BackupState:
    """What an earlier state of the vault held.

    Attributes:
        saved_at: UTC.
        key_count: how many keys were in it.
    """

    saved_at: datetime
    key_count: int


class Safekeeping:
    """The copies of one open vault. Their secrets stay sealed.

    A vault keeps its data key for life, so the open vault reads all its earlier states without
    another password, whatever their password was.
    """

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def backups(self) -> tuple[Backup, ...]:
        """The rotating backups, newest first."""
        return backups_of(self._store.path)

    def look_into(self, path: Path) -> BackupState:
        """What is in the copy at *path*; nothing changes.

        Raises:
            BackupOfAnotherVaultError: it is no copy of this vault.
            VaultError: as for opening.
        """
        return state_of(self._store.read_backup(path))

    def restore(self, path: Path, occasion: Occasion) -> None:
        """Bring back the keys of the copy at *path*, and save; the ways to unlock stay as now.

        What of their present they keep, ``restoring.restored`` says.

        The file that is replaced becomes the newest backup. Changes that a failed save left in
        memory are saved first, so that they are in it.

        Raises:
            BackupOfAnotherVaultError: it is no copy of this vault.
            VaultError: as for opening and saving. Where changes wait that still cannot be saved,
                nothing is restored and they go on waiting.
        """
        with self._store.changing:
            earlier = self._store.read_backup(path)
            if self._store.unsaved:
                self._store.save()
            snapshot = self._store.snapshot
            now = snapshot.contents
            self._store.change_contents(
                msgspec.structs.replace(
                    earlier,
                    keys=restored(earlier.keys, snapshot.by_id, occasion),
                    outside_backup_at=now.outside_backup_at,
                    requests=now.requests,
                )
            )

    def copy_to(self, path: Path, now: datetime) -> bool:
        """Copy the saved vault to a new file, 0600; it opens with the same password.

        Returns:
            Whether *path* is on another disk than the vault; if so, *now* is noted.

        Raises:
            FileExistsAlreadyError, FileNotWritableError: no copy was made.
            VaultError: the vault could not be read.
        """
        with self._store.changing:
            raw = read_vault_file(self._store.path)
            write_private_file(path, raw)
            outside = path.stat().st_dev != self._store.path.stat().st_dev
            if outside:
                self._note_outside_backup(now)
            return outside

    def _note_outside_backup(self, now: datetime) -> None:
        contents = msgspec.structs.replace(
            self._store.snapshot.contents, outside_backup_at=now.astimezone(UTC)
        )
        # The copy is made, whether or not its date can be saved now; the next save has it.
        with contextlib.suppress(VaultStorageError, VaultChangedError):
            self._store.change_contents(contents)

    def drop_rotating(self) -> int:
        """Remove the rotating backups; returns how many there were.

        Raises:
            BackupsLeftError: some are still there.
        """
        return drop_backups(self._store.path)


def state_of(contents: Contents) -> BackupState:
    """The facts of *contents* that a user recognises a backup by."""
    return BackupState(contents.saved_at, len(contents.keys))


def put_in_place(backup: Path, vault: Path, now: datetime) -> Path | None:
    """Put a copy of *backup* in the place of a vault that does not open any more.

    Returns:
        Where the file that was replaced is kept now; None where there was none.

    Raises:
        VaultInUseError: the vault is open somewhere.
        VaultError: *backup* is not a whole vault, or the system said no; nothing was changed.
    """
    raw = read_vault_file(backup)
    split_file(raw)
    target = resolved(vault)
    lock = WriterLock(target)
    lock.acquire()
    try:
        found = _content_of(target) if target.exists() else None
        kept = _keep(target, found, now) if found is not None else None
        expected = revision_of(found) if found is not None else None
        try:
            replace_file(target, (raw,), expected_revision=expected)
        except VaultError:
            if kept is not None:
                kept.unlink(missing_ok=True)  # nothing was replaced, so there is nothing to keep
            raise
    finally:
        lock.release()
    return kept


def _content_of(vault: Path) -> bytes:
    try:
        return vault.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise VaultUnreadableError(path=str(vault), reason=reason) from error


def _keep(vault: Path, content: bytes, now: datetime) -> Path:
    """Copy the file that is about to be replaced, so that nothing is lost whatever it holds."""
    name = f"{vault.stem}-replaced-{now.astimezone(UTC):{_REPLACED_FORMAT}}"
    kept = vault.with_name(f"{name}.vault")
    numbers = itertools.count(2)
    while kept.exists():  # from a try within the same second
        kept = vault.with_name(f"{name}-{next(numbers)}.vault")
    write_private_file(kept, content)
    return kept
