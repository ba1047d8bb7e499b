"""Shows the dialogs of an open vault, says in them what went wrong, and closes them on locking."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from vault_app.error_text import Explanation
from vault_app.errors import VaultAppError
from vault_app.ui.vault_controller import VaultController, may_be_unsaved
from vault_app.ui.words import explain_here


class FailureShower(Protocol):
    """A dialog that can say what went wrong."""

    def show_failure(self, explanation: Explanation) -> None:
        """Say it, and take input again."""


class DialogHost(QObject):
    """Keeps track of dialogs that must not outlive the open vault."""

    def __init__(self, vaults: VaultController) -> None:
        super().__init__(vaults)
        self._vaults = vaults
        self._shown: list[QDialog] = []
        vaults.locked.connect(self._close_all)

    def show(self, dialog: QDialog) -> None:
        """Show *dialog* over the window; it is gone when it is closed."""
        dialog.setModal(True)
        dialog.finished.connect(lambda _result: self._shown.remove(dialog))
        dialog.finished.connect(dialog.deleteLater)
        self._shown.append(dialog)
        dialog.show()

    def failing_into(
        self, dialog: QDialog, shower: FailureShower
    ) -> Callable[[VaultAppError], None]:
        """What a job calls when it failed: says it in *dialog*, which is *shower* as well.

        A change that is not saved is dealt with in the window instead.
        """

        def show_failure(error: VaultAppError) -> None:
            if may_be_unsaved(error):
                if isValid(dialog):
                    dialog.done(QDialog.DialogCode.Rejected)
                self._vaults.show_failure(error)
            elif isValid(dialog):
                shower.show_failure(explain_here(error))

        return show_failure

    def _close_all(self) -> None:
        """A locked window shows no key."""
        for dialog in tuple(self._shown):
            dialog.done(QDialog.DialogCode.Rejected)
