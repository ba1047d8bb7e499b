"""One call under way in the agent: its progress, and who has the last word on it."""

import threading
from collections.abc import Callable
from enum import Enum, auto

from vault_app.errors import OperationCancelledError


class _Stage(Enum):
    RUNNING = auto()
    COMMITTING = auto()
    CANCELLED = auto()


class Work:
    """Lets a slow handler report progress and be cancelled.

    A handler calls :meth:`commit` right before it changes the vault. Until then the call can be
    cancelled; from then on its result stands. So a cancelled call has never changed anything.
    """

    def __init__(self, report: Callable[[str, float | None], None]) -> None:
        self._report = report
        self._stage = _Stage.RUNNING
        self._lock = threading.Lock()
        self._cancelled = threading.Event()

    def progress(self, stage: str, fraction: float | None = None) -> None:
        """Report *stage*; *fraction* is 0 to 1, or None where it cannot be known.

        Raises:
            OperationCancelledError: the call was cancelled meanwhile.
        """
        if self._stage is _Stage.CANCELLED:
            raise OperationCancelledError
        self._report(stage, fraction)

    def pause(self, seconds: float) -> None:
        """Do nothing for a while.

        Raises:
            OperationCancelledError: the call was cancelled meanwhile.
        """
        if self._cancelled.wait(seconds):
            raise OperationCancelledError

    def commit(self) -> None:
        """Enter the part that cannot be cancelled.

        Raises:
            OperationCancelledError: too late, the call was cancelled.
        """
        with self._lock:
            if self._stage is _Stage.CANCELLED:
                raise OperationCancelledError
            self._stage = _Stage.COMMITTING

    def cancel(self) -> bool:
        """Cancel the call; False where it is committed already and will be answered normally."""
        with self._lock:
            if self._stage is _Stage.RUNNING:
                self._stage = _Stage.CANCELLED
                self._cancelled.set()
            return self._stage is _Stage.CANCELLED

    @property
    def is_committing(self) -> bool:
        """Whether the handler is in the part that must be allowed to end."""
        return self._stage is _Stage.COMMITTING
