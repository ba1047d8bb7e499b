"""Draws environment and state as chips in the key table: a word on a coloured ground."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vault_app.key_summary import KeySummary
from vault_app.ui.models.key_columns import Column
from vault_app.ui.models.key_table_model import KeyTableModel
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.chip import environment_colour, state_colour

_RADIUS = 4
_AROUND_WORD = 2 * MEASURES.normal
_AROUND_CHIP = 2 * MEASURES.normal


class ChipDelegate(QStyledItemDelegate):
    """For the columns *Environment* and *State* of a :class:`KeyTableModel`."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell."""
        self.initStyleOption(option, index)
        word, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        model = index.model()
        if not isinstance(model, KeyTableModel):
            return
        ground, ink = _colours(model.key_at(index.row()), Column(index.column()))
        option.font.setBold(True)
        painter.save()
        painter.setFont(option.font)
        metrics = painter.fontMetrics()
        room = option.rect.width() - _AROUND_CHIP
        width = min(room, metrics.horizontalAdvance(word) + _AROUND_WORD)
        height = metrics.height() + MEASURES.tight
        chip = QStyle.alignedRect(
            option.direction,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            QSize(width, height),
            option.rect.adjusted(MEASURES.normal, 0, -MEASURES.normal, 0),
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, _RADIUS, _RADIUS)
        painter.setPen(ink)
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, width - MEASURES.normal)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
        painter.restore()


def chip_room() -> int:
    """How much wider than its word, in bold, a cell with a chip is."""
    return _AROUND_WORD + _AROUND_CHIP


def _colours(key: KeySummary, column: Column) -> tuple[QColor, QColor]:
    """Ground and ink."""
    colours = current_colours()
    if column is Column.ENVIRONMENT:
        ground = environment_colour(key.environment, colours)
        return QColor(ground), QColor(colours.on_environment)
    return QColor(colours.raised), QColor(state_colour(key.state, colours))
