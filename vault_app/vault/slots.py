"""Slots: each wraps the vault's data key under one way of unlocking.

A slot authenticates the id of its vault and every field of its own, so it can neither be altered
nor moved into another vault.
"""

import os
from dataclasses import dataclass
from enum import StrEnum

from vault_app.errors import VaultDamagedError, VaultNewerError, WrongPasswordError
from vault_app.vault import canonical, envelope, kdf
from vault_app.vault.canonical import Plain
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.locked_memory import locked_memory

DATA_KEY_BYTES = 32
SLOT_ID_BYTES = 16
KEYCHAIN_SECRET_BYTES = 32
RECOVERY_SECRET_BYTES = 20
"""160 bits: cannot be guessed, so no slow derivation is needed."""

MAX_SLOTS = 16
MAX_LABEL_CHARACTERS = 64
MAX_KIND_CHARACTERS = 32
MAX_TIME = 253_402_300_799
"""The last second of the year 9999, in Unix time."""

WRAPPED_BYTES = DATA_KEY_BYTES + envelope.OVERHEAD_BYTES

_PURPOSE = b"vault-app 1 slot"
_KDF_NAME = "argon2id"
_ARGON2_VERSION = 0x13
"""Source: RFC 9106, section 3.1, version number 0x13."""


class SlotKind(StrEnum):
    """The kinds this version can open. A slot of another kind is kept and left alone."""

    PASSWORD = "password"  # noqa: S105 - the name of a kind
    KEYCHAIN = "keychain"
    RECOVERY = "recovery"


@dataclass(frozen=True)
class PasswordCredential:
    """The master password, UTF-8."""

    password: bytes

    def __repr__(self) -> str:
        """Masked."""
        return "PasswordCredential(***)"


@dataclass(frozen=True)
class KeychainCredential:
    """The 32 random bytes that the operating system's keychain holds.

    Raises:
        WrongPasswordError: another length.
    """

    secret: bytes

    def __post_init__(self) -> None:
        if len(self.secret) != KEYCHAIN_SECRET_BYTES:
            raise WrongPasswordError

    def __repr__(self) -> str:
        """Masked."""
        return "KeychainCredential(***)"


@dataclass(frozen=True)
class RecoveryCredential:
    """The 20 random bytes that the recovery code spells (see ``recovery_code``).

    Raises:
        WrongPasswordError: another length.
    """

    secret: bytes

    def __post_init__(self) -> None:
        if len(self.secret) != RECOVERY_SECRET_BYTES:
            raise WrongPasswordError

    def __repr__(self) -> str:
        """Masked."""
        return "RecoveryCredential(***)"


Credential = PasswordCredential | KeychainCredential | RecoveryCredential


@dataclass(frozen=True)
class Slot:
    """One slot as it stands in the header.

    Attributes:
        fields: all of them, known or not; kept and authenticated as they are.
    """

    id: bytes
    kind: str
    label: str
    created: int
    wrapped: bytes
    fields: dict[str, Plain]

    def __repr__(self) -> str:
        """Without the wrapped key."""
        return f"Slot({self.kind}, {self.label!r})"


def new_slot(
    credential: Credential,
    *,
    label: str,
    created: int,
    vault_id: bytes,
    data_key: envelope.Octets,
    profile: Argon2Profile | None = None,
) -> Slot:
    """Wrap *data_key* under *credential*.

    *created* is Unix time in seconds; *profile* is the cost of a password slot, None for one
    calibrated to this machine. Other kinds have none.
    """
    fields: dict[str, Plain] = {
        "created": created,
        "id": os.urandom(SLOT_ID_BYTES),
        "kind": _kind_of(credential).value,
        "label": label[:MAX_LABEL_CHARACTERS],
    }
    if isinstance(credential, PasswordCredential):
        profile = profile or kdf.calibrate()
        fields |= {
            "argon2_version": _ARGON2_VERSION,
            "kdf": _KDF_NAME,
            "lanes": profile.lanes,
            "memory_kib": profile.memory_kib,
            "passes": profile.passes,
            "salt": os.urandom(kdf.SALT_BYTES),
        }
    wrapping_key = _wrapping_key(credential, fields)
    wrapped = envelope.seal(wrapping_key, _PURPOSE, _associated_data(vault_id, fields), data_key)
    return parse_slot(fields | {"wrapped": wrapped})


def unwrap(slot: Slot, credential: Credential, vault_id: bytes) -> memoryview | None:
    """Return the data key in locked memory, or None where *credential* does not open *slot*.

    A credential of another kind does not open it, and costs nothing.
    """
    if slot.kind != _kind_of(credential):
        return None
    wrapping_key = _wrapping_key(credential, slot.fields)
    associated_data = _associated_data(vault_id, slot.fields)
    data_key = locked_memory(DATA_KEY_BYTES)
    try:
        envelope.unseal_into(data_key, wrapping_key, _PURPOSE, associated_data, slot.wrapped)
    except envelope.SealBrokenError:
        return None
    return data_key


def profile_of(slot: Slot) -> Argon2Profile:
    """The cost of a password slot."""
    return _profile_in(slot.fields)


def parse_slot(fields: dict[str, Plain]) -> Slot:
    """Check *fields* of a slot from a header.

    Raises:
        VaultDamagedError: a field is missing or out of its limits.
        VaultNewerError: a password slot with another derivation than Argon2id 1.3.
        VaultTooExpensiveError: the derivation is beyond the limits.
    """
    slot = Slot(
        id=_octets(fields, "id", SLOT_ID_BYTES),
        kind=_text(fields, "kind", 1, MAX_KIND_CHARACTERS),
        label=_text(fields, "label", 0, MAX_LABEL_CHARACTERS),
        created=_number(fields, "created", MAX_TIME),
        wrapped=_octets(fields, "wrapped", WRAPPED_BYTES),
        fields=fields,
    )
    if slot.kind == SlotKind.PASSWORD:
        _octets(fields, "salt", kdf.SALT_BYTES)
        kdf_name = _text(fields, "kdf", 1, MAX_KIND_CHARACTERS)
        version = _number(fields, "argon2_version", 0xFF)
        if (kdf_name, version) != (_KDF_NAME, _ARGON2_VERSION):
            raise VaultNewerError(found=f"{kdf_name} {version}", supported="argon2id 19")
        kdf.check_limits(_profile_in(fields))
    return slot


def _profile_in(fields: dict[str, Plain]) -> Argon2Profile:
    most = 2**32 - 1
    return Argon2Profile(
        memory_kib=_number(fields, "memory_kib", most),
        passes=_number(fields, "passes", most),
        lanes=_number(fields, "lanes", most),
    )


def _kind_of(credential: Credential) -> SlotKind:
    match credential:
        case PasswordCredential():
            return SlotKind.PASSWORD
        case KeychainCredential():
            return SlotKind.KEYCHAIN
        case RecoveryCredential():
            return SlotKind.RECOVERY


def _wrapping_key(credential: Credential, fields: dict[str, Plain]) -> bytes:
    if isinstance(credential, PasswordCredential):
        salt = _octets(fields, "salt", kdf.SALT_BYTES)
        return kdf.derive_key(credential.password, salt, _profile_in(fields))
    return credential.secret


def _associated_data(vault_id: bytes, fields: dict[str, Plain]) -> bytes:
    authenticated = {name: value for name, value in fields.items() if name != "wrapped"}
    return vault_id + canonical.encode(authenticated)


def _octets(fields: dict[str, Plain], name: str, length: int) -> bytes:
    value = fields.get(name)
    if not isinstance(value, bytes) or len(value) != length:
        raise VaultDamagedError(where="header")
    return value


def _text(fields: dict[str, Plain], name: str, shortest: int, longest: int) -> str:
    value = fields.get(name)
    if not isinstance(value, str) or not shortest <= len(value) <= longest:
        raise VaultDamagedError(where="header")
    return value


def _number(fields: dict[str, Plain], name: str, largest: int) -> int:
    value = fields.get(name)
    if type(value) is not int or not 0 <= value <= largest:
        raise VaultDamagedError(where="header")
    return value
