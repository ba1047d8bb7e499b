"""Hostile protection asks for hours or all memory: refused before anything is derived."""

import time
from base64 import b64encode
from collections.abc import Callable

import pytest
from cryptography.hazmat import asn1
from cryptography.x509 import ObjectIdentifier

from vault_app.errors import (
    BrokenKeyError,
    KeysLeftOutError,
    ProtectionTooCostlyError,
    VaultAppError,
)
from vault_app.keys.encrypted_structures import (
    AES_256_CBC,
    PBES2,
    PBKDF2,
    SCRYPT,
    Pbes1Parameters,
    Pbkdf2Parameters,
    ScryptParameters,
)
from vault_app.keys.generate import generate_key_pair
from vault_app.keys.reading.armour import MAX_BLOCKS
from vault_app.keys.reading.material import read_key_material
from vault_app.terms import GeneratedKind

HUGE = 2**70
PBES1_3DES = ObjectIdentifier("1.2.840.113549.1.12.1.3")
PBES1_DES = ObjectIdentifier("1.2.840.113549.1.5.3")


@asn1.sequence
class _Pbkdf2:
    oid: ObjectIdentifier
    parameters: Pbkdf2Parameters


@asn1.sequence
class _Scrypt:
    oid: ObjectIdentifier
    parameters: ScryptParameters


@asn1.sequence
class _Cipher:
    oid: ObjectIdentifier
    vector: bytes


@asn1.sequence
class _Pbes2:
    derivation: _Pbkdf2 | _Scrypt
    encryption: _Cipher


@asn1.sequence
class _Algorithm:
    oid: ObjectIdentifier
    parameters: _Pbes2 | Pbes1Parameters


@asn1.sequence
class _Encrypted:
    algorithm: _Algorithm
    ciphertext: bytes


def _pbes2(derivation: _Pbkdf2 | _Scrypt) -> bytes:
    encryption = _Cipher(oid=AES_256_CBC, vector=bytes(16))
    parameters = _Pbes2(derivation=derivation, encryption=encryption)
    algorithm = _Algorithm(oid=PBES2, parameters=parameters)
    return asn1.encode_der(_Encrypted(algorithm=algorithm, ciphertext=bytes(64)))


def _pbkdf2(rounds: int, key_length: int | None = None) -> bytes:
    parameters = Pbkdf2Parameters(salt=bytes(8), rounds=rounds, key_length=key_length, prf=None)
    return _pbes2(_Pbkdf2(oid=PBKDF2, parameters=parameters))


def _scrypt(cost: int, block_size: int, parallel: int) -> bytes:
    parameters = ScryptParameters(
        salt=bytes(8),
        cost=cost,
        block_size=block_size,
        parallelization=parallel,
        key_length=None,
    )
    return _pbes2(_Scrypt(oid=SCRYPT, parameters=parameters))


def _pbes1(oid: ObjectIdentifier, rounds: int) -> bytes:
    algorithm = _Algorithm(oid=oid, parameters=Pbes1Parameters(salt=bytes(8), rounds=rounds))
    return asn1.encode_der(_Encrypted(algorithm=algorithm, ciphertext=bytes(64)))


def _openssh(rounds: int) -> bytes:
    def string(octets: bytes) -> bytes:
        return len(octets).to_bytes(4) + octets

    options = string(bytes(16)) + rounds.to_bytes(4)
    octets = b"openssh-key-v1\0" + string(b"aes256-ctr") + string(b"bcrypt") + string(options)
    octets += (1).to_bytes(4) + string(bytes(51)) + string(bytes(64))
    armour = b"-----%s OPENSSH PRIVATE KEY-----\n"
    return armour % b"BEGIN" + b64encode(octets) + b"\n" + armour % b"END"


TOO_COSTLY: dict[str, tuple[Callable[[], bytes], str]] = {
    "rounds": (lambda: _pbkdf2(2**31), "PBKDF2 rounds"),
    "rounds beyond 64 bits": (lambda: _pbkdf2(HUGE), "PBKDF2 rounds"),
    "rounds for two blocks": (lambda: _pbkdf2(1_000_001), "PBKDF2 rounds"),
    "scrypt N": (lambda: _scrypt(2**40, 8, 1), "scrypt memory"),
    "scrypt N beyond 64 bits": (lambda: _scrypt(HUGE, 8, 1), "scrypt memory"),
    "scrypt r": (lambda: _scrypt(2, 2**28, 1), "scrypt block size"),
    "scrypt p": (lambda: _scrypt(2**14, 8, 2**20), "scrypt parallelization"),
    "PBES1 of PKCS#12": (lambda: _pbes1(PBES1_3DES, 2**31), "PBES1 rounds"),
    "PBES1 of PKCS#5": (lambda: _pbes1(PBES1_DES, HUGE), "PBES1 rounds"),
    "bcrypt": (lambda: _openssh(2**32 - 1), "bcrypt rounds"),
}


@pytest.mark.parametrize("name", TOO_COSTLY)
def test_too_much_work_is_refused_before_it_is_done(name: str) -> None:
    make, parameter = TOO_COSTLY[name]
    hostile = make()

    started = time.process_time()
    with pytest.raises(ProtectionTooCostlyError) as refused:
        read_key_material(hostile, b"horse")

    assert refused.value.details["parameter"] == parameter
    assert int(refused.value.details["asked"]) < 2**63
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: _pbkdf2(0), id="no rounds"),
        pytest.param(lambda: _pbkdf2(-5), id="negative rounds"),
        pytest.param(lambda: _pbkdf2(10, 10**6), id="long key"),
        pytest.param(lambda: _scrypt(1000, 8, 1), id="N is no power of two"),
        pytest.param(lambda: _scrypt(1, 8, 1), id="N is 1"),
        pytest.param(lambda: _scrypt(16, 0, 1), id="r is 0"),
        pytest.param(lambda: _scrypt(16, 8, -1), id="p is negative"),
        pytest.param(lambda: _pbes1(PBES1_3DES, 0), id="no rounds in PBES1"),
        pytest.param(lambda: _openssh(0), id="no rounds of bcrypt"),
    ],
)
def test_parameters_that_mean_nothing_are_damage(make: Callable[[], bytes]) -> None:
    with pytest.raises(BrokenKeyError):
        read_key_material(make(), b"horse")


def test_a_costly_file_is_not_derived_without_a_passphrase() -> None:
    with pytest.raises(VaultAppError) as refused:
        read_key_material(_pbkdf2(2**31))

    assert type(refused.value).__name__ == "PassphraseMissingError"


def _armoured(label: str, octets: bytes) -> str:
    return f"-----BEGIN {label}-----\n{b64encode(octets).decode()}\n-----END {label}-----\n"


def test_what_is_beyond_the_limit_is_told() -> None:
    armoured = _armoured("PRIVATE KEY", generate_key_pair(GeneratedKind.ED25519).private_key_der)

    whole = read_key_material((armoured * MAX_BLOCKS).encode(), None)
    cut = read_key_material((armoured * (MAX_BLOCKS + 1)).encode(), None)

    assert (len(whole.keys), whole.refusals) == (MAX_BLOCKS, ())
    assert len(cut.keys) == MAX_BLOCKS
    assert [type(refusal.error) for refusal in cut.refusals] == [KeysLeftOutError]


def test_certificates_count_neither_as_keys_nor_keep_any_out() -> None:
    key = _armoured("PRIVATE KEY", generate_key_pair(GeneratedKind.ED25519).private_key_der)
    certificates = _armoured("CERTIFICATE", b"\x30\x03\x02\x01\x00") * (MAX_BLOCKS + 1)

    found = read_key_material((key + certificates + key).encode(), None)

    assert (len(found.keys), found.refusals) == (2, ())
