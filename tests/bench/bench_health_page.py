"""The health page with 1,000 keys: the longest pause of the window while it is judged and shown.

``python -m tests.bench.bench_health_page [NUMBER]``. The real window without an agent; the keys are
of every kind that the rules know. Returns 1 where a pause is over the budget.
"""

import os
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

import msgspec
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.helpers.health_cases import CASES
from tests.helpers.health_keys import NOW, SOUND_VAULT
from vault_app.health.report import HealthReport, assess
from vault_app.key_summary import KeySummary
from vault_app.settings import DEFAULTS
from vault_app.ui.desktop import make_application
from vault_app.ui.main_window import MainWindow
from vault_app.ui.widgets.timeline_scale import Zoom

KEYS = 1_000
BUDGET_MS = 50.0
_SCROLLS = 100


class Pause(NamedTuple):
    """Between two ticks, in milliseconds.

    Attributes:
        wall: as the user feels it.
        processor: what the window's own thread worked; the rest is others' doing.
    """

    wall: float
    processor: float


class Ticks:
    """Remembers the longest wait for a tick that is due every millisecond."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._begin()

    def longest_during(self, act: Callable[[], object]) -> Pause:
        """The longest pause while *act* is done and drawn."""
        settle()
        self._begin()
        act()
        settle()
        self._tick()
        return Pause(self._longest * 1000, self._busiest * 1000)

    def _begin(self) -> None:
        self._last, self._longest = time.perf_counter(), 0.0
        self._worked, self._busiest = time.thread_time(), 0.0

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._longest = max(self._longest, now - self._last)
        self._busiest = max(self._busiest, worked - self._worked)
        self._last, self._worked = now, worked


def main() -> int:
    """Measure, and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    number = int(sys.argv[1]) if len(sys.argv) > 1 else KEYS
    make_application(DEFAULTS)
    window = MainWindow()
    window.show()
    keys = made_up_keys(number)
    window.show_keys(Path("bench.vault"), keys)
    ticks = Ticks()
    reports: list[HealthReport] = []
    judged = ticks.longest_during(lambda: judge_on_a_thread(keys, reports))
    report = reports[0]
    say(f"{number:,} keys, {len(report.findings):,} findings, {len(report.events):,} events")
    view = window.vault_view
    import_module("vault_app.ui.views.health_view")  # the window does that on a thread
    built = ticks.longest_during(lambda: view.go_to(view.health))
    page = view.health

    def show() -> None:
        page.show_health(report, keys, NOW, NOW)

    pauses = {
        "judged on a thread": judged,
        "page built": built,
        "findings shown": ticks.longest_during(show),
        "findings shown again": ticks.longest_during(show),
        "keys page: attention fed": ticks.longest_during(
            lambda: view.keys.set_attention(key_id for key_id in report.by_key if key_id)
        ),
    }
    bar = page.list.verticalScrollBar()
    pauses["list scrolled"] = max(
        ticks.longest_during(lambda: bar.setValue(bar.value() + bar.pageStep()))
        for _ in range(_SCROLLS)
    )
    pauses["next row"] = max(
        ticks.longest_during(lambda: press(page.list, Qt.Key.Key_Down)) for _ in range(_SCROLLS)
    )
    timeline = page.timeline_page.timeline
    pauses["timeline opened"] = ticks.longest_during(lambda: page.tabs.setCurrentIndex(1))
    for zoom in Zoom:
        name = f"timeline: {zoom.name.lower()}"
        pauses[name] = ticks.longest_during(partial(timeline.set_zoom, zoom))
    pauses["timeline: next event"] = max(
        ticks.longest_during(lambda: press(timeline, Qt.Key.Key_Right)) for _ in range(_SCROLLS)
    )
    for what, pause in pauses.items():
        verdict = "ok" if pause.wall <= BUDGET_MS else "OVER"
        own = f"{pause.processor:.1f} ms of it own work"
        say(f"{what}: {pause.wall:.1f} ms, {own}, budget {BUDGET_MS:.0f} {verdict}")
    return int(max(pauses.values()).wall > BUDGET_MS)


def judge_on_a_thread(keys: list[KeySummary], reports: list[HealthReport]) -> None:
    """As the window does it; the event loop turns meanwhile."""
    thread = threading.Thread(target=lambda: reports.append(assess(keys, SOUND_VAULT, NOW)))
    thread.start()
    while thread.is_alive():
        run_event_loop(5)


def made_up_keys(number: int) -> list[KeySummary]:
    """Keys of all kinds, in turn."""
    known = [key for case in CASES for key in case.keys]
    return [
        msgspec.structs.replace(
            known[place % len(known)],
            id=UUID(int=place + 1),
            label=f"key {place}",
            fingerprint=f"SHA256:{place:043}",
            api_key=f"{place:064}" if known[place % len(known)].api_key else "",
        )
        for place in range(number)
    ]


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press *key*."""
    QTest.keyClick(widget, key)


def run_event_loop(milliseconds: int) -> None:
    """Let the window work for a while, without holding Python's lock."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle() -> None:
    """Let what is under way come to its end."""
    for _ in range(5):
        QCoreApplication.processEvents()


def say(line: str) -> None:
    """Print *line* at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    os._exit(main())  # the window goes with the process
