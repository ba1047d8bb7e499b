"""The agent's side of the pipe: what comes in wrong, and how it ends."""

import contextlib
import io
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

import msgspec
import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.command_line import PASSWORD
from tests.helpers.processes import holds_within, is_running
from vault_app.agent.care_messages import GetProtection
from vault_app.agent.frames import read_frame, write_frame
from vault_app.agent.hardening import Protection
from vault_app.agent.protocol import (
    Call,
    CreateVault,
    Failure,
    FromAgent,
    KeyList,
    ListKeys,
    Reply,
    Request,
    Result,
    Signature,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.server import AgentServer
from vault_app.agent.service import VaultService
from vault_app.agent.values import Password
from vault_app.agent.work import Work
from vault_app.errors import AgentProtocolError, OperationCancelledError
from vault_app.vault.kdf import TEST_PROFILE

if TYPE_CHECKING:
    from typing_extensions import Buffer

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


class _TalkativeService(VaultService):
    """Answers with more than fits into a frame."""

    def answer(self, request: Request, work: Work) -> Result:
        del request, work
        return Signature("x" * 2_000)


def test_an_answer_that_is_too_long_for_a_frame_becomes_an_error(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("vault_app.agent.frames.MAX_FRAME_BYTES", 1_000)
    incoming, outgoing = io.BytesIO(), io.BytesIO()
    write_frame(incoming, msgspec.msgpack.encode(Call(1, ListKeys())))
    incoming.seek(0)

    AgentServer(incoming, outgoing, _TalkativeService(_unprotected())).serve()

    assert _answers_in(outgoing) == [
        Failure(1, "AgentProtocolError", {"problem": "a frame of 2047 bytes"})
    ]


class _SavingService(VaultService):
    """Has begun to save when the caller sends its *last* octets and closes the pipe."""

    def __init__(self, to_agent: IO[bytes], last: bytes) -> None:
        super().__init__(_unprotected())
        self._to_agent = to_agent
        self._last = last

    def answer(self, request: Request, work: Work) -> Result:
        del request
        work.commit()
        self._to_agent.write(self._last)
        self._to_agent.close()
        time.sleep(0.1)
        return KeyList([], unsaved=False)


class _SlowPipe(io.BytesIO):
    """Takes its time for each frame."""

    def write(self, octets: "Buffer", /) -> int:
        time.sleep(0.1)
        return super().write(octets)


@pytest.mark.parametrize("last", [b"", b"\xff\xff\xff\xff"], ids=["end", "nonsense"])
def test_a_save_that_has_begun_is_ended_and_answered_whatever_the_caller_does(
    last: bytes,
) -> None:
    reading, writing = os.pipe()
    outgoing = _SlowPipe()
    with os.fdopen(reading, "rb") as incoming, os.fdopen(writing, "wb") as to_agent:
        write_frame(to_agent, msgspec.msgpack.encode(Call(1, GetProtection())))
        server = AgentServer(incoming, outgoing, _SavingService(to_agent, last))

        with pytest.raises(AgentProtocolError) if last else contextlib.nullcontext():
            server.serve()

    assert _answers_in(outgoing) == [Reply(1, KeyList([], unsaved=False))]


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


def _answers_in(outgoing: io.BytesIO) -> list[FromAgent]:
    outgoing.seek(0)
    answers = []
    while (frame := read_frame(outgoing)) is not None:
        answers.append(msgspec.msgpack.decode(frame, type=FromAgent))
    return answers


def _unprotected() -> Protection:
    return Protection(not_dumpable=False, no_core_file=False, memory_locked=False)
