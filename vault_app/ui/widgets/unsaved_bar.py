"""Says that a change could not be saved, and offers every way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vault_app.error_text import Explanation
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import set_role
from vault_app.ui.widgets.notice import Notice, Tone


class UnsavedBar(QFrame):
    """Hidden while everything is saved.

    Signals:
        save_again_requested, save_elsewhere_requested, reload_requested: the user's choice.
    """

    save_again_requested = Signal()
    save_elsewhere_requested = Signal()
    reload_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.notice = Notice()
        self.save_button = QPushButton(self.tr("Save again"))
        self.elsewhere_button = QPushButton(self.tr("Save elsewhere…"))
        self.reload_button = QPushButton(self.tr("Drop the change and read the file again"))
        buttons = QHBoxLayout()
        for button in (self.save_button, self.elsewhere_button, self.reload_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        self.save_button.clicked.connect(self.save_again_requested)
        self.elsewhere_button.clicked.connect(self.save_elsewhere_requested)
        self.reload_button.clicked.connect(self.reload_requested)
        self.hide()

    def say(self, explanation: Explanation) -> None:
        """Show why the change is not saved."""
        self.notice.say(
            Tone.WARNING,
            explanation.what,
            self.tr("The change is not lost: it is kept until you lock the vault."),
        )
        self.show()
