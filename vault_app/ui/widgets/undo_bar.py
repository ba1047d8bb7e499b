"""Says what was just done, and takes it back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from vault_app.ui.announcement import announce
from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button, set_role

_STAYS_MS = 30_000


class UndoBar(QFrame):
    """Stays for a while, until the next change, or until it is closed.

    It does not go while it is used. What it offers is in the menu for longer.

    Args:
        stays_ms: how long it stays.

    Signals:
        undo_requested: the user wants to take it back.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None, stays_ms: int = _STAYS_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=stays_ms)
        self._timer.timeout.connect(self._go_unless_used)
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
        self._timer.start()
        announce(self, text)

    def _go_unless_used(self) -> None:
        if not (self.underMouse() or self.undo_button.hasFocus() or self.close_button.hasFocus()):
            self._timer.stop()
            self.hide()
