"""A public key to look at and to select from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from vault_app.ui.theme import fixed_font
from vault_app.ui.tokens import MEASURES

_FEWEST_LINES = 3
_MOST_LINES = 9
_FRAME = 44


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
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._fit_height()

    def show_public_key(self, public_key_pem: str) -> None:
        """Show *public_key_pem*, in a box that is no higher than it needs."""
        self.setPlainText(public_key_pem.strip())
        self._fit_height()

    def _fit_height(self) -> None:
        lines = min(max(_FEWEST_LINES, self.document().blockCount()), _MOST_LINES)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + _FRAME)
