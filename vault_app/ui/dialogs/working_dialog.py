"""A dialog in which work can be under way, and given up."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from vault_app.ui.dialogs.fitting_dialog import FittingDialog


class WorkingDialog(FittingDialog):
    """Escape and closing give up the work that is under way; without any, they close.

    Signals:
        cancel_requested: the user gave up the work.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_working = False

    def reject(self) -> None:
        """Escape: give up the work that is under way, else close."""
        if self.is_working:
            self.cancel_requested.emit()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window gives up the work that is under way."""
        if self.is_working:
            self.cancel_requested.emit()
        super().closeEvent(event)
