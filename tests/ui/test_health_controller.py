"""When the keys are judged anew."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.person import Person
from vault_app.ui.health_controller import Judged, milliseconds_until_next_look

HOUR_MS = 3_600_000


@pytest.fixture
def in_kathmandu() -> Iterator[None]:
    """Where the day begins at a quarter past six in the evening of UTC."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "Asia/Kathmandu")
        time.tzset()
        yield
    time.tzset()


def _judged(person: Person) -> Judged:
    return person.wait_for("the keys are judged", lambda: person.desktop.controllers.health.latest)


@pytest.mark.usefixtures("in_kathmandu")
@pytest.mark.parametrize(
    ("hour", "minute", "milliseconds"),
    [(12, 0, HOUR_MS), (17, 14, HOUR_MS), (18, 0, 15 * 60_000 + 1000), (18, 15, HOUR_MS)],
)
def test_they_are_judged_every_hour_and_when_the_user_s_day_begins(
    hour: int, minute: int, milliseconds: int
) -> None:
    now = datetime(2026, 3, 1, hour, minute, tzinfo=UTC)

    assert milliseconds_until_next_look(now) == milliseconds


def test_the_next_look_is_never_now_and_never_more_than_an_hour_off() -> None:
    for minutes in range(0, 60 * 24 * 2, 7):
        now = datetime(2026, 3, 28, tzinfo=UTC) + timedelta(minutes=minutes)

        assert 0 < milliseconds_until_next_look(now) <= HOUR_MS


def test_keys_are_judged_soon_after_unlocking(unlocked: Person) -> None:
    assert {key.label for key in _judged(unlocked).keys} == {"first", "second"}


def test_a_new_key_is_judged(unlocked: Person) -> None:
    before = _judged(unlocked)
    unlocked.make_key("third")

    unlocked.wait_for("it is judged", lambda: len(_judged(unlocked).keys) == len(before.keys) + 1)


def test_what_was_decided_about_one_vault_is_forgotten_with_it(unlocked: Person) -> None:
    _judged(unlocked)
    unlocked.lock()

    rail = unlocked.window.vault_view
    assert unlocked.desktop.controllers.health.latest is None
    assert rail.health_button.text() == "Health"
    assert rail.health_button.accessibleName() == "Health"


def test_the_window_can_be_locked_while_keys_are_judged(unlocked: Person) -> None:
    unlocked.window.keys_view.keys_changed.emit()
    unlocked.lock()
    unlocked.unlock()

    assert _judged(unlocked).keys
