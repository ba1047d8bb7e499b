import json
from base64 import b64decode

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1
from cryptography.hazmat.primitives.asymmetric.ec import generate_private_key as generate_ec_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from vault_app.errors import (
    BrokenKeyError,
    PassphraseMissingError,
    UnsupportedKeyError,
    UnusablePassphraseError,
)
from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.keys.writing.armour import pem_of
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.keys.writing.public_forms import PublicForm, write_public_key
from vault_app.terms import GeneratedKind

PASSPHRASE = "pässwörd".encode()
TEXT_FORMS = [form for form in PublicForm if form is not PublicForm.DER]


@pytest.fixture(scope="module", params=[GeneratedKind.ED25519, GeneratedKind.RSA_2048])
def pair(request: pytest.FixtureRequest) -> KeyPair:
    return generate_key_pair(request.param)


@pytest.mark.parametrize("form", list(PrivateForm))
def test_a_private_file_is_strict_pem(pair: KeyPair, form: PrivateForm) -> None:
    written = write_private_key(pair.private_key_der, form, PASSPHRASE)

    lines = written.decode("ascii").split("\n")
    assert lines[0].startswith("-----BEGIN ")
    assert lines[-2].startswith("-----END ")
    assert lines[-1] == ""
    assert all(line == line.strip() != "" for line in lines[:-1])
    assert written.count(b"-----BEGIN ") == 1


def test_an_open_ed25519_file_is_as_short_as_clients_want_it() -> None:
    der = generate_key_pair(GeneratedKind.ED25519).private_key_der

    assert len(write_private_key(der, PrivateForm.OPEN)) <= 120


@pytest.mark.parametrize("form", [PrivateForm.STRONG, PrivateForm.COMPATIBLE])
def test_cryptography_opens_a_protected_file(pair: KeyPair, form: PrivateForm) -> None:
    written = write_private_key(pair.private_key_der, form, PASSPHRASE)

    opened = load_pem_private_key(written, PASSPHRASE)
    der = opened.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert der == pair.private_key_der


@pytest.mark.parametrize("passphrase", [None, b""])
@pytest.mark.parametrize("form", [PrivateForm.STRONG, PrivateForm.COMPATIBLE])
def test_no_protected_file_is_written_without_a_passphrase(
    pair: KeyPair, form: PrivateForm, passphrase: bytes | None
) -> None:
    with pytest.raises(PassphraseMissingError):
        write_private_key(pair.private_key_der, form, passphrase)


@pytest.mark.parametrize(
    ("passphrase", "problem"),
    [(b"x" * 1024, "long"), (b"a\nb", "line-end"), (b"a\rb", "line-end"), (b"a\0b", "line-end")],
)
@pytest.mark.parametrize("form", [form for form in PrivateForm if form is not PrivateForm.OPEN])
def test_a_passphrase_that_programs_cannot_be_given_is_refused(
    pair: KeyPair, form: PrivateForm, passphrase: bytes, problem: str
) -> None:
    with pytest.raises(UnusablePassphraseError) as refused:
        write_private_key(pair.private_key_der, form, passphrase)

    assert refused.value.details == {"problem": problem}


@pytest.mark.parametrize("form", list(PrivateForm))
def test_something_else_is_not_written(form: PrivateForm) -> None:
    with pytest.raises(BrokenKeyError):
        write_private_key(b"not a key", form, PASSPHRASE)


@pytest.mark.parametrize("form", list(PrivateForm))
def test_a_key_of_another_kind_is_not_written(form: PrivateForm) -> None:
    elliptic = generate_ec_key(SECP256R1()).private_bytes(
        Encoding.DER, PrivateFormat.PKCS8, NoEncryption()
    )

    with pytest.raises(UnsupportedKeyError):
        write_private_key(elliptic, form, PASSPHRASE)


@pytest.mark.parametrize("octets", [0, 1, 47, 48, 49, 96, 1000])
def test_armour_has_lines_of_64_characters(octets: int) -> None:
    lines = pem_of("ENCRYPTED PRIVATE KEY", bytes(octets)).decode().splitlines()

    assert all(len(line) == 64 for line in lines[1:-2])
    assert b64decode("".join(lines[1:-1])) == bytes(octets)


@pytest.mark.parametrize("form", TEXT_FORMS)
def test_a_public_text_is_ascii_and_ends_in_one_line_end(pair: KeyPair, form: PublicForm) -> None:
    written = write_public_key(pair.public_key_pem, form)

    assert written.isascii()
    assert written.strip() + b"\n" == written


@pytest.mark.parametrize("form", [PublicForm.ONE_LINE, PublicForm.OPENSSH, PublicForm.JWK])
def test_a_public_form_for_one_line_is_one_line(pair: KeyPair, form: PublicForm) -> None:
    assert write_public_key(pair.public_key_pem, form).count(b"\n") == 1


def test_the_pem_is_what_the_vault_keeps(pair: KeyPair) -> None:
    assert write_public_key(pair.public_key_pem, PublicForm.PEM).decode() == pair.public_key_pem


def test_an_ed25519_jwk_holds_the_32_octets_of_the_public_key() -> None:
    pair = generate_key_pair(GeneratedKind.ED25519)

    jwk = json.loads(write_public_key(pair.public_key_pem, PublicForm.JWK))

    raw = b64decode("".join(pair.public_key_pem.splitlines()[1:-1]))[-32:]
    assert b64decode(jwk["x"] + "=", altchars=b"-_") == raw
    assert (jwk["kty"], jwk["crv"]) == ("OKP", "Ed25519")


@pytest.mark.parametrize("text", ["", "nothing", "-----BEGIN PUBLIC KEY-----\nAAAA\n"])
def test_what_is_no_public_key_is_not_written(text: str) -> None:
    with pytest.raises(BrokenKeyError):
        write_public_key(text, PublicForm.JWK)


def test_a_public_key_of_another_kind_is_not_written() -> None:
    elliptic = generate_ec_key(SECP256R1()).public_key()
    pem = elliptic.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    with pytest.raises(UnsupportedKeyError):
        write_public_key(pem, PublicForm.PEM)
