"""What an open vault holds at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from vault_app.errors import UnknownKeyError, VaultDamagedError
from vault_app.vault import envelope
from vault_app.vault.contents import Contents, decode_contents
from vault_app.vault.header import Header, SplitFile
from vault_app.vault.model import KeyRecord

BODY_PURPOSE = b"vault-app 1 body"
"""Of the key that seals the contents."""


@dataclass(frozen=True)
class Snapshot:
    """What the vault holds at one moment; never changed, only replaced."""

    header: Header
    contents: Contents
    by_id: Mapping[UUID, KeyRecord]

    @property
    def records(self) -> tuple[KeyRecord, ...]:
        """All records, oldest first."""
        return self.contents.keys

    def record(self, key_id: UUID) -> KeyRecord:
        """The record with this id.

        Raises:
            UnknownKeyError: there is none.
        """
        record = self.by_id.get(key_id)
        if record is None:
            raise UnknownKeyError(label=str(key_id))
        return record


def snapshot_of(header: Header, contents: Contents) -> Snapshot:
    """Index *contents* by id."""
    return Snapshot(header, contents, {record.id: record for record in contents.keys})


def unseal_body(split: SplitFile, data_key: memoryview) -> Snapshot:
    """Decrypt what is behind the header.

    Raises:
        VaultDamagedError: *where* is ``body`` or ``contents``.
        VaultNewerError: the contents are.
    """
    try:
        plaintext = envelope.unseal(data_key, BODY_PURPOSE, split.authenticated, split.body)
    except envelope.SealBrokenError:
        raise VaultDamagedError(where="body") from None
    return snapshot_of(split.header, decode_contents(plaintext))
