"""Says after unlocking how many keys need attention, and leads there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from vault_app.ui.announcement import announce
from vault_app.ui.icons import show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button, set_role

_ICON = 20


class AttentionBar(QFrame):
    """Stays until it is closed or the vault is locked.

    Signals:
        show_requested: the user wants to see what it is.
    """

    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        picture = QLabel()
        show_picture(picture, "critical", current_colours().danger, _ICON)
        self._text = label("", "field", wrap=True)
        self.show_button = QPushButton(self.tr("Show"))
        self.close_button = link_button(self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEASURES.wide, MEASURES.normal, MEASURES.normal, MEASURES.normal)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(picture)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.show_button)
        layout.addWidget(self.close_button)
        self.show_button.clicked.connect(self.hide)
        self.show_button.clicked.connect(self.show_requested)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Say *text*."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
