"""An open vault: reading records and secrets, changing and saving them."""

import contextlib
import os
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from uuid import UUID, uuid4

import msgspec

from vault_app.api_key import parse_api_key
from vault_app.errors import (
    DuplicateApiKeyError,
    SlotRefusedError,
    UnknownKeyError,
    VaultDamagedError,
    VaultExistsError,
    VaultLockedError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.terms import Environment, KeyState, Purpose
from vault_app.vault import envelope, slots
from vault_app.vault.backups import keep_backup
from vault_app.vault.contents import Contents, decode_contents, encode_contents
from vault_app.vault.file import (
    WriterLock,
    read_vault_file,
    replace_file,
    resolved,
    revision_of,
    revision_on_disk,
)
from vault_app.vault.header import VAULT_ID_BYTES, Header, encode_before_body, split_file
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.model import HistoryEntry, KeyRecord, checked_label
from vault_app.vault.slots import MAX_SLOTS, Credential, PasswordCredential, Slot, SlotKind

_BODY_PURPOSE = b"vault-app 1 body"
_SECRET_PURPOSE = b"vault-app 1 secret"


@dataclass(frozen=True)
class _Snapshot:
    """What the vault holds at one moment; never changed, only replaced."""

    header: Header
    contents: Contents
    by_id: dict[UUID, KeyRecord]


class VaultSession:
    """An open vault. Make it with :func:`create_vault` or :func:`open_vault`.

    May be used from several threads. Reading never waits for a save. Every change is saved before
    its method returns; when that fails the error is raised **and the change stays in the session**
    (:attr:`has_unsaved_changes`), to be saved again or elsewhere.

    All methods raise VaultLockedError after :meth:`close`.
    """

    def __init__(
        self,
        path: Path,
        data_key: bytearray,
        header: Header,
        contents: Contents,
        *,
        lock: WriterLock | None,
        revision: bytes | None,
    ) -> None:
        self._path = path
        self._data_key = data_key
        self._snapshot = _snapshot_of(header, contents)
        self._lock = lock
        self._revision = revision
        self._unsaved = revision is None
        self._closed = False
        self._changing = threading.RLock()
        self._using_data_key = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where it is saved, with links followed."""
        return self._path

    @property
    def writable(self) -> bool:
        """Whether this session may change the vault."""
        return self._lock is not None

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether a save failed and its change is only in memory."""
        return self._unsaved

    @property
    def records(self) -> tuple[KeyRecord, ...]:
        """All records, oldest first."""
        return self._open_snapshot().contents.keys

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The ways to unlock this vault."""
        return self._open_snapshot().header.slots

    def record(self, key_id: UUID) -> KeyRecord:
        """The record with this id.

        Raises:
            UnknownKeyError: there is none.
        """
        record = self._open_snapshot().by_id.get(key_id)
        if record is None:
            raise UnknownKeyError(label=str(key_id))
        return record

    def secret(self, key_id: UUID) -> bytes:
        """Unseal one key's secret: PKCS#8 DER, or an HMAC secret's bytes.

        Raises:
            UnknownKeyError: there is no such key.
            VaultDamagedError: *where* is ``secret``; no way of altering the file leads here, since
                the body is authenticated as a whole.
        """
        sealed = self.record(key_id).sealed_secret
        with self._using_data_key:
            self._require_open()
            try:
                return envelope.unseal(self._data_key, _SECRET_PURPOSE, key_id.bytes, sealed)
            except envelope.SealBrokenError:
                raise VaultDamagedError(where="secret") from None

    def add_key(
        self,
        *,
        label: str,
        kind: str,
        environment: Environment,
        account: str,
        purpose: Purpose,
        public_key_pem: str,
        fingerprint: str,
        secret: bytes,
        now: datetime,
        caller: str = "",
    ) -> KeyRecord:
        """Store a new key as a draft and save.

        *secret* is PKCS#8 DER or an HMAC secret's bytes, and is sealed at once. *now* has a time
        zone. The others are as in :class:`~vault_app.vault.model.KeyRecord`.

        Raises:
            InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
            VaultChangedError, VaultStorageError: not saved (see the class).
        """
        with self._changing:
            records = self.records
            key_id = uuid4()
            at = now.astimezone(UTC)
            record = KeyRecord(
                id=key_id,
                label=checked_label(label, records),
                kind=kind,
                environment=environment,
                account=account.strip(),
                purpose=purpose,
                public_key_pem=public_key_pem,
                fingerprint=fingerprint,
                sealed_secret=envelope.seal(self._data_key, _SECRET_PURPOSE, key_id.bytes, secret),
                created_at=at,
                history=(HistoryEntry(at, "added", caller),),
            )
            self._change_keys((*records, record))
            return record

    def register(self, key_id: UUID, api_key: str, now: datetime, *, caller: str = "") -> KeyRecord:
        """Store the API key that the exchange issued, and save.

        A key that had another API key is no longer verified.

        Raises:
            UnknownKeyError: there is no such key.
            InvalidApiKeyError: see :func:`vault_app.api_key.parse_api_key`.
            DuplicateApiKeyError: another key has it.
            VaultChangedError, VaultStorageError: not saved (see the class).
        """
        issued = parse_api_key(api_key)
        with self._changing:
            record = self.record(key_id)
            for other in self.records:
                if other.api_key == issued and other.id != key_id:
                    raise DuplicateApiKeyError(label=other.label)
            if record.api_key == issued:
                return record
            at = now.astimezone(UTC)
            return self._replace_record(
                msgspec.structs.replace(
                    record,
                    api_key=issued,
                    state=KeyState.REGISTERED,
                    registered_at=at,
                    verified_at=None,
                    history=(*record.history, HistoryEntry(at, "registered", caller)),
                )
            )

    def mark_verified(self, key_id: UUID, now: datetime, *, caller: str = "") -> KeyRecord:
        """Note that the exchange accepted a signed request with this key, and save.

        Raises:
            UnknownKeyError: there is no such key.
            VaultChangedError, VaultStorageError: not saved (see the class).
        """
        with self._changing:
            record = self.record(key_id)
            at = now.astimezone(UTC)
            moves_on = record.state in {KeyState.DRAFT, KeyState.REGISTERED}
            return self._replace_record(
                msgspec.structs.replace(
                    record,
                    state=KeyState.VERIFIED if moves_on else record.state,
                    verified_at=at,
                    last_used_at=at,
                    history=(*record.history, HistoryEntry(at, "verified", caller)),
                )
            )

    def add_slot(
        self, credential: Credential, *, label: str, profile: Argon2Profile | None = None
    ) -> Slot:
        """Add a way to unlock, and save.

        Raises:
            SlotRefusedError: *problem* is ``too-many`` or ``second-password``.
            VaultChangedError, VaultStorageError: not saved (see the class).
        """
        with self._changing:
            present = self.slots
            if len(present) >= MAX_SLOTS:
                raise SlotRefusedError(problem="too-many")
            if isinstance(credential, PasswordCredential) and _password_slot(present):
                raise SlotRefusedError(problem="second-password")
            slot = self._new_slot(credential, label, profile)
            self._change_slots((*present, slot))
            return slot

    def remove_slot(self, slot_id: bytes) -> None:
        """Remove a way to unlock, and save. Older backups still open with it.

        Raises:
            SlotRefusedError: *problem* is ``unknown``, or ``last`` where no slot that this version
                can open would be left.
            VaultChangedError, VaultStorageError: not saved (see the class).
        """
        with self._changing:
            present = self.slots
            left = tuple(slot for slot in present if slot.id != slot_id)
            if len(left) == len(present):
                raise SlotRefusedError(problem="unknown")
            if not any(slot.kind in set(SlotKind) for slot in left):
                raise SlotRefusedError(problem="last")
            self._change_slots(left)

    def change_password(self, password: bytes, *, profile: Argon2Profile | None = None) -> None:
        """Rewrap the data key under a new password, and save. Derives once.

        Without a *profile* it is as costly as the old password.

        Raises:
            SlotRefusedError: *problem* is ``unknown``: the vault has no password.
            VaultChangedError, VaultStorageError: not saved (see the class).
        """
        with self._changing:
            present = self.slots
            old = _password_slot(present)
            if old is None:
                raise SlotRefusedError(problem="unknown")
            credential = PasswordCredential(password)
            new = self._new_slot(credential, old.label, profile or slots.profile_of(old))
            self._change_slots(tuple(new if slot is old else slot for slot in present))

    def save(self) -> None:
        """Save what a failed save left in memory; does nothing where there is nothing.

        Raises:
            VaultChangedError, VaultStorageError: not saved (see the class).
        """
        with self._changing:
            if self._unsaved:
                self._write()

    def save_as(self, path: Path) -> None:
        """Save to a new file and go on there; the old file is left as it is.

        Raises:
            VaultExistsError: there is a file at *path*.
            VaultInUseError, VaultStorageError: not saved; the session stays where it was.
        """
        with self._changing:
            self._require_open()
            target = resolved(path)
            lock = _lock_for_new_file(target)
            before = (self._path, self._lock, self._revision)
            self._path, self._lock, self._revision = target, lock, None
            try:
                self._write()
            except BaseException:
                self._path, self._lock, self._revision = before
                lock.release()
                raise
            if before[1] is not None:
                before[1].release()

    def close(self) -> None:
        """Wipe the data key, forget the records and let the writer's lock go."""
        with self._changing, self._using_data_key:
            self._closed = True
            self._data_key[:] = bytes(len(self._data_key))
            if self._lock is not None:
                self._lock.release()

    def _require_open(self) -> None:
        if self._closed:
            raise VaultLockedError

    def _open_snapshot(self) -> _Snapshot:
        self._require_open()
        return self._snapshot

    def _new_slot(self, credential: Credential, label: str, profile: Argon2Profile | None) -> Slot:
        return slots.new_slot(
            credential,
            label=label,
            created=int(datetime.now(UTC).timestamp()),
            vault_id=self._snapshot.header.vault_id,
            data_key=self._data_key,
            profile=profile,
        )

    def _replace_record(self, record: KeyRecord) -> KeyRecord:
        self._change_keys(tuple(record if r.id == record.id else r for r in self.records))
        return record

    def _change_keys(self, keys: tuple[KeyRecord, ...]) -> None:
        snapshot = self._open_snapshot()
        contents = msgspec.structs.replace(snapshot.contents, keys=keys)
        self._change(_snapshot_of(snapshot.header, contents))

    def _change_slots(self, new_slots: tuple[Slot, ...]) -> None:
        snapshot = self._open_snapshot()
        header = snapshot.header.with_slots(new_slots)
        self._change(_Snapshot(header, snapshot.contents, snapshot.by_id))

    def _change(self, snapshot: _Snapshot) -> None:
        if self._lock is None:
            raise VaultReadOnlyError(path=str(self._path))
        self._snapshot = snapshot
        self._unsaved = True
        self._write()

    def _write(self) -> None:
        snapshot = self._open_snapshot()
        now = datetime.now(UTC)
        contents = msgspec.structs.replace(snapshot.contents, saved_at=now)
        plaintext = encode_contents(contents)
        body_length = len(plaintext) + envelope.OVERHEAD_BYTES
        before_body = encode_before_body(snapshot.header, body_length)
        body = envelope.seal(self._data_key, _BODY_PURPOSE, before_body, plaintext)
        self._revision = replace_file(
            self._path,
            (before_body, body),
            expected_revision=self._revision,
            before_replacing=lambda: keep_backup(self._path, now),
        )
        self._unsaved = False


def create_vault(
    path: Path, password: bytes, *, profile: Argon2Profile | None = None
) -> VaultSession:
    """Make a new, empty vault and leave it open for writing.

    Args:
        path: where no file is yet.
        password: UTF-8.
        profile: None: calibrated to about 1 s on this machine.

    Raises:
        VaultExistsError: there is a file at *path* already.
        VaultInUseError: another process is just making it.
        VaultStorageError: the system said no.
    """
    target = resolved(path)
    lock = _lock_for_new_file(target)
    try:
        now = datetime.now(UTC)
        data_key = bytearray(os.urandom(slots.DATA_KEY_BYTES))
        vault_id = os.urandom(VAULT_ID_BYTES)
        created = int(now.timestamp())
        password_slot = slots.new_slot(
            PasswordCredential(password),
            label="",
            created=created,
            vault_id=vault_id,
            data_key=data_key,
            profile=profile,
        )
        header = Header(vault_id, created, (password_slot,), critical=(), unknown={})
        contents = Contents(saved_at=now)
        session = VaultSession(target, data_key, header, contents, lock=lock, revision=None)
        session.save()
    except BaseException:
        lock.release()
        raise
    return session


def open_vault(path: Path, password: bytes, *, writable: bool = True) -> VaultSession:
    """Open the vault at *path* with its password. See :func:`open_vault_with`."""
    return open_vault_with(path, PasswordCredential(password), writable=writable)


def open_vault_with(path: Path, credential: Credential, *, writable: bool = True) -> VaultSession:
    """Open the vault at *path*. A password is derived once.

    Args:
        path: a vault, or a link to one.
        credential: of a kind the vault has a slot for.
        writable: take the writer's lock. A reader needs none and sees the vault as last saved.

    Raises:
        VaultMissingError, NotAVaultError, VaultUnreadableError: nothing to open there.
        VaultInUseError: *writable*, and another process has it open for writing.
        VaultReadOnlyError: *writable*, and the folder may not be written; readers still can.
        WrongPasswordError: no slot opens with *credential*, and the header is whole.
        VaultDamagedError, VaultNewerError, VaultTooExpensiveError: as FORMAT.md says.
    """
    target = resolved(path)
    if not writable:
        return _open(target, credential, lock=None)
    if not target.exists():
        read_vault_file(target)
    lock = WriterLock(target)
    lock.acquire()
    try:
        return _open(target, credential, lock=lock)
    except BaseException:
        lock.release()
        raise


def _open(path: Path, credential: Credential, *, lock: WriterLock | None) -> VaultSession:
    raw = read_vault_file(path)
    split = split_file(raw)
    data_key = _unlock(split.header, credential)
    try:
        plaintext = envelope.unseal(data_key, _BODY_PURPOSE, split.authenticated, split.body)
    except envelope.SealBrokenError:
        raise VaultDamagedError(where="body") from None
    contents = decode_contents(plaintext)
    return VaultSession(
        path, data_key, split.header, contents, lock=lock, revision=revision_of(raw)
    )


def _unlock(header: Header, credential: Credential) -> bytearray:
    for slot in header.slots:
        data_key = slots.unwrap(slot, credential, header.vault_id)
        if data_key is not None:
            return data_key
    raise WrongPasswordError


def _lock_for_new_file(path: Path) -> WriterLock:
    lock = WriterLock(path)
    lock.acquire()
    with contextlib.ExitStack() as undo:
        undo.callback(lock.release)
        if revision_on_disk(path) is not None:
            raise VaultExistsError(path=str(path))
        undo.pop_all()
    return lock


def _snapshot_of(header: Header, contents: Contents) -> _Snapshot:
    return _Snapshot(header, contents, {record.id: record for record in contents.keys})


def _password_slot(present: tuple[Slot, ...]) -> Slot | None:
    return next((slot for slot in present if slot.kind == SlotKind.PASSWORD), None)
