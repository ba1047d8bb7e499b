"""The parts of the app that the command line starts and does not know."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Launchers:
    """How to start what is not a command of its own. Each returns an exit code.

    Attributes:
        open_window: on the vault at this path; None for the usual one.
        take_tour: with pictures and report into this folder.
        serve_practice: port (0 for any), file of its API keys (None for none), and whether a
            program started it and holds its standard input.
    """

    open_window: Callable[[Path | None], int]
    take_tour: Callable[[Path], int]
    serve_practice: Callable[[int, Path | None, bool], int]
