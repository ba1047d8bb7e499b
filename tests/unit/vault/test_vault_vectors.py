"""Both readers, the app's and the independent one, on every vector of every format."""

import ast
import hashlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.helpers.vaults import KEY_PAIR, PASSWORD, add_key, cheap_vault
from tests.vectors.vault_vectors import ExpectedKey, Vector, load_vectors
from vault_app.errors import VaultDamagedError, VaultError, error_classes
from vault_app.vault.recovery_code import new_recovery_secret, recovery_code_text
from vault_app.vault.session import open_vault_with
from vault_app.vault.slots import (
    Credential,
    KeychainCredential,
    PasswordCredential,
    RecoveryCredential,
)

REFERENCE_READER = Path(__file__).parents[2] / "vectors" / "reference_reader.py"
VECTORS = load_vectors(1)


def each_vector() -> pytest.MarkDecorator:
    ids = [vector.name for vector, _ in VECTORS]
    return pytest.mark.parametrize(("vector", "raw"), VECTORS, ids=ids)


@pytest.fixture(scope="module")
def reference_reader() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference_reader", REFERENCE_READER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@each_vector()
def test_the_app_reads_the_vector_as_it_says(vector: Vector, raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "some.vault"
    path.write_bytes(raw)

    assert outcome_of_the_app(path, vector) == (vector.error, vector.where, vector.keys)
    assert path.read_bytes() == raw


@each_vector()
def test_the_second_reader_reads_the_vector_as_it_says(
    vector: Vector, raw: bytes, reference_reader: ModuleType
) -> None:
    # A secret that does not open is the fault of one key to the app, of the whole to this reader.
    where = "contents" if vector.where == "secret" else vector.where
    try:
        keys = reference_reader.read(raw, vector.credential_kind, vector.credential_octets)
    except reference_reader.RefusedError as refused:
        assert refused.args == (vector.error, where)  # noqa: PT017 - its class is loaded at run time
    else:
        assert vector.error == ""
        assert [
            ExpectedKey(
                key["id"].hex(),
                key["label"],
                key["kind"],
                hashlib.sha256(key["secret"]).hexdigest(),
            )
            for key in keys
        ] == vector.keys


def test_the_second_reader_shares_nothing_with_the_app_and_stays_small() -> None:
    source = REFERENCE_READER.read_text(encoding="utf-8")
    imported = {
        name
        for node in ast.walk(ast.parse(source))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or "."]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }

    own = {name.partition(".")[0] for name in imported} - sys.stdlib_module_names
    assert own == {"argon2", "Crypto", "msgpack"}
    assert len(source.splitlines()) <= 150


def outcome_of_the_app(path: Path, vector: Vector) -> tuple[str, str, list[ExpectedKey]]:
    try:
        with open_vault_with(path, credential_of(vector), writable=False) as session:
            keys = [
                ExpectedKey(
                    record.id.hex,
                    record.label,
                    record.kind,
                    hashlib.sha256(session.secret(record.id)).hexdigest(),
                )
                for record in session.records
            ]
    except VaultError as error:
        name = type(error).__name__
        assert name in error_classes()
        where = str(error.details["where"]) if isinstance(error, VaultDamagedError) else ""
        return (name.removesuffix("Error"), where, [])
    return ("", "", keys)


def credential_of(vector: Vector) -> Credential:
    kinds: dict[str, type[PasswordCredential | KeychainCredential | RecoveryCredential]] = {
        "password": PasswordCredential,
        "keychain": KeychainCredential,
        "recovery": RecoveryCredential,
    }
    return kinds[vector.credential_kind](vector.credential_octets)


def test_the_second_reader_opens_what_the_app_writes_today(
    tmp_path: Path, reference_reader: ModuleType
) -> None:
    path = tmp_path / "some.vault"
    secret, keychain = recovery_secret_of_the_code(reference_reader), bytes(range(32))
    with cheap_vault(path) as session:
        record = add_key(session, "bot")
        session.unlocking.add_slot(RecoveryCredential(secret), label="in the safe")
        session.unlocking.add_slot(KeychainCredential(keychain), label="this computer")
    raw = path.read_bytes()

    for kind, credential in (("password", PASSWORD), ("keychain", keychain), ("recovery", secret)):
        (key,) = reference_reader.read(raw, kind, credential)
        assert (key["id"], key["secret"]) == (record.id.bytes, KEY_PAIR.private_key_der)


def recovery_secret_of_the_code(reference_reader: ModuleType) -> bytes:
    """A secret as the second reader understands its code, which is as the app does."""
    secret = new_recovery_secret()
    understood = reference_reader.recovery_secret(recovery_code_text(secret))
    assert understood == secret
    return secret
