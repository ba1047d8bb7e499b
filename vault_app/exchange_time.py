"""Times as the exchange writes them: whole milliseconds or microseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST_US = (datetime(9999, 1, 1, tzinfo=UTC) - _EPOCH) // timedelta(microseconds=1)
_FIRST_THAT_IS_US = 10**14
"""As milliseconds this is the year 5138, as microseconds the year 1973: nothing lies between."""


def exchange_time(found: object) -> datetime | None:
    """The moment that *found* in an answer of the exchange means, in UTC.

    Returns:
        None where *found* is no whole number, is zero or less (the exchange's word for “none”), or
        lies beyond the year 9999.

    Source: Binance rest-api.md, "All time and timestamp related fields are in milliseconds by
    default", and the header ``X-MBX-TIME-UNIT: MICROSECOND``.
    """
    if not isinstance(found, int) or isinstance(found, bool) or found <= 0:
        return None
    microseconds = found if found >= _FIRST_THAT_IS_US else found * 1000
    if microseconds >= _LATEST_US:
        return None
    return _EPOCH + timedelta(microseconds=microseconds)
