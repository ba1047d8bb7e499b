"""From a passphrase to a key, with caps that are checked **before** deriving.

A file says itself how much work its passphrase is: a hostile one may ask for hours or for all the
memory there is.
"""

import hashlib
import math

import bcrypt
from cryptography.hazmat.primitives.hashes import HashAlgorithm
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from vault_app.errors import BrokenKeyError, ProtectionTooCostlyError

MAX_PBKDF2_ROUNDS = 2_000_000
"""About 1.5 s with SHA-512; our own files have 600,000, those of OpenSSL 2,048."""

MAX_SCRYPT_BYTES = 64 * 1024 * 1024
"""128·N·r; OpenSSL itself refuses to read what takes more than 32 MiB."""

MAX_SCRYPT_PARALLELIZATION = 4

MAX_BCRYPT_ROUNDS = 150
"""About 1.5 s; ssh-keygen takes 16 or 24, its manual's readers up to 100."""

MAX_PBES1_ROUNDS = 200_000
"""About 0.5 s in Python; OpenSSL writes 2,048."""

_LARGEST_SHOWN = 2**53

_MAX_KEY_LENGTH = 64


def derive_pbkdf2(
    passphrase: bytes, salt: bytes, rounds: int, key_length: int, digest: HashAlgorithm
) -> bytes:
    """PBKDF2 (RFC 8018). Raises as :func:`require_at_most` does."""
    blocks = math.ceil(key_length / digest.digest_size)
    require_at_most("PBKDF2 rounds", rounds * blocks, MAX_PBKDF2_ROUNDS)
    _require_key_length(key_length)
    return PBKDF2HMAC(digest, key_length, salt, rounds).derive(passphrase)


def derive_scrypt(
    passphrase: bytes, *, salt: bytes, cost: int, block_size: int, parallel: int, key_length: int
) -> bytes:
    """Scrypt (RFC 7914). Raises as :func:`require_at_most` does."""
    require_at_most("scrypt parallelization", parallel, MAX_SCRYPT_PARALLELIZATION)
    require_at_most("scrypt block size", block_size, MAX_SCRYPT_BYTES)
    require_at_most("scrypt memory", 128 * cost * block_size, MAX_SCRYPT_BYTES)
    _require_key_length(key_length)
    if cost & (cost - 1) or cost == 1:
        raise BrokenKeyError(problem="unreadable")
    return Scrypt(salt, key_length, cost, block_size, parallel).derive(passphrase)


def derive_bcrypt(passphrase: bytes, salt: bytes, rounds: int, key_length: int) -> bytes:
    """bcrypt_pbkdf of OpenSSH. Raises as :func:`require_at_most` does."""
    require_at_most("bcrypt rounds", rounds, MAX_BCRYPT_ROUNDS)
    if not salt:
        raise BrokenKeyError(problem="unreadable")
    return bcrypt.kdf(passphrase, salt, key_length, rounds, ignore_few_rounds=True)


def derive_pbkdf1(
    passphrase: bytes, salt: bytes, rounds: int, key_length: int, digest: str
) -> bytes:
    """PBKDF1 (RFC 8018, section 5.1). Raises as :func:`require_at_most` does."""
    require_at_most("PBES1 rounds", rounds, MAX_PBES1_ROUNDS)
    block = passphrase + salt
    for _ in range(rounds):
        block = hashlib.new(digest, block, usedforsecurity=False).digest()
    return block[:key_length]


def derive_openssl(passphrase: bytes, salt: bytes, key_length: int) -> bytes:
    """EVP_BytesToKey with MD5 and one round: how OpenSSL derives for ``DEK-Info``."""
    derived = block = b""
    while len(derived) < key_length:
        block = hashlib.md5(block + passphrase + salt, usedforsecurity=False).digest()
        derived += block
    return derived[:key_length]


def shown_number(number: int) -> int:
    """*number*, or the largest that is named: messages between processes have 64-bit integers."""
    return min(number, _LARGEST_SHOWN)


def require_at_most(parameter: str, asked: int, limit: int) -> None:
    """Refuse what costs more than *limit*.

    Raises:
        ProtectionTooCostlyError: *asked* is more.
        BrokenKeyError: *asked* is less than 1.
    """
    if asked > limit:
        raise ProtectionTooCostlyError(parameter=parameter, asked=shown_number(asked), limit=limit)
    if asked < 1:
        raise BrokenKeyError(problem="unreadable")


def _require_key_length(key_length: int) -> None:
    if not 1 <= key_length <= _MAX_KEY_LENGTH:
        raise BrokenKeyError(problem="unreadable")
