"""A key's fingerprint, the same everywhere: selectable, wrapped where the space ends."""

import math

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from vault_app.ui.widgets.labels import set_fixed_font, set_role

_SLACK = 4


class FingerprintText(QPlainTextEdit):
    """Shows ``SHA256:…``; what is selected and copied has no line ends in it."""

    def __init__(self, fingerprint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        set_fixed_font(self)
        self.setAccessibleName(self.tr("Fingerprint"))
        self.setToolTip(self.tr("SHA-256 of the public key: the same wherever the key is shown."))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDocumentMargin(0)
        set_role(self, "line")
        self.show_fingerprint(fingerprint)

    def show_fingerprint(self, fingerprint: str) -> None:
        """Show *fingerprint*."""
        self.setPlainText(fingerprint)
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
        width = self.fontMetrics().horizontalAdvance("0")
        characters_per_line = max(1, self.maximumViewportSize().width() // width)
        lines = max(1, math.ceil(len(self.toPlainText()) / characters_per_line))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _SLACK)
