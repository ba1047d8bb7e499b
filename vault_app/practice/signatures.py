"""Verifying a request's signature, independently of the app's signer.

Source: Binance rest-api.md, "SIGNED Endpoint Examples": HMAC-SHA256 as hex (case does not matter),
RSASSA-PKCS1-v1_5 with SHA-256 as base64, Ed25519 as base64.
"""

import base64
import binascii
import hashlib
import hmac

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from vault_app.practice import refusal
from vault_app.practice.public_keys import load_public_key


def verify_hmac(secret: str, payload: bytes, signature: str) -> None:
    """Check the hex *signature* of *payload*.

    Raises:
        RefusalError: -1022.
    """
    expected = hmac.digest(secret.encode("ascii"), payload, hashlib.sha256).hex()
    given = signature.lower().encode("utf-8")
    if not hmac.compare_digest(expected.encode("ascii"), given):
        raise refusal.invalid_signature()


def verify_public_key(public_key_pem: str, payload: bytes, signature: str) -> None:
    """Check the base64 *signature* of *payload* with an RSA or Ed25519 key.

    Raises:
        RefusalError: -1022.
    """
    key = load_public_key(public_key_pem)
    try:
        raw_signature = base64.b64decode(signature.encode("ascii"), validate=True)
        if isinstance(key, RSAPublicKey):
            key.verify(raw_signature, payload, PKCS1v15(), SHA256())
        else:
            key.verify(raw_signature, payload)
    except (UnicodeEncodeError, binascii.Error, InvalidSignature):
        raise refusal.invalid_signature() from None
