"""A child process that is spoken to in lines, and answers in lines."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping

from tests.helpers.processes import holds_within

PATIENCE_S = 30.0


class LineProgram:
    """Keeps every line that the program printed."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.lines: list[str] = []
        threading.Thread(target=self._listen, daemon=True).start()

    @property
    def pid(self) -> int:
        """The program's process id."""
        return self._process.pid

    def tell(self, line: str) -> None:
        """Write *line*, and wait until the program has printed it."""
        count = self.lines.count(line)
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        self.await_line(line, count)

    def await_line(self, beginning: str, known: int = 0) -> str:
        """Wait until more than *known* lines begin so; the last of them."""
        holds_within(
            lambda: len(self._having(beginning)) > known or self._process.poll() is not None,
            PATIENCE_S,
        )
        assert len(self._having(beginning)) > known, f"no {beginning!r} after {self.lines}"
        return self._having(beginning)[-1]

    def says_within(self, beginning: str, seconds: float) -> bool:
        """Whether a line begins so, now or within that time."""
        return holds_within(lambda: bool(self._having(beginning)), seconds)

    def ends(self) -> int:
        """Wait until the program has ended; its exit code."""
        return self._process.wait(PATIENCE_S)

    def kill(self) -> None:
        """End it at once, by SIGKILL."""
        self._process.kill()
        self._process.wait(PATIENCE_S)

    def _having(self, beginning: str) -> list[str]:
        return [line for line in tuple(self.lines) if line.startswith(beginning)]

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.lines.append(line.rstrip("\n"))


@contextlib.contextmanager
def line_program(
    module: str, *arguments: str, environment: Mapping[str, str] = os.environ
) -> Iterator[LineProgram]:
    """Run the module as a program; it is killed if it still runs at the end."""
    with subprocess.Popen(
        [sys.executable, "-P", "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=dict(environment),
    ) as process:
        try:
            yield LineProgram(process)
        finally:
            process.kill()
