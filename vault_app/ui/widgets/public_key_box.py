"""A public key to look at and to select from."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from vault_app.ui.theme import fixed_font
from vault_app.ui.tokens import MEASURES

_LINES = 9


class PublicKeyBox(QPlainTextEdit):
    """Shows SPKI PEM; nothing can be typed into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        font = fixed_font()
        font.setPointSizeF(font.pointSizeF() * MEASURES.small_scale)
        self.setFont(font)
        self.setAccessibleName(self.tr("Public key"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
