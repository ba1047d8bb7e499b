"""``vault-app sign``, judged by OpenSSL."""

import base64
import subprocess
from pathlib import Path

import pytest

from tests.helpers.command_line import PASSWORD, CommandLine
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import UnlockVault, VaultOpened
from vault_app.agent.values import Password
from vault_app.cli.key_commands import MAX_PAYLOAD_BYTES

PAYLOADS = {
    "query": b"symbol=LTCBTC&side=BUY&timestamp=1499827319559",
    "line end": b"timestamp=1499827319559\r\n",
    "octets": bytes(range(256)),
}
"""``query``: Binance rest-api.md, example of a signed request, shortened."""


@pytest.fixture
def signed(stocked: CommandLine, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A folder with ``payload``, ``signature`` and ``public.pem``, all as files."""
    label, payload = request.param
    (tmp_path / "payload").write_bytes(payload)
    text = stocked.run("sign", label, stdin=payload).stdout.removesuffix("\n")
    (tmp_path / "signature").write_bytes(base64.b64decode(text, validate=True))
    (tmp_path / "public.pem").write_text(stocked.run("public-key", label).stdout)
    return tmp_path


@pytest.mark.parametrize(
    "signed", [("rsa", payload) for payload in PAYLOADS.values()], ids=list(PAYLOADS), indirect=True
)
def test_openssl_verifies_an_rsa_signature(signed: Path) -> None:
    verified = _openssl(
        signed, "dgst", "-sha256", "-verify", "public.pem", "-signature", "signature", "payload"
    )

    assert verified == "Verified OK\n"


@pytest.mark.parametrize(
    "signed", [("ed", payload) for payload in PAYLOADS.values()], ids=list(PAYLOADS), indirect=True
)
def test_openssl_verifies_an_ed25519_signature(signed: Path) -> None:
    public_key = ("-pubin", "-inkey", "public.pem", "-rawin")

    verified = _openssl(
        signed, "pkeyutl", "-verify", *public_key, "-in", "payload", "-sigfile", "signature"
    )

    assert verified == "Signature Verified Successfully\n"


def test_a_program_that_signs_in_a_pipe_prints_the_signature_alone(stocked: CommandLine) -> None:
    in_process = stocked.run("sign", "ed", stdin=b"timestamp=1")

    outcome = stocked.run_program("sign", "ed", stdin=b"timestamp=1")

    assert (outcome.exit_code, outcome.stderr) == (0, "")
    assert outcome.stdout == in_process.stdout


def test_nothing_is_not_signed(stocked: CommandLine) -> None:
    outcome = stocked.run("sign", "ed")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "the payload is empty" in outcome.stderr


def test_a_payload_beyond_any_request_is_not_signed(stocked: CommandLine) -> None:
    outcome = stocked.run("sign", "ed", stdin=bytes(MAX_PAYLOAD_BYTES + 1))

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "Nothing was signed." in outcome.stderr


def _openssl(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["openssl", *arguments],  # noqa: S607 - wherever the system has it
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_a_signature_is_made_while_the_window_has_the_vault_open(
    stocked: CommandLine, agent: AgentClient
) -> None:
    agent.ask(UnlockVault(str(stocked.vault), Password.of(PASSWORD)), VaultOpened)
    before = stocked.vault.read_bytes()

    outcome = stocked.run("sign", "ed", stdin=b"timestamp=1")

    assert (outcome.exit_code, len(outcome.stdout.strip())) == (0, 88)
    assert stocked.vault.read_bytes() == before
