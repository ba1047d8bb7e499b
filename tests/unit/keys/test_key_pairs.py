import hashlib
from base64 import b64decode, b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
)

from vault_app.errors import BrokenKeyError
from vault_app.keys.fingerprint import fingerprint_of
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.pem import public_key_pem_of
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
