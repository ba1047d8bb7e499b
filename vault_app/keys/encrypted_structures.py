"""The ASN.1 of encrypted private keys.

Source: RFC 5958 (EncryptedPrivateKeyInfo), RFC 8018 (PBES1, PBES2, PBKDF2), RFC 7914 (scrypt).
"""

from cryptography.hazmat import asn1
from cryptography.x509 import ObjectIdentifier

PBES2 = ObjectIdentifier("1.2.840.113549.1.5.13")
PBKDF2 = ObjectIdentifier("1.2.840.113549.1.5.12")
SCRYPT = ObjectIdentifier("1.3.6.1.4.1.11591.4.11")
HMAC_SHA512 = ObjectIdentifier("1.2.840.113549.2.11")
AES_256_CBC = ObjectIdentifier("2.16.840.1.101.3.4.1.42")


@asn1.sequence
class Algorithm:
    """An algorithm and its parameters, whatever they are."""

    oid: ObjectIdentifier
    parameters: asn1.TLV


@asn1.sequence
class EncryptedPrivateKey:
    """EncryptedPrivateKeyInfo with any algorithm, for reading."""

    algorithm: Algorithm
    ciphertext: bytes


@asn1.sequence
class Pbes2Parameters:
    """How the key is derived, and how it is used."""

    derivation: Algorithm
    encryption: Algorithm


@asn1.sequence
class PseudoRandomFunction:
    """The HMAC within PBKDF2; its parameters are NULL, and some leave that out."""

    oid: ObjectIdentifier
    parameters: asn1.Null | None


@asn1.sequence
class Pbkdf2Parameters:
    """PBKDF2; *prf* is HMAC-SHA1 where it is left out."""

    salt: bytes
    rounds: int
    key_length: int | None
    prf: PseudoRandomFunction | None


@asn1.sequence
class Rc2Parameters:
    """RC2 in CBC mode; *version* tells the effective bits."""

    version: int
    initialization_vector: bytes


@asn1.sequence
class ScryptParameters:
    """scrypt: N, r, p."""

    salt: bytes
    cost: int
    block_size: int
    parallelization: int
    key_length: int | None


@asn1.sequence
class Pbes1Parameters:
    """PBES1 of PKCS#5, and the schemes of PKCS#12."""

    salt: bytes
    rounds: int


@asn1.sequence
class Pbkdf2Algorithm:
    """PBKDF2 with its parameters, for writing."""

    oid: ObjectIdentifier
    parameters: Pbkdf2Parameters


@asn1.sequence
class CbcAlgorithm:
    """A cipher in CBC mode with its initialization vector, for writing."""

    oid: ObjectIdentifier
    initialization_vector: bytes


@asn1.sequence
class Pbkdf2CbcParameters:
    """PBES2 from PBKDF2 and a cipher in CBC mode, for writing."""

    derivation: Pbkdf2Algorithm
    encryption: CbcAlgorithm


@asn1.sequence
class Pbes2Algorithm:
    """PBES2 with its parameters, for writing."""

    oid: ObjectIdentifier
    parameters: Pbkdf2CbcParameters


@asn1.sequence
class Pbes2PrivateKey:
    """EncryptedPrivateKeyInfo under PBES2, for writing."""

    algorithm: Pbes2Algorithm
    ciphertext: bytes
