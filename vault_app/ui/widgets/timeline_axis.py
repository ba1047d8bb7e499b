"""Draws the line of time: its days, and today."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.timeline_scale import TimelineScale, Zoom, midnight

_ROOM = 120
_JANUARY = 1


def draw_axis(
    painter: QPainter, scale: TimelineScale, ground: float, now: datetime, *, mirrored: bool
) -> None:
    """Draw it at *ground*, with two lines of words below, for a person whose moment is *now*."""
    colours = current_colours()
    height = painter.fontMetrics().height()
    painter.fillRect(QRectF(0, ground, scale.width, 1), QColor(colours.muted))
    for day in scale.named_days():
        x = _at(scale, midnight(day), mirrored=mirrored)
        painter.fillRect(QRectF(x, height, 1, ground - height), QColor(colours.raised))
        painter.fillRect(QRectF(x, ground, 1, MEASURES.tight), QColor(colours.muted))
        painter.setPen(QColor(colours.muted))
        name = _name_of(QDate(day.year, day.month, day.day), scale.zoom)
        _write(painter, scale, QPointF(x, ground + MEASURES.tight), name)
    if scale.shows(now):
        x = _at(scale, now, mirrored=mirrored)
        below = ground + MEASURES.tight + height
        painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, height), QPointF(x, below))
        painter.setPen(QColor(colours.accent))
        today = QCoreApplication.translate("timeline", "Today")
        _write(painter, scale, QPointF(x, below), today)


def _at(scale: TimelineScale, moment: datetime, *, mirrored: bool) -> float:
    x = scale.x_of(moment)
    return scale.width - x if mirrored else x


def _write(painter: QPainter, scale: TimelineScale, place: QPointF, text: str) -> None:
    """Write *text* below *place*, and not beyond the ends of the line."""
    half = painter.fontMetrics().horizontalAdvance(text) / 2
    middle = min(max(place.x(), half), scale.width - half)
    room = QRectF(middle - _ROOM, place.y(), 2 * _ROOM, painter.fontMetrics().height())
    painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, text)


def _name_of(day: QDate, zoom: Zoom) -> str:
    """In the order of the language; the forms are those of ``QLocale.toString``."""
    match zoom:
        case Zoom.WEEK:
            form = QCoreApplication.translate("date form", "ddd d")
        case Zoom.MONTH:
            form = QCoreApplication.translate("date form", "d MMM")
        case Zoom.QUARTER | Zoom.YEAR if day.month() == _JANUARY:
            form = QCoreApplication.translate("date form", "MMM yyyy")
        case _:
            form = QCoreApplication.translate("date form", "MMM")
    return QLocale().toString(day, form)
