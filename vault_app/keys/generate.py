"""Making key pairs."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from vault_app.keys.fingerprint import fingerprint_of
from vault_app.keys.pem import public_key_pem_of
from vault_app.terms import GeneratedKind

PUBLIC_EXPONENT = 65537
"""Source: RFC 8017 leaves it open; every exchange and client takes 65537."""

_MODULUS_BITS = {
    GeneratedKind.RSA_2048: 2048,
    GeneratedKind.RSA_3072: 3072,
    GeneratedKind.RSA_4096: 4096,
}


@dataclass(frozen=True)
class KeyPair:
    """A new key pair. Its ``repr`` shows nothing of the private key.

    Attributes:
        private_key_der: PKCS#8 DER, unprotected: seal it, do not store it.
        public_key_pem: SPKI PEM with LF line ends.
        fingerprint: as :func:`vault_app.keys.fingerprint.fingerprint_of` gives it.
    """

    kind: GeneratedKind
    private_key_der: bytes
    public_key_pem: str
    fingerprint: str

    def __repr__(self) -> str:
        """Masked: key pairs appear in tracebacks."""
        return f"KeyPair({self.kind}, {self.fingerprint}, private_key_der=***)"


def generate_key_pair(kind: GeneratedKind) -> KeyPair:
    """Make a key pair with the operating system's randomness.

    Takes up to several seconds for RSA-4096, with the interpreter's lock released, so that other
    threads go on.
    """
    private_key = _generate_private_key(kind)
    public_key_pem = public_key_pem_of(private_key.public_key())
    return KeyPair(
        kind=kind,
        private_key_der=private_key.private_bytes(
            Encoding.DER, PrivateFormat.PKCS8, NoEncryption()
        ),
        public_key_pem=public_key_pem,
        fingerprint=fingerprint_of(public_key_pem),
    )


def _generate_private_key(kind: GeneratedKind) -> RSAPrivateKey | Ed25519PrivateKey:
    if kind is GeneratedKind.ED25519:
        return Ed25519PrivateKey.generate()
    return generate_private_key(PUBLIC_EXPONENT, _MODULUS_BITS[kind])
