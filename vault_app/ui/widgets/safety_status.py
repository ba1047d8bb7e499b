"""The right end of the status line: when the vault locks itself, and when a secret is cleared."""

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role

LAST_SECONDS = 60
"""From then on each second is shown."""


class SafetyStatus(QWidget):
    """Says nothing while there is nothing to say.

    Signals:
        clear_requested: the user wants the secret off the clipboard at once.
    """

    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clipboard_label = label("", "warning")
        self.clear_button = QPushButton(self.tr("Clear now"))
        set_role(self.clear_button, "status")
        self.clear_button.setToolTip(self.tr("Take the secret off the clipboard"))
        self.lock_label = label("", "small")
        self.lock_label.setToolTip(
            self.tr("The vault locks itself when nobody uses it. The time is in the settings.")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, MEASURES.normal, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self.clipboard_label)
        layout.addWidget(self.clear_button)
        layout.addSpacing(MEASURES.normal)
        layout.addWidget(self.lock_label)
        self.clear_button.clicked.connect(self.clear_requested)
        self.show_clipboard(0)
        self.show_lock(0)

    def show_clipboard(self, seconds: int) -> None:
        """Show how long a secret stays on the clipboard; 0 where there is none."""
        self.clipboard_label.setText(self.tr("Secret on the clipboard for %n s", None, seconds))
        self.clipboard_label.setVisible(seconds > 0)
        self.clear_button.setVisible(seconds > 0)

    def show_lock(self, seconds: int) -> None:
        """Show in how long the vault locks itself; 0 where it does not, or is locked."""
        is_near = seconds <= LAST_SECONDS
        minutes = math.ceil(seconds / 60)
        self.lock_label.setText(
            self.tr("Locks in %n s", None, seconds)
            if is_near
            else self.tr("Locks in %n min", None, minutes)
        )
        set_role(self.lock_label, "warning" if is_near else "small")
        self.lock_label.setVisible(seconds > 0)
