"""The page on copies of the vault: those kept beside it, and those the user makes elsewhere."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from vault_app.agent.care_messages import BackupList, BackupSummary
from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, primary_button
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.widgets.page import Page, clear_layout
from vault_app.ui.words import moment_word

REMIND_AFTER = timedelta(days=30)
"""A copy on another disk that is older than this is worth renewing."""


class BackupsView(Page):
    """Backups.

    Signals:
        back_up_requested: the user wants a copy elsewhere.
        restore_file_requested: the user wants to restore a file they choose.
        restore_requested: the user wants to restore the backup that is given.
    """

    back_up_requested = Signal()
    restore_file_requested = Signal()
    restore_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Backups"),
            self.tr(
                "Every save keeps the file it replaces: the newest, and one each of the last hour,"
                " day, week and before."
            ),
            parent,
        )
        colours = current_colours()
        self.back_up_button = primary_button(self.tr("Back up to…"))
        self.back_up_button.setIcon(icon("save", colours.on_accent))
        self.restore_file_button = QPushButton(
            icon("folder", colours.text), self.tr("Restore from a file…")
        )
        self.restore_buttons: list[QPushButton] = []
        self._outside = label("", "plain", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(MEASURES.normal)
        elsewhere = QVBoxLayout()
        elsewhere.addWidget(self._outside)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back_up_button)
        buttons.addWidget(self.restore_file_button)
        buttons.addStretch()
        elsewhere.addLayout(buttons)
        self.add_card(self.tr("On another disk"), elsewhere)
        self.add_card(self.tr("Beside the vault"), self._rows)

        self.back_up_button.clicked.connect(self.back_up_requested)
        self.restore_file_button.clicked.connect(self.restore_file_requested)

    def show_backups(self, backups: BackupList) -> None:
        """Show the copies there are."""
        self._show_outside(backups.outside_backup_at)
        clear_layout(self._rows)
        self.restore_buttons.clear()
        if not backups.backups:
            self._rows.addWidget(
                label(self.tr("None yet: the first comes with the next change."), "muted")
            )
        for backup in backups.backups:
            self._rows.addLayout(self._row(backup))

    def show_copied(self, path: Path) -> None:
        """Say that a copy was made."""
        self.notice.say(
            Tone.SUCCESS,
            self.tr("The vault was copied to {path}.").format(path=path),
            self.tr("It opens with the password of today."),
        )

    def _show_outside(self, at: datetime | None) -> None:
        if at is None:
            self._outside.setText(
                self.tr(
                    "There is no copy on another disk yet. If this disk fails, the keys are gone:"
                    " copy the vault to a USB stick or another computer."
                )
            )
        elif datetime.now(UTC) - at > REMIND_AFTER:
            self._outside.setText(
                self.tr("The last copy on another disk is old: {date}. Make a new one.").format(
                    date=moment_word(at, self.locale())
                )
            )
        else:
            self._outside.setText(
                self.tr("Last copied to another disk on {date}.").format(
                    date=moment_word(at, self.locale())
                )
            )

    def _row(self, backup: BackupSummary) -> QHBoxLayout:
        saved = moment_word(backup.saved_at, self.locale())
        keys = self.tr("unreadable")
        if backup.key_count is not None:
            keys = self.tr("%n key(s)", None, backup.key_count)
        restore = QPushButton(self.tr("Restore…"))
        restore.setAccessibleName(self.tr("Restore the backup of {date}").format(date=saved))
        restore.setEnabled(backup.key_count is not None)
        restore.clicked.connect(lambda: self.restore_requested.emit(backup))
        self.restore_buttons.append(restore)
        row = QHBoxLayout()
        row.setSpacing(MEASURES.wide)
        row.addWidget(label(saved, "plain"), 1)
        row.addWidget(label(keys, "muted"))
        row.addWidget(restore)
        return row
