"""A public key to look at and to select from."""

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from vault_app.ui.theme import fixed_font

_LINES = 9


class PublicKeyBox(QPlainTextEdit):
    """Shows SPKI PEM; nothing can be typed into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFont(fixed_font())
        self.setAccessibleName(self.tr("Public key"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
