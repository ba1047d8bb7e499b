"""How often, and for which times, a key out of use signs."""

from dataclasses import dataclass, field

import pytest

from tests.helpers.lives import compromised, retired
from vault_app.agent.proof_limit import FARTHEST_MS, MOST_AT_ONCE, PERIOD_S, ProofLimit
from vault_app.errors import ProofRefusedError

NOW_S = 1_700_000_000.0
NOW_MS = 1_700_000_000_000


@dataclass
class Watch:
    """Goes on when it is told."""

    seconds: float = 0.0
    limit: ProofLimit = field(init=False)

    def __post_init__(self) -> None:
        self.limit = ProofLimit(clock=lambda: NOW_S, ticks=lambda: self.seconds)


@pytest.fixture
def watch() -> Watch:
    return Watch()


def refusal(watch: Watch, timestamp_ms: int = NOW_MS) -> object:
    with pytest.raises(ProofRefusedError) as refused:
        watch.limit.require_allowed(compromised(), timestamp_ms)
    return refused.value.details["problem"]


@pytest.mark.parametrize("offset_ms", [0, 3_600_000, -3_600_000, FARTHEST_MS, -FARTHEST_MS])
def test_the_exchange_s_time_may_be_another_than_ours(watch: Watch, offset_ms: int) -> None:
    watch.limit.require_allowed(compromised(), NOW_MS + offset_ms)


@pytest.mark.parametrize("offset_ms", [FARTHEST_MS + 1, -FARTHEST_MS - 1])
def test_nothing_is_signed_to_be_kept_for_another_day(watch: Watch, offset_ms: int) -> None:
    assert refusal(watch, NOW_MS + offset_ms) == "clock"


def test_a_key_is_not_tried_over_and_over(watch: Watch) -> None:
    for _ in range(MOST_AT_ONCE):
        watch.limit.require_allowed(compromised(), NOW_MS)

    assert refusal(watch) == "often"


def test_a_key_is_tried_again_after_a_while(watch: Watch) -> None:
    for _ in range(MOST_AT_ONCE):
        watch.limit.require_allowed(compromised(), NOW_MS)
        watch.seconds += 1
    watch.seconds = PERIOD_S

    watch.limit.require_allowed(compromised(), NOW_MS)

    assert refusal(watch) == "often"


def test_one_key_does_not_keep_another_from_being_tried(watch: Watch) -> None:
    for _ in range(MOST_AT_ONCE):
        watch.limit.require_allowed(compromised(1), NOW_MS)

    watch.limit.require_allowed(retired(2), NOW_MS)


def test_what_is_refused_for_its_time_does_not_count(watch: Watch) -> None:
    for _ in range(MOST_AT_ONCE):
        refusal(watch, 0)

    watch.limit.require_allowed(compromised(), NOW_MS)
