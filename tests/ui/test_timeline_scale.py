"""Where moments are on the line of time, in any zone, in any year."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault_app.ui.widgets.timeline_scale import TimelineScale, Zoom, around, midnight

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
WIDTH = 800.0
MOMENTS = st.integers(-5_000, 2_900_000).map(lambda days: NOW + timedelta(days=days, hours=7))
ZOOMS = st.sampled_from(Zoom)


@pytest.fixture(params=["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Apia"])
def zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """Where the user is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


@given(MOMENTS, ZOOMS, st.floats(0, WIDTH))
def test_the_moment_at_a_place_is_at_that_place(now: datetime, zoom: Zoom, x: float) -> None:
    scale = around(now, zoom, WIDTH)

    assert scale.x_of(scale.moment_at(x)) == pytest.approx(x, abs=0.01)


@given(MOMENTS, ZOOMS, ZOOMS, st.floats(0, WIDTH))
def test_what_is_under_the_mouse_stays_there_when_zooming(
    now: datetime, before: Zoom, after: Zoom, x: float
) -> None:
    scale = around(now, before, WIDTH)
    held = scale.moment_at(x)

    assert scale.zoomed(after, x).x_of(held) == pytest.approx(x, abs=0.01)


@given(MOMENTS, ZOOMS)
def test_every_moment_can_be_gone_to(at: datetime, zoom: Zoom) -> None:
    assert around(NOW, zoom, WIDTH).showing(at).shows(at)


@given(ZOOMS)
def test_today_is_shown_with_more_future_than_past(zoom: Zoom) -> None:
    assert 0 < around(NOW, zoom, WIDTH).x_of(NOW) < WIDTH / 2


@pytest.mark.parametrize(
    ("zoom", "closer", "wider"),
    [
        (Zoom.WEEK, Zoom.WEEK, Zoom.MONTH),
        (Zoom.MONTH, Zoom.WEEK, Zoom.QUARTER),
        (Zoom.QUARTER, Zoom.MONTH, Zoom.YEAR),
        (Zoom.YEAR, Zoom.QUARTER, Zoom.YEAR),
    ],
)
def test_zooming_goes_step_by_step_and_ends(zoom: Zoom, closer: Zoom, wider: Zoom) -> None:
    assert (zoom.closer, zoom.wider) == (closer, wider)


@pytest.mark.usefixtures("zone")
def test_a_week_names_every_day_across_a_leap_day() -> None:
    scale = TimelineScale(datetime(2028, 2, 26, 12, tzinfo=UTC), Zoom.WEEK, WIDTH)
    days = list(scale.named_days())

    assert date(2028, 2, 29) in days
    assert days == [days[0] + timedelta(days=place) for place in range(len(days))]


@pytest.mark.usefixtures("zone")
def test_a_month_names_mondays() -> None:
    days = list(around(NOW, Zoom.MONTH, WIDTH).named_days())

    assert {day.weekday() for day in days} == {0}


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize("zoom", [Zoom.QUARTER, Zoom.YEAR])
def test_longer_times_name_the_first_of_each_month(zoom: Zoom) -> None:
    days = list(around(datetime(2026, 11, 20, tzinfo=UTC), zoom, WIDTH).named_days())

    assert {day.day for day in days} == {1}
    assert date(2027, 1, 1) in days


@pytest.mark.usefixtures("zone")
def test_a_day_begins_at_the_user_s_own_midnight() -> None:
    begin = midnight(date(2026, 7, 1)).astimezone()

    assert (begin.day, begin.hour, begin.minute) == (1, 0, 0)


def test_moving_shows_later_and_earlier_times() -> None:
    scale = around(NOW, Zoom.WEEK, WIDTH)

    assert scale.moved(0.5).begin == scale.begin + timedelta(days=3.5)
    assert scale.moved(0.5).moved(-0.5) == scale
