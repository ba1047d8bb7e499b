"""A public key to look at and to select from."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from vault_app.ui.theme import text_scale
from vault_app.ui.widgets.labels import set_fixed_font

_FEWEST_LINES = 3
_MOST_LINES = 9
"""At the usual size of text; larger text has fewer, in as much room."""

_FRAME = 44


class PublicKeyBox(QPlainTextEdit):
    """Shows SPKI PEM; nothing can be typed into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        set_fixed_font(self, is_small=True)
        self.setAccessibleName(self.tr("Public key"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._fit_height()

    def show_public_key(self, public_key_pem: str) -> None:
        """Show *public_key_pem*, in a box that is no higher than it needs."""
        self.setPlainText(public_key_pem.strip())
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs other room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_height()

    def _fit_height(self) -> None:
        most = round(_MOST_LINES / text_scale())
        lines = max(_FEWEST_LINES, min(self.document().blockCount(), most))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + _FRAME)
