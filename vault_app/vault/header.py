"""The open part of a vault file: prefix, header and its checksum.

    magic 8 │ format version u16 │ header length u32 │ body length u64 │ header │ SHA-256 │ body

All integers big-endian. FORMAT.md describes every field and the order of the checks.
"""

import struct
from dataclasses import dataclass, replace

from vault_app.errors import NotAVaultError, VaultDamagedError, VaultNewerError
from vault_app.keys.sha256 import DIGEST_BYTES, sha256
from vault_app.vault import canonical
from vault_app.vault.canonical import Plain
from vault_app.vault.slots import MAX_SLOTS, MAX_TIME, Slot, SlotKind, parse_slot

MAGIC = b"VAULTAPP"
FORMAT_VERSION = 1
VAULT_ID_BYTES = 16
MAX_HEADER_BYTES = 64 * 1024
MAX_BODY_BYTES = 256 * 1024 * 1024
"""Seven times a vault of 10,000 keys."""

PREFIX = struct.Struct(">8sHIQ")
CHECKSUM_BYTES = DIGEST_BYTES
MAX_FILE_BYTES = PREFIX.size + MAX_HEADER_BYTES + CHECKSUM_BYTES + MAX_BODY_BYTES

_KNOWN_FIELDS = frozenset({"created", "critical", "slots", "vault_id"})


@dataclass(frozen=True)
class Header:
    """What can be read of a vault without unlocking it.

    Attributes:
        vault_id: 16 random bytes, the same in every copy and backup of this vault.
        created: Unix time in seconds.
        slots: 1 to 16, at most one of them a password slot.
        critical: names of fields that a reader must know.
        unknown: optional fields of a newer version, kept when the vault is rewritten.
    """

    vault_id: bytes
    created: int
    slots: tuple[Slot, ...]
    critical: tuple[str, ...]
    unknown: dict[str, Plain]

    def with_slots(self, slots: tuple[Slot, ...]) -> "Header":
        """This header with other slots."""
        return replace(self, slots=slots)


@dataclass(frozen=True)
class SplitFile:
    """A vault file taken apart.

    Attributes:
        authenticated: every byte before the body: the body's associated data.
        body: still sealed.
    """

    header: Header
    authenticated: bytes
    body: memoryview


def encode_before_body(header: Header, body_length: int) -> bytes:
    """Return prefix ‖ header ‖ checksum for a body of *body_length* bytes."""
    encoded = canonical.encode(
        header.unknown
        | {
            "created": header.created,
            "critical": list(header.critical),
            "slots": [slot.fields for slot in header.slots],
            "vault_id": header.vault_id,
        }
    )
    start = PREFIX.pack(MAGIC, FORMAT_VERSION, len(encoded), body_length) + encoded
    return start + sha256(start)


def split_file(raw: bytes) -> SplitFile:
    """Take a vault file apart and check all that can be checked without unlocking it.

    Raises:
        NotAVaultError: it does not begin like a vault.
        VaultDamagedError: *where* is ``empty``, ``length``, ``checksum`` or ``header``.
        VaultNewerError: written by a newer version.
        VaultTooExpensiveError: deriving the key would cost more than any vault's.
    """
    if not raw:
        raise VaultDamagedError(where="empty")
    if raw[: len(MAGIC)] != MAGIC[: len(raw)]:
        raise NotAVaultError
    if len(raw) < PREFIX.size:
        raise VaultDamagedError(where="length")
    _, version, header_length, body_length = PREFIX.unpack_from(raw)
    if version > FORMAT_VERSION:
        raise VaultNewerError(found=f"format {version}", supported=f"format {FORMAT_VERSION}")
    header_end = PREFIX.size + header_length
    body_start = header_end + CHECKSUM_BYTES
    lengths_fit = (
        version == FORMAT_VERSION
        and header_length <= MAX_HEADER_BYTES
        and body_length <= MAX_BODY_BYTES
        and len(raw) == body_start + body_length
    )
    if not lengths_fit:
        raise VaultDamagedError(where="length")
    if sha256(raw[:header_end]) != raw[header_end:body_start]:
        raise VaultDamagedError(where="checksum")
    return SplitFile(
        header=_parse_header(raw[PREFIX.size : header_end]),
        authenticated=raw[:body_start],
        body=memoryview(raw)[body_start:],
    )


def _parse_header(encoded: bytes) -> Header:
    try:
        fields = canonical.decode(encoded)
    except canonical.NotCanonicalError:
        raise VaultDamagedError(where="header") from None
    critical = _critical_names(fields.get("critical"))
    vault_id = fields.get("vault_id")
    created = fields.get("created")
    if not isinstance(vault_id, bytes) or len(vault_id) != VAULT_ID_BYTES:
        raise VaultDamagedError(where="header")
    if type(created) is not int or not 0 <= created <= MAX_TIME:
        raise VaultDamagedError(where="header")
    return Header(
        vault_id=vault_id,
        created=created,
        slots=_parse_slots(fields.get("slots")),
        critical=critical,
        unknown={name: value for name, value in fields.items() if name not in _KNOWN_FIELDS},
    )


def _critical_names(value: Plain) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise VaultDamagedError(where="header")
    names = [name for name in value if isinstance(name, str)]
    if len(names) != len(value) or names != sorted(set(names)):
        raise VaultDamagedError(where="header")
    for name in names:
        if name not in _KNOWN_FIELDS:
            raise VaultNewerError(found=f"field {name[:32]}", supported=f"format {FORMAT_VERSION}")
    return tuple(names)


def _parse_slots(value: Plain) -> tuple[Slot, ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_SLOTS:
        raise VaultDamagedError(where="header")
    slots = tuple(_parse_slot(item) for item in value)
    ids = {slot.id for slot in slots}
    password_slots = [slot for slot in slots if slot.kind == SlotKind.PASSWORD]
    if len(ids) != len(slots) or len(password_slots) > 1:
        raise VaultDamagedError(where="header")
    return slots


def _parse_slot(value: Plain) -> Slot:
    if not isinstance(value, dict):
        raise VaultDamagedError(where="header")
    return parse_slot(value)
