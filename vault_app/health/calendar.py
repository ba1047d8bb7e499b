"""Dated events as an iCalendar file (RFC 5545), with alarms. It holds nothing secret.

Neither API keys nor fingerprints are in it, and labels only where the caller puts them there:
calendars are often shared, and lie with others.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid5

from vault_app.health.timeline import Event

ALARMS = (timedelta(days=7), timedelta(days=1))
"""How long before an event the calendar reminds of it."""

_NAMESPACE = UUID("6f0d9f6a-1f4d-4f0e-9a53-4f6f0f3f2b11")
_LENGTH = timedelta(minutes=30)
_SECONDS_PER_MINUTE = 60


def to_ics(events: Sequence[Event], summary_of: Callable[[Event], str], now: datetime) -> bytes:
    """An iCalendar file in UTF-8 with one entry for each of *events* that lies ahead.

    An entry keeps its UID when it is exported again, and its sequence number grows, so that a
    calendar replaces the old entry instead of adding a second one.

    Args:
        events: of the timeline.
        summary_of: the line to show for an event.
        now: with a time zone.
    """
    from icalendar import Alarm, Calendar  # noqa: PLC0415 - 0.1 s, and only for this
    from icalendar import Event as Entry  # noqa: PLC0415

    calendar = Calendar()
    calendar.add("prodid", "-//Vault App//Key health//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    stamp = now.astimezone(UTC).replace(microsecond=0)
    for event in events:
        if event.at < now:
            continue
        summary = summary_of(event)
        starts_at = event.at.astimezone(UTC).replace(microsecond=0)
        entry = Entry()
        entry.add("uid", f"{uid_of(event)}@vault-app")
        entry.add("dtstamp", stamp)
        entry.add("sequence", int(stamp.timestamp()) // _SECONDS_PER_MINUTE)
        entry.add("dtstart", starts_at)
        entry.add("dtend", starts_at + _LENGTH)
        entry.add("summary", summary)
        entry.add("transp", "TRANSPARENT")
        entry.add("class", "PRIVATE")
        for before in ALARMS:
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", summary)
            alarm.add("trigger", -before)
            entry.add_component(alarm)
        calendar.add_component(entry)
    return bytes(calendar.to_ical())


def uid_of(event: Event) -> UUID:
    """The same for the same rule and key, whenever it is due; tells neither."""
    return uuid5(_NAMESPACE, f"{event.rule.value}/{event.key_id}")
