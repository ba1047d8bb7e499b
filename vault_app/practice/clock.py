"""The exchange's clock."""

import time
from collections.abc import Callable

Clock = Callable[[], int]
"""Returns microseconds since 1970-01-01 UTC."""


def system_clock() -> int:
    """The computer's clock, in microseconds since 1970-01-01 UTC."""
    return time.time_ns() // 1_000
