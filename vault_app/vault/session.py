"""An open vault, for the agent: reading records and secrets, changing and saving them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Self
from uuid import UUID

import msgspec

from vault_app.request_record import MAX_RECORDS, RequestRecord
from vault_app.vault.file import read_vault_file
from vault_app.vault.header import split_file
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.key_ledger import KeyLedger
from vault_app.vault.model import KeyRecord
from vault_app.vault.opening import create_store, open_store
from vault_app.vault.safekeeping import Safekeeping
from vault_app.vault.slots import Credential, PasswordCredential, Slot
from vault_app.vault.store import VaultStore
from vault_app.vault.unlocking import Unlocking


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
        return self._store.snapshot.record(key_id)

    def secret(self, key_id: UUID) -> bytes:
        """Unseal this one key's secret: PKCS#8 DER, or an HMAC secret's bytes.

        Raises:
            UnknownKeyError: there is no such key.
            VaultDamagedError: *where* is ``secret``: the record was written wrongly.
        """
        return self._store.unseal_secret(key_id, self.record(key_id).sealed_secret)

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
        """Adding and changing keys."""
        return KeyLedger(self._store)

    @property
    def unlocking(self) -> Unlocking:
        """Changing the ways to unlock."""
        return Unlocking(self._store)

    def count_use(self, key_id: UUID, caller: str) -> None:
        """Count a signature with a key; the next save writes it. A reader's are not counted."""
        if self.writable:
            self._store.uses.add(key_id, caller)

    def show_uses(self) -> None:
        """Put the signatures since the last time into :attr:`records`, unless a save is going on.

        Never waits.
        """
        if self._store.changing.acquire(blocking=False):
            try:
                self._store.count_uses()
            finally:
                self._store.changing.release()

    def save_uses(self) -> None:
        """Write signatures that no save has written yet; no backup is made for them."""
        if self.writable:
            with self._store.changing:
                self._store.save_uses()

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
            self._change_requests(kept)
            return len(kept)

    def clear_requests(self) -> None:
        """Forget all test requests, and save."""
        with self._store.changing:
            self._change_requests(())

    def close(self) -> None:
        """Wipe the data key, forget the records and let the writer's lock go."""
        self._store.close()

    def _change_requests(self, requests: tuple[RequestRecord, ...]) -> None:
        self._store.change_lightly(
            lambda snapshot: msgspec.structs.replace(snapshot.contents, requests=requests)
        )
