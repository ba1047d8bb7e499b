"""What real tools make of the files we write, and we of theirs."""

import json
import subprocess
from base64 import b64decode
from functools import cache
from pathlib import Path

import pytest

from tests.helpers import key_files
from tests.helpers.key_files import PASSPHRASE, openssl, ssh_public_line
from vault_app.key_files import FoundIn
from vault_app.keys.reading.found import FoundKey
from vault_app.keys.reading.material import read_key_material
from vault_app.keys.writing.generator_archive import ArchivedPair, write_generator_archive
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.keys.writing.public_forms import PublicForm, write_public_key

pytestmark = pytest.mark.skipif(
    not key_files.TOOLS_ARE_HERE, reason="openssl and ssh-keygen are not both here"
)

KINDS = ("ed25519", "rsa-2048", "rsa-3072", "rsa-4096")
PROTECTED = (PrivateForm.STRONG, PrivateForm.COMPATIBLE)


@cache
def _key(kind: str) -> FoundKey:
    return read_key_material(key_files.private_key(kind)).keys[0]


@cache
def _written(kind: str, form: PrivateForm, passphrase: str = "") -> bytes:
    return write_private_key(_key(kind).secret, form, passphrase.encode())


def _in_file(folder: Path, content: bytes) -> str:
    path = folder / "key"
    path.touch(0o600)
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize("kind", KINDS)
def test_openssl_reads_and_writes_the_same_open_file(kind: str) -> None:
    written = _written(kind, PrivateForm.OPEN)

    assert openssl("pkey", given=written) == written == key_files.private_key(kind)


@pytest.mark.parametrize("form", PROTECTED)
@pytest.mark.parametrize("kind", KINDS)
def test_openssl_opens_a_protected_file(kind: str, form: PrivateForm) -> None:
    written = _written(kind, form, PASSPHRASE)

    opened = openssl("pkcs8", "-passin", f"pass:{PASSPHRASE}", given=written)
    assert opened == key_files.private_key(kind)


@pytest.mark.parametrize("form", PROTECTED)
def test_openssl_opens_a_file_under_a_passphrase_with_accents(
    form: PrivateForm, tmp_path: Path
) -> None:
    passphrase = "pässwörd 密码"
    path = _in_file(tmp_path, _written("ed25519", form, passphrase))

    opened = openssl("pkey", "-in", path, "-passin", "stdin", given=f"{passphrase}\n".encode())
    assert opened == key_files.private_key("ed25519")


@pytest.mark.parametrize("form", PROTECTED)
def test_openssl_refuses_a_wrong_passphrase(form: PrivateForm) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        openssl("pkcs8", "-passin", "pass:wrong", given=_written("ed25519", form, PASSPHRASE))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "ed25519"])
@pytest.mark.parametrize("form", [PrivateForm.OPEN, PrivateForm.STRONG])
def test_openssl_finds_an_rsa_file_in_order(kind: str, form: PrivateForm) -> None:
    written = _written(kind, form, "" if form is PrivateForm.OPEN else PASSPHRASE)

    said = openssl("rsa", "-check", "-noout", "-passin", f"pass:{PASSPHRASE}", given=written)
    assert said == b"RSA key ok\n"


def test_the_strong_form_has_600_000_rounds_of_sha512_and_aes_256_cbc() -> None:
    structure = openssl("asn1parse", given=_written("ed25519", PrivateForm.STRONG, PASSPHRASE))

    fields = [line.rpartition(":")[2] for line in structure.decode().splitlines()]
    names = ("PBES2", "PBKDF2", f"{600_000:X}".zfill(6), "hmacWithSHA512", "aes-256-cbc")
    assert [field for field in fields if field in names] == list(names)


def test_two_strong_files_of_one_key_share_neither_salt_nor_ciphertext() -> None:
    first = _written("ed25519", PrivateForm.STRONG, PASSPHRASE)
    second = write_private_key(_key("ed25519").secret, PrivateForm.STRONG, PASSPHRASE.encode())

    lines = zip(first.splitlines()[1:-1], second.splitlines()[1:-1], strict=True)
    assert all(one != other for one, other in list(lines)[1:])


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
@pytest.mark.parametrize("kind", KINDS)
def test_ssh_keygen_reads_the_openssh_form(kind: str, passphrase: str) -> None:
    written = _written(kind, PrivateForm.OPENSSH, passphrase)

    public_line = write_public_key(_key(kind).public_key_pem, PublicForm.OPENSSH).decode()
    assert ssh_public_line(written, passphrase) == public_line.strip()


@pytest.mark.parametrize("form", list(PrivateForm))
@pytest.mark.parametrize("kind", ["ed25519", "rsa-2048"])
def test_we_read_what_we_write(kind: str, form: PrivateForm) -> None:
    written = _written(kind, form, "" if form is PrivateForm.OPEN else PASSPHRASE)

    (key,) = read_key_material(written, PASSPHRASE.encode()).keys
    assert (key.secret, key.repairs) == (_key(kind).secret, ())


@pytest.mark.parametrize("kind", KINDS)
def test_openssl_reads_every_public_form_it_knows(kind: str) -> None:
    public_key_pem = _key(kind).public_key_pem
    pem = write_public_key(public_key_pem, PublicForm.PEM)
    der = write_public_key(public_key_pem, PublicForm.DER)
    line = write_public_key(public_key_pem, PublicForm.ONE_LINE)

    assert openssl("pkey", "-pubin", given=pem) == pem == key_files.public_key(kind)
    assert openssl("pkey", "-pubin", "-inform", "DER", given=der) == pem
    assert b64decode(line) == der


@pytest.mark.parametrize("kind", ["rsa-2048", "rsa-4096"])
def test_a_jwk_holds_the_modulus_that_openssl_prints(kind: str) -> None:
    jwk = json.loads(write_public_key(_key(kind).public_key_pem, PublicForm.JWK))

    printed = openssl("rsa", "-noout", "-modulus", given=key_files.private_key(kind)).decode()
    modulus = b64decode(jwk["n"] + "==", altchars=b"-_")
    assert modulus.hex().upper() == printed.strip().removeprefix("Modulus=")
    assert (jwk["e"], jwk["kty"]) == ("AQAB", "RSA")


@pytest.mark.parametrize("count", [1, 3])
def test_tar_unpacks_our_archive_into_files_that_only_the_owner_reads(
    count: int, tmp_path: Path
) -> None:
    key = _key("ed25519")
    private_file = write_private_key(key.secret, PrivateForm.OPEN)
    public_file = write_public_key(key.public_key_pem, PublicForm.PEM)
    pairs = [ArchivedPair(f"bot {n}", private_file, public_file) for n in range(count)]
    (tmp_path / "bots.tar.gz").write_bytes(write_generator_archive(pairs))
    folder = tmp_path / "unpacked"
    folder.mkdir()

    subprocess.run(["tar", "-xzf", tmp_path / "bots.tar.gz", "-C", folder], check=True)  # noqa: S607 - whichever tar is here

    unpacked = {path.name: path.read_bytes() for path in folder.iterdir()}
    expected = {f"bot {n}": private_file for n in range(count)}
    assert unpacked == expected | {f"bot {n}.pub": public_file for n in range(count)}
    assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600}


@pytest.mark.parametrize("layout", ["--format=ustar", "--format=gnu", "--format=pax"])
def test_an_archive_that_tar_made_is_read(layout: str, tmp_path: Path) -> None:
    for kind in ("ed25519", "rsa-2048"):
        (tmp_path / kind).write_bytes(key_files.private_key(kind))
        (tmp_path / f"{kind}.pub").write_bytes(key_files.public_key(kind))
    command = ["tar", layout, "-czf", "-", "-C", str(tmp_path), "."]
    archive = subprocess.run(command, check=True, capture_output=True).stdout

    found = read_key_material(archive)

    fingerprints = {key.name: key.fingerprint for key in found.keys}
    assert fingerprints == {kind: key_files.fingerprint(kind) for kind in ("ed25519", "rsa-2048")}
    assert (found.found_in, found.refusals, found.skipped) == (FoundIn.ARCHIVE, (), 0)
