"""Writing keys strictly: PKCS#8 and SPKI, LF line ends, no blank line, one key per text."""

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)

from vault_app.errors import BrokenKeyError, UnsupportedKeyError


def public_key_pem_of(public_key: RSAPublicKey | Ed25519PublicKey) -> str:
    """Return the SPKI PEM of *public_key*: what is pasted at the exchange."""
    return public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


def open_private_key_pem(private_key_der: bytes) -> bytes:
    """Return the key as **unprotected** PKCS#8 PEM, for a file of mode 0600 that the user named.

    Args:
        private_key_der: PKCS#8 DER as the vault keeps it.

    Raises:
        BrokenKeyError: not a PKCS#8 private key.
        UnsupportedKeyError: neither RSA nor Ed25519.
    """
    try:
        key = load_der_private_key(private_key_der, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        # The parser's own message may quote the input: it does not travel along.
        raise BrokenKeyError(problem="not a PKCS#8 private key") from None
    if not isinstance(key, RSAPrivateKey | Ed25519PrivateKey):
        raise UnsupportedKeyError(found=type(key).__name__)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
