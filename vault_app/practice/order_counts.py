"""How many orders an account places, and -1015 beyond that.

Source: Binance rest-api.md, "Unfilled Order Count" (limits as in exchangeInfo's rateLimits). Unlike
the exchange, this one counts tests of orders too: it has no others.
"""

import threading
from collections import deque

from vault_app.practice import refusal
from vault_app.practice.clock import Clock

LIMIT_PER_10_SECONDS = 100
_INTERVAL_US = 10_000_000


class OrderCounts:
    """Counts the orders of the one account. Safe from several threads.

    Args:
        clock: tells how old an order is.
        limit: orders within ten seconds.
    """

    def __init__(self, clock: Clock, limit: int = LIMIT_PER_10_SECONDS) -> None:
        self._clock = clock
        self._limit = limit
        self._lock = threading.Lock()
        self._placed_us: deque[int] = deque()

    def add(self) -> int:
        """Count an order.

        Returns:
            The number of orders in these ten seconds.

        Raises:
            RefusalError: -1015 with HTTP 429.
        """
        with self._lock:
            now_us = self._clock()
            while self._placed_us and abs(now_us - self._placed_us[0]) >= _INTERVAL_US:
                self._placed_us.popleft()
            if len(self._placed_us) >= self._limit:
                raise refusal.too_many_orders(self._limit, "10 SECOND")
            self._placed_us.append(now_us)
            return len(self._placed_us)
