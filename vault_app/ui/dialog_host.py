"""Shows the dialogs of an open vault, says in them what went wrong, and closes them on locking."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
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
        self._is_one_coming = False
        vaults.locked.connect(self._close_all)

    def show(self, dialog: QDialog) -> None:
        """Show *dialog* over the window; it is gone when it is closed."""
        self._keep(dialog)
        dialog.show()

    def show_soon(self, make: Callable[[], QDialog]) -> None:
        """Show the large dialog that *make* gives, in two turns of the event loop.

        Only one can be on its way, or a double click would bring up two. Where the vault is locked
        first, none is shown.
        """
        if self._is_one_coming:
            return
        self._is_one_coming = True
        QTimer.singleShot(0, self, lambda: self._build(make))

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

    def _build(self, make: Callable[[], QDialog]) -> None:
        self._is_one_coming = False
        if not self._vaults.is_open:
            return
        dialog = make()
        self._keep(dialog)
        self._is_one_coming = True
        QTimer.singleShot(0, self, lambda: self._show_built(dialog))

    def _show_built(self, dialog: QDialog) -> None:
        self._is_one_coming = False
        if dialog in self._shown:
            dialog.show()

    def _keep(self, dialog: QDialog) -> None:
        dialog.setModal(True)
        dialog.finished.connect(lambda _result: self._shown.remove(dialog))
        dialog.finished.connect(dialog.deleteLater)
        self._shown.append(dialog)

    def _close_all(self) -> None:
        """A locked window shows no key."""
        for dialog in tuple(self._shown):
            dialog.done(QDialog.DialogCode.Rejected)
