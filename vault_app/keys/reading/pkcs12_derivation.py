"""The key derivation of PKCS#12, which some PBES1 schemes take."""

import hashlib

from vault_app.errors import WrongPassphraseError
from vault_app.keys.reading.derivation import MAX_PBES1_ROUNDS, require_at_most

KEY_MATERIAL = 1
INITIALIZATION_VECTOR = 2
"""What the derived octets are for: the two diversifiers of RFC 7292, appendix B.3."""

_BLOCK = 64
"""Octets in a block of SHA-1."""


def derive_pkcs12(passphrase: bytes, salt: bytes, rounds: int, length: int, use: int) -> bytes:
    """Derive *length* octets with SHA-1, for *use*: ``KEY_MATERIAL`` or ``INITIALIZATION_VECTOR``.

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
    block = _fill(salt) + _fill(password)
    diversifier = bytes([use]) * _BLOCK
    derived = b""
    while len(derived) < length:
        digest = diversifier + block
        for _ in range(rounds):
            digest = hashlib.sha1(digest, usedforsecurity=False).digest()
        derived += digest
        block = _add_to_each(block, int.from_bytes(_fill(digest)) + 1)
    return derived[:length]


def _fill(octets: bytes) -> bytes:
    """Repeat *octets* up to the next whole block."""
    length = -(-len(octets) // _BLOCK) * _BLOCK
    return (octets * (length // max(1, len(octets)) + 1))[:length]


def _add_to_each(blocks: bytes, addend: int) -> bytes:
    modulus = 1 << (_BLOCK * 8)
    sums = (
        (int.from_bytes(blocks[start : start + _BLOCK]) + addend) % modulus
        for start in range(0, len(blocks), _BLOCK)
    )
    return b"".join(total.to_bytes(_BLOCK) for total in sums)
