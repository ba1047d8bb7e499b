"""Locking the vault where nobody can be asked: nobody is there, or the window is not in sight."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from vault_app.explanation import Explanation
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.services import Services
from vault_app.ui.theme import application
from vault_app.ui.widgets.notice import Tone

if TYPE_CHECKING:
    from vault_app.errors import VaultAppError

PATIENCE_S = 3.0
"""How long work that is under way may take to finish; a computer waits 5 s with going to sleep."""

_PAUSE_MS = 50


class AutomaticLock(QObject):
    """Locks soon, whatever is open, and loses nothing that could still be kept.

    * What is being saved gets a moment to finish. Work that takes longer is ended, and the user is
      told so after unlocking.
    * A change that could not be saved would be lost with the lock. It is saved again first; while
      that fails the vault stays open, and says why.

    Signals:
        stayed_open: the change could not be saved.
    """

    stayed_open = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._services = services
        self._due_at = 0.0
        self._ended: list[Explanation] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)
        services.vaults.closing.connect(self._note_what_ends)
        services.vaults.unlocked.connect(self._tell_what_ended)

    def lock(self) -> None:
        """Lock the vault as soon as may be; what was typed is stored first."""
        if self._services.vaults.is_open:
            self._services.window.keys_view.detail.form.commit_once()
        self._due_at = time.monotonic() + PATIENCE_S
        self._go_on()

    def _go_on(self) -> None:
        vaults = self._services.vaults
        if not vaults.is_open:
            self._timer.stop()
        elif self._services.jobs.is_busy and time.monotonic() < self._due_at:
            self._timer.start(_PAUSE_MS)
        elif self._services.window.has_unsaved_change:
            self._save_and_lock()
        else:
            self._lock_now()

    def _lock_now(self) -> None:
        self._services.vaults.lock_now()
        _close_questions()

    def _save_and_lock(self) -> None:
        from vault_app.agent.care_messages import SaveAgain  # noqa: PLC0415 - rarely needed
        from vault_app.agent.protocol import VaultOpened  # noqa: PLC0415

        vaults = self._services.vaults

        def failed(error: "VaultAppError") -> None:
            vaults.show_failure(error)
            self.stayed_open.emit()

        self._services.jobs.start(
            self._services.link.asking(SaveAgain(), VaultOpened),
            on_success=lambda _: self._lock_now(),
            on_failure=failed,
        )

    def _note_what_ends(self) -> None:
        self._timer.stop()
        self._ended = [said for dialog in _open_dialogs() if (said := self._loss_of(dialog))]

    def _loss_of(self, dialog: QDialog) -> Explanation | None:
        """What the user shall know about *dialog* when locking has closed it."""
        from vault_app.ui.dialogs.recovery_kit_dialog import (  # noqa: PLC0415 - rarely needed
            RecoveryKitDialog,
        )

        if isinstance(dialog, RecoveryKitDialog):
            return Explanation(
                self.tr("Locking closed the recovery code before it was kept; it opens nothing."),
                self.tr("Destroy what you printed, and make another on the Security page."),
            )
        if isinstance(dialog, WorkingDialog) and dialog.is_working:
            ended = self.tr("Locking ended what was under way in “{title}”.")
            return Explanation(
                ended.format(title=dialog.title),
                self.tr("If it was not finished, nothing of it was stored: start it again."),
            )
        return None

    def _tell_what_ended(self) -> None:
        for loss in self._ended[-1:]:
            self._services.window.show_notice(Tone.WARNING, loss)
        self._ended = []


def _open_dialogs() -> list[QDialog]:
    return [
        window
        for window in application().topLevelWidgets()
        if isinstance(window, QDialog) and window.isVisible()
    ]


def _close_questions() -> None:
    """Answer no to what holds up the user, a choice of file perhaps: its vault is locked."""
    for dialog in _open_dialogs():
        dialog.done(QDialog.DialogCode.Rejected)
