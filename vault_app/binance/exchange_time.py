"""Times as the exchange writes them. Pure."""

from datetime import UTC, datetime

FIRST_MICROSECOND_TIME = 10**14
"""Times from here on count microseconds: as milliseconds they would lie in the year 5138."""


def exchange_time(found: object) -> datetime | None:
    """The UTC time that *found* tells: a Unix time in ms or µs.

    Returns:
        None where it tells none: not a positive whole number, or a year beyond 9999.
    """
    if not isinstance(found, int) or isinstance(found, bool) or found <= 0:
        return None
    seconds, microseconds = (
        divmod(found, 1_000_000)
        if found >= FIRST_MICROSECOND_TIME
        else divmod(found * 1_000, 1_000_000)
    )
    try:
        return datetime.fromtimestamp(seconds, UTC).replace(microsecond=microseconds)
    except (ValueError, OverflowError, OSError):
        return None
