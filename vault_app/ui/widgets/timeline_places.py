"""Where the marks of a timeline are: a column of them for those of one time."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from vault_app.health.timeline import Event
from vault_app.ui.widgets.timeline_marks import mark_side
from vault_app.ui.widgets.timeline_scale import TimelineScale

_BETWEEN = 2


def column_width() -> int:
    """How far apart the columns of marks are, and the marks of a column."""
    return mark_side() + _BETWEEN


@dataclass(frozen=True)
class TimelinePlaces:
    """What is drawn where.

    Attributes:
        marks: by the event's place among all events.
        left_out: a room and how many there was none for, for each column that is too high.
    """

    marks: dict[int, QRectF] = field(default_factory=dict)
    left_out: list[tuple[QRectF, int]] = field(default_factory=list)

    def event_at(self, point: QPointF) -> int | None:
        """The event whose mark is at *point*; None where there is none."""
        return next((n for n, mark in self.marks.items() if mark.contains(point)), None)


def arrange(
    events: Sequence[Event],
    scale: TimelineScale,
    selected: int,
    ground: float,
    *,
    rows: int,
    line_height: float,
    mirrored: bool,
) -> TimelinePlaces:
    """Stack the marks of *events* on the line at *ground*, *rows* of them at most.

    That of *selected* is always drawn. How many are left out has a line of *line_height* above.
    """
    side, apart = mark_side(), column_width()
    stacks: dict[int, list[int]] = {}
    for place, event in enumerate(events):
        if scale.shows(event.at):
            stacks.setdefault(int(scale.x_of(event.at) / apart), []).append(place)
    places = TimelinePlaces()
    for column, stack in stacks.items():
        middle = (column + 0.5) * apart
        x = scale.width - middle if mirrored else middle
        for row, place in enumerate(_drawn(stack, selected, rows)):
            top = ground - (row + 1) * apart
            places.marks[place] = QRectF(x - side / 2, top, side, side)
        if len(stack) > rows:
            top = ground - rows * apart - line_height
            room = QRectF(x - 2 * apart, top, 4 * apart, line_height)
            places.left_out.append((room, len(stack) - rows))
    return places


def _drawn(stack: Sequence[int], selected: int, rows: int) -> list[int]:
    """Those of a stack that there is room for."""
    shown = list(stack[:rows])
    if selected in stack and selected not in shown:
        shown[-1] = selected
    return shown
