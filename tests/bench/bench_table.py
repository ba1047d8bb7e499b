"""The page of keys with 10,000 of them: how long from a key stroke until the table is painted.

``python -m tests.bench.bench_table [NUMBER]``. The real window without an agent; prints what is
painted how fast, and what the keys take in memory.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.bench.memory_of_processes import proportional_kb
from tests.ui.summaries import summary
from vault_app.key_summary import KeySummary
from vault_app.settings import DEFAULTS
from vault_app.terms import Environment, KeyState
from vault_app.ui.desktop import make_application
from vault_app.ui.main_window import MainWindow
from vault_app.ui.models.key_columns import Column
from vault_app.ui.models.key_filter import ALL_KEYS, FilterKind, KeyFilter

KEYS = 10_000
BUDGET_MS = 50.0
_TYPED = "7421"
_SCROLL_STEPS = 200
_ROUNDS = 5


class Taken(NamedTuple):
    """Milliseconds on the clock, and of the processor's work."""

    wall: float
    processor: float


class Paints(QObject):
    """Counts how often *widget* was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count; take nothing."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def main() -> None:
    """Measure, and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    number = int(sys.argv[1]) if len(sys.argv) > 1 else KEYS
    make_application(DEFAULTS)
    window = MainWindow()
    window.show()
    keys_view = window.keys_view
    settle()
    before_kb = proportional_kb("self")
    keys = list(made_up_keys(number))
    held_kb = proportional_kb("self")
    say(f"{number:,} keys; window {window.width()} x {window.height()}")
    viewport = keys_view.table.viewport()

    def show() -> None:
        window.show_keys(Path("bench.vault"), keys)

    report("shown after unlocking", [painted(viewport, show)])
    settle()
    line = keys_view.tools.search_line
    line.setFocus()
    stroke = partial(QTest.keyClick, line)
    letters = [*_TYPED, *[Qt.Key.Key_Backspace] * len(_TYPED)] * _ROUNDS
    report(
        "key stroke in the search", [painted(viewport, partial(stroke, each)) for each in letters]
    )
    filters = (KeyFilter(FilterKind.ENVIRONMENT, Environment.DEMO), ALL_KEYS) * _ROUNDS
    choose = keys_view.filters.choose
    report("another filter", [painted(viewport, partial(choose, each)) for each in filters])
    sort = keys_view.table.horizontalHeader().setSortIndicator
    turns = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder) * _ROUNDS
    for column in (Column.LABEL, Column.LAST_USED, Column.AGE):
        took = [painted(viewport, partial(sort, column, turn)) for turn in turns]
        report(f"sorted by {column.setting_name}", took)
    bar = keys_view.table.verticalScrollBar()
    bar.setValue(0)
    report(
        "scrolled by a step",
        [
            painted(viewport, lambda: bar.setValue(bar.value() + bar.singleStep() * 3))
            for _ in range(_SCROLL_STEPS)
        ],
    )
    report("all selected", [painted(viewport, keys_view.table.selectAll)])
    changed = msgspec.structs.replace(keys[number // 2], state=KeyState.RETIRED)
    report("a key has changed", [painted(viewport, lambda: keys_view.put_key(changed))])
    shown_kb = proportional_kb("self")
    say(f"memory: {held_kb - before_kb:,} kB the keys, {shown_kb - held_kb:,} kB to show them")


def painted(widget: QWidget, act: Callable[[], object]) -> Taken:
    """What it took from *act* until *widget* has been painted because of it."""
    with counting(widget) as paints:
        begin, begin_cpu = time.perf_counter(), time.process_time()
        act()
        while not paints.count and time.perf_counter() - begin < 1:
            QCoreApplication.processEvents()
        wall, cpu = time.perf_counter() - begin, time.process_time() - begin_cpu
        return Taken(wall * 1000, cpu * 1000)


@contextmanager
def counting(widget: QWidget) -> Iterator[Paints]:
    """Count how often *widget* is painted within."""
    settle()
    paints = Paints(widget)
    yield paints
    paints.deleteLater()


def settle() -> None:
    """Let what is under way come to its end."""
    for _ in range(5):
        QCoreApplication.processEvents()


def made_up_keys(number: int) -> Iterator[KeySummary]:
    """Keys as someone has them who has far too many."""
    environments, states = list(Environment), list(KeyState)
    now = datetime.now(UTC)
    for place in range(number):
        yield msgspec.structs.replace(
            summary(f"Bot {number - place}, desk {place % 97}"),
            id=uuid4(),
            environment=environments[place % 4],
            state=states[place % 5],
            account=f"account {place % 40}",
            api_key=f"{place:064d}",
            notes=f"Runs on host {place % 300} since spring; ask the desk before a change.",
            tags=(f"tag {place % 25}", "grid"),
            created_at=now - timedelta(hours=place),
            last_used_at=now - timedelta(minutes=place * 7 % 5000) if place % 3 else None,
        )


def report(what: str, taken: list[Taken]) -> None:
    """Print the median and the worst, and how much of it was work: the rest is other programs'."""
    median, worst = statistics.median(each.wall for each in taken), max(taken)
    verdict = "ok" if worst.wall <= BUDGET_MS else "OVER"
    say(
        f"{what}: {median:.1f} ms, at worst {worst.wall:.1f} ms"
        f" (processor {max(each.processor for each in taken):.1f} ms),"
        f" budget {BUDGET_MS:.0f} {verdict}"
    )


def say(line: str) -> None:
    """Print *line* at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
    os._exit(0)  # the window goes with the process
