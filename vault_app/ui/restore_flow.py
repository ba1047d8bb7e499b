"""Putting a backup in the place of a vault that does not open: dialog and jobs."""

from PySide6.QtCore import QObject

from vault_app.agent.care_messages import (
    BackupFiles,
    BackupSummary,
    FileReplaced,
    ListBackupFiles,
    LookIntoVaultFile,
    ReplaceVaultFile,
)
from vault_app.agent.values import Password
from vault_app.error_text import Explanation
from vault_app.ui.dialogs.restore_dialog import RestoreDialog
from vault_app.ui.job import while_there
from vault_app.ui.services import Services
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here


class RestoreFlow(QObject):
    """One use of the restore dialog for the vault that is to be opened."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._host = services.host
        self._vaults = services.vaults
        self._path = services.vaults.path

    def begin(self) -> None:
        """Look for backups and show the dialog."""
        self._jobs.start(
            self._link.asking(ListBackupFiles(str(self._path)), BackupFiles),
            on_success=lambda found: self._show(found.paths),
            on_failure=lambda _: self._show([]),
        )

    def _show(self, backups: list[str]) -> None:
        dialog = RestoreDialog(backups, self._window)
        dialog.look_requested.connect(
            lambda path, password: self._look(dialog, path, Password.of(password))
        )
        dialog.restore_requested.connect(lambda path: self._restore(dialog, path))
        dialog.finished.connect(self.deleteLater)
        self._host.show(dialog)

    def _look(self, dialog: RestoreDialog, path: str, password: Password) -> None:
        job = self._jobs.start(
            self._link.asking(LookIntoVaultFile(path, password), BackupSummary),
            on_success=while_there(dialog, dialog.show_look),
            on_failure=while_there(dialog, lambda error: dialog.show_failure(explain_here(error))),
        )
        dialog.cancel_requested.connect(job.cancel)

    def _restore(self, dialog: RestoreDialog, path: str) -> None:
        def restored(replaced: FileReplaced) -> None:
            dialog.accept()
            self._vaults.show_start()
            self._window.show_notice(Tone.SUCCESS, self._words_about(replaced))

        dialog.begin_restore()
        self._jobs.start(
            self._link.asking(ReplaceVaultFile(str(self._path), path), FileReplaced),
            on_success=restored,
            on_failure=lambda error: dialog.show_failure(explain_here(error)),
        )

    def _words_about(self, replaced: FileReplaced) -> Explanation:
        kept = self.tr("The file that was there is kept as {path}.").format(path=replaced.kept)
        return Explanation(
            self.tr("The backup is in place. Unlock it with the password of its time."),
            kept if replaced.kept else "",
        )
