"""The agent's main loop: frames in, frames out, slow work on threads.

The agent lives as long as its standard input: when the caller closes the pipe, or dies in any way,
the agent ends, and the operating system takes its memory back.
"""

import os
import signal
import sys
import threading
from functools import partial
from pathlib import Path
from typing import IO

import msgspec

from vault_app.agent.frames import read_frame, write_frame
from vault_app.agent.hardening import protect_this_process
from vault_app.agent.protocol import (
    Call,
    Cancel,
    Failure,
    FromAgent,
    ListKeys,
    Progress,
    Reply,
    Sign,
    ToAgent,
)
from vault_app.agent.service import VaultService
from vault_app.agent.work import Work
from vault_app.agent.workers import Workers
from vault_app.errors import AgentFaultError, AgentProtocolError, VaultAppError
from vault_app.vault.kdf import Argon2Profile

_AT_ONCE = (Sign, ListKeys)
"""Requests answered on the reading thread: they take less time than a change of threads."""

_WORKERS = 4
_SECONDS_TO_FINISH_A_SAVE = 10.0


class AgentServer:
    """Answers the calls that come in on one pipe."""

    def __init__(self, incoming: IO[bytes], outgoing: IO[bytes], service: VaultService) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._service = service
        self._decoder = msgspec.msgpack.Decoder(ToAgent)
        self._encoder = msgspec.msgpack.Encoder()
        self._writing = threading.Lock()
        self._under_way: dict[int, Work] = {}
        self._being_answered: set[int] = set()
        self._changed = threading.Condition()
        self._workers = Workers(_WORKERS)

    def serve(self) -> None:
        """Answer calls until the caller closes the pipe; then only saves that have begun go on.

        Raises:
            AgentProtocolError: the caller sent nonsense; saves that had begun are done.
        """
        try:
            while (frame := read_frame(self._incoming)) is not None:
                self._take(self._message_in(frame))
        finally:
            self._let_saves_end()
            self._service.close()

    def _message_in(self, frame: bytes) -> Call | Cancel:
        try:
            message: Call | Cancel = self._decoder.decode(frame)
        except msgspec.MsgspecError as error:
            raise AgentProtocolError(problem="a malformed message") from error
        return message

    def _take(self, message: Call | Cancel) -> None:
        if isinstance(message, Cancel):
            self._cancel(message.id)
        else:
            self._begin(message)

    def _begin(self, call: Call) -> None:
        work = Work(lambda stage, fraction: self._send(Progress(call.id, stage, fraction)))
        with self._changed:
            self._under_way[call.id] = work
        if isinstance(call.request, _AT_ONCE):
            self._answer(call, work)
        else:
            self._workers.start(partial(self._answer, call, work))

    def _answer(self, call: Call, work: Work) -> None:
        answer: Reply | Failure
        try:
            answer = Reply(call.id, self._service.answer(call.request, work))
        except VaultAppError as error:
            answer = Failure(call.id, type(error).__name__, error.details)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong, the call is answered
            fault = _fault_of(error)
            answer = Failure(call.id, type(fault).__name__, fault.details)
        self._finish(call.id, answer)

    def _cancel(self, call_id: int) -> None:
        work = self._under_way.get(call_id)
        if work is not None and work.cancel():
            self._finish(call_id, Failure(call_id, "OperationCancelledError", {}))

    def _finish(self, call_id: int, answer: Reply | Failure) -> None:
        """Send *answer*, unless the call was answered before (cancelled, then done).

        The call stays under way until its answer is on its way: the process may end right after.
        """
        with self._changed:
            if call_id not in self._under_way or call_id in self._being_answered:
                return
            self._being_answered.add(call_id)
        try:
            self._send(answer)
        except AgentProtocolError as error:
            self._send(Failure(call_id, type(error).__name__, error.details))
        finally:
            with self._changed:
                del self._under_way[call_id]
                self._being_answered.remove(call_id)
                self._changed.notify_all()

    def _send(self, message: FromAgent) -> None:
        """Send *message*.

        Raises:
            AgentProtocolError: it is longer than a frame may be; nothing of it was sent.
        """
        try:
            with self._writing:
                write_frame(self._outgoing, self._encoder.encode(message))
        except OSError:
            # The caller is gone; the reading thread sees the end of the pipe and ends the agent.
            return

    def _let_saves_end(self) -> None:
        with self._changed:
            for work in self._under_way.values():
                work.cancel()  # or a save could begin just as the process ends
            self._changed.wait_for(
                lambda: not any(work.is_committing for work in self._under_way.values()),
                timeout=_SECONDS_TO_FINISH_A_SAVE,
            )


def run_agent(caller: str = "", kdf_profile: Argon2Profile | None = None) -> None:
    """Be the agent until the caller is gone. Does not return.

    Args:
        caller: a value of ``terms.Caller``, for the keys' history; empty for none in particular.
        kdf_profile: for tests, a cheap profile for new vaults; None calibrates to this computer.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the caller's to act on
    outgoing = _take_standard_output()
    protection = protect_this_process()
    server = AgentServer(sys.stdin.buffer, outgoing, VaultService(protection, kdf_profile, caller))
    try:
        server.serve()
    except AgentProtocolError:
        os._exit(1)
    os._exit(0)  # threads that still generate a key nobody waits for end here


def _take_standard_output() -> IO[bytes]:
    """Keep standard output for frames; whatever else is printed goes to standard error."""
    outgoing = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return outgoing


def _fault_of(error: Exception) -> AgentFaultError:
    where = ""
    step = error.__traceback__
    while step is not None:
        where = f"{Path(step.tb_frame.f_code.co_filename).name}:{step.tb_lineno}"
        step = step.tb_next
    return AgentFaultError(kind=type(error).__name__, where=where)
