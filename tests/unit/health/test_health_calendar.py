"""The calendar file, opened by a second parser."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import vobject

from tests.helpers.health_keys import (
    API_KEY,
    FINGERPRINT,
    NOW,
    SOUND_VAULT,
    open_key,
    unseen_key,
)
from vault_app.finding_text import describe_event
from vault_app.health.calendar import to_ics
from vault_app.health.findings import RuleId
from vault_app.health.timeline import Event, events_of

KEYS = [open_key(1, rotate_after_days=60), unseen_key(2, label="tax; report, “März” \\ 税")]
EVENTS = events_of(KEYS, SOUND_VAULT)
LABELS = {key.id: key.label for key in KEYS}
AHEAD = Event(NOW + timedelta(days=30), RuleId.ROTATION_DUE, UUID(int=1), is_estimate=False)


def _with_label(event: Event) -> str:
    return describe_event(event, LABELS.get(event.key_id) if event.key_id else None)


def _entries(content: bytes) -> list[Any]:
    return list(vobject.readOne(content.decode()).vevent_list)


def _written(*events: Event, now: datetime = NOW) -> list[Any]:
    return _entries(to_ics(events, _with_label, now))


def test_a_second_parser_reads_every_event_that_lies_ahead() -> None:
    entries = _written(*EVENTS)

    assert [(entry.dtstart.value, entry.summary.value) for entry in entries] == [
        (event.at, _with_label(event)) for event in EVENTS if event.at >= NOW
    ]
    assert len(entries) > 5


def test_every_entry_has_alarms_a_week_and_a_day_before() -> None:
    [entry] = _written(AHEAD)

    assert [(alarm.action.value, alarm.trigger.value) for alarm in entry.valarm_list] == [
        ("DISPLAY", timedelta(days=-7)),
        ("DISPLAY", timedelta(days=-1)),
    ]


def test_an_entry_that_is_exported_again_takes_the_place_of_the_old_one() -> None:
    later = Event(AHEAD.at + timedelta(days=9), AHEAD.rule, AHEAD.key_id, is_estimate=False)

    [before] = _written(AHEAD)
    [after] = _written(later, now=NOW + timedelta(hours=1))

    assert before.uid.value == after.uid.value
    assert int(after.sequence.value) > int(before.sequence.value)


def test_no_two_entries_share_a_uid() -> None:
    uids = [entry.uid.value for entry in _written(*EVENTS)]

    assert len(set(uids)) == len(uids)


def test_the_file_holds_no_api_key_no_fingerprint_and_no_id() -> None:
    content = to_ics(EVENTS, _with_label, NOW).replace(b"\r\n ", b"").decode()

    assert API_KEY[8:] not in content
    assert FINGERPRINT[:16] not in content
    assert not any(str(key.id) in content for key in KEYS)


def test_without_labels_the_file_names_no_key() -> None:
    content = to_ics(EVENTS, lambda event: describe_event(event, None), NOW).decode()

    assert "bot 1" not in content
    assert "report" not in content


def test_what_is_past_is_left_out() -> None:
    past = Event(NOW - timedelta(days=1), RuleId.BACKUP_DUE, None, is_estimate=False)

    assert b"VEVENT" not in to_ics([past], _with_label, NOW)


def test_the_lines_end_and_fold_as_the_format_asks() -> None:
    lines = to_ics(EVENTS, _with_label, NOW).split(b"\r\n")

    assert not any(b"\n" in line for line in lines)
    assert max(map(len, lines)) <= 75
    assert lines[:2] == [b"BEGIN:VCALENDAR", b"VERSION:2.0"]


def test_a_time_is_written_in_utc_whatever_zone_it_came_in() -> None:
    content = to_ics([AHEAD], _with_label, NOW).decode()

    assert f"DTSTART:{AHEAD.at.astimezone(UTC):%Y%m%dT%H%M%SZ}" in content
