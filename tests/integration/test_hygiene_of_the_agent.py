"""What a real agent process shows to the outside: environment, memory, files."""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.new_files import watching
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import (
    CreateVault,
    GenerateKey,
    KeyStored,
    ListKeys,
    Sign,
    Signature,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.values import Password
from vault_app.errors import VaultLockedError
from vault_app.terms import Environment, GeneratedKind, Purpose

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

ROOT = Path(__file__).parents[2]
PASSWORD = "correct horse battery staple"
NOBODY = 65534
"""Source: Linux's overflow user id."""

READ_ONE_BYTE = "import sys; f = open(sys.argv[1], 'rb', 0); f.seek(int(sys.argv[2])); f.read(1)"
SECONDS_TO_START = 5.0


@pytest.fixture
def secret_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> str:
    """A secret that the caller's environment holds, as that of many a trader does."""
    secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"  # the example key of AWS's documents
    for name in ("AWS_SECRET_ACCESS_KEY", "BINANCE_API_SECRET", "VAULT_PASSWORD"):
        monkeypatch.setenv(name, secret)
    return secret


def test_a_secret_of_the_caller_is_not_in_the_agents_environment(
    secret_in_the_environment: str,
) -> None:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        _wait_until_it_answers(agent)
        try:
            environment = Path(f"/proc/{agent.pid}/environ").read_bytes()
        except PermissionError:
            pytest.skip("only root may look into a process that is not dumpable")

    assert b"HOME=" in environment
    assert secret_in_the_environment.encode() not in environment


def test_a_program_in_the_agents_place_is_given_the_reduced_environment(
    secret_in_the_environment: str, tmp_path: Path
) -> None:
    listing = tmp_path / "environment.txt"

    with closing(AgentClient(("sh", "-c", f"env > '{listing}'"))):
        pass

    text = listing.read_text()
    assert "HOME=" in text
    assert secret_in_the_environment not in text


def test_the_agent_may_not_leave_a_core_file(agent: AgentClient) -> None:
    _wait_until_it_answers(agent)

    limits = Path(f"/proc/{agent.pid}/limits").read_text().splitlines()

    [core] = [line for line in limits if line.startswith("Max core file size")]
    assert core.split()[4:6] == ["0", "0"]


def test_another_process_of_the_same_user_cannot_read_the_agents_memory() -> None:
    with _sleeping_process() as open_process:
        control = _reading_memory_of(open_process)
    if control.returncode != 0:
        pytest.skip("this system lets no process read another's memory anyway")

    with closing(AgentClient((*_as_ordinary_user(), *CHEAP_AGENT_COMMAND))) as agent:
        _wait_until_it_answers(agent)
        attempt = _reading_memory_of(agent.pid)

    assert attempt.returncode != 0
    assert b"PermissionError" in attempt.stderr


def test_the_data_key_is_on_a_locked_page_while_the_vault_is_open(
    agent: AgentClient, tmp_path: Path
) -> None:
    _wait_until_it_answers(agent)
    before = _locked_kib(agent.pid)

    agent.ask(CreateVault(str(tmp_path / "keys.vault"), Password.of(PASSWORD)), VaultOpened)

    assert _locked_kib(agent.pid) > before


def test_the_agent_makes_no_file_but_beside_the_vault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vaults, temporary, working = (tmp_path / name for name in ("vaults", "tmp", "cwd"))
    for folder in (vaults, temporary, working):
        folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    command = ("env", "-C", str(working), f"PYTHONPATH={ROOT}", *CHEAP_AGENT_COMMAND)
    path = str(vaults / "keys.vault")

    with watching([temporary, working, Path.home(), tmp_path]) as watch, watching([vaults]) as own:
        for request in (
            CreateVault(path, Password.of(PASSWORD)),
            UnlockVault(path, Password.of(PASSWORD)),
        ):
            with closing(AgentClient(command)) as agent:
                agent.ask(request, VaultOpened)
                for kind in (GeneratedKind.ED25519, GeneratedKind.RSA_2048):
                    key = agent.ask(_generate(f"{type(request).__name__} {kind}", kind), KeyStored)
                    agent.ask(Sign(key.key.id, b"timestamp=1"), Signature)

        assert "keys.vault" in own.names  # which shows that what appears is seen
        assert watch.names == []


def _generate(label: str, kind: GeneratedKind) -> GenerateKey:
    return GenerateKey(
        label=label,
        kind=kind,
        environment=Environment.PRACTICE,
        account="",
        purpose=Purpose.OTHER,
    )


def _wait_until_it_answers(agent: AgentClient) -> None:
    """After its first answer the agent has closed itself to others."""
    with contextlib.suppress(VaultLockedError):
        agent.send(ListKeys()).result()


def _locked_kib(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmLck:"))


def _as_ordinary_user() -> tuple[str, ...]:
    """Root may read everything, so root's tests are done as nobody."""
    if os.getuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip("needs setpriv to be someone else than root")
    return ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


@contextlib.contextmanager
def _sleeping_process() -> Iterator[int]:
    """A process of the ordinary user that protects itself in no way."""
    with subprocess.Popen([*_as_ordinary_user(), "sleep", "60"]) as process:
        deadline = time.monotonic() + SECONDS_TO_START
        while Path(f"/proc/{process.pid}/comm").read_text() != "sleep\n":
            assert time.monotonic() < deadline
            time.sleep(0.01)
        yield process.pid
        process.kill()


def _reading_memory_of(pid: int) -> "subprocess.CompletedProcess[bytes]":
    """Let the ordinary user read one byte of the first page that *pid* has mapped."""
    try:
        maps = Path(f"/proc/{pid}/maps").read_text()
    except PermissionError:
        maps = "0-0"
    begin = int(maps.partition("-")[0] or "0", 16)
    command = [sys.executable, "-c", READ_ONE_BYTE, f"/proc/{pid}/mem", str(begin)]
    return subprocess.run([*_as_ordinary_user(), *command], capture_output=True, check=False)
