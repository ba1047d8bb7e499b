"""Text of a request or an answer, in letters of fixed width."""

import math

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from vault_app.ui.widgets.labels import set_fixed_font

_MOST_LINES = 8
_FRAME = 2


class CodeText(QPlainTextEdit):
    """Read-only; what is selected and copied has no line ends that are not in the text.

    Args:
        name: for who cannot see it.
        fits: as high as its text, within reason; else as high as there is room.
    """

    def __init__(self, name: str, *, fits: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits = fits
        self.setReadOnly(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        set_fixed_font(self, is_small=True)
        self.setAccessibleName(name)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)

    def show_text(self, text: str) -> None:
        """Show *text*."""
        if text != self.toPlainText():
            self.setPlainText(text)
            self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes another number of lines."""
        super().resizeEvent(event)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_height()

    def _fit_height(self) -> None:
        if not self._fits:
            return
        margin = 2 * round(self.document().documentMargin())
        width = self.fontMetrics().horizontalAdvance("0")
        per_line = max(1, (self.viewport().width() - margin) // width)
        lines = sum(
            max(1, math.ceil(len(line) / per_line)) for line in self.toPlainText().split("\n")
        )
        padding = max(0, self.height() - self.viewport().height())  # not yet laid out: less
        shown = min(lines, _MOST_LINES)
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + margin + padding + _FRAME)
