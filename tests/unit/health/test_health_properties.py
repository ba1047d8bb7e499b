"""What holds for every clock, time zone and key."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.health_cases import CASES
from tests.helpers.health_keys import SOUND_VAULT, healthy_key, look, open_key
from vault_app.exchange_time import exchange_time
from vault_app.health.findings import Finding, NextStep, RuleId, Severity
from vault_app.health.report import assess
from vault_app.key_summary import KeySummary

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(days=48 * 365), timedelta(days=130 * 365)).map(
    lambda since: EPOCH + since
)
"""From 2017 to 2099."""

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
KEYS = st.lists(
    st.sampled_from([key for case in CASES for key in case.keys]), max_size=6, unique_by=id
)
DAY = timedelta(days=1)


def _finding(keys: list[KeySummary], rule: RuleId, now: datetime) -> Finding | None:
    found = [found for found in assess(keys, SOUND_VAULT, now).findings if found.rule is rule]
    return found[0] if found else None


@settings(deadline=None)
@given(KEYS, MOMENTS, st.none() | st.integers(-(10**9), 10**9))
def test_no_clock_is_a_fault_and_every_finding_has_a_next_step(
    keys: list[KeySummary], now: datetime, offset_ms: int | None
) -> None:
    report = assess(keys, SOUND_VAULT, now, offset_ms)

    assert all(isinstance(finding.next_step, NextStep) for finding in report.findings)
    assert sum(report.counts.values()) == len(report.findings)


@settings(deadline=None)
@given(KEYS, MOMENTS, ZONES)
def test_the_time_zone_of_the_clock_does_not_matter(
    keys: list[KeySummary], now: datetime, zone: timezone
) -> None:
    assert assess(keys, SOUND_VAULT, now) == assess(keys, SOUND_VAULT, now.astimezone(zone))


@settings(deadline=None)
@given(KEYS, MOMENTS)
def test_what_needs_attention_first_comes_first(keys: list[KeySummary], now: datetime) -> None:
    order = list(Severity)
    places = [order.index(found.severity) for found in assess(keys, SOUND_VAULT, now).findings]

    assert places == sorted(places)


@given(MOMENTS, st.integers(1, 400))
def test_a_reminder_falls_due_after_so_many_whole_days(made_at: datetime, days: int) -> None:
    key = healthy_key(registered_at=made_at, look=look(created_at=None), rotate_after_days=days)
    due_at = made_at + days * DAY

    before = _finding([key], RuleId.ROTATION_DUE, due_at - timedelta(microseconds=1))
    after = _finding([key], RuleId.ROTATION_DUE, due_at)

    assert before is None or before.severity is Severity.NOTICE
    assert after is not None
    assert (after.severity, after.due_at) == (Severity.WARNING, due_at)


@given(st.integers(0, 3000), st.booleans())
def test_thirty_days_are_counted_across_leap_days(days: int, in_microseconds: bool) -> None:  # noqa: FBT001 - drawn
    made_at = datetime(2019, 12, 1, tzinfo=UTC) + days * DAY
    told = (made_at - EPOCH) // timedelta(milliseconds=1)
    created_at = exchange_time(told * 1000 if in_microseconds else told)
    key = open_key(look=look(is_ip_restricted=False, created_at=created_at, at=made_at))

    found = _finding([key], RuleId.TRADING_LAPSES_AFTER_30_DAYS, made_at + DAY)

    assert found is not None
    assert found.due_at == made_at + 30 * DAY


@given(st.integers(min_value=1, max_value=10**12))
def test_a_reminder_in_the_far_future_is_no_fault(days: int) -> None:
    key = healthy_key(rotate_after_days=days)

    [event] = [
        event
        for event in assess([key], SOUND_VAULT, EPOCH).events
        if event.rule is RuleId.ROTATION_DUE
    ]

    assert event.at.tzinfo is UTC


@given(st.datetimes(timezones=ZONES))
def test_a_time_of_the_exchange_at_the_end_of_the_calendar_is_no_fault(ends_at: datetime) -> None:
    key = healthy_key(look=look(trading_ends_at=ends_at))

    assert assess([key], SOUND_VAULT, EPOCH).grades[key.id].grade
