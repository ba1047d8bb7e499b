"""The caller's side of the agent: starts the process, asks it, and notices when it is gone.

Knows nothing of Qt. Every method may be called from any thread.
"""

import contextlib
import io
import itertools
import logging
import os
import subprocess
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import IO, TypeVar, cast

import msgspec

from vault_app.agent.frames import LENGTH_BYTES, read_frame, write_and_wipe
from vault_app.agent.protocol import (
    Call,
    Cancel,
    Failure,
    FromAgent,
    Progress,
    Reply,
    Request,
    Result,
)
from vault_app.config import own_command
from vault_app.errors import (
    AgentLostError,
    AgentNotStartedError,
    AgentProtocolError,
    VaultAppError,
    error_classes,
)
from vault_app.terms import Caller

_LOG = logging.getLogger(__name__)

ProgressCallback = Callable[[str, float | None], None]
"""Called on the reading thread with a stage and a fraction of 0 to 1, or None."""

ResultT = TypeVar("ResultT", bound=Result)

_SECONDS_TO_END = 12.0
"""A little longer than the agent gives a save that has begun."""

_ENVIRONMENT = (
    "DBUS_SESSION_BUS_ADDRESS",
    "HOME",
    "LANG",
    "LC_ALL",
    "LOCALAPPDATA",
    "APPDATA",
    "PATH",
    "SYSTEMROOT",
    "TEMP",
    "TMP",
    "TMPDIR",
    "USERPROFILE",
    "VIRTUAL_ENV",
    "XDG_RUNTIME_DIR",
)
"""What the agent may know of the caller's environment; the rest may hold others' secrets."""


@dataclass
class _Pending:
    on_progress: ProgressCallback | None
    answer: "Future[Result]" = field(default_factory=Future)


class PendingCall:
    """A request that was sent and is not answered yet."""

    def __init__(self, client: "AgentClient", call_id: int, answer: "Future[Result]") -> None:
        self._client = client
        self._id = call_id
        self._answer = answer

    def cancel(self) -> None:
        """Ask the agent to give up; :meth:`result` then raises, or returns if it was done."""
        self._client.cancel(self._id)

    def result(self) -> Result:
        """Wait for the answer.

        Raises:
            VaultAppError: what the agent answered, or AgentLostError.
        """
        return self._answer.result()


class AgentClient:
    """One agent process and the pipe to it.

    Args:
        command: how to start the agent; None starts this app's own.
        on_lost: called on the reading thread when the agent ended without :meth:`close`.
        caller: which part of the app asks; None for none in particular.

    Raises:
        AgentNotStartedError: the process could not be started.
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        on_lost: Callable[[], None] | None = None,
        caller: Caller | None = None,
    ) -> None:
        self._on_lost = on_lost
        self._ids = itertools.count(1)
        self._pending: dict[int, _Pending] = {}
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._ended = False
        self._closing = False
        self._encoder = msgspec.msgpack.Encoder()
        self._decoder = msgspec.msgpack.Decoder(FromAgent)
        program = command if command is not None else own_command("agent")
        self._process = _start(program if caller is None else (*program, caller.value))
        self._to_agent = cast("IO[bytes]", self._process.stdin)
        self._from_agent = io.BufferedReader(cast("io.FileIO", self._process.stdout))
        self._reader = threading.Thread(target=self._read, name="agent-reader", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The agent's process id."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether the agent can still be asked."""
        return not self._ended

    def ask(
        self,
        request: Request,
        expected: type[ResultT],
        on_progress: ProgressCallback | None = None,
    ) -> ResultT:
        """Send *request* and wait for its answer.

        Raises:
            VaultAppError: what the agent answered, or AgentLostError.
        """
        return expect(self.send(request, on_progress).result(), expected)

    def send(self, request: Request, on_progress: ProgressCallback | None = None) -> PendingCall:
        """Send *request* without waiting.

        Raises:
            AgentLostError: there is no agent any more.
            AgentProtocolError: *request* is larger than a frame may be, or cannot be written.
        """
        call_id = next(self._ids)
        pending = _Pending(on_progress)
        with self._lock:
            if self._ended or self._closing:
                raise AgentLostError
            self._pending[call_id] = pending
        try:
            self._write(Call(call_id, request))
        except BaseException:  # it was never sent, so nobody will answer it
            with self._lock:
                self._pending.pop(call_id, None)
            raise
        return PendingCall(self, call_id, pending.answer)

    def cancel(self, call_id: int) -> None:
        """Ask the agent to give up the call with this id; no effect when it is answered."""
        if call_id in self._pending:
            self._write(Cancel(call_id))

    def close(self) -> None:
        """End the agent: the vault is locked when this returns. May be called twice."""
        with self._lock:
            self._closing = True
        with self._writing, contextlib.suppress(OSError):
            self._to_agent.close()
        try:
            self._process.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join()
        self._from_agent.close()

    def _write(self, message: Call | Cancel) -> None:
        frame = bytearray(LENGTH_BYTES)
        try:
            self._encoder.encode_into(message, frame, LENGTH_BYTES)
        except (msgspec.MsgspecError, TypeError, ValueError, OverflowError):
            raise AgentProtocolError(problem="a request that cannot be written") from None
        # An error means the pipe is closed: the reading thread fails all pending calls.
        with self._writing, contextlib.suppress(OSError, ValueError):
            write_and_wipe(self._to_agent, frame)

    def _read(self) -> None:
        try:
            with contextlib.suppress(AgentProtocolError, msgspec.MsgspecError, OSError):
                while (frame := read_frame(self._from_agent)) is not None:
                    self._take(self._decoder.decode(frame))
        finally:
            self._note_the_end()

    def _note_the_end(self) -> None:
        self._process.kill()  # it closed its pipe or sent nonsense: either way it is over
        self._process.wait()
        with self._lock:
            self._ended = True
            lost = list(self._pending.values())
            self._pending.clear()
            unexpected = not self._closing
        for pending in lost:
            pending.answer.set_exception(AgentLostError())
        if unexpected and self._on_lost is not None:
            self._on_lost()

    def _take(self, message: Reply | Failure | Progress) -> None:
        if isinstance(message, Progress):
            pending = self._pending.get(message.id)
            if pending is not None and pending.on_progress is not None:
                _tell(pending.on_progress, message)
            return
        with self._lock:
            pending = self._pending.pop(message.id, None)
        if pending is None:
            raise AgentProtocolError(problem="an answer nobody asked for")
        if isinstance(message, Reply):
            pending.answer.set_result(message.result)
        else:
            pending.answer.set_exception(_error_of(message))


def _tell(on_progress: ProgressCallback, progress: Progress) -> None:
    """Report *progress*; a fault of whoever listens must not keep the answer from others."""
    try:
        on_progress(progress.stage, progress.fraction)
    except Exception as error:  # noqa: BLE001 - the reading thread has to go on, whatever it is
        _LOG.warning("a report of progress failed: %s", type(error).__name__)


def _error_of(failure: Failure) -> VaultAppError:
    try:
        return error_classes()[failure.error](**failure.details)
    except (KeyError, TypeError):
        return AgentProtocolError(problem=f"an error that is not known here: {failure.error}")


def expect(result: Result, expected: type[ResultT]) -> ResultT:
    """Return *result* as the type that the request is answered with.

    Raises:
        AgentProtocolError: the agent answered with something else.
    """
    if not isinstance(result, expected):
        raise AgentProtocolError(problem=f"{type(result).__name__} for {expected.__name__}")
    return result


def _start(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    no_console = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # on Windows only
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,  # a buffer would keep the last password that was sent
            env=environment,
            process_group=0,  # Ctrl+C in a terminal is for the caller to act on
            creationflags=no_console,
        )
    except OSError as error:
        raise AgentNotStartedError(reason=error.strerror or type(error).__name__) from error
