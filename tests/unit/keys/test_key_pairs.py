import hashlib
from base64 import b64decode, b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1
from cryptography.hazmat.primitives.asymmetric.ec import generate_private_key as generate_ec_key
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_pem_private_key,
)

from vault_app.errors import BrokenKeyError, UnsupportedKeyError
from vault_app.keys.fingerprint import fingerprint_of
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.pem import open_private_key_pem, public_key_pem_of
from vault_app.terms import GeneratedKind


@pytest.fixture(scope="module", params=[GeneratedKind.ED25519, GeneratedKind.RSA_2048])
def pair(request: pytest.FixtureRequest) -> KeyPair:
    return generate_key_pair(request.param)


def test_public_and_private_key_belong_together(pair: KeyPair) -> None:
    private_key = load_der_private_key(pair.private_key_der, password=None)

    assert public_key_pem_of(private_key.public_key()) == pair.public_key_pem  # type: ignore[arg-type]  # of the two kinds above


def test_a_public_key_is_spki_pem_with_lf_and_no_blank_line(pair: KeyPair) -> None:
    lines = pair.public_key_pem.split("\n")

    assert lines[0] == "-----BEGIN PUBLIC KEY-----"
    assert lines[-2:] == ["-----END PUBLIC KEY-----", ""]
    assert all(line == line.strip() != "" for line in lines[:-1])


def test_the_fingerprint_is_the_sha256_of_the_spki_der(pair: KeyPair) -> None:
    spki_der = b64decode("".join(pair.public_key_pem.splitlines()[1:-1]))
    digest = b64encode(hashlib.sha256(spki_der).digest()).decode()

    assert pair.fingerprint == f"SHA256:{digest.rstrip('=')}"
    assert len(pair.fingerprint) == 50


def test_line_ends_do_not_change_the_fingerprint(pair: KeyPair) -> None:
    assert fingerprint_of(pair.public_key_pem.replace("\n", "\r\n")) == pair.fingerprint


@pytest.mark.parametrize("text", ["", "not a key", "-----BEGIN PUBLIC KEY-----\nAAAA\n"])
def test_what_is_no_public_key_has_no_fingerprint(text: str) -> None:
    with pytest.raises(BrokenKeyError):
        fingerprint_of(text)


@pytest.mark.parametrize(
    ("kind", "bits"),
    [
        (GeneratedKind.RSA_2048, 2048),
        (GeneratedKind.RSA_3072, 3072),
        (GeneratedKind.RSA_4096, 4096),
    ],
)
def test_an_rsa_key_has_the_size_of_its_kind(kind: GeneratedKind, bits: int) -> None:
    private_key = load_der_private_key(generate_key_pair(kind).private_key_der, password=None)

    assert isinstance(private_key, RSAPrivateKey)
    assert private_key.key_size == bits
    assert private_key.public_key().public_numbers().e == 65537


def test_no_two_pairs_are_the_same() -> None:
    made = {generate_key_pair(GeneratedKind.ED25519).fingerprint for _ in range(20)}

    assert len(made) == 20


def test_a_pair_shows_nothing_of_its_private_key_in_its_repr(pair: KeyPair) -> None:
    assert repr(pair.private_key_der)[2:20] not in repr(pair)


def test_a_private_key_pem_is_pkcs8_with_lf_and_no_blank_line(pair: KeyPair) -> None:
    pem = open_private_key_pem(pair.private_key_der)

    lines = pem.decode("ascii").split("\n")
    assert lines[0] == "-----BEGIN PRIVATE KEY-----"
    assert lines[-2:] == ["-----END PRIVATE KEY-----", ""]
    assert all(line == line.strip() != "" for line in lines[:-1])
    der = load_pem_private_key(pem, None).private_bytes(
        Encoding.DER, PrivateFormat.PKCS8, NoEncryption()
    )
    assert der == pair.private_key_der


def test_something_else_is_not_written_as_a_private_key() -> None:
    with pytest.raises(BrokenKeyError) as refused:
        open_private_key_pem(b"a secret that must not be quoted")

    assert "quoted" not in str(refused.value)


def test_a_key_of_another_kind_is_refused_by_name() -> None:
    elliptic = generate_ec_key(SECP256R1()).private_bytes(
        Encoding.DER, PrivateFormat.PKCS8, NoEncryption()
    )

    with pytest.raises(UnsupportedKeyError):
        open_private_key_pem(elliptic)
