"""``vault-app register --practice``, ``test`` and ``practice``, with a real practice exchange."""

import json
import shlex
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.command_line import PASSWORD, CommandLine
from tests.helpers.processes import descendants_of, holds_within
from tests.integration.raw_server import answer, raw_server
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import UnlockVault, VaultOpened
from vault_app.agent.values import Password
from vault_app.api_key import API_KEY_LENGTH
from vault_app.cli import exchange_commands
from vault_app.practice.accounts import Accounts
from vault_app.practice.misbehaviour import NAMED
from vault_app.practice.server import PracticeExchange
from vault_app.vault.session import open_vault

SECONDS_TO_START = 20.0
SECONDS_TO_END = 10.0


@pytest.fixture(scope="session")
def registered_state(
    master_vault: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """A vault whose key ``ed`` is registered, and the practice exchange's file that knows it."""
    folder = tmp_path_factory.mktemp("registered")
    vault, state = folder / "keys.vault", folder / "practice.json"
    vault.write_bytes(master_vault.read_bytes())
    password_file = master_vault.with_name("password.txt")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("VAULT_APP_DATA_DIR", str(folder))
        outcome = CommandLine(vault, password_file).run("register", "ed", "--practice")
    assert outcome.exit_code == 0
    return vault, state


@pytest.fixture
def registered(
    command_line: CommandLine, registered_state: tuple[Path, Path], user_data: Path
) -> CommandLine:
    """The command line, for a vault whose key ``ed`` the practice exchange knows."""
    vault, state = registered_state
    command_line.vault.write_bytes(vault.read_bytes())
    user_data.mkdir()
    (user_data / "practice.json").write_bytes(state.read_bytes())
    return command_line


def _state_of(command_line: CommandLine, label: str) -> str:
    keys = json.loads(command_line.run("list", "--json").stdout)
    [state] = [str(key["state"]) for key in keys if key["label"] == label]
    return state


@pytest.mark.parametrize("label", ["ed", "rsa"])
def test_a_practice_key_is_registered_and_accepted(stocked: CommandLine, label: str) -> None:
    registered = stocked.run("register", label, "--practice")
    tested = stocked.run("test", label)

    assert len(registered.stdout.strip()) == API_KEY_LENGTH
    assert [line.split()[:3] for line in tested.stdout.splitlines()] == [
        ["accepted", "GET", "/api/v3/time"],
        ["accepted", "GET", "/api/v3/account"],
        ["accepted", "POST", "/api/v3/order/test"],
    ]
    assert (tested.exit_code, tested.stderr) == (0, "")
    assert _state_of(stocked, label) == "verified"


def test_a_test_that_succeeds_tells_what_the_key_may_do(registered: CommandLine) -> None:
    registered.run("test", "ed")

    vault = registered.vault
    with open_vault(vault, PASSWORD.encode(), writable=False) as session:
        looks = {record.label: record.look for record in session.records}
    look = looks["ed"]
    assert look is not None
    assert look.permissions == ("enableReading", "enableSpotAndMarginTrading")


def test_a_test_counts_also_where_the_rights_are_not_told(
    registered: CommandLine, monkeypatch: pytest.MonkeyPatch, user_data: Path
) -> None:
    no_wallet = NAMED["no-wallet-404"]
    with PracticeExchange(Accounts(user_data / "practice.json"), misbehaviour=no_wallet) as running:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", running.base_url)

        outcome = registered.run("test", "ed")

    assert outcome.exit_code == 0
    assert _state_of(registered, "ed") == "verified"


def test_a_public_key_is_registered_at_the_practice_exchange_once(registered: CommandLine) -> None:
    outcome = registered.run("register", "ed", "--practice")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "already registered" in outcome.stderr


def test_only_practice_keys_are_registered_at_the_practice_exchange(stocked: CommandLine) -> None:
    stocked.run("generate", "real", "--kind", "ed25519", "--environment", "production")

    outcome = stocked.run("register", "real", "--practice")

    assert outcome.exit_code == 1
    assert "The key “real” is for production, not for practice." in outcome.stderr


def test_a_key_without_an_api_key_cannot_be_tested(stocked: CommandLine) -> None:
    outcome = stocked.run("test", "ed")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "The key “ed” has no API key yet." in outcome.stderr


def test_a_refused_key_prints_the_refused_call_and_the_reason(stocked: CommandLine) -> None:
    stocked.run("register", "ed", "--api-key", "A" * API_KEY_LENGTH)

    outcome = stocked.run("test", "ed")

    assert outcome.exit_code == 1
    assert outcome.stdout.splitlines()[-1].startswith("refused  GET /api/v3/account")
    assert outcome.stderr.startswith("Error: ")
    assert _state_of(stocked, "ed") == "registered"


def test_an_exchange_that_cannot_be_reached_is_named(
    registered: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken_and_freed:
        port = taken_and_freed.getsockname()[1]
    monkeypatch.setenv("VAULT_APP_PRACTICE_URL", f"http://127.0.0.1:{port}")

    outcome = registered.run("test", "ed")

    assert outcome.exit_code == 1
    assert outcome.stdout == "failed   GET /api/v3/time\n"
    assert "127.0.0.1 cannot be reached" in outcome.stderr
    assert "Nothing was sent." in outcome.stderr


def test_a_web_page_is_not_taken_for_the_exchange(
    registered: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = answer(b"<!doctype html><title>Log in</title>", headers=("Content-Type: text/html",))
    with raw_server(page) as server:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", server.url)

        outcome = registered.run("test", "ed")

    assert outcome.exit_code == 1
    assert "127.0.0.1 answered, but not like the exchange: HTML page (HTTP 200)." in outcome.stderr


def test_an_exchange_elsewhere_never_stands_in_for_the_practice_exchange(
    registered: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VAULT_APP_PRACTICE_URL", "http://example.com:80")

    outcome = registered.run("test", "ed")

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert "Requests are never sent to example.com" in outcome.stderr


def test_a_key_is_tested_while_the_vault_is_open_elsewhere(registered: CommandLine) -> None:
    with _held_open(registered.vault):
        outcome = registered.run("test", "ed")

    assert outcome.exit_code == 0
    assert outcome.stdout.count("accepted") == 3
    assert "the date of this test was not stored" in outcome.stderr
    assert _state_of(registered, "ed") == "registered"


def test_the_vault_is_read_and_signed_with_while_it_is_open_elsewhere(
    registered: CommandLine,
) -> None:
    with _held_open(registered.vault):
        read = registered.run("list")
        signed = registered.run("sign", "ed", stdin=b"timestamp=1")
        written = registered.run("generate", "more", "--kind", "ed25519")

    assert (read.exit_code, signed.exit_code, written.exit_code) == (0, 0, 1)
    assert "Another window or command is using the vault" in written.stderr


def test_a_port_in_use_is_named(command_line: CommandLine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        outcome = command_line.run("practice", "--port", str(port))

    assert (outcome.exit_code, outcome.stdout) == (1, "")
    assert f"Another program is using port {port}." in outcome.stderr


def test_a_command_that_is_killed_leaves_neither_agent_nor_practice_exchange(
    registered: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(lambda _connection, _request: None) as never_answers:
        monkeypatch.setenv("VAULT_APP_PRACTICE_URL", never_answers.url)
        with subprocess.Popen(
            registered.program("test", "ed"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
        ) as command:
            assert holds_within(lambda: bool(never_answers.requests), SECONDS_TO_START)
            helpers = descendants_of(command.pid)
            command.kill()

    assert helpers
    assert holds_within(lambda: not any(map(_is_alive, helpers)), SECONDS_TO_END)


@contextmanager
def _held_open(vault: Path) -> Iterator[None]:
    """Hold the vault open for writing, as the window does."""
    window = AgentClient()
    try:
        window.ask(UnlockVault(str(vault), Password.of(PASSWORD)), VaultOpened)
        yield
    finally:
        window.close()


def _is_alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


def test_the_command_to_go_on_with_names_the_key_as_a_shell_takes_it(
    stocked: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = "it's $(date)"
    told: list[str] = []
    monkeypatch.setattr(exchange_commands, "tell", told.append)
    stocked.run("generate", label, "--kind", "ed25519")

    stocked.run("register", label, "--api-key", "A" * API_KEY_LENGTH)

    [suggestion] = told
    assert shlex.split(suggestion.partition("Next: ")[2]) == ["vault-app", "test", label]
