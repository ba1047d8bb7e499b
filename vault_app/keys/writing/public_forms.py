"""The forms in which a public key is handed over."""

import json
from base64 import b64encode, urlsafe_b64encode
from enum import StrEnum

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_public_key,
)

from vault_app.errors import BrokenKeyError, UnsupportedKeyError

SupportedPublicKey = RSAPublicKey | Ed25519PublicKey


class PublicForm(StrEnum):
    """How a public key is written.

    ``PEM``: SPKI PEM, what is pasted at the exchange. ``ONE_LINE``: the same without armour and
    line ends. ``DER``: SPKI. ``OPENSSH``: a line for ``authorized_keys``. ``JWK``: JSON (RFC 7517).
    """

    PEM = "pem"
    ONE_LINE = "one-line"
    DER = "der"
    OPENSSH = "openssh"
    JWK = "jwk"


def write_public_key(public_key_pem: str, form: PublicForm) -> bytes:
    """Return the file's content; text is ASCII and ends in LF.

    Args:
        public_key_pem: SPKI PEM.
        form: see :class:`PublicForm`.

    Raises:
        BrokenKeyError: ``unreadable``; *public_key_pem* is not a public key.
        UnsupportedKeyError: neither RSA nor Ed25519.
    """
    public_key = _loaded(public_key_pem)
    spki_der = public_key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    match form:
        case PublicForm.PEM:
            return public_key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        case PublicForm.ONE_LINE:
            return b64encode(spki_der) + b"\n"
        case PublicForm.DER:
            return spki_der
        case PublicForm.OPENSSH:
            return public_key.public_bytes(Encoding.OpenSSH, PublicFormat.OpenSSH) + b"\n"
        case PublicForm.JWK:
            return json.dumps(_jwk(public_key), separators=(",", ":")).encode("ascii") + b"\n"


def _loaded(public_key_pem: str) -> SupportedPublicKey:
    try:
        public_key = load_pem_public_key(public_key_pem.encode())
    except (ValueError, UnsupportedAlgorithm):
        raise BrokenKeyError(problem="unreadable") from None
    if not isinstance(public_key, RSAPublicKey | Ed25519PublicKey):
        raise UnsupportedKeyError(found=type(public_key).__name__)
    return public_key


def _jwk(public_key: SupportedPublicKey) -> dict[str, str]:
    """Source: RFC 7518, section 6.3.1, and RFC 8037, section 2; members sorted as in RFC 7638."""
    if isinstance(public_key, Ed25519PublicKey):
        raw = public_key.public_bytes(Encoding.Raw, PublicFormat.Raw)
        return {"crv": "Ed25519", "kty": "OKP", "x": _base64url(raw)}
    numbers = public_key.public_numbers()
    return {"e": _base64url_of(numbers.e), "kty": "RSA", "n": _base64url_of(numbers.n)}


def _base64url_of(number: int) -> str:
    return _base64url(number.to_bytes((number.bit_length() + 7) // 8))


def _base64url(octets: bytes) -> str:
    return urlsafe_b64encode(octets).rstrip(b"=").decode("ascii")
