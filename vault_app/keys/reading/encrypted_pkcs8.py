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
from vault_app.key_files import ProtectionTerms
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
    Rc2Parameters,
    ScryptParameters,
)
from vault_app.keys.reading import ciphers
from vault_app.keys.reading.ciphers import CbcCipher, decrypt_rc4
from vault_app.keys.reading.derivation import (
    derive_pbkdf1,
    derive_pbkdf2,
    derive_scrypt,
    shown_number,
)
from vault_app.keys.reading.pkcs12_derivation import (
    INITIALIZATION_VECTOR,
    KEY_MATERIAL,
    derive_pkcs12,
)
from vault_app.keys.reading.protection import Protection

_RC2: Final = "1.2.840.113549.3.2"
_RC2_VERSIONS: Final = {58: 128, 120: 64, 160: 40}
"""Effective bits. Source: RFC 8018, appendix B.2.3."""

_CIPHERS: Final = {
    "1.3.14.3.2.7": ciphers.DES_CBC,
    "1.2.840.113549.3.7": ciphers.TRIPLE_DES_CBC,
    "2.16.840.1.101.3.4.1.2": ciphers.AES_128_CBC,
    "2.16.840.1.101.3.4.1.22": ciphers.AES_192_CBC,
    AES_256_CBC_OID.dotted_string: ciphers.AES_256_CBC,
    "1.2.392.200011.61.1.1.1.2": ciphers.CAMELLIA_128_CBC,
    "1.2.392.200011.61.1.1.1.3": ciphers.CAMELLIA_192_CBC,
    "1.2.392.200011.61.1.1.1.4": ciphers.CAMELLIA_256_CBC,
    "1.2.410.200004.1.4": ciphers.SEED_CBC,
    "1.2.156.10197.1.104.2": ciphers.SM4_CBC,
    "1.3.6.1.4.1.3029.1.2": ciphers.BLOWFISH_CBC,
    "1.2.840.113533.7.66.10": ciphers.CAST5_CBC,
    _RC2: ciphers.RC2_CBC,
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
    "1.2.840.113549.1.12.1.5": ciphers.RC2_CBC,
}

_PKCS12_RC4_KEY_LENGTH: Final = {"1.2.840.113549.1.12.1.1": 16, "1.2.840.113549.1.12.1.2": 5}

_NAMES_OF_OTHERS: Final = {
    "1.2.840.113549.1.5.6": "PBES1, MD5, RC2-64",
    "1.2.840.113549.1.5.11": "PBES1, SHA1, RC2-64",
    "1.2.840.113549.1.12.1.6": "PBES1, SHA1, RC2-40",
    "1.2.840.113549.3.4": "RC4",
    "1.2.410.200046.1.1.2": "ARIA-128-CBC",
    "1.2.410.200046.1.1.7": "ARIA-192-CBC",
    "1.2.410.200046.1.1.12": "ARIA-256-CBC",
    **{
        f"2.16.840.1.101.3.4.1.{first + place}": f"AES-{bits}-{mode}"
        for first, bits in ((0, 128), (20, 192), (40, 256))
        for place, mode in ((1, "ECB"), (3, "OFB"), (4, "CFB"), (6, "GCM"))
    },
}
"""What OpenSSL can be told to write, and nobody is known to have; most lack a primitive here."""


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
    initialization_vector = _vector_of(parameters.encryption)
    if len(initialization_vector) != cipher.block_length:
        raise BrokenKeyError(problem="unreadable")
    derivation = parameters.derivation
    if derivation.oid == PBKDF2:
        terms, derive = _pbkdf2(derivation, cipher.key_length)
    elif derivation.oid == SCRYPT:
        terms, derive = _scrypt(derivation, cipher.key_length)
    else:
        raise _unsupported(derivation.oid)

    def decrypt(passphrase: bytes) -> bytes:
        key = derive(passphrase)
        return _der(cipher.decrypt(key, initialization_vector, encrypted.ciphertext))

    names = ("PBES2", *terms.names, cipher.name)
    return Protection(ProtectionTerms(names, terms.rounds), decrypt)


def _vector_of(encryption: Algorithm) -> bytes:
    """The initialization vector; RC2 has its effective bits beside it."""
    if encryption.oid.dotted_string != _RC2:
        vector: bytes = encryption.parameters.parse(bytes)
        return vector
    parameters: Rc2Parameters = encryption.parameters.parse(Rc2Parameters)
    bits = _RC2_VERSIONS.get(parameters.version, 0)
    if bits != ciphers.RC2_CBC.key_length * 8:
        raise UnsupportedProtectionError(found=f"RC2-{bits}-CBC" if bits else "RC2-CBC")
    return parameters.initialization_vector


def _pbkdf2(algorithm: Algorithm, key_length: int) -> tuple[ProtectionTerms, "partial[bytes]"]:
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
    return ProtectionTerms((f"PBKDF2-HMAC-{digest.name.upper()}",), shown_number(rounds)), derive


def _scrypt(algorithm: Algorithm, key_length: int) -> tuple[ProtectionTerms, "partial[bytes]"]:
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
    return ProtectionTerms((f"scrypt (N={shown_number(parameters.cost)})",)), derive


def _pbes1(encrypted: EncryptedPrivateKey) -> Protection:
    oid = encrypted.algorithm.oid.dotted_string
    if oid in _PBKDF1_DES:
        decrypt = partial(_decrypt_pbkdf1_des, encrypted, _PBKDF1_DES[oid])
        return Protection(ProtectionTerms(("PBES1", _PBKDF1_DES[oid].upper(), "DES-CBC")), decrypt)
    if oid in _PKCS12_CBC:
        decrypt = partial(_decrypt_pkcs12_cbc, encrypted, _PKCS12_CBC[oid])
        return Protection(ProtectionTerms(("PBES1", "SHA1", _PKCS12_CBC[oid].name)), decrypt)
    if oid in _PKCS12_RC4_KEY_LENGTH:
        key_length = _PKCS12_RC4_KEY_LENGTH[oid]
        decrypt = partial(_decrypt_pkcs12_rc4, encrypted, key_length)
        return Protection(ProtectionTerms(("PBES1", "SHA1", f"RC4-{key_length * 8}")), decrypt)
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
    key = derive(cipher.key_length, use=KEY_MATERIAL)
    initialization_vector = derive(cipher.block_length, use=INITIALIZATION_VECTOR)
    return _der(cipher.decrypt(key, initialization_vector, encrypted.ciphertext))


def _decrypt_pkcs12_rc4(
    encrypted: EncryptedPrivateKey, key_length: int, passphrase: bytes
) -> bytes:
    parameters = _pbes1_parameters(encrypted)
    key = derive_pkcs12(
        passphrase, parameters.salt, parameters.rounds, key_length, use=KEY_MATERIAL
    )
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


def _unsupported(oid: ObjectIdentifier) -> UnsupportedProtectionError:
    name = _NAMES_OF_OTHERS.get(oid.dotted_string, oid.dotted_string)
    return UnsupportedProtectionError(found=name)
