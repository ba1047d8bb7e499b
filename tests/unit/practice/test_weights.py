"""Weight, 429 and 418. Limits: Binance rest-api.md, "IP Limits"."""

import pytest

from vault_app.practice.refusal import RefusalError
from vault_app.practice.weights import REFUSALS_BEFORE_BAN, Weights

MINUTE_US = 60_000_000


class _Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.now_us = 1_000 * MINUTE_US

    def __call__(self) -> int:
        return self.now_us


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


def _refusal(weights: Weights, address: str = "127.0.0.1") -> RefusalError:
    with pytest.raises(RefusalError) as refused:
        weights.charge(address, 1)
    return refused.value


def test_weight_adds_up_within_a_minute_and_starts_anew_with_the_next(clock: _Clock) -> None:
    weights = Weights(clock)
    weights.charge("127.0.0.1", 20)
    weights.charge("127.0.0.1", 1)
    assert weights.used("127.0.0.1") == 21

    clock.now_us += MINUTE_US

    assert weights.used("127.0.0.1") == 0


def test_beyond_the_limit_the_answer_is_429_and_when_to_come_back(clock: _Clock) -> None:
    weights = Weights(clock, limit=2)
    clock.now_us += 45_500_000
    weights.charge("127.0.0.1", 2)

    refused = _refusal(weights)

    assert (refused.code, refused.status) == (-1003, 429)
    assert refused.headers == {"Retry-After": "15"}


def test_another_address_has_its_own_weight(clock: _Clock) -> None:
    weights = Weights(clock, limit=1)
    weights.charge("127.0.0.1", 1)

    weights.charge("127.0.0.2", 1)

    assert weights.used("127.0.0.2") == 1


def test_going_on_after_429_ends_in_418_until_the_ban_is_over(clock: _Clock) -> None:
    weights = Weights(clock, limit=0)
    statuses = [_refusal(weights).status for _ in range(REFUSALS_BEFORE_BAN + 2)]
    assert statuses == [429] * REFUSALS_BEFORE_BAN + [418, 418]

    clock.now_us += MINUTE_US
    still_banned = _refusal(weights)
    assert still_banned.headers == {"Retry-After": "60"}

    clock.now_us += MINUTE_US
    assert _refusal(weights).status == 429
