"""Two lines for an HMAC API key and its secret."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.password_field import PasswordField


class HmacEntry(QWidget):
    """For secrets that the exchange made and showed once.

    Signals:
        entered: the API key and the secret as typed.
    """

    entered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.api_key_line = QLineEdit()
        self.api_key_line.setAccessibleName(self.tr("API key"))
        self.api_key_line.setPlaceholderText(self.tr("64 letters and digits"))
        self.secret = PasswordField(self.tr("Secret key"))
        self.secret.line.setPlaceholderText(self.tr("64 letters and digits"))
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.setAutoDefault(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(MEASURES.wide)
        grid.setVerticalSpacing(MEASURES.normal)
        grid.addWidget(label(self.tr("API key"), "field"), 0, 0)
        grid.addWidget(self.api_key_line, 0, 1)
        grid.addWidget(label(self.tr("Secret key"), "field"), 1, 0)
        grid.addWidget(self.secret, 1, 1)
        grid.addWidget(self.add_button, 1, 2)
        self.add_button.clicked.connect(self._submit)
        self.setFocusProxy(self.api_key_line)

    def clear(self) -> None:
        """Forget what was typed."""
        self.api_key_line.clear()
        self.secret.clear()

    def _submit(self) -> None:
        self.entered.emit(self.api_key_line.text(), self.secret.text)
