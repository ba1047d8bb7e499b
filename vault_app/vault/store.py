"""One open vault file: its data key, what it holds at the moment, and how that is saved.

:mod:`vault_app.vault.session` says what may be changed; this module makes a change last.
"""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import msgspec

from vault_app.errors import (
    BackupOfAnotherVaultError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultLockedError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.request_record import RequestRecord
from vault_app.vault import envelope, slots
from vault_app.vault.backups import keep_backup
from vault_app.vault.contents import Contents, decode_contents, encode_contents
from vault_app.vault.file import (
    WriterLock,
    read_vault_file,
    replace_file,
    require_writable,
    resolved,
    revision_of,
)
from vault_app.vault.header import (
    VAULT_ID_BYTES,
    Header,
    SplitFile,
    encode_before_body,
    split_file,
)
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.locked_memory import locked_memory, wipe
from vault_app.vault.model import KeyRecord
from vault_app.vault.slots import Credential, Slot

_BODY_PURPOSE = b"vault-app 1 body"
_SECRET_PURPOSE = b"vault-app 1 secret"


@dataclass(frozen=True)
class Snapshot:
    """What the vault holds at one moment; never changed, only replaced."""

    header: Header
    contents: Contents
    by_id: dict[UUID, KeyRecord]


class VaultStore:
    """An open vault file. Make it with :func:`create_store` or :func:`open_store`.

    :attr:`changing` is held by whoever changes something, from reading what is there to the end of
    the save. Reading alone takes no lock: a snapshot is replaced as a whole.
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
        self._data_key = data_key
        self._snapshot = snapshot
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

    def change_requests(self, requests: tuple[RequestRecord, ...]) -> None:
        """Replace the requests that were sent, and save without keeping a backup.

        Nothing that cannot be had again is at stake: where that fails it is as if it had not been
        tried, and while another change waits to be saved these wait with it.
        """
        before = self.snapshot
        contents = msgspec.structs.replace(before.contents, requests=requests)
        after = Snapshot(before.header, contents, before.by_id)
        if self._lock is None:
            raise VaultReadOnlyError(path=str(self.path))
        self._snapshot = after
        if self.unsaved:
            return
        try:
            self._write(keep_old=False)
        except BaseException:
            self._snapshot = before
            raise

    def reload(self) -> None:
        """Read the file again; what was not saved is dropped.

        Raises:
            VaultError: as for opening; VaultDamagedError, too, where it has become another vault.
        """
        raw = read_vault_file(self.path)
        snapshot = self._unseal_file(raw)
        self._snapshot, self._revision, self.unsaved = snapshot, revision_of(raw), False

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
        lock = _lock_for_new_file(target)
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
            self._snapshot = snapshot_of(self._snapshot.header, empty)
            if self._lock is not None:
                self._lock.release()

    def _write(self, *, keep_old: bool) -> None:
        snapshot = self.snapshot
        now = datetime.now(UTC)
        plaintext = encode_contents(msgspec.structs.replace(snapshot.contents, saved_at=now))
        body_length = len(plaintext) + envelope.OVERHEAD_BYTES
        before_body = encode_before_body(snapshot.header, body_length)
        body = envelope.seal(self._data_key, _BODY_PURPOSE, before_body, plaintext)
        self._revision = replace_file(
            self.path,
            (before_body, body),
            expected_revision=self._revision,
            before_replacing=lambda: keep_backup(self.path, now) if keep_old else None,
        )

    def _unseal_file(self, raw: bytes) -> Snapshot:
        with self._using_data_key:
            self._require_open()
            return _unseal_body(split_file(raw), self._data_key)

    def _require_open(self) -> None:
        if self._closed:
            raise VaultLockedError

    def _change(self, snapshot: Snapshot) -> None:
        if self._lock is None:
            raise VaultReadOnlyError(path=str(self.path))
        self._snapshot = snapshot
        self.unsaved = True
        self.save()


def snapshot_of(header: Header, contents: Contents) -> Snapshot:
    """Index *contents* by id."""
    return Snapshot(header, contents, {record.id: record for record in contents.keys})


def create_store(
    path: Path,
    credential: Credential,
    *,
    profile: Argon2Profile | None = None,
    before_saving: Callable[[], None] = lambda: None,
) -> VaultStore:
    """Make a new, empty vault with one slot; see :func:`vault_app.vault.session.create_vault`."""
    target = resolved(path)
    lock = _lock_for_new_file(target)
    try:
        now = datetime.now(UTC)
        created = int(now.timestamp())
        vault_id = os.urandom(VAULT_ID_BYTES)
        data_key = locked_memory(slots.DATA_KEY_BYTES)
        data_key[:] = os.urandom(slots.DATA_KEY_BYTES)
        slot = slots.new_slot(
            credential,
            label="",
            created=created,
            vault_id=vault_id,
            data_key=data_key,
            profile=profile,
        )
        header = Header(vault_id, created, (slot,), critical=(), unknown={})
        snapshot = snapshot_of(header, Contents(saved_at=now, keys=()))
        store = VaultStore(target, data_key, snapshot, lock=lock, revision=None)
        before_saving()
        store.save()
    except BaseException:
        lock.release()
        raise
    return store


def open_store(path: Path, credential: Credential, *, writable: bool) -> VaultStore:
    """Open the vault at *path*; see :func:`vault_app.vault.session.open_vault_with`."""
    target = resolved(path)
    if not writable:
        return _open(target, credential, lock=None)
    lock = WriterLock(target)
    require_writable(target)
    lock.acquire()
    try:
        return _open(target, credential, lock=lock)
    except BaseException:
        lock.release()
        raise


def unlock(raw: bytes, credential: Credential) -> tuple[memoryview, Snapshot]:
    """Return the data key and the contents of the vault file *raw*.

    Raises:
        NotAVaultError, VaultDamagedError, VaultNewerError, VaultTooExpensiveError,
        WrongPasswordError: in the order that FORMAT.md, "Opening", gives.
    """
    split = split_file(raw)
    data_key = _unwrap_any(split.header, credential)
    return data_key, _unseal_body(split, data_key)


def _unseal_body(split: SplitFile, data_key: memoryview) -> Snapshot:
    try:
        plaintext = envelope.unseal(data_key, _BODY_PURPOSE, split.authenticated, split.body)
    except envelope.SealBrokenError:
        raise VaultDamagedError(where="body") from None
    return snapshot_of(split.header, decode_contents(plaintext))


def _open(path: Path, credential: Credential, *, lock: WriterLock | None) -> VaultStore:
    raw = read_vault_file(path)
    data_key, snapshot = unlock(raw, credential)
    return VaultStore(path, data_key, snapshot, lock=lock, revision=revision_of(raw))


def _unwrap_any(header: Header, credential: Credential) -> memoryview:
    for slot in header.slots:
        data_key = slots.unwrap(slot, credential, header.vault_id)
        if data_key is not None:
            return data_key
    raise WrongPasswordError


def _lock_for_new_file(path: Path) -> WriterLock:
    lock = WriterLock(path)
    lock.acquire()
    try:
        _require_nothing_at(path)
    except BaseException:
        lock.release()
        raise
    return lock


def _require_nothing_at(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise VaultExistsError(path=str(path))
