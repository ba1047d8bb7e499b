"""Verifying signatures. Vectors: the exchange's documents and other clients (see rest.json)."""

import base64
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_der_private_key,
)

from vault_app.practice.parameters import read_parameters
from vault_app.practice.refusal import RefusalError
from vault_app.practice.signatures import verify_hmac, verify_public_key

_FILE = json.loads(
    (Path(__file__).parents[2] / "vectors" / "rest.json").read_text(encoding="utf-8")
)
_VECTORS: list[dict[str, Any]] = _FILE["vectors"]


@cache
def _public_key_pem(name: str) -> str:
    private_key = load_der_private_key(
        base64.b64decode(_FILE["keys_pkcs8_der_base64"][name]), password=None
    )
    spki = private_key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return spki.decode()


def _verify(vector: dict[str, Any], payload: bytes, signature: str) -> None:
    key = vector["key"]
    if isinstance(key, str):
        verify_public_key(_public_key_pem(key), payload, signature)
    else:
        verify_hmac(key["hmac_secret"], payload, signature)


@pytest.mark.parametrize("vector", _VECTORS, ids=[vector["id"] for vector in _VECTORS])
def test_the_request_of_every_vector_is_accepted_as_sent(vector: dict[str, Any]) -> None:
    sent = read_parameters(vector["expected_query"].encode(), vector["expected_body"].encode())

    assert sent.signature == vector["expected_signature"]
    assert sent.signature_is_last
    _verify(vector, sent.payload, vector["expected_signature"])


@pytest.mark.parametrize("vector", _VECTORS, ids=[vector["id"] for vector in _VECTORS])
def test_one_changed_octet_is_noticed(vector: dict[str, Any]) -> None:
    payload = vector["expected_payload"].encode()

    with pytest.raises(RefusalError, match="Signature for this request is not valid"):
        _verify(vector, payload[:-1] + bytes([payload[-1] ^ 1]), vector["expected_signature"])


@pytest.mark.parametrize("signature", ["", "@@@@", "é", "QUJD", "QUJD%3D", "QU JD"])
@pytest.mark.parametrize("vector_kind", ["hmac", "rsa", "ed25519"])
def test_what_is_no_signature_at_all_is_refused(signature: str, vector_kind: str) -> None:
    vector = next(vector for vector in _VECTORS if vector_kind in vector["id"].lower())

    with pytest.raises(RefusalError):
        _verify(vector, b"timestamp=1", signature)


def test_the_case_of_a_hex_signature_does_not_matter() -> None:
    vector = next(vector for vector in _VECTORS if "hmac_secret" in vector["key"])

    _verify(vector, vector["expected_payload"].encode(), vector["expected_signature"].upper())
