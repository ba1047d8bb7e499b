"""Gives cells of several lines the height that their words take."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from vault_app.ui.tokens import MEASURES

_BESIDE_WORDS = 2 * MEASURES.normal
"""What the style sheet keeps free; Qt breaks the words for measuring as if it were not there."""


class WrappingDelegate(QStyledItemDelegate):
    """For tables whose words are wrapped."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The words' own size, in the width that is left for them."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect.setWidth(option.rect.width() - _BESIDE_WORDS)
        return super().sizeHint(narrower, index)
