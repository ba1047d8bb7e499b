"""Encrypted PKCS#1 as OpenSSL used to write it, with ``DEK-Info`` in the PEM's header."""

import re
from typing import Final

from cryptography.hazmat import asn1

from vault_app.errors import BrokenKeyError, UnsupportedProtectionError, WrongPassphraseError
from vault_app.key_files import ProtectionTerms
from vault_app.keys.reading.ciphers import CBC_CIPHERS
from vault_app.keys.reading.derivation import derive_openssl
from vault_app.keys.reading.protection import Protection

DEK_INFO: Final = re.compile(
    r"Proc-Type:\s*4\s*,\s*ENCRYPTED[^A-Za-z]{0,40}DEK-Info:\s*([A-Z0-9-]+)\s*,\s*([0-9A-Fa-f]+)"
)
"""Source: RFC 1421, sections 4.6.1.1 and 4.6.1.3."""

_SALT_LENGTH = 8
_USUAL_BLOCK_LENGTH = 16
_CIPHERS: Final = {cipher.name: cipher for cipher in CBC_CIPHERS}


def vector_digits(cipher_name: str) -> int:
    """Hex digits of the cipher's initialization vector; base64 may follow without a blank."""
    cipher = _CIPHERS.get(cipher_name)
    return (cipher.block_length if cipher is not None else _USUAL_BLOCK_LENGTH) * 2


def protection_of(cipher_name: str, initialization_vector: str, ciphertext: bytes) -> Protection:
    """How the key is protected; ``decrypt`` gives the PKCS#1 DER.

    Args:
        cipher_name: as the header names it.
        initialization_vector: hex digits.
        ciphertext: the decoded body.

    Raises:
        UnsupportedProtectionError: an unknown cipher.
        BrokenKeyError: ``unreadable``; the initialization vector has not the cipher's length.
    """
    cipher = _CIPHERS.get(cipher_name)
    if cipher is None:
        raise UnsupportedProtectionError(found=cipher_name[:40])
    if len(initialization_vector) != cipher.block_length * 2:
        raise BrokenKeyError(problem="unreadable")
    vector = bytes.fromhex(initialization_vector)

    def decrypt(passphrase: bytes) -> bytes:
        key = derive_openssl(passphrase, vector[:_SALT_LENGTH], cipher.key_length)
        der = cipher.decrypt(key, vector, ciphertext)
        try:
            asn1.decode_der(asn1.TLV, der)
        except ValueError:
            raise WrongPassphraseError from None
        return der

    return Protection(ProtectionTerms(("DEK-Info", "MD5", cipher.name)), decrypt)
