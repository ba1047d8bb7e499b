"""Signatures. The vectors' source: ``tests/vectors/README.md``; all other keys are made here."""

import base64
import copy
import json
import pickle
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa, x25519
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from vault_app.errors import (
    BrokenKeyError,
    EmptyPayloadError,
    PassphraseMissingError,
    SignatureMismatchError,
    UnsupportedKeyError,
    UnsupportedValueError,
    WrongPassphraseError,
)
from vault_app.signing.signer import HmacSigner, Signer, load_signer

VECTORS = Path(__file__).parents[2] / "vectors"
REST = json.loads((VECTORS / "rest.json").read_text())
WEBSOCKET_VECTORS = json.loads((VECTORS / "websocket.json").read_text())["vectors"]
KEYS = {name: base64.b64decode(der) for name, der in REST["keys_pkcs8_der_base64"].items()}
HMAC_SECRET = b"NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j"

RSA_PSS_HEAD = bytes.fromhex("300b06092a864886f70d01010a")
RSA_HEAD = bytes.fromhex("300d06092a864886f70d0101010500")

Vector = Mapping[str, Any]


def _vector_id(vector: Vector) -> str:
    return str(vector["id"])


@cache
def _signer(key: str) -> Signer:
    return load_signer(KEYS[key])


def _signer_of(vector: Vector) -> Signer:
    key = vector["key"]
    return _signer(key) if isinstance(key, str) else HmacSigner(key["hmac_secret"].encode())


def _pkcs8(
    private_key: Any,
    encoding: Encoding = Encoding.PEM,
    encryption: KeySerializationEncryption | None = None,
) -> bytes:
    pem: bytes = private_key.private_bytes(
        encoding, PrivateFormat.PKCS8, encryption or NoEncryption()
    )
    return pem


@pytest.fixture(params=["hmac", "RSA-2048", "RSA-4096", "ED25519"])
def signer(request: pytest.FixtureRequest) -> Signer:
    return HmacSigner(HMAC_SECRET) if request.param == "hmac" else _signer(request.param)


@pytest.mark.parametrize("vector", REST["vectors"] + WEBSOCKET_VECTORS, ids=_vector_id)
def test_a_vectors_payload_gives_its_signature(vector: Vector) -> None:
    assert _signer_of(vector).sign(vector["expected_payload"]) == vector["expected_signature"]


@pytest.mark.parametrize(
    ("key", "kind"),
    [("RSA-2048", "rsa-2048"), ("RSA-4096", "rsa-4096"), ("ED25519", "ed25519")],
)
def test_the_kind_is_that_of_the_parsed_key(key: str, kind: str) -> None:
    assert _signer(key).kind == kind


def test_an_odd_rsa_size_within_the_limits_is_taken() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2056)

    assert load_signer(_pkcs8(key)).kind == "rsa-2056"


@pytest.mark.parametrize("encoding", [Encoding.DER, Encoding.PEM])
@pytest.mark.parametrize("passphrase", [None, "pässwörd".encode()])
def test_der_and_pem_are_read_open_and_encrypted(
    encoding: Encoding, passphrase: bytes | None
) -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    encryption = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()

    loaded = load_signer(_pkcs8(key, encoding, encryption), passphrase)

    assert base64.b64decode(loaded.sign("a=1")) == key.sign(b"a=1")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda pem: pem.replace(b"\n", b"\r\n"), id="windows line ends"),
        pytest.param(lambda pem: b"\n\n" + pem + b"\n\n", id="blank lines around"),
    ],
)
def test_the_length_of_a_pem_does_not_decide_its_kind(change: Callable[[bytes], bytes]) -> None:
    pem = change(_pkcs8(ed25519.Ed25519PrivateKey.generate()))

    assert load_signer(pem).kind == "ed25519"


@pytest.mark.parametrize("passphrase", [b"", b"not needed"])
def test_a_passphrase_for_an_open_key_does_not_matter(passphrase: bytes) -> None:
    assert load_signer(KEYS["ED25519"], passphrase).kind == "ed25519"


@pytest.mark.parametrize("passphrase", [None, b""])
def test_an_encrypted_key_wants_a_passphrase(passphrase: bytes | None) -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    encrypted = _pkcs8(key, encryption=BestAvailableEncryption(b"right"))

    with pytest.raises(PassphraseMissingError):
        load_signer(encrypted, passphrase)


def test_a_wrong_passphrase_is_named() -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    encrypted = _pkcs8(key, encryption=BestAvailableEncryption(b"right"))

    with pytest.raises(WrongPassphraseError):
        load_signer(encrypted, b"wrong")


@pytest.mark.parametrize(
    ("make_secret", "found"),
    [
        (lambda: _pkcs8(ec.generate_private_key(ec.SECP256K1())), "EC secp256k1"),
        (lambda: _pkcs8(dsa.generate_private_key(1024)), "DSA 1024"),  # noqa: S505 - to be refused
        (lambda: _pkcs8(rsa.generate_private_key(65537, 1024)), "RSA 1024"),  # noqa: S505 - to be refused
        (lambda: _pkcs8(ed448.Ed448PrivateKey.generate()), "Ed448"),
        (lambda: _pkcs8(x25519.X25519PrivateKey.generate()), "X25519"),
        (
            lambda: (
                ed25519.Ed25519PrivateKey.generate()
                .public_key()
                .public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
            ),
            "public key",
        ),
        (
            lambda: (
                ed25519.Ed25519PrivateKey.generate()
                .public_key()
                .public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            ),
            "public key",
        ),
    ],
    ids=["EC", "DSA", "RSA 1024", "Ed448", "X25519", "public PEM", "public DER"],
)
def test_a_key_the_exchange_does_not_take_is_refused_by_name(
    make_secret: Callable[[], bytes], found: str
) -> None:
    with pytest.raises(UnsupportedKeyError) as caught:
        load_signer(make_secret())

    assert caught.value.details == {"found": found}


@pytest.mark.parametrize("encoding", ["DER", "PEM"])
def test_a_pss_only_key_is_refused_by_name(encoding: str) -> None:
    # The vectors' RSA key under the algorithm id-RSASSA-PSS; lengths are two octets shorter.
    der = KEYS["RSA-2048"].replace(RSA_HEAD, RSA_PSS_HEAD)
    der = der[:2] + (int.from_bytes(der[2:4]) - 2).to_bytes(2) + der[4:]
    pem = b"-----BEGIN PRIVATE KEY-----\n" + base64.encodebytes(der) + b"-----END PRIVATE KEY-----"

    with pytest.raises(UnsupportedKeyError) as caught:
        load_signer(der if encoding == "DER" else pem)

    assert caught.value.details == {"found": "RSA-PSS"}


@pytest.mark.parametrize(
    "secret",
    [
        b"",
        b"not a key",
        b"-----BEGIN PRIVATE KEY-----\nnot base64!\n-----END PRIVATE KEY-----\n",
        KEYS["RSA-2048"][:-1],
        KEYS["ED25519"][:20],
    ],
    ids=["nothing", "words", "armour only", "truncated RSA", "truncated Ed25519"],
)
def test_what_is_no_key_is_called_broken(secret: bytes) -> None:
    with pytest.raises(BrokenKeyError):
        load_signer(secret)


def test_a_signature_it_made_is_accepted(signer: Signer) -> None:
    signer.verify("a=1&b=2", signer.sign("a=1&b=2"))


def test_text_and_its_utf_8_octets_have_one_signature(signer: Signer) -> None:
    symbol = "symbol=这是测试币456"

    signer.verify(symbol.encode(), signer.sign(symbol))


def test_a_changed_payload_is_a_mismatch(signer: Signer) -> None:
    signature = signer.sign("a=1")

    with pytest.raises(SignatureMismatchError):
        signer.verify("a=2", signature)


@pytest.mark.parametrize(
    "change",
    [
        lambda signature: signature[:0],
        lambda signature: signature + "\n",
        lambda signature: " " + signature,
        lambda signature: signature[:-1],
        lambda signature: signature[1:] + signature[:1],
        lambda signature: signature.replace("=", "%3D") + "%",
        lambda signature: "ä" + signature[1:],
        lambda signature: "\ud800" + signature[1:],
    ],
)
def test_a_changed_signature_is_a_mismatch(signer: Signer, change: Callable[[str], str]) -> None:
    signature = signer.sign("a=1")

    with pytest.raises(SignatureMismatchError):
        signer.verify("a=1", change(signature))


def test_base64_with_other_unused_bits_is_a_mismatch() -> None:
    signer = _signer("ED25519")
    signature = signer.sign("a=1")
    # 64 octets leave 4 unused bits in the last character: same octets, other text.
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = signature[:-3] + alphabet[alphabet.index(signature[-3]) + 1] + "=="
    assert base64.b64decode(other) == base64.b64decode(signature)

    with pytest.raises(SignatureMismatchError):
        signer.verify("a=1", other)


@pytest.mark.parametrize("payload", ["", b""])
def test_an_empty_payload_is_refused(signer: Signer, payload: str | bytes) -> None:
    with pytest.raises(EmptyPayloadError):
        signer.sign(payload)


def test_a_payload_without_a_utf_8_form_is_refused(signer: Signer) -> None:
    with pytest.raises(UnsupportedValueError):
        signer.sign("a=\ud800")


def test_a_signer_shows_nothing_of_its_key(signer: Signer) -> None:
    assert repr(signer) == f"<{type(signer).__name__} {signer.kind} ***>"


@pytest.mark.parametrize("duplicate", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_signer_is_not_pickled_or_copied(
    signer: Signer, duplicate: Callable[[Signer], object]
) -> None:
    with pytest.raises(TypeError, match="key material"):
        duplicate(signer)


def test_several_threads_sign_with_one_signer(signer: Signer) -> None:
    payloads = [f"timestamp={number}" for number in range(40)]

    with ThreadPoolExecutor(4) as pool:
        signatures = list(pool.map(signer.sign, payloads))

    for payload, signature in zip(payloads, signatures, strict=True):
        signer.verify(payload, signature)


@pytest.mark.parametrize(("secret", "problem"), [(b"", "empty"), ("gehéim", "not-ascii")])
def test_an_hmac_secret_that_is_none_is_refused(secret: bytes | str, problem: str) -> None:
    with pytest.raises(BrokenKeyError) as caught:
        HmacSigner(secret)

    assert caught.value.details == {"problem": problem}
