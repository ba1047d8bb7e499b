"""What changed about a key at the exchange, and whether that is right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from vault_app.error_text import Explanation
from vault_app.key_life import Look
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.look_comparison import LookComparison
from vault_app.ui.widgets.notice import Notice

_WIDTH = 560


class LookChangeDialog(FittingDialog):
    """Both looks side by side; nothing is taken as right unless the user says so.

    Signals:
        accept_requested: it was the user who changed it.
        management_requested: the user wants to see the key at the exchange.
    """

    accept_requested = Signal()
    management_requested = Signal()

    def __init__(
        self, key: KeySummary, expected: Look, found: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What changed at the exchange"))
        self.set_least_width(_WIDTH)
        self.accept_button = QPushButton(self.tr("It was me: this is right"))
        self.management_button = QPushButton(self.tr("Open API Management"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in (self.accept_button, self.management_button):
            button.setAutoDefault(False)  # Enter takes nothing as right
        self.notice = Notice()
        buttons = QHBoxLayout()
        buttons.addWidget(self.accept_button)
        buttons.addWidget(self.management_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        advice = self.tr(
            "If you did not change this, someone else is in your account: delete the key there,"
            " change your password, and look through your orders."
        )
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        title = self.tr("“{label}” is not as you found it right").format(label=key.label)
        layout.addLayout(heading_of_key(title, key.environment))
        layout.addWidget(label(advice, "muted", wrap=True))
        layout.addWidget(LookComparison(expected, found))
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addLayout(buttons)
        self.setTabOrder(self.close_button, self.accept_button)  # the harmless one comes first
        self.setTabOrder(self.accept_button, self.management_button)
        self.accept_button.clicked.connect(self.accept_requested)
        self.management_button.clicked.connect(self.management_requested)
        self.close_button.clicked.connect(self.reject)

    def show_failure(self, explanation: Explanation) -> None:
        """Say why it could not be kept."""
        self.notice.explain(explanation)
