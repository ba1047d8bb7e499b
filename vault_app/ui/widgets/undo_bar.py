"""Says what was just done, and takes it back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from vault_app.ui.announcement import announce
from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button, set_role


class UndoBar(QFrame):
    """Stays until the next change, or until it is closed. Hidden while nothing can be undone.

    Signals:
        undo_requested: the user wants to take it back.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        colours = current_colours()
        self._text = label("", "plain", wrap=True)
        self.undo_button = QPushButton(icon("undo", colours.text), self.tr("Undo"))
        self.undo_button.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self.close_button = link_button(self.tr("Close"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEASURES.wide, MEASURES.normal, MEASURES.normal, MEASURES.normal)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.close_button)
        self.undo_button.clicked.connect(self.undo_requested)
        self.close_button.clicked.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Say that *text* was done."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
