"""Making a vault file, and opening one that is there."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from vault_app.errors import WrongPasswordError
from vault_app.vault import slots
from vault_app.vault.contents import Contents
from vault_app.vault.file import (
    WriterLock,
    lock_for_new_file,
    read_vault_file,
    require_writable,
    resolved,
    revision_of,
)
from vault_app.vault.header import VAULT_ID_BYTES, Header, split_file
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.locked_memory import locked_memory
from vault_app.vault.slots import Credential
from vault_app.vault.snapshot import Snapshot, snapshot_of, unseal_body
from vault_app.vault.store import VaultStore


def create_store(
    path: Path,
    credential: Credential,
    *,
    profile: Argon2Profile | None = None,
    before_saving: Callable[[], None] = lambda: None,
) -> VaultStore:
    """Make a new, empty vault with one slot; see :func:`vault_app.vault.session.create_vault`."""
    target = resolved(path)
    lock = lock_for_new_file(target)
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
    return data_key, unseal_body(split, data_key)


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
