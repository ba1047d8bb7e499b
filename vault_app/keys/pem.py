"""The one PEM form of a public key: SPKI, LF line ends, no blank line."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def public_key_pem_of(public_key: RSAPublicKey | Ed25519PublicKey) -> str:
    """Return the SPKI PEM of *public_key*: what is pasted at the exchange."""
    return public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")
