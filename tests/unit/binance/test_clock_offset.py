"""How long a measurement of the exchange's clock can be relied on."""

import pytest

from vault_app.binance.clock_offset import GOOD_FOR_S, ClockOffset, Moment

THEN = Moment(unix_s=1_700_000_000.0, steady_s=50.0)
OFFSET = ClockOffset(1500, 20.0, THEN)


def _later(unix_s: float, steady_s: float) -> Moment:
    return Moment(THEN.unix_s + unix_s, THEN.steady_s + steady_s)


@pytest.mark.parametrize("seconds", [0.0, 1.0, GOOD_FOR_S])
def test_it_is_good_for_ten_minutes(seconds: float) -> None:
    assert OFFSET.is_good_at(_later(seconds, seconds))


def test_it_is_too_old_after_ten_minutes() -> None:
    assert not OFFSET.is_good_at(_later(GOOD_FOR_S + 1, GOOD_FOR_S + 1))


def test_it_is_worth_nothing_after_the_computer_slept() -> None:
    assert not OFFSET.is_good_at(_later(120.0, 60.0))


@pytest.mark.parametrize("correction_s", [1.5, -1.5])
def test_it_is_worth_nothing_once_the_clock_was_set(correction_s: float) -> None:
    assert not OFFSET.is_good_at(_later(10.0 + correction_s, 10.0))
