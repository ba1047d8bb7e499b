"""Signatures checked by the OpenSSL command line, which shares no code with the signer's caller.

The RSA keys are those of the vectors, see ``tests/vectors/README.md``.
"""

import base64
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from vault_app.signing.signer import HmacSigner, load_signer

VECTORS = Path(__file__).parents[1] / "vectors" / "rest.json"
VECTOR_KEYS = json.loads(VECTORS.read_text())["keys_pkcs8_der_base64"]
PAYLOAD = "symbol=这是测试币456&side=BUY&timestamp=1700000000123"

OPENSSL = shutil.which("openssl") or ""

pytestmark = pytest.mark.skipif(not OPENSSL, reason="needs the openssl command")


def _openssl(*arguments: str | Path) -> bytes:
    result = subprocess.run([OPENSSL, *map(str, arguments)], check=True, capture_output=True)
    return result.stdout


@pytest.fixture
def payload_file(tmp_path: Path) -> Path:
    path = tmp_path / "payload"
    path.write_bytes(PAYLOAD.encode())
    return path


def _ed25519_pair(folder: Path) -> tuple[Path, Path]:
    private, public = folder / "private.pem", folder / "public.pem"
    _openssl("genpkey", "-algorithm", "ED25519", "-out", private)
    _openssl("pkey", "-in", private, "-pubout", "-out", public)
    return private, public


@pytest.mark.parametrize("key", ["RSA-2048", "RSA-4096"])
def test_openssl_verifies_an_rsa_signature(key: str, tmp_path: Path, payload_file: Path) -> None:
    private_der, public, signature = (tmp_path / name for name in ("private", "public", "signed"))
    private_der.write_bytes(base64.b64decode(VECTOR_KEYS[key]))
    _openssl("pkey", "-inform", "DER", "-in", private_der, "-pubout", "-out", public)

    signature.write_bytes(base64.b64decode(load_signer(private_der.read_bytes()).sign(PAYLOAD)))

    told = _openssl("dgst", "-sha256", "-verify", public, "-signature", signature, payload_file)
    assert told == b"Verified OK\n"


def test_openssl_verifies_an_ed25519_signature(tmp_path: Path, payload_file: Path) -> None:
    private, public = _ed25519_pair(tmp_path)
    signature = tmp_path / "signature"

    signature.write_bytes(base64.b64decode(load_signer(private.read_bytes()).sign(PAYLOAD)))

    told = _openssl(
        "pkeyutl", "-verify", "-pubin", "-inkey", public, "-rawin",
        "-in", payload_file, "-sigfile", signature,
    )  # fmt: skip
    assert b"Signature Verified Successfully" in told


def test_openssl_makes_the_same_hmac(payload_file: Path) -> None:
    told = _openssl("dgst", "-sha256", "-hmac", "secret", "-r", payload_file)

    assert told.split()[0].decode() == HmacSigner(b"secret").sign(PAYLOAD)


def test_a_key_that_openssl_encrypted_is_opened(tmp_path: Path) -> None:
    private, _ = _ed25519_pair(tmp_path)
    encrypted = tmp_path / "encrypted.pem"
    _openssl("pkcs8", "-topk8", "-in", private, "-passout", "pass:hunter2", "-out", encrypted)

    signer = load_signer(encrypted.read_bytes(), b"hunter2")

    assert signer.sign(PAYLOAD) == load_signer(private.read_bytes()).sign(PAYLOAD)
