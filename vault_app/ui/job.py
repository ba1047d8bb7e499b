"""The only way off the UI thread.

A :class:`Job` runs a plain function on a pool thread and tells what came of it by signals, which
arrive on the UI thread. The function gets a :class:`JobContext` for progress and cancelling, raises
errors of ``vault_app.errors``, and knows nothing of Qt.
"""

import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from vault_app.errors import AgentFaultError, OperationCancelledError, VaultAppError

ResultT = TypeVar("ResultT")

_THREADS = 8
"""Jobs mostly wait for the agent or the exchange; one that hangs must not hold up the others."""


class JobContext:
    """What a job's function may use while it runs."""

    def __init__(self, report: Callable[[str, object], None]) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._cancelled = False
        self._cancel_hook: Callable[[], None] | None = None

    def progress(self, stage: str, detail: object = None) -> None:
        """Report *stage*, and what is known about it (a fraction of 0 to 1, a partial result)."""
        self._report(stage, detail)

    def on_cancel(self, hook: Callable[[], None]) -> None:
        """Have *hook* called when the user cancels; at once, if that has happened already."""
        with self._lock:
            self._cancel_hook = hook
            cancelled = self._cancelled
        if cancelled:
            hook()

    def cancel(self) -> None:
        """The user does not want the result any more."""
        with self._lock:
            self._cancelled = True
            hook = self._cancel_hook
        if hook is not None:
            hook()

    def raise_if_cancelled(self) -> None:
        """Stop here where the user has cancelled.

        Raises:
            OperationCancelledError: they have.
        """
        if self._cancelled:
            raise OperationCancelledError


class Job(QObject, Generic[ResultT]):
    """One piece of work off the UI thread.

    Attributes:
        is_dropped: nobody wants to hear of it any more.

    Signals:
        progressed: a stage and its detail, see :meth:`JobContext.progress`.
        succeeded: the function's result.
        failed: the VaultAppError that it raised.
        finished: after either of the two.
    """

    progressed = Signal(str, object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, work: Callable[[JobContext], ResultT]) -> None:
        super().__init__()
        self.is_dropped = False
        self._work = work
        self.context = JobContext(self.progressed.emit)

    def cancel(self) -> None:
        """Ask the work to stop; ``failed`` then brings an OperationCancelledError."""
        self.context.cancel()

    def run(self) -> None:
        """Do the work, once. Called on a pool thread."""
        work = self._work
        self._work = _done  # what the work knew, a password perhaps, is not kept with its job
        try:
            result = work(self.context)
        except VaultAppError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - a fault must reach the user, not vanish
            self.failed.emit(AgentFaultError(kind=type(error).__name__, where="window"))
        else:
            self.succeeded.emit(result)
        self.finished.emit()


def _done(_context: JobContext) -> Any:
    message = "a job runs once"
    raise RuntimeError(message)


class JobRunner(QObject):
    """Starts jobs and keeps them until they are finished.

    Signals:
        started: the :class:`Job` that is about to run.
    """

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(_THREADS)
        self._running: set[Job[Any]] = set()
        self._is_shut = False

    def start(
        self,
        work: Callable[[JobContext], ResultT],
        on_success: Callable[[ResultT], None],
        on_failure: Callable[[VaultAppError], None],
        on_progress: Callable[[str, Any], None] | None = None,
    ) -> Job[ResultT]:
        """Run *work* on a pool thread; the other functions are called on the UI thread."""
        job = Job(work)
        if self._is_shut:
            job.is_dropped = True
            return job

        def wanted(listener: Callable[..., None]) -> Callable[..., None]:
            return lambda *news: None if job.is_dropped else listener(*news)

        job.succeeded.connect(wanted(on_success))
        job.failed.connect(wanted(on_failure))
        if on_progress is not None:
            job.progressed.connect(wanted(on_progress))
        job.finished.connect(lambda: self._running.discard(job))
        self._running.add(job)
        self.started.emit(job)
        self._pool.start(_Runnable(job))
        return job

    @property
    def is_busy(self) -> bool:
        """Whether a job is under way whose outcome someone waits for."""
        return any(not job.is_dropped for job in self._running)

    def drop_all(self) -> None:
        """Cancel every job that is under way, and let none of their news reach anyone.

        A late answer about a vault that is locked meanwhile would show it again.
        """
        for job in tuple(self._running):
            job.is_dropped = True
            job.cancel()

    def shut(self) -> None:
        """Drop every job, and start no more: the window, which they would tell, is going."""
        self._is_shut = True
        self.drop_all()

    def wait(self, milliseconds: int = 15_000) -> bool:
        """Wait until no job runs; False where one still does after that time."""
        return self._pool.waitForDone(milliseconds)


class _Runnable(QRunnable):
    def __init__(self, job: Job[Any]) -> None:
        super().__init__()
        self._job = job

    def run(self) -> None:
        self._job.run()


def while_there(part: QObject, action: Callable[..., None]) -> Callable[..., None]:
    """*action*, or nothing once *part*, a dialog perhaps, was closed and is gone."""

    def act(*values: object) -> None:
        if isValid(part):
            action(*values)

    return act
