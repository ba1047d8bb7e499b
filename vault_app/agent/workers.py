"""A few threads that do what they are handed."""

import threading
from collections import deque
from collections.abc import Callable


class Workers:
    """Threads that are made when all others are busy, and stay until the process ends.

    Not by ``concurrent.futures``: the agent asks for no results, and what that loads, with
    ``logging``, is 0.8 MB.

    Args:
        most: how many threads there are at most; what comes when all are busy waits its turn.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._made = 0
        self._idle = 0
        self._waiting: deque[Callable[[], object]] = deque()
        self._changed = threading.Condition()

    def start(self, work: Callable[[], object]) -> None:
        """Have *work* done, which raises nothing."""
        with self._changed:
            self._waiting.append(work)
            if len(self._waiting) <= self._idle:
                self._changed.notify()
            elif self._made < self._most:
                self._made += 1
                threading.Thread(target=self._go_on, name="agent-worker", daemon=True).start()

    def _go_on(self) -> None:
        while True:
            self._next()()

    def _next(self) -> Callable[[], object]:
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._waiting)
            self._idle -= 1
            return self._waiting.popleft()
