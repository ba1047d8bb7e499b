"""Passphrase protection that is worth its name and that OpenSSL opens.

PBES2 with PBKDF2-HMAC-SHA512 and AES-256-CBC. cryptography reads it and has no option to write it:
the structure is built here from its primitives. scrypt with a large N is refused by OpenSSL's
memory limit, AES-GCM within PBES2 by both.

Source: RFC 8018, section 6.2.
"""

import os

from cryptography.hazmat import asn1
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.padding import PKCS7

from vault_app.keys.encrypted_structures import (
    AES_256_CBC,
    HMAC_SHA512,
    PBES2,
    PBKDF2,
    CbcAlgorithm,
    Pbes2Algorithm,
    Pbes2PrivateKey,
    Pbkdf2Algorithm,
    Pbkdf2CbcParameters,
    Pbkdf2Parameters,
    PseudoRandomFunction,
)
from vault_app.keys.writing.armour import pem_of

ROUNDS = 600_000
"""Nearly three times the 210,000 that OWASP's password storage cheat sheet (2023) asks for."""

SALT_OCTETS = 16
"""Source: RFC 8018, section 4.1, and NIST SP 800-132: at least 128 bits."""

_KEY_OCTETS = 32
_BLOCK_OCTETS = 16


def protected_pkcs8_pem(open_der: bytes, passphrase: bytes) -> bytes:
    """Encrypt *open_der* under *passphrase*. Takes about 0.5 s.

    Args:
        open_der: PKCS#8.
        passphrase: at least 1 octet.

    Returns:
        PEM, ``ENCRYPTED PRIVATE KEY``.
    """
    salt, initialization_vector = os.urandom(SALT_OCTETS), os.urandom(_BLOCK_OCTETS)
    key = PBKDF2HMAC(SHA512(), _KEY_OCTETS, salt, ROUNDS).derive(passphrase)
    padder = PKCS7(_BLOCK_OCTETS * 8).padder()
    padded = padder.update(open_der) + padder.finalize()
    encryptor = Cipher(AES256(key), CBC(initialization_vector)).encryptor()
    structure = Pbes2PrivateKey(
        algorithm=_pbes2(salt, initialization_vector),
        ciphertext=encryptor.update(padded) + encryptor.finalize(),
    )
    return pem_of("ENCRYPTED PRIVATE KEY", asn1.encode_der(structure))


def _pbes2(salt: bytes, initialization_vector: bytes) -> Pbes2Algorithm:
    derivation = Pbkdf2Parameters(
        salt=salt,
        rounds=ROUNDS,
        key_length=None,
        prf=PseudoRandomFunction(oid=HMAC_SHA512, parameters=asn1.Null()),
    )
    return Pbes2Algorithm(
        oid=PBES2,
        parameters=Pbkdf2CbcParameters(
            derivation=Pbkdf2Algorithm(oid=PBKDF2, parameters=derivation),
            encryption=CbcAlgorithm(oid=AES_256_CBC, initialization_vector=initialization_vector),
        ),
    )
