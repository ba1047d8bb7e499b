"""A line to type in with a button inside that is as large as the text.

Qt's own buttons, those of ``QLineEdit.addAction``, are 16 pixels wide whatever the size of text.
"""

from PySide6 import QtCore  # Qt and its enumerations take 16 ms, where they are used
from PySide6.QtCore import QEvent
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from vault_app.ui.theme import scaled
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import set_role
from vault_app.ui.widgets.named_value import set_by_name


class InsetLine(QLineEdit):
    """Has a button where its text ends and, if wanted, a picture where it begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inset_button = _InsetButton()
        set_role(self.inset_button, "inset")
        set_by_name(self.inset_button, "focusPolicy", "NoFocus")  # the line keeps the keyboard
        self._picture: QLabel | None = None
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addStretch()
        self._row.addWidget(self.inset_button)
        self._make_room()

    def lead_with(self, picture: QLabel) -> None:
        """Show *picture*, of the size of an icon, where the text begins."""
        self._picture = picture
        self._row.insertWidget(0, picture)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text has larger buttons, and a mirrored line has them on the other side."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._make_room()

    def _make_room(self) -> None:
        side = scaled(MEASURES.icon) + 2 * MEASURES.tight
        self.inset_button.setFixedSize(side, side)
        self._row.setContentsMargins(MEASURES.tight, 0, MEASURES.tight, 0)
        before = scaled(MEASURES.icon) if self._picture is not None else 0
        left, right = (side, before) if self.isRightToLeft() else (before, side)
        self.setTextMargins(left, 0, right, 0)


class _InsetButton(QToolButton):
    """Shows the arrow of the mouse, where the line around it shows that of text."""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Take the pointer's shape, which is not needed before."""
        self.setCursor(QtCore.Qt.CursorShape.ArrowCursor)
        super().enterEvent(event)
