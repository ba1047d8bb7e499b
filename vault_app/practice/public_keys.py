"""Which public keys the exchange takes: SPKI, RSA of 2048 to 4096 bits or Ed25519.

Source: Binance faqs/api_key_types.md and the testnet page.
"""

import base64
import binascii
import re
from functools import lru_cache

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
    load_der_public_key,
)

from vault_app.practice.refusal import RefusalError

RSA_BITS = range(2048, 4097)
MAX_TEXT_LENGTH = 4_096
"""Characters; the PEM of a 4096-bit RSA public key has 800."""

_ARMOUR = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)

TakenKey = RSAPublicKey | Ed25519PublicKey


def normalised_public_key(text: str) -> str:
    """The public key in *text* as SPKI PEM, one form for one key.

    Args:
        text: SPKI as PEM; header and footer may be missing.

    Raises:
        RefusalError: -1130 with the reason in words.
    """
    if len(text) > MAX_TEXT_LENGTH:
        raise _refused(reason="This is too long for a public key.")
    if "PRIVATE KEY" in text:
        raise _private_key()
    der = _der_of(text)
    key = _load(der)
    if _spki_der(key) != der:
        raise _refused(
            reason="This public key is not written as plain SPKI (RSA-PSS is not supported)."
        )
    return _spki_pem(key)


@lru_cache(maxsize=64)
def load_public_key(pem: str) -> TakenKey:
    """The key object of *pem*, which must come from :func:`normalised_public_key`."""
    return _load(_der_of(pem))


def type_of(pem: str) -> str:
    """``RSA`` or ``Ed25519``."""
    return "RSA" if isinstance(load_public_key(pem), RSAPublicKey) else "Ed25519"


def _der_of(text: str) -> bytes:
    armoured = _ARMOUR.search(text)
    if armoured is not None and armoured[1] != "PUBLIC KEY":
        raise _refused(reason=f"This is a {armoured[1]}; the exchange takes a PUBLIC KEY (SPKI).")
    body = "".join((armoured[2] if armoured else text).split())
    try:
        der = base64.b64decode(body, validate=True)
    except (binascii.Error, ValueError):
        raise _refused(reason="This is not a public key in PEM form.") from None
    if not der:
        raise _refused(reason="This is not a public key in PEM form.")
    return der


def _load(der: bytes) -> TakenKey:
    try:
        key = load_der_public_key(der)
    except UnsupportedAlgorithm:
        raise _refused(reason="Only RSA and Ed25519 keys are taken.") from None
    except ValueError:
        if _is_private(der):
            raise _private_key() from None
        raise _refused(reason="This is not a public key in PEM form, or it is damaged.") from None
    if isinstance(key, RSAPublicKey):
        if key.key_size not in RSA_BITS:
            raise _refused(
                reason=f"RSA keys must have 2048 to 4096 bits; this one has {key.key_size}."
            )
        return key
    if isinstance(key, Ed25519PublicKey):
        return key
    raise _refused(reason="Only RSA and Ed25519 keys are taken.")


def _is_private(der: bytes) -> bool:
    try:
        load_der_private_key(der, password=None)
    except TypeError:  # an encrypted private key
        return True
    except (ValueError, UnsupportedAlgorithm):
        return False
    return True


def _spki_der(key: TakenKey) -> bytes:
    return key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _spki_pem(key: TakenKey) -> str:
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")


def _refused(reason: str) -> RefusalError:
    return RefusalError(-1130, f"Data sent for parameter 'publicKey' is not valid. {reason}")


def _private_key() -> RefusalError:
    return _refused(
        "This is your PRIVATE key! Never give it to anyone, not even to the exchange. "
        "It was not stored. Paste the PUBLIC key."
    )
