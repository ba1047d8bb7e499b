"""How far the exchange's clock is ahead of ours, measured by one call."""

import time
from dataclasses import dataclass
from typing import Self

from vault_app.binance.replies import Answer

MAX_OFFSET_MS = 1000
"""Beyond this the measured offset is used for signing. Source: the exchange refuses timestamps that
are 1,000 ms ahead of its clock, or more."""


GOOD_FOR_S = 600.0
"""Seconds. A clock that nothing corrects drifts by some 10 ms in that time."""

_MOST_APART_S = 0.5


@dataclass(frozen=True)
class Moment:
    """A point in time by two clocks of this computer.

    Attributes:
        unix_s: by the clock that people set, and that goes on while the computer sleeps.
        steady_s: by the one that nobody sets.
    """

    unix_s: float
    steady_s: float

    @classmethod
    def now(cls) -> Self:
        """This moment."""
        return cls(time.time(), time.monotonic())


@dataclass(frozen=True)
class ClockOffset:
    """One measurement.

    Attributes:
        offset_ms: what has to be added to our time to get the exchange's.
        round_trip_ms: of the call; the offset is right to half of this.
        measured_at: when that was.
    """

    offset_ms: int
    round_trip_ms: float
    measured_at: Moment

    def is_good_at(self, moment: Moment) -> bool:
        """Whether it can be relied on then.

        Not after :data:`GOOD_FOR_S`, and not once the computer slept or its clock was set, which
        is when our two clocks went on by different times.
        """
        passed_s = moment.unix_s - self.measured_at.unix_s
        steadily_s = moment.steady_s - self.measured_at.steady_s
        return steadily_s <= GOOD_FOR_S and abs(passed_s - steadily_s) <= _MOST_APART_S

    @property
    def is_harmful(self) -> bool:
        """Whether the exchange would refuse requests that are signed with our time."""
        return abs(self.offset_ms) > MAX_OFFSET_MS


def measured_offset(answer: Answer, before_ms: float, after_ms: float) -> ClockOffset | None:
    """The offset that *answer*, which tells the exchange's time, shows.

    Args:
        answer: of a call whose reply holds ``serverTime``.
        before_ms: our Unix time when the call began.
        after_ms: our Unix time when it ended.

    Returns:
        None where the answer does not tell the time.
    """
    found = answer.server_time_ms
    if found is None:
        return None
    began_ms = max(before_ms, after_ms - answer.latency_ms)  # a connection may have come first
    offset_ms = round(found - (began_ms + after_ms) / 2)
    return ClockOffset(offset_ms, answer.latency_ms, Moment.now())
