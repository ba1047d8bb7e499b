"""The files that hold a private key without a passphrase."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vault_app.error_text import Explanation
from vault_app.key_life import OpenExport
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.notice import Notice
from vault_app.ui.widgets.page import clear_layout
from vault_app.ui.words import moment_word

_WIDTH = 560


class OpenExportsDialog(FittingDialog):
    """One card a file. The files themselves are left alone: a program may need them.

    Signals:
        forget_requested: the file at this path is gone.
    """

    forget_requested = Signal(str)

    def __init__(self, key: KeySummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open files with the private key"))
        self.set_least_width(_WIDTH)
        self.gone_buttons: list[QPushButton] = []
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        self.notice = Notice()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(MEASURES.normal)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        title = self.tr("Open files with the private key of “{label}”").format(label=key.label)
        layout.addLayout(heading_of_key(title, key.environment))
        self._advice = label(self._what_to_do(), "muted", wrap=True)
        layout.addWidget(self._advice)
        layout.addLayout(self._cards)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addLayout(buttons)
        self.close_button.clicked.connect(self.accept)
        self.show_exports(key.open_exports)

    def show_exports(self, exports: Sequence[OpenExport]) -> None:
        """Show *exports*; with none left there is nothing more to do."""
        clear_layout(self._cards)
        self.gone_buttons = []
        self._advice.setVisible(bool(exports))
        for export in exports:
            self._cards.addWidget(self._card(export))
        if not exports:
            done = self.tr("No open file with this private key is known any more.")
            self._cards.addWidget(label(done, "plain", wrap=True))

    def show_failure(self, explanation: Explanation) -> None:
        """Say why it could not be kept."""
        self.notice.explain(explanation)

    def _what_to_do(self) -> str:
        return self.tr(
            "Delete a file that nothing needs, or export it anew with a passphrase. If someone else"
            " may have had it, replace the key."
        )

    def _card(self, export: OpenExport) -> QFrame:
        card = QFrame()
        set_role(card, "card")
        path = label(export.path, "field", wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        folder_button = QPushButton(self.tr("Open folder"))
        gone_button = QPushButton(self.tr("The file is gone"))
        gone_button.setToolTip(self.tr("You deleted it, and emptied the trash"))
        for button in (folder_button, gone_button):
            button.setAccessibleDescription(export.path)
        folder = QUrl.fromLocalFile(str(Path(export.path).parent))
        folder_button.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        gone_button.clicked.connect(lambda: self.forget_requested.emit(export.path))
        self.gone_buttons.append(gone_button)
        written = self.tr("Written: {moment}").format(moment=moment_word(export.at, self.locale()))
        row = QHBoxLayout()
        row.addWidget(folder_button)
        row.addWidget(gone_button)
        row.addStretch()
        inside = QVBoxLayout(card)
        inside.addWidget(path)
        inside.addWidget(label(written, "muted"))
        inside.addLayout(row)
        return card
