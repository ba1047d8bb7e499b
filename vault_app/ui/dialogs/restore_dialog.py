"""Puts a backup in the place of a vault that does not open any more."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from vault_app.agent.care_messages import BackupSummary
from vault_app.error_text import Explanation
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.labels import label, primary_button
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.widgets.password_field import PasswordField
from vault_app.ui.words import moment_word

_WIDTH = 520


class RestoreDialog(WorkingDialog):
    """Choose a backup, look into it with its password, then restore it.

    Signals:
        look_requested: a path and a password.
        restore_requested: the path that was looked into.
    """

    look_requested = Signal(str, str)
    restore_requested = Signal(str)

    def __init__(self, backups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore from a backup"))
        self.set_least_width(_WIDTH)
        self._looked_into = ""
        self._is_restoring = False
        self.backup_box = QComboBox()
        self.backup_box.setAccessibleName(self.tr("Backup"))
        for path in backups:
            self.backup_box.addItem(Path(path).name, path)
        self.file_button = QPushButton(self.tr("Another file…"))
        self.password = PasswordField(self.tr("Password"))
        self.notice = Notice()
        self.busy = BusyBar()
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.look_button = QPushButton(self.tr("Look inside"))
        self.restore_button = primary_button(self.tr("Restore"))
        self.restore_button.setEnabled(False)
        self.look_button.setDefault(True)
        for button in (self.file_button, self.close_button):
            button.setAutoDefault(False)
        self._lay_out()
        self.file_button.clicked.connect(self._choose_file)
        self.backup_box.currentIndexChanged.connect(self._forget_look)
        self.password.return_pressed.connect(self._look)
        self.look_button.clicked.connect(self._look)
        self.restore_button.clicked.connect(lambda: self.restore_requested.emit(self._looked_into))
        self.close_button.clicked.connect(self.reject)

    def offer_file(self, path: Path) -> None:
        """Choose the file at *path*."""
        self.backup_box.addItem(str(path), str(path))
        self.backup_box.setCurrentIndex(self.backup_box.count() - 1)

    def begin_restore(self) -> None:
        """Show that the backup is being put in place; the dialog stays until that is done."""
        self._set_busy(busy=True, words=self.tr("Putting it in place…"))
        self.restore_button.setEnabled(False)
        self._is_restoring = True

    def reject(self) -> None:
        """Close, unless the vault is just being replaced; looking into a backup is given up."""
        if self._is_restoring:
            return
        if self.is_working:
            self.is_working = False
            self.cancel_requested.emit()
        super().reject()

    def show_look(self, backup: BackupSummary) -> None:
        """Show what the backup holds."""
        self._set_busy(busy=False)
        self._looked_into = backup.path
        self.notice.say(
            Tone.SUCCESS,
            self.tr("Saved on {date}, with %n key(s).", None, backup.key_count or 0).format(
                date=moment_word(backup.saved_at, self.locale())
            ),
            self.tr("Restoring keeps the file it replaces, under another name."),
        )
        self.restore_button.setEnabled(True)
        self.restore_button.setFocus()

    def show_failure(self, explanation: Explanation) -> None:
        """Say what went wrong."""
        self._is_restoring = False
        self._set_busy(busy=False)
        self.notice.explain(explanation)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.addWidget(self.backup_box, 1)
        choice.addWidget(self.file_button)
        buttons = QHBoxLayout()
        buttons.addStretch()
        for button in (self.close_button, self.look_button, self.restore_button):
            buttons.addWidget(button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(label(self.tr("Restore from a backup"), "heading"))
        layout.addWidget(label(self.tr("Backup"), "field"))
        layout.addLayout(choice)
        layout.addWidget(label(self.tr("Its password"), "field"))
        layout.addWidget(self.password)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addStretch()
        layout.addLayout(buttons)

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a backup"))
        if chosen:
            self.offer_file(Path(chosen))

    def _forget_look(self) -> None:
        self._looked_into = ""
        self.restore_button.setEnabled(False)
        self.notice.hide()

    def _look(self) -> None:
        path = self.backup_box.currentData()
        if not path:
            self.notice.say(Tone.ERROR, self.tr("Choose a backup first."))
            return
        self._forget_look()
        self._set_busy(busy=True, words=self.tr("Looking into it…"))
        self.look_requested.emit(path, self.password.text)

    def _set_busy(self, *, busy: bool, words: str = "") -> None:
        self.is_working = busy
        for part in (self.backup_box, self.file_button, self.password, self.look_button):
            part.setEnabled(not busy)
        if busy:
            self.busy.begin(words)
        else:
            self.busy.end()
