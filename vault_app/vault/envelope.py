"""The one sealing function: slots, the body and every secret are sealed by it.

HKDF-SHA256 makes an AES-256-GCM key *and* its nonce from a long-lived key and a fresh random salt
of 32 bytes, so no pair of key and nonce is ever used twice, however often something is sealed.
FORMAT.md, "Sealing", describes it byte by byte.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vault_app.vault.locked_memory import wipe

SALT_BYTES = 32
TAG_BYTES = 16
OVERHEAD_BYTES = SALT_BYTES + TAG_BYTES
"""What sealing adds to the length of the plaintext."""

_KEY_BYTES = 32
_NONCE_BYTES = 12

Octets = bytes | bytearray | memoryview


class SealBrokenError(Exception):
    """Wrong key, purpose or associated data, or altered bytes: which, cannot be known.

    Stays inside this package; every caller turns it into the error of its own case.
    """


def seal(key: Octets, purpose: bytes, associated_data: bytes, plaintext: Octets) -> bytes:
    """Encrypt and authenticate *plaintext*.

    Args:
        key: at least 20 bytes of full entropy (or the output of Argon2id).
        purpose: constant that keeps the uses of one key apart; the ``info`` of HKDF.
        associated_data: authenticated, not stored.
        plaintext: any length.

    Returns:
        salt (32 bytes) ‖ ciphertext (as long as the plaintext) ‖ tag (16 bytes).
    """
    salt = os.urandom(SALT_BYTES)
    with _cipher(key, purpose, salt) as (cipher, nonce):
        return b"".join((salt, cipher.encrypt(nonce, plaintext, associated_data)))


def unseal(key: Octets, purpose: bytes, associated_data: bytes, sealed: Octets) -> bytes:
    """Return the plaintext that :func:`seal` was given.

    Raises:
        SealBrokenError: anything differs from what was sealed.
    """
    view = _checked(sealed)
    with _cipher(key, purpose, bytes(view[:SALT_BYTES])) as (cipher, nonce):
        try:
            return cipher.decrypt(nonce, view[SALT_BYTES:], associated_data)
        except InvalidTag:
            raise SealBrokenError from None


def unseal_into(
    plaintext: memoryview, key: Octets, purpose: bytes, associated_data: bytes, sealed: Octets
) -> None:
    """Write to *plaintext*, exactly as long, what :func:`seal` was given; no copy is made.

    Raises:
        SealBrokenError: anything differs from what was sealed; what was written is worthless.
    """
    view = _checked(sealed)
    with _cipher(key, purpose, bytes(view[:SALT_BYTES])) as (cipher, nonce):
        try:
            cipher.decrypt_into(nonce, view[SALT_BYTES:], associated_data, plaintext)
        except InvalidTag:
            raise SealBrokenError from None


def _checked(sealed: Octets) -> memoryview:
    view = memoryview(sealed)
    if len(view) < OVERHEAD_BYTES:
        raise SealBrokenError
    return view


@contextmanager
def _cipher(key: Octets, purpose: bytes, salt: bytes) -> Iterator[tuple[AESGCM, bytes]]:
    """A cipher and its nonce; what was derived for it is wiped at the end."""
    derivation = HKDF(SHA256(), length=_KEY_BYTES + _NONCE_BYTES, salt=salt, info=purpose)
    material = bytearray(_KEY_BYTES + _NONCE_BYTES)
    try:
        derivation.derive_into(key, material)
        yield AESGCM(memoryview(material)[:_KEY_BYTES]), bytes(material[_KEY_BYTES:])
    finally:
        wipe(material)
