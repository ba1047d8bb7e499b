"""Slows down whoever guesses at the keyboard.

It does nothing against a copied file: that is what the costly key derivation is for.
"""

import threading

from vault_app.agent.work import Work

FREE_TRIES = 3
LONGEST_WAIT_S = 30


class Patience:
    """Counts wrong passwords in a row; each one past the third doubles the wait for the next."""

    def __init__(self) -> None:
        self._wrong = 0
        self._lock = threading.Lock()

    @property
    def seconds(self) -> int:
        """How long the next try has to wait."""
        beyond = self._wrong - FREE_TRIES
        return min(LONGEST_WAIT_S, 1 << beyond) if beyond >= 0 else 0

    def wait(self, work: Work) -> None:
        """Wait as long as the next try has to.

        Raises:
            OperationCancelledError: the call was cancelled meanwhile.
        """
        seconds = self.seconds
        if seconds:
            work.progress("waiting")
            work.pause(seconds)

    def note_wrong(self) -> None:
        """A password was wrong."""
        with self._lock:
            self._wrong += 1

    def note_right(self) -> None:
        """A password was right; the next try is free again."""
        with self._lock:
            self._wrong = 0
