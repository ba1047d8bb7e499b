"""Runs the command line, in this process or as a program, always with the cheap agent."""

import io
import subprocess
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.cheap_command_line import CHEAP_COMMAND_LINE, no_tour, no_window
from vault_app.__main__ import lock_window, serve_practice
from vault_app.cli.launchers import Launchers
from vault_app.cli.main import run_command_line

PASSWORD = "correct horse battery"
TIMEOUT_S = 60.0

_LAUNCHERS = Launchers(no_window, no_tour, serve_practice, lock_window)


@dataclass(frozen=True)
class Outcome:
    """What a command did."""

    exit_code: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class CommandLine:
    """The command line with its global options set for one vault."""

    vault: Path
    password_file: Path
    launchers: Launchers = _LAUNCHERS

    def run(self, *arguments: str, stdin: bytes = b"") -> Outcome:
        """Run it in this process; the agent is a real one."""
        return self.run_bare(*self._options, *arguments, stdin=stdin)

    def run_bare(self, *arguments: str, stdin: bytes = b"") -> Outcome:
        """Run it in this process without any global options."""
        output, errors = _writable(), _writable()
        with (
            redirect_stdout(output),
            redirect_stderr(errors),
            patch("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8")),
        ):
            exit_code = run_command_line(
                arguments, self.launchers, agent_command=CHEAP_AGENT_COMMAND
            )
        return Outcome(exit_code, _written(output), _written(errors))

    def run_program(self, *arguments: str, stdin: bytes = b"") -> Outcome:
        """Run it as a program of its own, without a terminal."""
        done = subprocess.run(
            self.program(*arguments),
            input=stdin,
            capture_output=True,
            timeout=TIMEOUT_S,
            start_new_session=True,
            check=False,
        )
        return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())

    def program(self, *arguments: str) -> list[str]:
        """The command to run it as a program."""
        return [*CHEAP_COMMAND_LINE, *self._options, *arguments]

    @property
    def _options(self) -> tuple[str, ...]:
        return ("--vault", str(self.vault), "--password-file", str(self.password_file))


def _writable() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)


def _written(stream: io.TextIOWrapper) -> str:
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()
