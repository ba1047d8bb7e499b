"""What is inside the sealed body: the key records, their schema number, and padding."""

from datetime import datetime

import msgspec

from vault_app.errors import VaultDamagedError, VaultNewerError
from vault_app.request_record import RequestRecord
from vault_app.vault.model import KeyRecord

SCHEMA = 1
"""The schema this version writes. A schema number is never reused; an older one is brought up to
date by a step of its own in :func:`decode_contents`."""

MIN_PADDED_BYTES = 64 * 1024
_STEPS_PER_DOUBLING = 8
_LENGTH_BYTES = 8


class Contents(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that is stored, oldest key first.

    Attributes:
        saved_at: UTC time of the save that wrote this.
        keys: the records, in the order they were added.
        outside_backup_at: UTC time of the last copy to another disk; None for never.
        requests: the last test requests that were sent, oldest first.
    """

    schema: int = SCHEMA
    saved_at: datetime
    keys: tuple[KeyRecord, ...]
    outside_backup_at: datetime | None = None
    requests: tuple[RequestRecord, ...] = ()


class _SchemaOnly(msgspec.Struct):
    schema: int


_encoder = msgspec.msgpack.Encoder(uuid_format="bytes")
_decoder = msgspec.msgpack.Decoder(Contents)
_schema_decoder = msgspec.msgpack.Decoder(_SchemaOnly)


def encode_contents(contents: Contents) -> bytearray:
    """Return length u64 ‖ msgpack ‖ zeros up to :func:`padded_length`."""
    padded = bytearray(_LENGTH_BYTES)
    _encoder.encode_into(contents, padded, _LENGTH_BYTES)
    length = len(padded)
    padded[:_LENGTH_BYTES] = (length - _LENGTH_BYTES).to_bytes(_LENGTH_BYTES, "big")
    padded.extend(bytes(padded_length(length) - length))
    return padded


def decode_contents(padded: bytes) -> Contents:
    """Take apart what :func:`encode_contents` made.

    Raises:
        VaultNewerError: a schema this version does not know.
        VaultDamagedError: *where* is ``contents``.
    """
    end = _LENGTH_BYTES + int.from_bytes(padded[:_LENGTH_BYTES], "big")
    length_is_right = (
        len(padded) >= _LENGTH_BYTES
        and end <= len(padded) == padded_length(end)
        and padded.count(0, end) == len(padded) - end
    )
    if not length_is_right:
        raise VaultDamagedError(where="contents")
    encoded = memoryview(padded)[_LENGTH_BYTES:end]
    try:
        schema = _schema_decoder.decode(encoded).schema
        if schema > SCHEMA:
            raise VaultNewerError(found=f"contents {schema}", supported=f"contents {SCHEMA}")
        contents = _decoder.decode(encoded)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise VaultDamagedError(where="contents") from None
    if schema != SCHEMA or len({record.id for record in contents.keys}) != len(contents.keys):
        raise VaultDamagedError(where="contents")
    return contents


def padded_length(length: int) -> int:
    """The size to which *length* bytes are padded.

    64 KiB at least; beyond that a multiple of an eighth of the power of two below, so the size
    tells the magnitude of the number of keys and adds at most 12.5 %.
    """
    if length <= MIN_PADDED_BYTES:
        return MIN_PADDED_BYTES
    step = (1 << (length - 1).bit_length() - 1) // _STEPS_PER_DOUBLING
    return -(-length // step) * step
