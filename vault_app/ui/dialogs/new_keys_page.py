"""Lists several key pairs that were just made."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vault_app.key_summary import KeySummary
from vault_app.ui.icons import show_picture
from vault_app.ui.theme import current_colours, fixed_font
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, primary_button

_ROWS_IN_SIGHT = 8


class NewKeysPage(QWidget):
    """The new pairs with their fingerprints."""

    def __init__(self) -> None:
        super().__init__()
        picture = QLabel()
        show_picture(picture, "check", current_colours().success, 32)
        self.heading = label("", "heading", wrap=True)
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([self.tr("Label"), self.tr("Fingerprint")])
        self.table.setAccessibleName(self.tr("New keys"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        row_height = self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(row_height * (_ROWS_IN_SIGHT + 1))
        self.close_button = primary_button(self.tr("Close"))

        title = QHBoxLayout()
        title.setSpacing(MEASURES.normal)
        title.addWidget(picture)
        title.addWidget(self.heading, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(title)
        layout.addWidget(
            label(
                self.tr(
                    "The private keys are encrypted in your vault. Choose a key in the table to"
                    " copy its public key and register it at the exchange."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def show_keys(self, keys: Sequence[KeySummary]) -> None:
        """Show *keys*, which were just made."""
        self.heading.setText(self.tr("{count} keys are ready").format(count=len(keys)))
        self.table.setRowCount(len(keys))
        for row, key in enumerate(keys):
            self.table.setItem(row, 0, QTableWidgetItem(key.label))
            fingerprint = QTableWidgetItem(key.fingerprint)
            fingerprint.setFont(fixed_font())
            fingerprint.setToolTip(key.fingerprint)
            self.table.setItem(row, 1, fingerprint)
