"""Says what was just done, and takes it back."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.widgets.message_bar import MessageBar

_STAYS_MS = 30_000


class UndoBar(MessageBar):
    """Stays for a while, until the next change, or until it is closed.

    It does not go while it is used. What it offers is in the menu for longer.

    Args:
        stays_ms: how long it stays.

    Signals:
        undo_requested: the user wants to take it back.
    """

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None, stays_ms: int = _STAYS_MS) -> None:
        super().__init__(parent=parent)
        self._timer = QTimer(self, interval=stays_ms)
        self._timer.timeout.connect(self._go_unless_used)
        self.undo_button = self.action_button
        self.undo_button.setIcon(icon("undo", current_colours().text))
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self.undo_button.clicked.connect(self.undo_requested)

    def say(self, text: str) -> None:
        """Say that *text* was done."""
        super().say(text)
        self._timer.start()

    def _go_unless_used(self) -> None:
        if not (self.underMouse() or self.undo_button.hasFocus() or self.close_button.hasFocus()):
            self._timer.stop()
            self.hide()
