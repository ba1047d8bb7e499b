"""The real command line as a program, with the cheap agent; the window and the tour are absent."""

import sys
from pathlib import Path

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from vault_app.__main__ import lock_window, serve_practice
from vault_app.cli.launchers import Launchers
from vault_app.cli.main import run_command_line
from vault_app.settings import Theme

CHEAP_COMMAND_LINE = (sys.executable, "-P", "-m", "tests.helpers.cheap_command_line")


def no_window(_: Path | None) -> int:
    """Tests of the command line have no window to open."""
    raise AssertionError


def no_tour(folder: Path, *, theme: Theme, font_scale: int, language: str, everything: bool) -> int:
    """Nor a tour to take."""
    raise AssertionError(folder, theme, font_scale, language, everything)


if __name__ == "__main__":
    launchers = Launchers(no_window, no_tour, serve_practice, lock_window)
    sys.exit(run_command_line(sys.argv[1:], launchers, agent_command=CHEAP_AGENT_COMMAND))
