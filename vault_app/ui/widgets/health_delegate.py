"""Draws a key's state: an icon, its label, what was found first, and its grade."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vault_app.ui.finding_words import PICTURES, grade_colour, severity_colour
from vault_app.ui.icons import pixmap
from vault_app.ui.models.health_model import HealthRole, HealthRow
from vault_app.ui.theme import current_colours, scaled
from vault_app.ui.tokens import MEASURES

_ICON = 20
_RADIUS = 4
_ELIDE = Qt.TextElideMode.ElideRight


class HealthDelegate(QStyledItemDelegate):
    """For the rows of a ``HealthModel``."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines of text."""
        return QSize(0, 2 * option.fontMetrics.height() + 3 * MEASURES.normal)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row."""
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row: HealthRow = index.data(HealthRole.ROW)
        inside = option.rect.adjusted(
            MEASURES.normal, MEASURES.normal, -MEASURES.normal, -MEASURES.normal
        )
        painter.save()
        self._draw_icon(painter, option, inside, row)
        room = inside.adjusted(scaled(_ICON) + MEASURES.normal, 0, 0, 0)
        room.setWidth(room.width() - self._draw_grade(painter, option, inside, row))
        words = QStyle.visualRect(option.direction, inside, room)
        self._draw_words(painter, option, words, (name, index.data(HealthRole.DETAIL)))
        painter.restore()

    def _draw_icon(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: HealthRow
    ) -> None:
        picture = "check" if row.worst is None else PICTURES[row.worst]
        side = scaled(_ICON)
        place = _aligned(option, Qt.AlignmentFlag.AlignLeft, QSize(side, side), inside)
        colour = severity_colour(row.worst, current_colours())
        painter.drawPixmap(place, pixmap(picture, colour, side))

    def _draw_grade(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, row: HealthRow
    ) -> int:
        """Draw the letter; return how much room it took, with the space before it."""
        if row.grade is None:
            return 0
        colours = current_colours()
        side = option.fontMetrics.height() + MEASURES.normal
        place = _aligned(option, Qt.AlignmentFlag.AlignRight, QSize(side, side), inside)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setFont(_bold(option.font))
        painter.setPen(QColor(grade_colour(row.grade.grade, colours)))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.grade.grade.value)
        return side + MEASURES.normal

    def _draw_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        lines: tuple[str, str],
    ) -> None:
        colours = current_colours()
        height = room.height() // 2
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for place, (text, font, ink) in enumerate(
            zip(
                lines, (_bold(option.font), option.font), (colours.text, colours.muted), strict=True
            )
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            line = QRect(room.left(), room.top() + place * height, room.width(), height)
            shown = painter.fontMetrics().elidedText(text, _ELIDE, line.width())
            painter.drawText(line, align, shown)


def _aligned(
    option: QStyleOptionViewItem, side: Qt.AlignmentFlag, size: QSize, inside: QRect
) -> QRect:
    return QStyle.alignedRect(option.direction, side | Qt.AlignmentFlag.AlignVCenter, size, inside)


def _bold(font: QFont) -> QFont:
    result = QFont(font)
    result.setBold(True)
    return result
