"""Tells of work that takes long, to those who look elsewhere meanwhile."""

import sys
import time
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from vault_app.ui.job import Job, JobRunner, while_there

_LONG_S = 10.0
_TICK_MS = 1000


class LongWork(QObject):
    """Watches the jobs of a :class:`JobRunner`. Which work it is stays in the window.

    Args:
        jobs: the way off the UI thread.
        long_s: seconds after which work takes long.
        tick_ms: how often it looks, while anything is under way.

    Signals:
        changed: how far it is, in a word or as a percentage; empty once no work takes long.
    """

    changed = Signal(str)

    def __init__(
        self, jobs: JobRunner, parent: QObject, long_s: float = _LONG_S, tick_ms: int = _TICK_MS
    ) -> None:
        super().__init__(parent)
        self._long_s = long_s
        self._begun_at: dict[Job[Any], float] = {}
        self._fractions: dict[Job[Any], float] = {}
        self._shown: tuple[str, float | None] = "", None
        self._timer = QTimer(self, interval=tick_ms)
        self._timer.timeout.connect(self._look)
        jobs.started.connect(self._watch)

    def _watch(self, job: Job[Any]) -> None:
        self._begun_at[job] = time.monotonic()
        job.progressed.connect(while_there(self, lambda _, detail: self._note(job, detail)))
        job.finished.connect(while_there(self, lambda: self._forget(job)))
        if not self._timer.isActive():
            self._timer.start()

    def _note(self, job: Job[Any], detail: object) -> None:
        fraction = detail if isinstance(detail, float) else getattr(detail, "fraction", None)
        if isinstance(fraction, float) and job in self._begun_at:
            self._fractions[job] = fraction

    def _forget(self, job: Job[Any]) -> None:
        self._begun_at.pop(job, None)
        self._fractions.pop(job, None)
        if not any(not other.is_dropped for other in self._begun_at):
            self._timer.stop()
            self._tell("", None)

    def _look(self) -> None:
        since = time.monotonic() - self._long_s
        long = [
            job for job, begun in self._begun_at.items() if begun < since and not job.is_dropped
        ]
        if not long:
            self._tell("", None)
            return
        fraction = self._fractions.get(long[0])
        if fraction is None:
            self._tell(self.tr("Working…"), None)
        else:
            number = QLocale().toString(int(fraction * 100))
            self._tell(self.tr("{number} %").format(number=number), fraction)

    def _tell(self, word: str, fraction: float | None) -> None:
        if (word, fraction) == self._shown:
            return
        self._shown = word, fraction
        self.changed.emit(word)
        if sys.platform.startswith("linux"):
            from vault_app.ui.launcher_entry import show_progress  # noqa: PLC0415 - Linux only

            show_progress(fraction)
