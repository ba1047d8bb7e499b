"""The practice exchange as a child process, or one that runs already."""

import json
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import IO, Self

from vault_app.binance.environments import practice_origin
from vault_app.config import own_command
from vault_app.errors import ForbiddenHostError, PracticeNotStartedError

PRACTICE_URL_VARIABLE = "VAULT_APP_PRACTICE_URL"
"""Environment variable with the base URL of a practice exchange that runs already."""

START_TIMEOUT_S = 15.0
_STOP_TIMEOUT_S = 5.0
_NO_CONSOLE_WINDOW = 0x08000000 if sys.platform == "win32" else 0


class PracticeProcess:
    """A practice exchange to send requests to.

    The child ends when its standard input does, so it cannot outlive this process, however that
    ends.

    Attributes:
        base_url: ``http://127.0.0.1:PORT``.
    """

    def __init__(self, base_url: str, process: subprocess.Popen[bytes] | None) -> None:
        self.base_url = base_url
        self._process = process

    @classmethod
    def start(cls, state_file: Path, *, timeout_s: float = START_TIMEOUT_S) -> Self:
        """Start a practice exchange, or take the one that ``VAULT_APP_PRACTICE_URL`` names.

        Args:
            state_file: where it keeps its API keys.
            timeout_s: seconds it may take until it listens.

        Raises:
            PracticeNotStartedError: it did not start; *reason* says why.
            ForbiddenHostError: the variable names no ``http`` address on loopback.
        """
        running = os.environ.get(PRACTICE_URL_VARIABLE)
        if running:
            return cls(practice_origin(running).base_url, None)
        command = own_command(
            "practice", "--port", "0", "--state", str(state_file), "--parent-pipe"
        )
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_CONSOLE_WINDOW,
            )
        except OSError as error:
            raise PracticeNotStartedError(reason=error.strerror or "not started") from None
        try:
            return cls(_announced_url(process, timeout_s), process)
        except PracticeNotStartedError:
            _end(process)
            raise

    @property
    def is_running(self) -> bool:
        """Whether the child is still there; always, for one that was running already."""
        return self._process is None or self._process.poll() is None

    def stop(self) -> None:
        """End the child and wait for it. Does nothing to one that was running already."""
        process, self._process = self._process, None
        if process is not None:
            _end(process)

    def __enter__(self) -> Self:
        """The practice exchange itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop it."""
        self.stop()


def _announced_url(process: subprocess.Popen[bytes], timeout_s: float) -> str:
    """Read the one line of JSON in which the child says where it listens."""
    lines: SimpleQueue[bytes] = SimpleQueue()
    output = _pipe(process.stdout)
    threading.Thread(target=_read_all, args=(output, lines), daemon=True).start()
    try:
        line = lines.get(timeout=timeout_s)
    except Empty:
        raise PracticeNotStartedError(reason="it did not say where it listens in time") from None
    if not line:
        status = process.wait(_STOP_TIMEOUT_S)
        raise PracticeNotStartedError(reason=f"it ended with status {status}")
    try:
        return practice_origin(json.loads(line)["url"]).base_url
    except (ValueError, KeyError, TypeError, ForbiddenHostError):
        raise PracticeNotStartedError(reason="it did not say where it listens") from None


def _read_all(output: IO[bytes], lines: "SimpleQueue[bytes]") -> None:
    """Pass on the first line, then keep the pipe empty so that the child never waits for us."""
    with output:
        lines.put(output.readline())
        while output.read(4096):
            pass


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(OSError):
        _pipe(process.stdin).close()
    try:
        process.wait(_STOP_TIMEOUT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise PracticeNotStartedError(reason="its pipes are not open")
    return stream
