"""Asks for a key's label before the key is deleted for good."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from vault_app.error_text import Explanation
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.environment_banner import EnvironmentBanner
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.notice import Notice

_MINIMUM_WIDTH = 440


class DeleteForeverDialog(FittingDialog):
    """The button works once the label is typed as it is.

    Signals:
        delete_requested: the label that was typed.
    """

    delete_requested = Signal(str)

    def __init__(self, key: KeySummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = key.label
        self.setWindowTitle(self.tr("Delete for good"))
        self.set_least_width(_MINIMUM_WIDTH)
        banner = EnvironmentBanner()
        banner.show_environment(key.environment)
        self.label_line = QLineEdit()
        self.label_line.setAccessibleName(self.tr("Label of the key"))
        self.notice = Notice()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.delete_button = QPushButton(self.tr("Delete for good"))
        set_role(self.delete_button, "danger")
        self.delete_button.setEnabled(False)
        self.delete_button.setDefault(True)
        question = self.tr("Delete “{label}” for good?").format(label=key.label)
        name = label(self.tr("Type its label to go on:"), "field", wrap=True)
        name.setBuddy(self.label_line)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.delete_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.page)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(banner)
        layout.addWidget(label(question, "title", wrap=True))
        layout.addWidget(label(self._warning(key), "plain", wrap=True))
        layout.addWidget(name)
        layout.addWidget(self.label_line)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)
        self.label_line.textChanged.connect(self._typed)
        self.cancel_button.clicked.connect(self.reject)
        self.delete_button.clicked.connect(self._delete)

    def show_failure(self, explanation: Explanation) -> None:
        """Say why it is not deleted."""
        self.notice.explain(explanation)
        self._typed()

    def _warning(self, key: KeySummary) -> str:
        if key.api_key:
            return self.tr(
                "The secret and the history are removed and cannot be brought back from this"
                " vault; older backups still hold them. The exchange still accepts the key until"
                " you delete it there."
            )
        return self.tr(
            "The secret and the history are removed and cannot be brought back from this vault;"
            " older backups still hold them."
        )

    def _typed(self) -> None:
        self.delete_button.setEnabled(self.label_line.text().strip() == self._label)

    def _delete(self) -> None:
        self.delete_button.setEnabled(False)
        self.notice.hide()
        self.delete_requested.emit(self.label_line.text())
