"""Writes the count of signatures now and then, so that no signature waits for a save."""

import threading
from collections.abc import Callable

SECONDS_UNTIL_SAVED = 60.0
"""At the latest so long after a signature its use is in the file."""


class UseSaver:
    """Calls *save* on a thread of its own, at most once in *seconds*.

    Args:
        save: writes what was counted; raises nothing.
        seconds: between the first use that is not saved and the save.
    """

    def __init__(self, save: Callable[[], None], seconds: float = SECONDS_UNTIL_SAVED) -> None:
        self._save = save
        self._seconds = seconds
        self._is_due = threading.Event()
        self._has_ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="use-saver", daemon=True)

    def note(self) -> None:
        """A key was used. Takes no longer than a look at a flag, but for the first time."""
        if not self._is_due.is_set():
            if self._thread.ident is None:
                self._thread.start()
            self._is_due.set()

    def close(self) -> None:
        """Save nothing more; a save that is under way is finished first."""
        self._has_ended.set()
        self._is_due.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while self._is_due.wait() and not self._has_ended.wait(self._seconds):
            self._is_due.clear()
            self._save()
