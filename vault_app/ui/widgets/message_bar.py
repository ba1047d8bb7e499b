"""A bar across a page that says one thing, and can be closed."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from vault_app.ui.announcement import announce
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button, set_role


class MessageBar(QFrame):
    """Hidden until it has something to say.

    Attributes:
        action_button: what can be done about it; its words are the heir's.
    """

    def __init__(self, role: str = "plain", parent: QWidget | None = None) -> None:
        """*role* is that of the words in the style sheet."""
        super().__init__(parent)
        set_role(self, "notice")
        self._text = label("", role, wrap=True)
        self.action_button = QPushButton()
        self.close_button = link_button(self.tr("Close"))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(
            MEASURES.wide, MEASURES.normal, MEASURES.normal, MEASURES.normal
        )
        self.row.addWidget(self._text, 1)
        self.row.addWidget(self.action_button)
        self.row.addWidget(self.close_button)
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
