"""Which private keys the exchange takes, and the one way to parse them."""

from typing import Final

from cryptography.exceptions import InternalError, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.dsa import DSAPrivateKey
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key

from vault_app.errors import BrokenKeyError, PassphraseMissingError, UnsupportedKeyError

MIN_RSA_BITS = 2048
MAX_RSA_BITS = 4096
"""Source: Binance testnet page, "RSA keys from 2048 to 4096 bits"."""

MIN_RSA_EXPONENT = 65537
MAX_RSA_EXPONENT_BITS = 256
"""Source: FIPS 186-5, section 5.1: an odd number, 2^16 < e < 2^256."""

_RSASSA_PSS_OID = bytes.fromhex("06092a864886f70d01010a")
"""DER of 1.2.840.113549.1.1.10 (RFC 4055): a key that may sign with PSS only."""

_ALGORITHM_WITHIN = 40
"""Octets from the start of a PKCS#8 structure in which its algorithm is named."""

PARSER_ERRORS: Final = (ValueError, UnsupportedAlgorithm, InternalError)
"""How cryptography says that octets are no key it reads.

InternalError comes for a raw key of the wrong length (an X448 key of 32 octets, for example).
"""

SupportedPrivateKey = RSAPrivateKey | Ed25519PrivateKey


def parse_private_key(der: bytes) -> SupportedPrivateKey:
    """Parse an open private key and check that the exchange takes it.

    Kind, size and exponent are looked at before the parts of an RSA key are checked against each
    other (36 ms for 2048 bits), so that a key of 16,384 bits does not take a minute to be refused.

    Args:
        der: PKCS#8 or PKCS#1.

    Raises:
        UnsupportedKeyError: a key of another kind or size; *found* names it.
        BrokenKeyError: ``unreadable``, not a private key; ``inconsistent``, its parts do not
            belong together.
        PassphraseMissingError: the key is encrypted.
    """
    refuse_pss_only(der)
    private_key = require_supported(_load(der, skip_check=True))
    if isinstance(private_key, Ed25519PrivateKey):
        return private_key
    numbers = private_key.private_numbers()
    if numbers.p * numbers.q != numbers.public_numbers.n:
        raise BrokenKeyError(problem="inconsistent")
    try:
        return require_supported(_load(der, skip_check=False))
    except BrokenKeyError:
        raise BrokenKeyError(problem="inconsistent") from None


def require_supported(private_key: object) -> SupportedPrivateKey:
    """Return *private_key* if the exchange takes its kind, size and exponent.

    Raises:
        UnsupportedKeyError: it does not; *found* names it (``EC secp256k1``).
    """
    if isinstance(private_key, Ed25519PrivateKey):
        return private_key
    if not isinstance(private_key, RSAPrivateKey):
        raise UnsupportedKeyError(found=_kind_name(private_key))
    if not MIN_RSA_BITS <= private_key.key_size <= MAX_RSA_BITS:
        raise UnsupportedKeyError(found=f"RSA {private_key.key_size}")
    exponent = private_key.public_key().public_numbers().e
    if exponent < MIN_RSA_EXPONENT:
        raise UnsupportedKeyError(found=f"RSA with exponent {exponent}")
    if exponent % 2 == 0 or exponent.bit_length() > MAX_RSA_EXPONENT_BITS:
        raise UnsupportedKeyError(found="RSA with an unusual exponent")
    return private_key


def kind_of(private_key: SupportedPrivateKey) -> str:
    """Return ``rsa-2048`` to ``rsa-4096``, or ``ed25519``."""
    if isinstance(private_key, Ed25519PrivateKey):
        return "ed25519"
    return f"rsa-{private_key.key_size}"


def refuse_pss_only(der: bytes) -> None:
    """Look at the algorithm in the structure: once parsed, a PSS-only key is an ordinary RSA key.

    Args:
        der: open PKCS#8; the algorithm within an encrypted structure is not visible.

    Raises:
        UnsupportedKeyError: the key may sign with PSS only, which the exchange does not take.
    """
    if _RSASSA_PSS_OID in der[:_ALGORITHM_WITHIN]:
        raise UnsupportedKeyError(found="RSA-PSS")


def _load(der: bytes, *, skip_check: bool) -> object:
    try:
        return load_der_private_key(der, None, unsafe_skip_rsa_key_validation=skip_check)
    except TypeError:  # how the library says that the key is encrypted
        raise PassphraseMissingError from None
    except PARSER_ERRORS:
        # The parser's own message may quote the input: it does not travel along.
        raise BrokenKeyError(problem="unreadable") from None


def _kind_name(private_key: object) -> str:
    if isinstance(private_key, EllipticCurvePrivateKey):
        return f"EC {private_key.curve.name}"
    if isinstance(private_key, DSAPrivateKey):
        return f"DSA {private_key.key_size}"
    return type(private_key).__name__.lstrip("_").removesuffix("PrivateKey")
