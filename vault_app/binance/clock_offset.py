"""How far the exchange's clock is ahead of ours, measured by one call. Pure."""

from dataclasses import dataclass

from vault_app.binance.replies import Answer

MAX_OFFSET_MS = 1000
"""Beyond this the measured offset is used for signing. Source: the exchange refuses timestamps that
are 1,000 ms ahead of its clock, or more."""


@dataclass(frozen=True)
class ClockOffset:
    """One measurement.

    Attributes:
        offset_ms: what has to be added to our time to get the exchange's.
        round_trip_ms: of the call; the offset is right to half of this.
    """

    offset_ms: int
    round_trip_ms: float

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
    return ClockOffset(round(found - (before_ms + after_ms) / 2), answer.latency_ms)
