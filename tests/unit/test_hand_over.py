"""What is handed to other clients: right, complete, and without a secret.

That the clients load the files in this way is tested with the clients themselves.
"""

import ast
import base64
import json
import subprocess
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from tests.helpers.vaults import NOW
from vault_app.hand_over import Client, Family, clients, snippet
from vault_app.hand_over_limits import SENTENCES, Limit
from vault_app.key_summary import KeySummary
from vault_app.keys.generate import generate_key_pair
from vault_app.keys.writing.private_forms import PrivateForm, write_private_key
from vault_app.signing.signer import load_signer
from vault_app.terms import Environment, GeneratedKind, KeyState, Purpose

API_KEY = "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A"
"""Source: Binance rest-api.md, example of a signed request."""

PATH = "/home/ann/my keys/bot's.pem"
"""A path that has to be quoted."""

PYTHON = ("python-binance", "ccxt", "binance-sdk-spot")


def _key(kind: str = "ed25519", environment: Environment = Environment.PRODUCTION) -> KeySummary:
    return KeySummary(
        id=UUID(int=1),
        label="bot",
        kind=kind,
        environment=environment,
        account="",
        purpose=Purpose.SPOT_TRADING,
        state=KeyState.REGISTERED,
        api_key=API_KEY,
        public_key_pem="",
        fingerprint="",
        created_at=NOW,
    )


def _client(name: str) -> Client:
    return next(client for client in clients() if client.name == name)


@pytest.mark.parametrize("client", clients(), ids=lambda client: client.id)
@pytest.mark.parametrize("family", list(Family))
def test_every_client_has_one_sheet_for_every_family(client: Client, family: Family) -> None:
    assert sum(family in sheet.families for sheet in client.sheets) == 1


@pytest.mark.parametrize("client", clients(), ids=lambda client: client.id)
@pytest.mark.parametrize("kind", ["rsa-2048", "ed25519", "hmac"])
@pytest.mark.parametrize("has_passphrase", [True, False])
def test_no_place_in_a_snippet_is_left_open(
    client: Client, kind: str, *, has_passphrase: bool
) -> None:
    text = snippet(client, _key(kind), PATH, has_passphrase=has_passphrase)

    assert "{{" not in text


@pytest.mark.parametrize("name", PYTHON)
@pytest.mark.parametrize("kind", ["rsa-2048", "ed25519", "hmac"])
@pytest.mark.parametrize("has_passphrase", [True, False])
@pytest.mark.parametrize(
    "environment", [Environment.PRODUCTION, Environment.TESTNET, Environment.DEMO]
)
def test_a_snippet_for_python_is_python(
    name: str, kind: str, environment: Environment, *, has_passphrase: bool
) -> None:
    key = _key(kind, environment)

    tree = ast.parse(snippet(_client(name), key, PATH, has_passphrase=has_passphrase))

    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert API_KEY in texts or not texts


@pytest.mark.parametrize("kind", ["rsa-4096", "hmac"])
def test_the_json_sheet_is_json(kind: str) -> None:
    read = json.loads(snippet(_client("JSON"), _key(kind), PATH, has_passphrase=True))

    assert read["apiKey"] == API_KEY


@pytest.mark.parametrize("name", [*PYTHON, "freqtrade", "hummingbot", "curl"])
def test_a_practice_key_is_handed_to_no_client(name: str) -> None:
    key = _key(environment=Environment.PRACTICE)

    assert snippet(_client(name), key, PATH, has_passphrase=False) == ""


@pytest.mark.parametrize("kind", ["rsa-2048", "ed25519"])
def test_hummingbot_gets_no_key_pair(kind: str) -> None:
    assert snippet(_client("hummingbot"), _key(kind), PATH, has_passphrase=False) == ""


def test_a_key_without_an_api_key_shows_its_place() -> None:
    key = msgspec.structs.replace(_key(), api_key="")

    assert "YOUR_API_KEY" in snippet(_client("ccxt"), key, PATH, has_passphrase=False)


@pytest.mark.parametrize("kind", [GeneratedKind.RSA_2048, GeneratedKind.ED25519])
def test_the_shell_lines_sign_as_the_signer_does(kind: GeneratedKind, tmp_path: Path) -> None:
    pair = generate_key_pair(kind)
    path = tmp_path / "bot's key.pem"
    path.write_bytes(write_private_key(pair.private_key_der, PrivateForm.OPEN))
    lines = snippet(_client("curl"), _key(kind), str(path), has_passphrase=False).splitlines()
    script = "\n".join([*lines[:-1], 'echo "$query $signature"'])

    shown = subprocess.run(
        ["bash", "-ec", script],  # noqa: S607
        capture_output=True,
        text=True,
        check=True,
    )

    query, signature = shown.stdout.split()
    assert base64.b64decode(signature) == base64.b64decode(
        load_signer(pair.private_key_der).sign(query.encode())
    )


def test_every_limit_of_a_client_has_a_sentence_and_every_sentence_a_client() -> None:
    named = {limit for client in clients() for sheet in client.sheets for limit in sheet.limits}

    assert named == set(Limit) == set(SENTENCES)
