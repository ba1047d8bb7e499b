"""The header's encoding: msgpack in which every value has exactly one form.

Integers, strings and lengths in their shortest form, map keys strings in ascending order of their
UTF-8 bytes, no floats and no extension types. Decoding encodes again and compares.
"""

import msgspec

MAX_DEPTH = 8

Plain = None | bool | int | str | bytes | list["Plain"] | dict[str, "Plain"]
"""What a canonical value is made of."""

_encoder = msgspec.msgpack.Encoder(order="deterministic")


class NotCanonicalError(Exception):
    """The bytes are not what :func:`encode` writes. Stays inside this package."""


def encode(fields: dict[str, Plain]) -> bytes:
    """Return the one encoding of *fields*."""
    return _encoder.encode(fields)


def decode(encoded: bytes) -> dict[str, Plain]:
    """Return the map of which *encoded* is the canonical encoding.

    Raises:
        NotCanonicalError: not msgpack, not a map, bytes left over, or another form of the same.
    """
    try:
        value = msgspec.msgpack.decode(encoded)
    except (msgspec.MsgspecError, RecursionError, TypeError, ValueError):
        raise NotCanonicalError from None
    if not isinstance(value, dict) or not _is_plain(value, MAX_DEPTH):
        raise NotCanonicalError
    if encode(value) != encoded:
        raise NotCanonicalError
    return value


def _is_plain(value: object, depth: int) -> bool:
    if depth == 0:
        return False
    if isinstance(value, dict):
        return all(
            isinstance(name, str) and _is_plain(item, depth - 1) for name, item in value.items()
        )
    if isinstance(value, list):
        return all(_is_plain(item, depth - 1) for item in value)
    return value is None or isinstance(value, bool | int | str | bytes)
