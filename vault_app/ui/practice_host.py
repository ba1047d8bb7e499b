"""The practice exchange that the window starts when a practice key needs it."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault_app.binance.practice_process import PracticeProcess


class PracticeHost:
    """At most one practice exchange, started when first asked for. May be used by any job.

    Args:
        state_file: where it keeps its API keys.
    """

    def __init__(self, state_file: Path) -> None:
        self._state_file = state_file
        self._lock = threading.Lock()
        self._process: PracticeProcess | None = None

    def base_url(self) -> str:
        """Where it listens.

        Raises:
            PracticeNotStartedError: it did not start.
            ForbiddenHostError: the one that the environment names is not on this computer.
        """
        from vault_app.binance.practice_process import (  # noqa: PLC0415 - few ever need it
            PracticeProcess,
        )

        with self._lock:
            if self._process is None or not self._process.is_running:
                self._process = PracticeProcess.start(self._state_file)
            return self._process.base_url

    def stop(self) -> None:
        """End it, if it runs."""
        with self._lock:
            if self._process is not None:
                self._process.stop()
                self._process = None
