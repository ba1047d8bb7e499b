"""The agent's side of the pipe: what comes in wrong, and how it ends."""

import io
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.command_line import PASSWORD
from tests.helpers.processes import holds_within, is_running
from vault_app.agent.frames import read_frame, write_frame
from vault_app.agent.hardening import Protection
from vault_app.agent.protocol import (
    Call,
    CreateVault,
    Failure,
    FromAgent,
    ListKeys,
    Request,
    Result,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.server import AgentServer
from vault_app.agent.service import VaultService
from vault_app.agent.values import Password
from vault_app.agent.work import Work
from vault_app.errors import OperationCancelledError
from vault_app.vault.kdf import TEST_PROFILE

SECONDS_TO_END = 5.0
PRIVATE_WORDS = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ"
"""How every RSA private key in PKCS #8 begins, in base64."""


class _FaultyService(VaultService):
    """Fails in a way that nobody has foreseen, with a message that must not travel."""

    def answer(self, request: Request, work: Work) -> Result:
        del request, work
        raise RuntimeError(PRIVATE_WORDS)


def test_a_faults_message_never_leaves_the_agent() -> None:
    incoming, outgoing = io.BytesIO(), io.BytesIO()
    write_frame(incoming, msgspec.msgpack.encode(Call(1, ListKeys())))
    incoming.seek(0)

    AgentServer(incoming, outgoing, _FaultyService(_unprotected())).serve()

    outgoing.seek(0)
    answer = msgspec.msgpack.decode(read_frame(outgoing) or b"", type=FromAgent)
    assert isinstance(answer, Failure)
    assert (answer.error, answer.details["kind"]) == ("AgentFaultError", "RuntimeError")
    assert PRIVATE_WORDS.encode() not in outgoing.getvalue()


@pytest.mark.parametrize(
    "octets",
    [
        b"\xff\xff\xff\xff",
        b"\x00\x00\x00\x02{}",
        b"\x00\x00\x00\x05ab",
        b"GET / HTTP/1.1\r\n\r\n",
    ],
    ids=["too large", "json", "half", "http"],
)
def test_the_agent_ends_when_it_is_sent_nonsense(octets: bytes) -> None:
    done = subprocess.run(
        CHEAP_AGENT_COMMAND, input=octets, capture_output=True, timeout=30, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


def test_the_agent_ends_well_when_its_caller_closes_the_pipe() -> None:
    done = subprocess.run(
        CHEAP_AGENT_COMMAND, input=b"", capture_output=True, timeout=30, check=False
    )

    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_the_agent_ends_with_a_killed_caller_even_while_it_generates(
    tmp_path: Path, master_vault: Path
) -> None:
    vault = tmp_path / "keys.vault"
    vault.write_bytes(master_vault.read_bytes())
    before = vault.read_bytes()
    caller = subprocess.Popen(
        [sys.executable, "-P", "-m", "tests.helpers.generating_caller", str(vault)],
        stdout=subprocess.PIPE,
    )
    with caller:
        assert caller.stdout is not None
        agent_pid = int(caller.stdout.readline())
        assert is_running(agent_pid)
        caller.kill()

    assert holds_within(lambda: not is_running(agent_pid), SECONDS_TO_END)
    assert vault.read_bytes() == before


def test_a_cancelled_creation_makes_nothing(tmp_path: Path) -> None:
    def cancel_meanwhile(_stage: str, _fraction: float | None) -> None:
        work.cancel()

    work = Work(cancel_meanwhile)
    service = VaultService(_unprotected(), TEST_PROFILE)
    vault = tmp_path / "keys.vault"

    with pytest.raises(OperationCancelledError):
        service.answer(CreateVault(str(vault), Password.of(PASSWORD)), work)

    assert not vault.exists()


def test_a_cancelled_unlocking_lets_go_of_the_vault(tmp_path: Path, master_vault: Path) -> None:
    vault = tmp_path / "keys.vault"
    vault.write_bytes(master_vault.read_bytes())
    service = VaultService(_unprotected())
    request = UnlockVault(str(vault), Password.of(PASSWORD))
    undisturbed = Work(lambda _stage, _fraction: None)

    def cancel_meanwhile(_stage: str, _fraction: float | None) -> None:
        cancelled.cancel()

    cancelled = Work(cancel_meanwhile)

    with pytest.raises(OperationCancelledError):
        service.answer(request, cancelled)

    assert isinstance(service.answer(request, undisturbed), VaultOpened)
    service.close()


def _unprotected() -> Protection:
    return Protection(not_dumpable=False, no_core_file=False, memory_locked=False)
