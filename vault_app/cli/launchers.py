"""The parts of the app that the command line starts and does not know."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from vault_app.settings import Theme


class TakeTour(Protocol):
    """Shows the app by itself; see the command ``tour``."""

    def __call__(
        self, folder: Path, *, theme: Theme, font_scale: int, language: str, everything: bool
    ) -> int:
        """Return the exit code.

        Args:
            folder: for pictures and report.
            theme: the system's is light here.
            font_scale: percent, 100 to 200.
            language: a code, such as ``de``; ``pseudo`` for one that is made up.
            everything: go to every page and dialog, not only those of the main job.
        """


@dataclass(frozen=True)
class Launchers:
    """How to start what is not a command of its own. Most return an exit code.

    Attributes:
        open_window: on the vault at this path; None for the usual one.
        take_tour: see :class:`TakeTour`.
        serve_practice: port (0 for any), file of its API keys (None for none), and whether a
            program started it and holds its standard input.
        lock_window: have the window that is open lock its vault; whether it is locked, None where
            there is no window.
    """

    open_window: Callable[[Path | None], int]
    take_tour: TakeTour
    serve_practice: Callable[[int, Path | None, bool], int]
    lock_window: Callable[[], bool | None]
