"""What real tools make of the keys we write."""

import hashlib
import shutil
import subprocess
from base64 import b64encode
from pathlib import Path

import pytest

from vault_app.keys.generate import KeyPair, generate_key_pair
from vault_app.terms import GeneratedKind

needs_openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not here")
needs_ssh_keygen = pytest.mark.skipif(
    shutil.which("ssh-keygen") is None, reason="ssh-keygen is not here"
)


@pytest.fixture(scope="module", params=list(GeneratedKind))
def pair(request: pytest.FixtureRequest) -> KeyPair:
    return generate_key_pair(request.param)


@pytest.fixture(scope="module")
def rsa_pair() -> KeyPair:
    return generate_key_pair(GeneratedKind.RSA_4096)


def run(*command: str, given: bytes = b"") -> bytes:
    return subprocess.run(command, input=given, check=True, capture_output=True).stdout


@needs_openssl
def test_openssl_reads_the_public_key(pair: KeyPair) -> None:
    pem = pair.public_key_pem.encode()

    assert run("openssl", "pkey", "-pubin", given=pem) == pem


@needs_openssl
def test_openssl_computes_the_same_fingerprint(pair: KeyPair) -> None:
    der = run("openssl", "pkey", "-pubin", "-outform", "DER", given=pair.public_key_pem.encode())

    digest = b64encode(hashlib.sha256(der).digest()).decode().rstrip("=")
    assert pair.fingerprint == f"SHA256:{digest}"


@needs_ssh_keygen
def test_ssh_keygen_reads_the_public_key_of_an_rsa_pair(rsa_pair: KeyPair, tmp_path: Path) -> None:
    public = tmp_path / "public.pem"
    public.write_text(rsa_pair.public_key_pem)

    assert run("ssh-keygen", "-i", "-m", "PKCS8", "-f", str(public)).startswith(b"ssh-rsa ")
