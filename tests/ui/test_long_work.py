"""Work that takes long is told in the task bar and the tray, for those who look elsewhere."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.person import Person
from vault_app.ui.job import Job, JobContext, JobRunner
from vault_app.ui.long_work import LongWork

PATIENCE_MS = 10_000
PATIENCE_S = PATIENCE_MS / 1000
LONG_S = 0.05
TICK_MS = 10


class Watched:
    """Jobs, and what was told of them."""

    def __init__(self) -> None:
        self.jobs = JobRunner()
        self.words: list[str] = []
        self.work = LongWork(self.jobs, self.jobs, LONG_S, TICK_MS)
        self.work.changed.connect(self.words.append)

    def start(self, work: Callable[[JobContext], None]) -> Job[None]:
        return self.jobs.start(work, on_success=lambda _: None, on_failure=lambda _: None)

    def wait_until_told(self, words: list[str]) -> None:
        loop = QEventLoop()
        look, give_up = QTimer(interval=5), QTimer(singleShot=True, interval=PATIENCE_MS)
        look.timeout.connect(lambda: loop.quit() if self.words == words else None)
        give_up.timeout.connect(loop.quit)
        look.start()
        give_up.start()
        loop.exec()
        assert self.words == words


@pytest.fixture
def watched(qapp: QApplication) -> Iterator[Watched]:
    assert qapp is not None
    watched = Watched()
    yield watched
    watched.jobs.drop_all()
    assert watched.jobs.wait()


def _until_cancelled(context: JobContext) -> None:
    cancelled = threading.Event()
    context.on_cancel(cancelled.set)
    assert cancelled.wait(PATIENCE_S)


def _half_done(context: JobContext) -> None:
    context.progress("going on", 0.5)
    _until_cancelled(context)


def test_short_work_is_not_told(watched: Watched) -> None:
    watched.start(lambda _: None)
    long = watched.start(_until_cancelled)

    watched.wait_until_told(["Working…"])
    long.cancel()

    watched.wait_until_told(["Working…", ""])


def test_it_is_told_how_far_work_is(watched: Watched) -> None:
    watched.start(_half_done)

    watched.wait_until_told(["50 %"])


def test_what_was_dropped_is_told_no_more(watched: Watched) -> None:
    watched.start(_half_done)
    watched.wait_until_told(["50 %"])

    watched.jobs.drop_all()

    watched.wait_until_told(["50 %", ""])


def test_title_and_tray_say_how_far_it_is(unlocked: Person) -> None:
    before = unlocked.window.windowTitle()

    unlocked.desktop.controllers.services.long_work.changed.emit("42 %")

    assert unlocked.window.windowTitle() == f"42 % – {before}"
    assert unlocked.desktop.controllers.tray.icon.toolTip() == "Vault App – 42 %"


def test_title_and_tray_are_as_before_once_it_is_done(unlocked: Person) -> None:
    before = unlocked.window.windowTitle()
    unlocked.desktop.controllers.services.long_work.changed.emit("42 %")

    unlocked.desktop.controllers.services.long_work.changed.emit("")

    assert unlocked.window.windowTitle() == before
    assert unlocked.desktop.controllers.tray.icon.toolTip() == "Vault App – unlocked"


def test_a_locked_window_says_nothing_of_the_vault(unlocked: Person) -> None:
    unlocked.desktop.controllers.services.long_work.changed.emit("42 %")

    unlocked.lock()

    assert unlocked.window.windowTitle() == "42 % – Vault App"
