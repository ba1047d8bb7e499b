"""Adding, changing and removing keys, each request in one save."""

from collections.abc import Callable, Collection, Iterable, Sequence
from uuid import UUID, uuid4

import msgspec

from vault_app.api_key import parse_api_key
from vault_app.errors import (
    DuplicateApiKeyError,
    DuplicateKeyError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.terms import KeyState
from vault_app.vault import rotations, slots, trash
from vault_app.vault.contents import Contents
from vault_app.vault.locked_memory import wipe
from vault_app.vault.model import KeyRecord, checked_label
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion
from vault_app.vault.registering import registered, verified
from vault_app.vault.slots import Credential
from vault_app.vault.snapshot import Snapshot
from vault_app.vault.store import VaultStore

Change = Callable[[Snapshot], Iterable[KeyRecord]]
"""What there is → the records that shall take the place of those with the same id."""


class KeyLedger:
    """Works on the records of one open vault. Every change is one save."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def add_key(self, new_key: NewKey, occasion: Occasion) -> KeyRecord:
        """Store a key whose pair was just made, and save.

        Raises:
            InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
        """
        with self._store.changing:
            present = self._store.snapshot.records
            record = self._record_of(new_key, present, occasion, "added")
            self._store.change_keys((*present, record))
            return record

    def add_keys(
        self, new_keys: Sequence[NewKey], occasion: Occasion, *, what: str = "added"
    ) -> tuple[KeyRecord, ...]:
        """Store all of *new_keys*, or none, and save once.

        A key whose API key is known is registered; the others are drafts.

        Raises:
            InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
            DuplicateKeyError: a key with this fingerprint is there, or twice among *new_keys*.
            InvalidApiKeyError, DuplicateApiKeyError: the same for the API key.
        """
        with self._store.changing:
            present = self._store.snapshot.records
            added: list[KeyRecord] = []
            for new_key in new_keys:
                record = self._record_of(new_key, (*present, *added), occasion, what)
                require_new((*present, *added), record.fingerprint, record.api_key)
                added.append(record)
            self._store.change_keys((*present, *added))
            return tuple(added)

    def begin_rotation(
        self, old_id: UUID, new_key: NewKey, occasion: Occasion
    ) -> tuple[KeyRecord, KeyRecord]:
        """Store *new_key* beside the key that it shall replace, and save once.

        Returns:
            The old key, retiring, and the new one.

        Raises:
            InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
            RecordError: see ``rotations.begun``.
        """
        with self._store.changing:
            snapshot = self._store.snapshot
            record = self._record_of(new_key, snapshot.records, occasion, "added")
            old, new = rotations.begun(snapshot.record(old_id), record, occasion)
            self._store.change_keys((*_replaced(snapshot.records, (old,)), new))
            return old, new

    def register(self, key_id: UUID, api_key: str, occasion: Occasion) -> KeyRecord:
        """Store the API key that the exchange issued, and save; see ``registering.registered``.

        Raises:
            UnknownKeyError: there is no such key.
            InvalidApiKeyError: see :func:`vault_app.api_key.parse_api_key`.
            DuplicateApiKeyError: another key has it.
            RecordError: the key's state does not allow it.
        """
        issued = parse_api_key(api_key)
        return self.change(
            key_id,
            lambda record: registered(record, issued, self._store.snapshot.records, occasion),
        )

    def mark_verified(self, key_id: UUID, occasion: Occasion) -> KeyRecord:
        """Note that the exchange accepted a signed request with this key, and save.

        Raises:
            UnknownKeyError: there is no such key.
        """
        return self.change(key_id, lambda record: verified(record, occasion))

    def change(self, key_id: UUID, change: Callable[[KeyRecord], KeyRecord]) -> KeyRecord:
        """Make *change* of one record, and save where it makes a difference.

        Raises:
            UnknownKeyError: there is no such key.
            RecordError: what *change* raises; nothing was changed.
        """
        _before, after = self.replace(key_id, change)
        return after

    def replace(
        self, key_id: UUID, change: Callable[[KeyRecord], KeyRecord]
    ) -> tuple[KeyRecord, KeyRecord]:
        """As :meth:`change`.

        Returns:
            The record just before, and after it.
        """
        with self._store.changing:
            before = self._store.snapshot.record(key_id)
            self.change_several(lambda _snapshot: [change(before)])
            return before, self._store.snapshot.record(key_id)

    def change_several(self, change: Change) -> None:
        """Put the records that *change* makes in their places, and save once.

        Raises:
            RecordError: what *change* raises; nothing was changed.
        """
        with self._store.changing:
            snapshot = self._store.snapshot
            different = _different(snapshot, change)
            if different:
                self.require_writable()
                self._store.change_keys(_replaced(snapshot.records, different))

    def change_lightly(self, change: Change) -> None:
        """As :meth:`change_several`, for what can be had again: no backup is made for it.

        Where the save fails, nothing was changed.
        """

        def changed_contents(snapshot: Snapshot) -> Contents:
            different = _different(snapshot, change)
            if not different:
                return snapshot.contents
            keys = _replaced(snapshot.records, different)
            return msgspec.structs.replace(snapshot.contents, keys=keys)

        with self._store.changing:
            self._store.change_lightly(changed_contents)

    def delete(self, key_id: UUID, typed_label: str) -> None:
        """Remove a key that is in the trash, and save. Backups still hold it.

        Raises:
            UnknownKeyError: there is no such key.
            KeyNotInTrashError, LabelNotTypedError: see ``trash.require_deletable``.
        """
        with self._store.changing:
            snapshot = self._store.snapshot
            trash.require_deletable(snapshot.record(key_id), typed_label)
            self._store.change_keys(trash.without(snapshot.records, {key_id}))

    def empty_trash(self, occasion: Occasion) -> Collection[UUID]:
        """Remove the keys whose days in the trash are over, and save; a backup still holds them.

        Returns:
            Which keys they were. Where that cannot be saved, they stay.
        """
        with self._store.changing:
            contents, now = self._store.snapshot.contents, occasion.utc
            gone = trash.due_to_go(contents.keys, contents.saved_at, now)
            if gone or trash.is_to_be_saved(contents.keys, contents.saved_at, now):
                self._store.change_lightly(
                    lambda snapshot: msgspec.structs.replace(
                        snapshot.contents, keys=trash.without(snapshot.records, gone)
                    ),
                    keep_backup=bool(gone),
                )
            return gone

    def require_writable(self) -> None:
        """Refuse before something is done that could then not be noted.

        Raises:
            VaultReadOnlyError: the vault is open for reading only.
        """
        if not self._store.writable:
            raise VaultReadOnlyError(path=str(self._store.path))

    def require_credential(self, credential: Credential) -> None:
        """Check that *credential* opens this vault. A password is derived, about 1 s.

        Raises:
            WrongPasswordError: it does not.
        """
        header = self._store.snapshot.header
        for slot in header.slots:
            data_key = slots.unwrap(slot, credential, header.vault_id)
            if data_key is not None:
                wipe(data_key)
                return
        raise WrongPasswordError

    def _record_of(
        self, new_key: NewKey, present: Iterable[KeyRecord], occasion: Occasion, what: str
    ) -> KeyRecord:
        key_id = uuid4()
        api_key = parse_api_key(new_key.api_key) if new_key.api_key else ""
        return KeyRecord(
            id=key_id,
            label=checked_label(new_key.label, present),
            kind=new_key.kind,
            environment=new_key.environment,
            account=new_key.account.strip(),
            purpose=new_key.purpose,
            public_key_pem=new_key.public_key_pem,
            fingerprint=new_key.fingerprint,
            sealed_secret=self._store.seal_secret(key_id, new_key.secret),
            created_at=occasion.utc,
            state=KeyState.REGISTERED if api_key else KeyState.DRAFT,
            api_key=api_key,
            registered_at=occasion.utc if api_key else None,
            history=(occasion.entry(what),),
        )


def require_new(records: Iterable[KeyRecord], fingerprint: str, api_key: str) -> None:
    """Refuse a key that is there already.

    Raises:
        DuplicateKeyError: one of *records* has this fingerprint.
        DuplicateApiKeyError: one of *records* has this API key.
    """
    for record in records:
        if fingerprint and record.fingerprint == fingerprint:
            raise DuplicateKeyError(label=record.label)
        if api_key and record.api_key == api_key:
            raise DuplicateApiKeyError(label=record.label)


def _different(snapshot: Snapshot, change: Change) -> tuple[KeyRecord, ...]:
    """The records that *change* makes which are not there already."""
    return tuple(
        record for record in change(snapshot) if record is not snapshot.by_id.get(record.id)
    )


def _replaced(
    records: Iterable[KeyRecord], different: Iterable[KeyRecord]
) -> tuple[KeyRecord, ...]:
    by_id = {record.id: record for record in different}
    return tuple(by_id.get(record.id, record) for record in records)
