"""One open vault file: its data key, what it holds at the moment, and how that is saved.

:mod:`vault_app.vault.session` says what may be changed; this module makes a change last.
"""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import msgspec

from vault_app.errors import (
    BackupOfAnotherVaultError,
    VaultDamagedError,
    VaultError,
    VaultLockedError,
    VaultReadOnlyError,
)
from vault_app.vault import envelope, slots, trash
from vault_app.vault.backups import keep_backup
from vault_app.vault.contents import Contents, encode_contents
from vault_app.vault.file import (
    WriterLock,
    lock_for_new_file,
    read_vault_file,
    replace_file,
    resolved,
    revision_of,
)
from vault_app.vault.header import encode_before_body, split_file
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.locked_memory import wipe
from vault_app.vault.model import KeyRecord
from vault_app.vault.slots import Credential, Slot
from vault_app.vault.snapshot import BODY_PURPOSE, Snapshot, snapshot_of, unseal_body
from vault_app.vault.use_count import UseCount, with_uses

_SECRET_PURPOSE = b"vault-app 1 secret"


class VaultStore:
    """An open vault file. Make it with a function of ``opening.py``.

    :attr:`changing` is held by whoever changes something, from reading what is there to the end of
    the save. Reading alone takes no lock: a snapshot is replaced as a whole.

    Attributes:
        uses: signatures that no record counts yet; the next save writes them.
    """

    def __init__(
        self,
        path: Path,
        data_key: memoryview,
        snapshot: Snapshot,
        *,
        lock: WriterLock | None,
        revision: bytes | None,
    ) -> None:
        self.path = path
        self.changing = threading.RLock()
        self.unsaved = revision is None
        self.uses = UseCount()
        self._uses_unwritten = False
        self._data_key = data_key
        self._snapshot = snapshot
        self._saved = snapshot.contents
        self._lock = lock
        self._revision = revision
        self._closed = False
        self._using_data_key = threading.Lock()

    @property
    def writable(self) -> bool:
        """Whether the writer's lock is held."""
        return self._lock is not None

    @property
    def snapshot(self) -> Snapshot:
        """What the vault holds now.

        Raises:
            VaultLockedError: it was closed.
        """
        self._require_open()
        return self._snapshot

    def seal_secret(self, key_id: UUID, secret: bytes) -> bytes:
        """Seal *secret* so that it opens only as the secret of this record of this vault."""
        with self._using_data_key:
            self._require_open()
            return envelope.seal(self._data_key, _SECRET_PURPOSE, key_id.bytes, secret)

    def unseal_secret(self, key_id: UUID, sealed_secret: bytes) -> bytes:
        """Return what :meth:`seal_secret` was given.

        Raises:
            VaultDamagedError: *where* is ``secret``.
        """
        with self._using_data_key:
            self._require_open()
            try:
                return envelope.unseal(self._data_key, _SECRET_PURPOSE, key_id.bytes, sealed_secret)
            except envelope.SealBrokenError:
                raise VaultDamagedError(where="secret") from None

    def new_slot(
        self, credential: Credential, label: str, profile: Argon2Profile | None = None
    ) -> Slot:
        """Wrap the data key under *credential*, in memory only."""
        self._require_open()
        return slots.new_slot(
            credential,
            label=label,
            created=int(datetime.now(UTC).timestamp()),
            vault_id=self._snapshot.header.vault_id,
            data_key=self._data_key,
            profile=profile,
        )

    def change_keys(self, keys: tuple[KeyRecord, ...]) -> None:
        """Replace the records and save."""
        snapshot = self.snapshot
        contents = msgspec.structs.replace(snapshot.contents, keys=keys)
        self._change(snapshot_of(snapshot.header, contents))

    def change_slots(self, new_slots: tuple[Slot, ...]) -> None:
        """Replace the slots and save; where that fails, they are as before.

        A key that could not be saved waits in the session. A way to unlock must not: whoever was
        told that the new password is not set would find it set by a later save.
        """
        self.count_uses()
        snapshot, unsaved = self.snapshot, self.unsaved
        header = snapshot.header.with_slots(new_slots)
        try:
            self._change(Snapshot(header, snapshot.contents, snapshot.by_id))
        except VaultError:
            self._snapshot, self.unsaved = snapshot, unsaved
            raise

    def change_contents(self, contents: Contents) -> None:
        """Replace everything but the slots and save."""
        self._change(snapshot_of(self.snapshot.header, contents))

    def change_lightly(
        self, change: Callable[[Snapshot], Contents], *, keep_backup: bool = False
    ) -> None:
        """Make a *change* at which nothing is at stake that cannot be had again.

        Where the save fails it is as if it had not been tried, and while another change waits to
        be saved this one waits with it.

        Args:
            change: makes what there is from now on of what there is; the same for no change.
            keep_backup: whether the file that is replaced becomes a backup.
        """
        self._require_writable()
        self.count_uses()
        before = self.snapshot
        contents = change(before)
        if contents is before.contents:
            return
        self._snapshot = snapshot_of(before.header, contents)
        if self.unsaved:
            return
        try:
            self._write(keep_old=keep_backup)
        except BaseException:
            self._snapshot = before
            raise

    def count_uses(self) -> None:
        """Put the signatures since the last time into the records, in memory."""
        counted = self.uses.take()
        if counted:
            snapshot = self.snapshot
            keys = with_uses(snapshot.contents.keys, counted)
            self._snapshot = snapshot_of(
                snapshot.header, msgspec.structs.replace(snapshot.contents, keys=keys)
            )
            self._uses_unwritten = True

    def save_uses(self) -> None:
        """Write signatures that no save has written yet; no backup is made for them.

        While another change waits to be saved they wait with it.
        """
        self.count_uses()
        if self._uses_unwritten and not self.unsaved:
            self._write(keep_old=False)

    def reload(self) -> None:
        """Read the file again; what was not saved is dropped.

        Raises:
            VaultError: as for opening; VaultDamagedError, too, where it has become another vault.
        """
        raw = read_vault_file(self.path)
        snapshot = self._unseal_file(raw)
        self._snapshot, self._saved = snapshot, snapshot.contents
        self._revision, self.unsaved = revision_of(raw), False

    def read_backup(self, path: Path) -> Contents:
        """Read an earlier state of this vault, with the data key that all of them share.

        Raises:
            BackupOfAnotherVaultError: it was sealed with another data key.
            VaultError: as for opening.
        """
        raw = read_vault_file(path)
        try:
            return self._unseal_file(raw).contents
        except VaultDamagedError:
            if split_file(raw).header.vault_id == self.snapshot.header.vault_id:
                raise
            raise BackupOfAnotherVaultError(path=str(path)) from None

    def save(self) -> None:
        """Write the snapshot to :attr:`path`; see :func:`vault_app.vault.file.replace_file`."""
        self._write(keep_old=True)
        self.unsaved = False

    def move_to(self, path: Path) -> None:
        """Save to a new file and go on there; stay where it was when that fails."""
        self._require_open()
        target = resolved(path)
        lock = lock_for_new_file(target)
        before = (self.path, self._lock, self._revision)
        self.path, self._lock, self._revision = target, lock, None
        try:
            self.save()
        except BaseException:
            self.path, self._lock, self._revision = before
            lock.release()
            raise
        _, old_lock, _ = before
        if old_lock is not None:
            old_lock.release()

    def close(self) -> None:
        """Wipe the data key, forget the records and let the writer's lock go."""
        with self.changing, self._using_data_key:
            self._closed = True
            wipe(self._data_key)
            empty = msgspec.structs.replace(self._snapshot.contents, keys=(), requests=())
            self._snapshot, self._saved = snapshot_of(self._snapshot.header, empty), empty
            if self._lock is not None:
                self._lock.release()

    def _write(self, *, keep_old: bool) -> None:
        self.count_uses()
        header, now = self.snapshot.header, datetime.now(UTC)
        contents = self._contents_at(now)
        plaintext = encode_contents(contents)
        body_length = len(plaintext) + envelope.OVERHEAD_BYTES
        before_body = encode_before_body(header, body_length)
        body = envelope.seal(self._data_key, BODY_PURPOSE, before_body, plaintext)
        self._revision = replace_file(
            self.path,
            (before_body, body),
            expected_revision=self._revision,
            before_replacing=lambda: keep_backup(self.path, now) if keep_old else None,
        )
        self._uses_unwritten = False
        self._snapshot, self._saved = snapshot_of(header, contents), contents

    def _contents_at(self, now: datetime) -> Contents:
        """What is saved *now*."""
        contents, saved = self.snapshot.contents, self._saved
        keys = trash.dated(contents.keys, saved.keys, saved.saved_at, now)
        return msgspec.structs.replace(contents, saved_at=now, keys=keys)

    def _unseal_file(self, raw: bytes) -> Snapshot:
        with self._using_data_key:
            self._require_open()
            return unseal_body(split_file(raw), self._data_key)

    def _require_open(self) -> None:
        if self._closed:
            raise VaultLockedError

    def _require_writable(self) -> None:
        if self._lock is None:
            raise VaultReadOnlyError(path=str(self.path))

    def _change(self, snapshot: Snapshot) -> None:
        self._require_writable()
        self._snapshot = snapshot
        self.unsaved = True
        self.save()
