"""Times as the exchange writes them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_app.exchange_time import exchange_time

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SINCE_2017 = st.timedeltas(timedelta(days=17_361), timedelta(days=1_000_000)).map(
    lambda since: EPOCH + since
)
"""From the exchange's first day on."""


@given(SINCE_2017)
def test_milliseconds_and_microseconds_mean_the_same_moment(moment: datetime) -> None:
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    milliseconds = (whole - EPOCH) // timedelta(milliseconds=1)

    assert exchange_time(milliseconds) == whole == exchange_time(milliseconds * 1000)


@pytest.mark.parametrize(
    ("found", "moment"),
    [
        (1_699_596_037_418, datetime(2023, 11, 10, 6, 0, 37, 418_000, tzinfo=UTC)),
        (1_699_596_037_418_123, datetime(2023, 11, 10, 6, 0, 37, 418_123, tzinfo=UTC)),
        (1_709_164_800_000, datetime(2024, 2, 29, tzinfo=UTC)),
    ],
    ids=["ms", "µs", "leap day"],
)
def test_a_time_is_read_in_the_unit_it_was_written_in(found: int, moment: datetime) -> None:
    assert exchange_time(found) == moment


@pytest.mark.parametrize("found", [None, "1699596037418", True, 0, -1, 1.5, 10**18, 10**30])
def test_what_is_no_time_is_none(found: object) -> None:
    assert exchange_time(found) is None


@given(st.integers())
def test_no_number_is_a_fault(found: int) -> None:
    moment = exchange_time(found)

    assert moment is None or moment.tzinfo is UTC
