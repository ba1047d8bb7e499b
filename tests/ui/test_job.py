import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from vault_app.errors import (
    AgentFaultError,
    AgentLostError,
    OperationCancelledError,
    VaultAppError,
)
from vault_app.ui.job import JobContext, JobRunner

PATIENCE_MS = 10_000


class Ledger:
    """What came of jobs, and on which thread it was told."""

    def __init__(self) -> None:
        self.results: list[object] = []
        self.failures: list[VaultAppError] = []
        self.progress: list[tuple[str, object]] = []
        self.threads: set[int] = set()

    def succeed(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def fail(self, error: VaultAppError) -> None:
        self.failures.append(error)
        self.threads.add(threading.get_ident())

    def report(self, stage: str, detail: object) -> None:
        self.progress.append((stage, detail))
        self.threads.add(threading.get_ident())


@pytest.fixture
def jobs() -> Iterator[JobRunner]:
    jobs = JobRunner()
    yield jobs
    jobs.drop_all()
    assert jobs.wait()


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


def _let_finish(jobs: JobRunner) -> None:
    """Run the event loop until every job has told what came of it."""
    loop = QEventLoop()
    look, give_up = QTimer(interval=5), QTimer(singleShot=True, interval=PATIENCE_MS)
    look.timeout.connect(lambda: None if jobs._running else loop.quit())
    give_up.timeout.connect(loop.quit)
    look.start()
    give_up.start()
    loop.exec()
    assert not jobs._running


def _answering(result: int) -> Callable[[JobContext], int]:
    return lambda _: result


def _wait_for_cancel(context: JobContext) -> None:
    cancelled = threading.Event()
    context.on_cancel(cancelled.set)
    assert cancelled.wait(PATIENCE_MS / 1000)
    context.raise_if_cancelled()


def test_the_work_is_done_off_the_ui_thread(jobs: JobRunner, ledger: Ledger) -> None:
    jobs.start(lambda _: threading.get_ident(), ledger.succeed, ledger.fail)
    _let_finish(jobs)

    assert ledger.results != [threading.get_ident()]
    assert ledger.failures == []


def test_everything_is_told_on_the_ui_thread(jobs: JobRunner, ledger: Ledger) -> None:
    def fail(context: JobContext) -> None:
        context.progress("half", 0.5)
        raise AgentLostError

    jobs.start(fail, ledger.succeed, ledger.fail, ledger.report)
    jobs.start(lambda _: 1, ledger.succeed, ledger.fail)
    _let_finish(jobs)

    assert ledger.threads == {threading.get_ident()}
    assert ledger.progress == [("half", 0.5)]
    assert ledger.results == [1]


def test_an_error_of_ours_arrives_as_it_is(jobs: JobRunner, ledger: Ledger) -> None:
    error = AgentLostError()

    def fail(_: JobContext) -> None:
        raise error

    jobs.start(fail, ledger.succeed, ledger.fail)
    _let_finish(jobs)

    assert ledger.failures == [error]


def test_a_fault_arrives_as_an_error_without_its_message(jobs: JobRunner, ledger: Ledger) -> None:
    def fail(_: JobContext) -> None:
        message = "something secret"
        raise ValueError(message)

    jobs.start(fail, ledger.succeed, ledger.fail)
    _let_finish(jobs)

    [error] = ledger.failures
    assert isinstance(error, AgentFaultError)
    assert error.details["kind"] == "ValueError"
    assert "something secret" not in str(error)


def test_a_cancelled_job_fails_as_cancelled(jobs: JobRunner, ledger: Ledger) -> None:
    job = jobs.start(_wait_for_cancel, ledger.succeed, ledger.fail)

    job.cancel()
    _let_finish(jobs)

    assert [type(error) for error in ledger.failures] == [OperationCancelledError]


def test_a_hook_set_after_the_cancel_is_called_at_once() -> None:
    called: list[str] = []
    context = JobContext(lambda *_: None)
    context.cancel()

    context.on_cancel(lambda: called.append("now"))

    assert called == ["now"]


def test_jobs_that_are_dropped_end_and_tell_nobody(jobs: JobRunner, ledger: Ledger) -> None:
    for _ in range(3):
        jobs.start(_wait_for_cancel, ledger.succeed, ledger.fail)

    jobs.drop_all()
    assert jobs.wait()
    QCoreApplication.processEvents()

    assert not ledger.failures


def test_many_short_jobs_all_tell_and_leave_nothing_behind(jobs: JobRunner, ledger: Ledger) -> None:
    for number in range(500):
        jobs.start(_answering(number), ledger.succeed, ledger.fail)
    _let_finish(jobs)

    assert set(ledger.results) == set(range(500))


def test_waiting_gives_up_after_its_time(jobs: JobRunner, ledger: Ledger) -> None:
    job = jobs.start(_wait_for_cancel, ledger.succeed, ledger.fail)

    assert not jobs.wait(20)
    job.cancel()
    assert jobs.wait()
    _let_finish(jobs)


def test_nothing_is_started_once_the_window_goes(jobs: JobRunner, ledger: Ledger) -> None:
    called: list[str] = []

    def work(_context: JobContext) -> None:
        called.append("late")

    jobs.shut()
    jobs.start(work, ledger.succeed, ledger.fail)
    _let_finish(jobs)

    assert called == []
    assert ledger.results == []
