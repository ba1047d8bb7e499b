"""What falls due when, drawn along a line of time."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from vault_app.health.timeline import Event
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import plain_tool_tip
from vault_app.ui.widgets.timeline_axis import draw_axis
from vault_app.ui.widgets.timeline_marks import draw_mark, kind_of
from vault_app.ui.widgets.timeline_places import TimelinePlaces, arrange, column_width
from vault_app.ui.widgets.timeline_scale import TimelineScale, Zoom, around

_ROWS = 9
_FEWEST_ROWS = 4
_NOTCH = 120
_STEP = 0.25

EventWords = Callable[[Event], str]


class Timeline(QWidget):
    """Marks above a line of time, those of one time stacked. One mark is selected.

    Left and right go from event to event, Enter opens the key, plus and minus zoom as Ctrl and the
    wheel do, Page Up and Page Down move.

    Signals:
        selected_changed: another event is selected; its place among the events.
        event_opened: the user wants to see what the ``Event`` is about.
        zoom_changed: the ``Zoom`` in force.
    """

    selected_changed = Signal(int)
    event_opened = Signal(object)
    zoom_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Timeline"))
        self._events: tuple[Event, ...] = ()
        self._words: EventWords = lambda _: ""
        self._now = datetime.now(UTC)
        self._scale = around(self._now, Zoom.QUARTER, 1)
        self._selected = -1
        self._places = TimelinePlaces()

    @property
    def scale(self) -> TimelineScale:
        """The stretch of time that is shown."""
        return self._scale

    @property
    def selected(self) -> int:
        """The place of the selected event; -1 for none."""
        return self._selected

    @property
    def shown(self) -> tuple[int, ...]:
        """The places of the events whose marks are drawn."""
        return tuple(self._places.marks)

    @property
    def left_out(self) -> tuple[tuple[QRectF, int], ...]:
        """Where it is said how many more there are, and how many."""
        return tuple(self._places.left_out)

    def place_of(self, event: int) -> QRectF:
        """Where the mark of an event is that is drawn."""
        return self._places.marks[event]

    def show_events(self, events: Sequence[Event], words: EventWords, now: datetime) -> None:
        """Show *events*, earliest first; *words* tells what one is, with its day."""
        before = self._event_selected()
        if self._scale.shows(self._now):  # today stays where it is in the picture
            self._scale = self._scale.later_by(now - self._now)
        self._events, self._words, self._now = tuple(events), words, now
        self._selected = self._place_like(before)
        self._describe()
        self._arrange()

    def select(self, place: int) -> None:
        """Select the event at *place*, and go there."""
        if not 0 <= place < len(self._events) or place == self._selected:
            return
        self._selected = place
        self._scale = self._scale.showing(self._events[place].at)
        self._describe()
        self._arrange()
        self.selected_changed.emit(place)

    def set_zoom(self, zoom: Zoom, x: float | None = None) -> None:
        """Show so many days; what is at *x* stays there, or else today, if it is shown."""
        if zoom == self._scale.zoom:
            return
        if x is None and self._scale.shows(self._now):
            self._scale = around(self._now, zoom, self._scale.width)
        else:
            held = self._scale.width / 2 if x is None else self._mirrored(x)
            self._scale = self._scale.zoomed(zoom, held)
        self._arrange()
        self.zoom_changed.emit(zoom)

    def go_to_today(self) -> None:
        """Show today and what comes next."""
        self._scale = around(self._now, self._scale.zoom, self._scale.width)
        self._arrange()

    def sizeHint(self) -> QSize:
        """Room for a stack of marks, the days below and the words above."""
        return QSize(40 * column_width(), self._height_for(_ROWS))

    def minimumSizeHint(self) -> QSize:
        """As narrow and low as makes sense."""
        return QSize(15 * column_width(), self._height_for(_FEWEST_ROWS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the whole width."""
        super().resizeEvent(event)
        self._scale = TimelineScale(self._scale.begin, self._scale.zoom, max(1, self.width()))
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text has larger marks."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
            self._arrange()

    def event(self, event: QEvent) -> bool:
        """Tell under the mouse what a mark stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._places.event_at(QPointF(event.pos()))
            words = "" if place is None else self._words(self._events[place])
            QToolTip.showText(event.globalPos(), plain_tool_tip(words), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what was clicked on."""
        place = self._places.event_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.select(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what belongs to the press from what the timeline lies in."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what was clicked on."""
        place = self._places.event_at(event.position())
        if place is not None:
            self.event_opened.emit(self._events[place])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, move along the line without it."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            zoom = self._scale.zoom
            self.set_zoom(zoom.closer if turned.y() > 0 else zoom.wider, event.position().x())
        else:
            notches = (turned.x() or turned.y()) / _NOTCH
            self._move(-notches * _STEP / 2)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from event to event, zoom, move."""
        key, zoom = event.key(), self._scale.zoom
        later, earlier = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self._is_mirrored:
            later, earlier = earlier, later
        if key == later:
            self.select(self._selected + 1 if self._selected >= 0 else self._first_ahead())
        elif key == earlier:
            self.select(self._selected - 1 if self._selected >= 0 else self._first_ahead())
        elif key == Qt.Key.Key_Home:
            self.select(0)
        elif key == Qt.Key.Key_End:
            self.select(len(self._events) - 1)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.set_zoom(zoom.closer)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(zoom.wider)
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._move(2 * _STEP if key == Qt.Key.Key_PageDown else -2 * _STEP)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._selected >= 0:
            self.event_opened.emit(self._events[self._selected])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, the marks, and the words of the selected one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self._is_mirrored
        draw_axis(painter, self._scale, self._ground(), self._now, mirrored=mirrored)
        for place, mark in self._places.marks.items():
            event = self._events[place]
            draw_mark(painter, mark, kind_of(event), is_estimate=event.is_estimate)
        painter.setPen(QColor(current_colours().text))
        for room, number in self._places.left_out:
            more = self.tr("+{number}").format(number=self.locale().toString(number))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, more)
        self._draw_selected(painter)
        painter.end()

    def _draw_selected(self, painter: QPainter) -> None:
        colours = current_colours()
        room = QRectF(0, 0, self.width(), painter.fontMetrics().height())
        words = painter.fontMetrics().elidedText(
            self.accessibleDescription(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.setPen(QColor(colours.text))
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room.adjusted(MEASURES.tight, 0, 0, 0), align, words)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        mark = self._places.marks.get(self._selected)
        if mark is not None:
            painter.setPen(QPen(QColor(colours.text), 2))
            painter.drawRoundedRect(mark.adjusted(-2, -2, 2, 2), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))

    def _arrange(self) -> None:
        """Work out where the marks are, and draw them there."""
        mirrored = self._is_mirrored
        self._places = arrange(
            self._events,
            self._scale,
            self._selected,
            self._ground(),
            rows=self._rows(),
            line_height=self.fontMetrics().height(),
            mirrored=mirrored,
        )
        self.update()

    def _height_for(self, rows: int) -> int:
        """With four lines of words: what is selected, how many there is no room for, the days."""
        return rows * column_width() + 4 * self.fontMetrics().height() + 2 * MEASURES.normal

    def _rows(self) -> int:
        above = self._ground() - 2 * self.fontMetrics().height()
        return max(1, int(above / column_width()))

    def _ground(self) -> float:
        return self.height() - 2 * self.fontMetrics().height() - 2 * MEASURES.normal

    def _move(self, share: float) -> None:
        self._scale = self._scale.moved(share)
        self._arrange()

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, x: float) -> float:
        """*x* from the side at which lines of text begin."""
        return self._scale.width - x if self._is_mirrored else x

    def _event_selected(self) -> Event | None:
        return self._events[self._selected] if self._selected >= 0 else None

    def _place_like(self, before: Event | None) -> int:
        """Where the same key's same event is now; -1 where it is not."""
        if before is None:
            return -1
        same = (before.rule, before.key_id)
        found = (n for n, each in enumerate(self._events) if (each.rule, each.key_id) == same)
        return next(found, -1)

    def _first_ahead(self) -> int:
        ahead = (n for n, each in enumerate(self._events) if each.at >= self._now)
        return next(ahead, len(self._events) - 1)

    def _describe(self) -> None:
        chosen = self._event_selected()
        hint = self.tr("Choose an event with the arrow keys.") if self._events else ""
        self.setAccessibleDescription(hint if chosen is None else self._words(chosen))
