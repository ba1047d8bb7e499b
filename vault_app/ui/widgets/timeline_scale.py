"""Where a moment is on the timeline, and which days are named there. Knows nothing of Qt."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum

_EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
_LATEST = datetime(9990, 1, 1, tzinfo=UTC)
_PAST_SHARE = 0.15
_MONTHS = 12
_DAYS_A_WEEK = 7


class Zoom(IntEnum):
    """How many days the timeline shows."""

    WEEK = 7
    MONTH = 31
    QUARTER = 92
    YEAR = 366

    @property
    def closer(self) -> "Zoom":
        """The next one that shows less; the same where there is none."""
        return max((zoom for zoom in Zoom if zoom < self), default=self)

    @property
    def wider(self) -> "Zoom":
        """The next one that shows more; the same where there is none."""
        return min((zoom for zoom in Zoom if zoom > self), default=self)


@dataclass(frozen=True)
class TimelineScale:
    """A stretch of time on a stretch of the screen.

    Attributes:
        begin: at the left end; UTC.
        width: of the whole, in pixels.
    """

    begin: datetime
    zoom: Zoom
    width: float

    def x_of(self, at: datetime) -> float:
        """Pixels from the left end to *at*; may be outside."""
        return (at - self.begin) / timedelta(days=self.zoom) * self.width

    def moment_at(self, x: float) -> datetime:
        """The moment that is *x* pixels from the left end."""
        return self.begin + timedelta(days=self.zoom) * (x / self.width)

    def shows(self, at: datetime) -> bool:
        """Whether *at* is within."""
        return self.begin <= at <= self.begin + timedelta(days=self.zoom)

    def zoomed(self, zoom: Zoom, x: float) -> "TimelineScale":
        """Another zoom; what is at *x* stays there."""
        held = self.moment_at(x)
        begin = _within(held, -timedelta(days=zoom) * (x / self.width))
        return replace(self, zoom=zoom, begin=begin)

    def moved(self, share: float) -> "TimelineScale":
        """Shifted by this *share* of what is shown; more than 0 goes to later times."""
        return self.later_by(timedelta(days=self.zoom) * share)

    def later_by(self, time: timedelta) -> "TimelineScale":
        """Shifted by so much time."""
        return replace(self, begin=_within(self.begin, time))

    def showing(self, at: datetime) -> "TimelineScale":
        """The same where it shows *at*; else shifted until that is in the middle."""
        if self.shows(at):
            return self
        return replace(self, begin=_within(at, -timedelta(days=self.zoom) / 2))

    def named_days(self) -> Iterator[date]:
        """The user's days that are named: each day, each Monday or each first of a month."""
        first = self.begin.astimezone().date()
        last = (self.begin + timedelta(days=self.zoom)).astimezone().date()
        day = self._named_after(first)
        while day <= last:
            yield day
            day = self._named_after(day)

    def _named_after(self, day: date) -> date:
        match self.zoom:
            case Zoom.WEEK:
                return day + timedelta(days=1)
            case Zoom.MONTH:
                return _monday_after(day)
            case Zoom.QUARTER | Zoom.YEAR:
                return _month_after(day)


def around(now: datetime, zoom: Zoom, width: float) -> TimelineScale:
    """A scale that shows a little of the past, and most of what comes."""
    return TimelineScale(_within(now, -timedelta(days=zoom) * _PAST_SHARE), zoom, width)


def midnight(day: date) -> datetime:
    """When *day* begins where the user is."""
    return datetime(day.year, day.month, day.day).astimezone()


def _within(at: datetime, shift: timedelta) -> datetime:
    """*at* and *shift*, not beyond what a calendar can hold."""
    if at + shift < _EARLIEST:
        return _EARLIEST
    return min(at + shift, _LATEST)


def _monday_after(day: date) -> date:
    return day + timedelta(days=_DAYS_A_WEEK - day.weekday())


def _month_after(day: date) -> date:
    if day.month == _MONTHS:
        return date(day.year + 1, 1, 1)
    return date(day.year, day.month + 1, 1)
