"""Where the marks of a timeline are: a column of them for those of one time."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from vault_app.health.timeline import Event
from vault_app.ui.widgets.timeline_marks import MARK
from vault_app.ui.widgets.timeline_scale import TimelineScale

COLUMN = MARK + 2


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
    mirrored: bool,
) -> TimelinePlaces:
    """Stack the marks of *events* on the line at *ground*, *rows* of them at most.

    That of *selected* is always drawn.
    """
    stacks: dict[int, list[int]] = {}
    for place, event in enumerate(events):
        if scale.shows(event.at):
            stacks.setdefault(int(scale.x_of(event.at) / COLUMN), []).append(place)
    places = TimelinePlaces()
    for column, stack in stacks.items():
        middle = (column + 0.5) * COLUMN
        x = scale.width - middle if mirrored else middle
        for row, place in enumerate(_drawn(stack, selected, rows)):
            top = ground - (row + 1) * COLUMN
            places.marks[place] = QRectF(x - MARK / 2, top, MARK, MARK)
        if len(stack) > rows:
            room = QRectF(x - 2 * COLUMN, ground - (rows + 1) * COLUMN, 4 * COLUMN, COLUMN)
            places.left_out.append((room, len(stack) - rows))
    return places


def _drawn(stack: Sequence[int], selected: int, rows: int) -> list[int]:
    """Those of a stack that there is room for."""
    shown = list(stack[:rows])
    if selected in stack and selected not in shown:
        shown[-1] = selected
    return shown
