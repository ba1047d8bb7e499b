"""How the event loop turns while something is under way.

What is measured does not depend on what else the machine does: the processor time that the window's
own thread spends between two turns of its event loop, and that it goes on turning during the work
instead of waiting for it.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer

LONGEST_TURN_S = 0.25
"""Processor time of one turn; showing a page for the first time takes the most."""

FEWEST_TURNS = 15
"""A loop that waits for the work turns once before it and once after it, however long it takes."""

TICK_MS = 5


class Pulse:
    """How the event loop turned while something was under way."""

    def __init__(self) -> None:
        self.longest_turn_s = 0.0
        self.turns = 0
        self._last_processor = time.thread_time()

    def beat(self) -> None:
        processor = time.thread_time()
        self.longest_turn_s = max(self.longest_turn_s, processor - self._last_processor)
        self._last_processor = processor
        self.turns += 1

    def assert_alive(self) -> None:
        assert self.longest_turn_s <= LONGEST_TURN_S
        assert self.turns >= FEWEST_TURNS


@contextmanager
def pulse() -> Iterator[Pulse]:
    beats = Pulse()
    timer = QTimer(interval=TICK_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beats.beat)
    timer.start()
    yield beats
    timer.stop()
