"""Adding several keys at once, and noting in a key's history what left the vault."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid4

import msgspec

from vault_app.api_key import parse_api_key
from vault_app.errors import (
    DuplicateApiKeyError,
    DuplicateKeyError,
    UnknownKeyError,
    VaultReadOnlyError,
    WrongPasswordError,
)
from vault_app.terms import Environment, KeyState, Purpose
from vault_app.vault import slots
from vault_app.vault.locked_memory import wipe
from vault_app.vault.model import HistoryEntry, KeyRecord, checked_label
from vault_app.vault.slots import Credential
from vault_app.vault.store import VaultStore


@dataclass(frozen=True)
class NewKey:
    """A key that is to be stored. Its ``repr`` shows nothing of the secret.

    Attributes:
        secret: PKCS#8 DER or an HMAC secret's bytes; is sealed at once.
        api_key: where it is known already, else empty.

    The others are as in :class:`~vault_app.vault.model.KeyRecord`.
    """

    label: str
    kind: str
    environment: Environment
    account: str
    purpose: Purpose
    public_key_pem: str
    fingerprint: str
    secret: bytes
    api_key: str = ""

    def __repr__(self) -> str:
        """Masked: new keys appear in tracebacks."""
        return f"NewKey({self.label!r}, {self.kind}, {self.fingerprint}, secret=***)"


class KeyLedger:
    """Works on the records of one open vault. Every change is one save."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def add_keys(
        self, new_keys: Sequence[NewKey], now: datetime, *, what: str = "added", caller: str = ""
    ) -> tuple[KeyRecord, ...]:
        """Store all of *new_keys*, or none, and save once.

        A key whose API key is known is registered; the others are drafts.

        Raises:
            InvalidLabelError, DuplicateLabelError: see ``model.checked_label``.
            DuplicateKeyError: a key with this fingerprint is there, or twice among *new_keys*.
            InvalidApiKeyError, DuplicateApiKeyError: the same for the API key.
        """
        with self._store.changing:
            present = self._store.snapshot.contents.keys
            added: list[KeyRecord] = []
            for new_key in new_keys:
                record = self._record_of(new_key, now.astimezone(UTC), what, caller)
                require_new((*present, *added), record.fingerprint, record.api_key)
                label = checked_label(record.label, (*present, *added))
                added.append(msgspec.structs.replace(record, label=label))
            self._store.change_keys((*present, *added))
            return tuple(added)

    def note(self, key_id: UUID, what: str, now: datetime, *, caller: str = "") -> KeyRecord:
        """Add *what* to the history of a key, and save.

        Raises:
            UnknownKeyError: there is no such key.
        """
        with self._store.changing:
            contents = self._store.snapshot.contents
            record = self._store.snapshot.by_id.get(key_id)
            if record is None:
                raise UnknownKeyError(label=str(key_id))
            entry = HistoryEntry(now.astimezone(UTC), what, caller)
            noted = msgspec.structs.replace(record, history=(*record.history, entry))
            self._store.change_keys(
                tuple(noted if other.id == key_id else other for other in contents.keys)
            )
            return noted

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

    def _record_of(self, new_key: NewKey, at: datetime, what: str, caller: str) -> KeyRecord:
        key_id = uuid4()
        api_key = parse_api_key(new_key.api_key) if new_key.api_key else ""
        return KeyRecord(
            id=key_id,
            label=new_key.label,
            kind=new_key.kind,
            environment=new_key.environment,
            account=new_key.account.strip(),
            purpose=new_key.purpose,
            public_key_pem=new_key.public_key_pem,
            fingerprint=new_key.fingerprint,
            sealed_secret=self._store.seal_secret(key_id, new_key.secret),
            created_at=at,
            state=KeyState.REGISTERED if api_key else KeyState.DRAFT,
            api_key=api_key,
            registered_at=at if api_key else None,
            history=(HistoryEntry(at, what, caller),),
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
