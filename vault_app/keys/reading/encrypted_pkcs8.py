"""Encrypted PKCS#8: PBES2 with PBKDF2 or scrypt, and the old PBES1 schemes."""

from functools import partial
from typing import Final

from cryptography.hazmat import asn1
from cryptography.hazmat.primitives.hashes import (
    MD5,
    SHA1,
    SHA224,
    SHA256,
    SHA384,
    SHA512,
    SHA512_224,
    SHA512_256,
    HashAlgorithm,
)
from cryptography.x509 import ObjectIdentifier

from vault_app.errors import BrokenKeyError, UnsupportedProtectionError, WrongPassphraseError
from vault_app.keys.encrypted_structures import (
    AES_256_CBC as AES_256_CBC_OID,
)
from vault_app.keys.encrypted_structures import (
    HMAC_SHA512,
    PBES2,
    PBKDF2,
    SCRYPT,
    Algorithm,
    EncryptedPrivateKey,
    Pbes1Parameters,
    Pbes2Parameters,
    Pbkdf2Parameters,
    ScryptParameters,
)
from vault_app.keys.reading import ciphers
from vault_app.keys.reading.ciphers import CbcCipher, decrypt_rc4
from vault_app.keys.reading.derivation import derive_pbkdf1, derive_pbkdf2, derive_scrypt
from vault_app.keys.reading.pkcs12_derivation import (
    INITIALIZATION_VECTOR,
    KEY_MATERIAL,
    derive_pkcs12,
)
from vault_app.keys.reading.protection import Protection

_CIPHERS: Final = {
    "1.3.14.3.2.7": ciphers.DES_CBC,
    "1.2.840.113549.3.7": ciphers.TRIPLE_DES_CBC,
    "2.16.840.1.101.3.4.1.2": ciphers.AES_128_CBC,
    "2.16.840.1.101.3.4.1.22": ciphers.AES_192_CBC,
    AES_256_CBC_OID.dotted_string: ciphers.AES_256_CBC,
    "1.2.392.200011.61.1.1.1.2": ciphers.CAMELLIA_128_CBC,
    "1.2.392.200011.61.1.1.1.3": ciphers.CAMELLIA_192_CBC,
    "1.2.392.200011.61.1.1.1.4": ciphers.CAMELLIA_256_CBC,
}

_HMAC_SHA1: Final = ObjectIdentifier("1.2.840.113549.2.7")

_HMACS: Final[dict[str, HashAlgorithm]] = {
    "1.2.840.113549.2.6": MD5(),  # noqa: S303 - what old files were written with
    _HMAC_SHA1.dotted_string: SHA1(),  # noqa: S303 - the default of RFC 8018
    "1.2.840.113549.2.8": SHA224(),
    "1.2.840.113549.2.9": SHA256(),
    "1.2.840.113549.2.10": SHA384(),
    HMAC_SHA512.dotted_string: SHA512(),
    "1.2.840.113549.2.12": SHA512_224(),
    "1.2.840.113549.2.13": SHA512_256(),
}

_PBKDF1_DES: Final = {"1.2.840.113549.1.5.3": "md5", "1.2.840.113549.1.5.10": "sha1"}

_PKCS12_CBC: Final = {
    "1.2.840.113549.1.12.1.3": ciphers.TRIPLE_DES_CBC,
    "1.2.840.113549.1.12.1.4": ciphers.TWO_KEY_TRIPLE_DES_CBC,
}

_PKCS12_RC4_KEY_LENGTH: Final = {"1.2.840.113549.1.12.1.1": 16, "1.2.840.113549.1.12.1.2": 5}

_NAMES_OF_OTHERS: Final = {
    "1.2.840.113549.1.5.6": "PBES1, MD5 and RC2-64",
    "1.2.840.113549.1.5.11": "PBES1, SHA1 and RC2-64",
    "1.2.840.113549.1.12.1.5": "PBES1, SHA1 and RC2-128",
    "1.2.840.113549.1.12.1.6": "PBES1, SHA1 and RC2-40",
    "1.2.840.113549.3.2": "RC2-CBC",
    "1.2.410.200046.1.1.2": "ARIA-128-CBC",
    "1.2.410.200046.1.1.12": "ARIA-256-CBC",
    "2.16.840.1.101.3.4.1.46": "AES-256-GCM",
}
"""What OpenSSL can be told to write and cryptography has no primitive for."""


def protection_of(encrypted: EncryptedPrivateKey) -> Protection:
    """How *encrypted* is protected; its ``decrypt`` gives the open PKCS#8 DER.

    Raises:
        UnsupportedProtectionError: in a way that is not known here.
        BrokenKeyError: ``unreadable``; the parameters are damaged.
    """
    try:
        if encrypted.algorithm.oid == PBES2:
            return _pbes2(encrypted)
        return _pbes1(encrypted)
    except ValueError:
        raise BrokenKeyError(problem="unreadable") from None


def encrypted_pkcs8_in(der: bytes) -> EncryptedPrivateKey | None:
    """The encrypted private key that *der* is, or none."""
    try:
        return asn1.decode_der(EncryptedPrivateKey, der)
    except ValueError:
        return None


def _pbes2(encrypted: EncryptedPrivateKey) -> Protection:
    parameters = encrypted.algorithm.parameters.parse(Pbes2Parameters)
    cipher = _CIPHERS.get(parameters.encryption.oid.dotted_string)
    if cipher is None:
        raise _unsupported(parameters.encryption.oid)
    initialization_vector = parameters.encryption.parameters.parse(bytes)
    if len(initialization_vector) != cipher.block_length:
        raise BrokenKeyError(problem="unreadable")
    derivation = parameters.derivation
    if derivation.oid == PBKDF2:
        words, derive = _pbkdf2(derivation, cipher.key_length)
    elif derivation.oid == SCRYPT:
        words, derive = _scrypt(derivation, cipher.key_length)
    else:
        raise _unsupported(derivation.oid)

    def decrypt(passphrase: bytes) -> bytes:
        key = derive(passphrase)
        return _der(cipher.decrypt(key, initialization_vector, encrypted.ciphertext))

    return Protection(f"PBES2, {words}, {cipher.name}", decrypt)


def _pbkdf2(algorithm: Algorithm, key_length: int) -> tuple[str, "partial[bytes]"]:
    parameters: Pbkdf2Parameters = algorithm.parameters.parse(Pbkdf2Parameters)
    _require_key_length(parameters.key_length, key_length)
    prf = _HMAC_SHA1 if parameters.prf is None else parameters.prf.oid
    digest = _HMACS.get(prf.dotted_string)
    if digest is None:
        raise _unsupported(prf)
    rounds = parameters.rounds
    derive = partial(
        derive_pbkdf2, salt=parameters.salt, rounds=rounds, key_length=key_length, digest=digest
    )
    return f"PBKDF2-HMAC-{digest.name.upper()} with {_shown(rounds)} rounds", derive


def _scrypt(algorithm: Algorithm, key_length: int) -> tuple[str, "partial[bytes]"]:
    parameters: ScryptParameters = algorithm.parameters.parse(ScryptParameters)
    _require_key_length(parameters.key_length, key_length)
    derive = partial(
        derive_scrypt,
        salt=parameters.salt,
        cost=parameters.cost,
        block_size=parameters.block_size,
        parallel=parameters.parallelization,
        key_length=key_length,
    )
    return f"scrypt with N={_shown(parameters.cost)}", derive


def _pbes1(encrypted: EncryptedPrivateKey) -> Protection:
    oid = encrypted.algorithm.oid.dotted_string
    if oid in _PBKDF1_DES:
        decrypt = partial(_decrypt_pbkdf1_des, encrypted, _PBKDF1_DES[oid])
        return Protection(f"PBES1, {_PBKDF1_DES[oid].upper()} and DES-CBC", decrypt)
    if oid in _PKCS12_CBC:
        decrypt = partial(_decrypt_pkcs12_cbc, encrypted, _PKCS12_CBC[oid])
        return Protection(f"PBES1, SHA1 and {_PKCS12_CBC[oid].name}", decrypt)
    if oid in _PKCS12_RC4_KEY_LENGTH:
        key_length = _PKCS12_RC4_KEY_LENGTH[oid]
        decrypt = partial(_decrypt_pkcs12_rc4, encrypted, key_length)
        return Protection(f"PBES1, SHA1 and RC4-{key_length * 8}", decrypt)
    raise _unsupported(encrypted.algorithm.oid)


def _decrypt_pbkdf1_des(encrypted: EncryptedPrivateKey, digest: str, passphrase: bytes) -> bytes:
    parameters = _pbes1_parameters(encrypted)
    derived = derive_pbkdf1(passphrase, parameters.salt, parameters.rounds, 16, digest)
    return _der(ciphers.DES_CBC.decrypt(derived[:8], derived[8:], encrypted.ciphertext))


def _decrypt_pkcs12_cbc(
    encrypted: EncryptedPrivateKey, cipher: CbcCipher, passphrase: bytes
) -> bytes:
    parameters = _pbes1_parameters(encrypted)
    derive = partial(derive_pkcs12, passphrase, parameters.salt, parameters.rounds)
    key = derive(cipher.key_length, KEY_MATERIAL)
    initialization_vector = derive(cipher.block_length, INITIALIZATION_VECTOR)
    return _der(cipher.decrypt(key, initialization_vector, encrypted.ciphertext))


def _decrypt_pkcs12_rc4(
    encrypted: EncryptedPrivateKey, key_length: int, passphrase: bytes
) -> bytes:
    parameters = _pbes1_parameters(encrypted)
    key = derive_pkcs12(passphrase, parameters.salt, parameters.rounds, key_length, KEY_MATERIAL)
    return _der(decrypt_rc4(key, encrypted.ciphertext))


def _pbes1_parameters(encrypted: EncryptedPrivateKey) -> Pbes1Parameters:
    try:
        parameters: Pbes1Parameters = encrypted.algorithm.parameters.parse(Pbes1Parameters)
    except ValueError:
        raise BrokenKeyError(problem="unreadable") from None
    return parameters


def _require_key_length(stated: int | None, needed: int) -> None:
    if stated not in (None, needed):
        raise BrokenKeyError(problem="unreadable")


def _der(decrypted: bytes) -> bytes:
    """*decrypted* if it is one whole structure: padding alone fits by chance once in 256 times."""
    try:
        asn1.decode_der(asn1.TLV, decrypted)
    except ValueError:
        raise WrongPassphraseError from None
    return decrypted


def _shown(number: int) -> str:
    most = 10**9
    return f"{number:,}" if number <= most else f"more than {most:,}"


def _unsupported(oid: ObjectIdentifier) -> UnsupportedProtectionError:
    name = _NAMES_OF_OTHERS.get(oid.dotted_string, oid.dotted_string)
    return UnsupportedProtectionError(found=name)
