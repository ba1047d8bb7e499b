"""Which public keys are taken. Keys are made here; sizes are the exchange's documented ones."""

import base64
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed25519, rsa, x25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from vault_app.practice.public_keys import normalised_public_key, type_of
from vault_app.practice.refusal import RefusalError

_SPKI = PublicFormat.SubjectPublicKeyInfo
_ED25519 = ed25519.Ed25519PrivateKey.generate()
_RSA = rsa.generate_private_key(65537, 2048)
_ED25519_PEM = _ED25519.public_key().public_bytes(Encoding.PEM, _SPKI).decode()
_RSA_PEM = _RSA.public_key().public_bytes(Encoding.PEM, _SPKI).decode()


def _bare_base64(der: bytes) -> str:
    return base64.b64encode(der).decode()


def _pss_spki() -> str:
    """The RSA key under the OID of RSA-PSS (1.2.840.113549.1.1.10) with NULL parameters."""
    der = _RSA.public_key().public_bytes(Encoding.DER, _SPKI)
    rsa_oid, pss_oid = bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a864886f70d01010a")
    return _bare_base64(der.replace(rsa_oid, pss_oid))


@pytest.mark.parametrize(
    ("pem", "kind"), [(_RSA_PEM, "RSA"), (_ED25519_PEM, "Ed25519")], ids=["RSA", "Ed25519"]
)
@pytest.mark.parametrize(
    "changed",
    [
        lambda pem: pem,
        lambda pem: pem.replace("\n", "\r\n"),
        lambda pem: f"\n  {pem}\n\n",
        lambda pem: "".join(pem.splitlines()[1:-1]),
    ],
    ids=["as written", "CRLF", "blanks around", "without header and footer"],
)
def test_a_public_key_is_taken_in_every_form_a_user_pastes(
    pem: str, kind: str, changed: Callable[[str], str]
) -> None:
    taken = normalised_public_key(changed(pem))

    assert taken == pem
    assert type_of(taken) == kind


@pytest.mark.parametrize(
    "text",
    [
        _RSA.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode(),
        _RSA.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode(),
        _ED25519.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"passphrase")
        ).decode(),
        _bare_base64(_ED25519.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())),
        _bare_base64(
            _ED25519.private_bytes(
                Encoding.DER, PrivateFormat.PKCS8, BestAvailableEncryption(b"passphrase")
            )
        ),
    ],
    ids=["PKCS#8", "PKCS#1", "encrypted", "bare base64", "encrypted bare base64"],
)
def test_a_private_key_is_refused_loudly(text: str) -> None:
    with pytest.raises(RefusalError, match="This is your PRIVATE key!"):
        normalised_public_key(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            ec.generate_private_key(ec.SECP256R1()).public_key().public_bytes(Encoding.PEM, _SPKI),
            "Only RSA and Ed25519",
        ),
        (
            x25519.X25519PrivateKey.generate().public_key().public_bytes(Encoding.PEM, _SPKI),
            "Only RSA and Ed25519",
        ),
        (_RSA.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1), "RSA PUBLIC KEY"),
        (_pss_spki().encode(), "not"),
        (_RSA_PEM.replace("A", "B", 5).encode(), "not a public key"),
        (_bare_base64(b"\x30\x03\x02\x01\x01").encode(), "not a public key"),
        (b"hello", "not a public key"),
        (b"-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----", "not a public key"),
        (b"A" * 5_000, "too long"),
    ],
    ids=["EC", "X25519", "PKCS#1", "PSS", "damaged", "other DER", "words", "empty", "long"],
)
def test_anything_else_is_refused_with_its_reason(text: bytes, reason: str) -> None:
    with pytest.raises(RefusalError, match=reason) as refused:
        normalised_public_key(text.decode())

    assert refused.value.code == -1130


@pytest.mark.parametrize("bits", [1024, 2047, 4104])
def test_rsa_outside_2048_to_4096_bits_is_refused(bits: int) -> None:
    modulus = (1 << (bits - 1)) + 1
    numbers = rsa.RSAPublicNumbers(65537, modulus)
    pem = numbers.public_key().public_bytes(Encoding.PEM, _SPKI).decode()

    with pytest.raises(RefusalError, match=f"this one has {bits}"):
        normalised_public_key(pem)


def test_a_dsa_key_is_refused() -> None:
    numbers = dsa.DSAPublicNumbers(
        y=5, parameter_numbers=dsa.DSAParameterNumbers(p=(1 << 2047) + 1, q=(1 << 255) + 1, g=2)
    )
    try:
        pem = numbers.public_key().public_bytes(Encoding.PEM, _SPKI).decode()
    except ValueError:
        pytest.skip("this OpenSSL makes no such key")

    with pytest.raises(RefusalError):
        normalised_public_key(pem)
