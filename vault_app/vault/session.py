"""An open vault, for the agent: reading records and secrets, changing and saving them."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from uuid import UUID, uuid4

import msgspec

from vault_app.api_key import parse_api_key
from vault_app.errors import DuplicateApiKeyError, SlotRefusedError, UnknownKeyError
from vault_app.request_record import MAX_RECORDS, RequestRecord
from vault_app.terms import Environment, KeyState, Purpose
from vault_app.vault import slots
from vault_app.vault.file import read_vault_file
from vault_app.vault.header import split_file
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.key_ledger import KeyLedger
from vault_app.vault.model import HistoryEntry, KeyRecord, checked_label
from vault_app.vault.safekeeping import Safekeeping
from vault_app.vault.slots import (
    MAX_SLOTS,
    Credential,
    KeychainCredential,
    PasswordCredential,
    Slot,
    SlotKind,
)
from vault_app.vault.store import VaultStore, create_store, open_store

_IN_THE_USERS_HANDS = (SlotKind.PASSWORD, SlotKind.RECOVERY)
"""Kinds that open the vault wherever the user is. One of these always stays."""


def create_vault(
    path: Path,
    password: bytes,
    *,
    profile: Argon2Profile | None = None,
    before_saving: Callable[[], None] = lambda: None,
) -> "VaultSession":
    """Make a new, empty vault and leave it open for writing.

    Args:
        path: where no file is yet.
        password: UTF-8.
        profile: None: calibrated to about 1 s on this machine.
        before_saving: called when the slow part is done and there is no file yet; what it raises
            is passed on, and nothing is made.

    Raises:
        VaultExistsError: there is a file at *path* already.
        VaultInUseError: another process is just making it.
        VaultStorageError: the system said no.
    """
    credential = PasswordCredential(password)
    return VaultSession(
        create_store(path, credential, profile=profile, before_saving=before_saving)
    )


def open_vault(path: Path, password: bytes, *, writable: bool = True) -> "VaultSession":
    """Open the vault at *path* with its password. See :func:`open_vault_with`."""
    return open_vault_with(path, PasswordCredential(password), writable=writable)


def open_vault_with(path: Path, credential: Credential, *, writable: bool = True) -> "VaultSession":
    """Open the vault at *path*. A password is derived once.

    Args:
        path: a vault, or a link to one.
        credential: of a kind the vault has a slot for.
        writable: take the writer's lock. A reader needs none and sees the vault as last saved.

    Raises:
        VaultMissingError, NotAVaultError, VaultUnreadableError: nothing to open there.
        VaultInUseError: *writable*, and another process has it open for writing.
        VaultReadOnlyError: *writable*, and file or folder may not be written; readers still can.
        WrongPasswordError: no slot opens with *credential*, and the header is whole.
        VaultDamagedError, VaultNewerError, VaultTooExpensiveError: as FORMAT.md says.
    """
    return VaultSession(open_store(path, credential, writable=writable))


def slots_in_file(path: Path) -> tuple[Slot, ...]:
    """The ways to unlock the vault at *path*, as its header names them; nothing is derived.

    Raises:
        VaultMissingError, NotAVaultError, VaultUnreadableError, VaultDamagedError,
        VaultNewerError: as for :func:`open_vault_with`.
    """
    return split_file(read_vault_file(path)).header.slots


class VaultSession:
    """An open vault. Make it with :func:`create_vault` or :func:`open_vault`.

    May be used from several threads. Reading never waits for a save. Every change is saved before
    its method returns; when that fails the error is raised (VaultChangedError or a
    VaultStorageError) **and the change stays in the session**: :attr:`has_unsaved_changes`, to be
    saved again or elsewhere. The ways to unlock are the exception: where they cannot be saved they
    are as before. A session that is not writable raises VaultReadOnlyError and changes nothing.

    All methods raise VaultLockedError after :meth:`close`.
    """

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """Where it is saved, with links followed."""
        return self._store.path

    @property
    def writable(self) -> bool:
        """Whether this session may change the vault."""
        return self._store.writable

    @property
    def has_unsaved_changes(self) -> bool:
        """Whether a save failed and its change is only in memory."""
        return self._store.unsaved

    @property
    def records(self) -> tuple[KeyRecord, ...]:
        """All records, oldest first."""
        return self._store.snapshot.contents.keys

    @property
    def slots(self) -> tuple[Slot, ...]:
        """The ways to unlock this vault."""
        return self._store.snapshot.header.slots

    def record(self, key_id: UUID) -> KeyRecord:
        """The record with this id.

        Raises:
            UnknownKeyError: there is none.
        """
        record = self._store.snapshot.by_id.get(key_id)
        if record is None:
            raise UnknownKeyError(label=str(key_id))
        return record

    def secret(self, key_id: UUID) -> bytes:
        """Unseal this one key's secret: PKCS#8 DER, or an HMAC secret's bytes.

        Raises:
            UnknownKeyError: there is no such key.
            VaultDamagedError: *where* is ``secret``: the record was written wrongly.
        """
        return self._store.unseal_secret(key_id, self.record(key_id).sealed_secret)

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
        """
        with self._store.changing:
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
                sealed_secret=self._store.seal_secret(key_id, secret),
                created_at=at,
                history=(HistoryEntry(at, "added", caller),),
            )
            self._store.change_keys((*records, record))
            return record

    def register(self, key_id: UUID, api_key: str, now: datetime, *, caller: str = "") -> KeyRecord:
        """Store the API key that the exchange issued, and save.

        A key that had another API key is no longer verified; the same one again changes nothing.

        Raises:
            UnknownKeyError: there is no such key.
            InvalidApiKeyError: see :func:`vault_app.api_key.parse_api_key`.
            DuplicateApiKeyError: another key has it.
        """
        issued = parse_api_key(api_key)
        with self._store.changing:
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

        A key that is retiring, retired or compromised stays so.

        Raises:
            UnknownKeyError: there is no such key.
        """
        with self._store.changing:
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
        """
        with self._store.changing:
            if isinstance(credential, PasswordCredential) and _password_slot(self.slots):
                raise SlotRefusedError(problem="second-password")
            self._require_room_for_a_slot()
            slot = self._store.new_slot(credential, label, profile)
            self.keep_slot(slot)
            return slot

    def prepared_slot(self, credential: KeychainCredential, *, label: str) -> Slot:
        """Make a way to unlock in memory only, for :meth:`keep_slot`.

        So the keychain can be given its secret before the vault says that it has it.

        Raises:
            SlotRefusedError: *problem* is ``too-many``.
        """
        self._require_room_for_a_slot()
        return self._store.new_slot(credential, label)

    def keep_slot(self, slot: Slot) -> None:
        """Add a slot that :meth:`prepared_slot` made, and save.

        Raises:
            SlotRefusedError: *problem* is ``too-many``.
        """
        with self._store.changing:
            self._require_room_for_a_slot()
            self._store.change_slots((*self.slots, slot))

    def remove_slot(self, slot_id: bytes) -> None:
        """Remove a way to unlock, and save. Older backups still open with it.

        A keychain's slot is none to rely on: its secret may be gone, or on another computer.

        Raises:
            SlotRefusedError: *problem* is ``unknown``, or ``last`` where no password and no
                recovery code would be left.
        """
        with self._store.changing:
            present = self.slots
            left = tuple(slot for slot in present if slot.id != slot_id)
            if len(left) == len(present):
                raise SlotRefusedError(problem="unknown")
            if not any(slot.kind in _IN_THE_USERS_HANDS for slot in left):
                raise SlotRefusedError(problem="last")
            self._store.change_slots(left)

    def change_password(self, password: bytes, *, profile: Argon2Profile | None = None) -> None:
        """Rewrap the data key under a new password, and save. Derives once.

        Without a *profile* it is as costly as the old password. Older backups still open with the
        old one; see :func:`vault_app.vault.backups.drop_backups`.

        Raises:
            SlotRefusedError: *problem* is ``unknown``: the vault has no password.
        """
        with self._store.changing:
            present = self.slots
            old = _password_slot(present)
            if old is None:
                raise SlotRefusedError(problem="unknown")
            new = self._store.new_slot(
                PasswordCredential(password), old.label, profile or slots.profile_of(old)
            )
            self._store.change_slots(tuple(new if slot is old else slot for slot in present))

    def save(self) -> None:
        """Save what a failed save left in memory; does nothing where there is nothing."""
        with self._store.changing:
            if self._store.unsaved:
                self._store.save()

    def save_as(self, path: Path) -> None:
        """Save to a new file and go on there; the old file is left as it is.

        Raises:
            VaultExistsError: there is a file at *path*.
            VaultInUseError, VaultStorageError: not saved; the session stays where it was.
        """
        with self._store.changing:
            self._store.move_to(path)

    def reload(self) -> None:
        """Read the file again; changes that were not saved are dropped."""
        with self._store.changing:
            self._store.reload()

    @property
    def safekeeping(self) -> Safekeeping:
        """The copies of this vault."""
        return Safekeeping(self._store)

    @property
    def ledger(self) -> KeyLedger:
        """Adding several keys at once, and the keys' history."""
        return KeyLedger(self._store)

    @property
    def saved_at(self) -> datetime:
        """When what was read was saved, UTC."""
        return self._store.snapshot.contents.saved_at

    @property
    def outside_backup_at(self) -> datetime | None:
        """When the vault was last copied to another disk, UTC."""
        return self._store.snapshot.contents.outside_backup_at

    @property
    def requests(self) -> tuple[RequestRecord, ...]:
        """The last test requests that were sent, oldest first."""
        return self._store.snapshot.contents.requests

    def record_request(self, record: RequestRecord) -> int:
        """Keep *record*, the oldest one making room, and save; no backup is made for it.

        Returns:
            How many are kept now.
        """
        with self._store.changing:
            kept = (*self.requests, record)[-MAX_RECORDS:]
            self._store.change_requests(kept)
            return len(kept)

    def clear_requests(self) -> None:
        """Forget all test requests, and save."""
        with self._store.changing:
            self._store.change_requests(())

    def close(self) -> None:
        """Wipe the data key, forget the records and let the writer's lock go."""
        self._store.close()

    def _require_room_for_a_slot(self) -> None:
        if len(self.slots) >= MAX_SLOTS:
            raise SlotRefusedError(problem="too-many")

    def _replace_record(self, record: KeyRecord) -> KeyRecord:
        self._store.change_keys(tuple(record if r.id == record.id else r for r in self.records))
        return record


def _password_slot(present: tuple[Slot, ...]) -> Slot | None:
    return next((slot for slot in present if slot.kind == SlotKind.PASSWORD), None)
