"""Request weight per address and minute; 429 beyond the limit, 418 for going on.

Source: Binance rest-api.md, "IP Limits".
"""

import threading
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from vault_app.practice import refusal
from vault_app.practice.clock import Clock
from vault_app.practice.rules import Interface

LIMIT_PER_MINUTE = 6_000
LIMITS_PER_MINUTE: Mapping[Interface, int] = {
    Interface.SPOT: LIMIT_PER_MINUTE,
    Interface.WALLET: 12_000,
    Interface.FUTURES: 2_400,
}
"""Source: rest-api.md and exchangeInfo's rateLimits; the three are counted apart."""

REFUSALS_BEFORE_BAN = 10
"""How many 429 an address gets within a minute until it is banned."""

BAN_SECONDS = 120
"""The shortest ban that the exchange documents."""

_MINUTE_US = 60_000_000


@dataclass
class _Usage:
    """What one address has used."""

    minute: int = 0
    weight: int = 0
    refusals: int = 0
    banned_until_us: int = 0


class Weights:
    """Counts the weight of every address. Safe from several threads.

    Args:
        clock: tells the minute.
        limit: weight per minute.
    """

    def __init__(self, clock: Clock, limit: int = LIMIT_PER_MINUTE) -> None:
        self._clock = clock
        self.limit = limit
        self._lock = threading.Lock()
        self._usage: defaultdict[str, _Usage] = defaultdict(_Usage)

    def used(self, address: str) -> int:
        """The weight used in this minute."""
        with self._lock:
            return self._current(address, self._clock()).weight

    def charge(self, address: str, weight: int) -> None:
        """Count a request.

        Raises:
            RefusalError: -1003 with HTTP 429 or 418.
        """
        with self._lock:
            now_us = self._clock()
            usage = self._current(address, now_us)
            if usage.banned_until_us > now_us:
                seconds = _whole_seconds(usage.banned_until_us - now_us)
                raise refusal.banned(usage.banned_until_us // 1_000, seconds)
            usage.weight += weight
            if usage.weight <= self.limit:
                return
            usage.refusals += 1
            if usage.refusals > REFUSALS_BEFORE_BAN:
                usage.banned_until_us = now_us + BAN_SECONDS * 1_000_000
                raise refusal.banned(usage.banned_until_us // 1_000, BAN_SECONDS)
            seconds = _whole_seconds(_MINUTE_US - now_us % _MINUTE_US)
            raise refusal.weight_exceeded(self.limit, seconds)

    def _current(self, address: str, now_us: int) -> _Usage:
        usage = self._usage[address]
        minute = now_us // _MINUTE_US
        if usage.minute != minute:
            usage.minute, usage.weight, usage.refusals = minute, 0, 0
        return usage


def _whole_seconds(microseconds: int) -> int:
    """Rounded up: whoever waits that long has waited long enough."""
    return -(-microseconds // 1_000_000)
