"""The key derivation of PKCS#12, which some PBES1 schemes and the seal of a store take."""

import hashlib

from vault_app.errors import WrongPassphraseError
from vault_app.keys.reading.derivation import MAX_PBES1_ROUNDS, require_at_most

KEY_MATERIAL = 1
INITIALIZATION_VECTOR = 2
SEAL = 3
"""What the derived octets are for: the diversifiers of RFC 7292, appendix B.3."""


def derive_pkcs12(
    passphrase: bytes, salt: bytes, rounds: int, length: int, *, use: int, digest_name: str = "sha1"
) -> bytes:
    """Derive *length* octets for *use*: ``KEY_MATERIAL``, ``INITIALIZATION_VECTOR`` or ``SEAL``.

    *digest_name* is what hashlib calls the digest; the PBES1 schemes take SHA-1.

    Raises:
        WrongPassphraseError: *passphrase* is not UTF-8, so no such key can be under it.
        ProtectionTooCostlyError: too many *rounds*.

    Source: RFC 7292, appendix B.2.
    """
    require_at_most("PBES1 rounds", rounds, MAX_PBES1_ROUNDS)
    try:
        password = passphrase.decode().encode("utf-16-be") + b"\0\0"
    except UnicodeDecodeError:
        raise WrongPassphraseError from None
    size = hashlib.new(digest_name, usedforsecurity=False).block_size
    block = _fill(salt, size) + _fill(password, size)
    diversifier = bytes([use]) * size
    derived = b""
    while len(derived) < length:
        digest = diversifier + block
        for _ in range(rounds):
            digest = hashlib.new(digest_name, digest, usedforsecurity=False).digest()
        derived += digest
        block = _add_to_each(block, int.from_bytes(_fill(digest, size)) + 1, size)
    return derived[:length]


def _fill(octets: bytes, size: int) -> bytes:
    """Repeat *octets* up to the next whole block of *size*."""
    length = -(-len(octets) // size) * size
    return (octets * (length // max(1, len(octets)) + 1))[:length]


def _add_to_each(blocks: bytes, addend: int, size: int) -> bytes:
    modulus = 1 << (size * 8)
    sums = (
        (int.from_bytes(blocks[start : start + size]) + addend) % modulus
        for start in range(0, len(blocks), size)
    )
    return b"".join(total.to_bytes(size) for total in sums)
