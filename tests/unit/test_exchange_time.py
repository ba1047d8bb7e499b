"""Times as the exchange writes them: ms, or µs where a client asks for them."""

from datetime import UTC, datetime

import pytest

from vault_app.exchange_time import exchange_time

LEAP_DAY = datetime(2028, 2, 29, 23, 59, 59, 123_000, tzinfo=UTC)


@pytest.mark.parametrize("number", [1_835_481_599_123, 1_835_481_599_123_000])
def test_milliseconds_and_microseconds_tell_the_same_time(number: int) -> None:
    assert exchange_time(number) == LEAP_DAY


def test_microseconds_are_kept() -> None:
    assert exchange_time(1_835_481_599_123_456) == LEAP_DAY.replace(microsecond=123_456)


@pytest.mark.parametrize("found", [0, -1, 1.5e12, "1835481599123", True, None, 10**30])
def test_what_is_no_time_tells_none(found: object) -> None:
    assert exchange_time(found) is None
