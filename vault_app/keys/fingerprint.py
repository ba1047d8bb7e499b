"""The one fingerprint of a public key, shown everywhere in the same form."""

from base64 import b64encode

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from vault_app.errors import BrokenKeyError
from vault_app.keys.sha256 import sha256


def fingerprint_of(public_key_pem: str) -> str:
    """Return ``SHA256:`` and the unpadded base64 of the SHA-256 of the key's SPKI DER.

    Args:
        public_key_pem: SPKI PEM; line ends and blanks around it do not matter.

    Returns:
        50 characters: 7 of prefix, 43 of base64.

    Raises:
        BrokenKeyError: *public_key_pem* is not a public key.
    """
    try:
        key = load_pem_public_key(public_key_pem.encode())
    except ValueError as error:
        raise BrokenKeyError(problem="not a public key") from error
    spki_der = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    digest = b64encode(sha256(spki_der)).rstrip(b"=")
    return f"SHA256:{digest.decode('ascii')}"
