"""The pages on security and backups: what they ask of the agent, and what comes back."""

import platform
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets  # QFileDialog is loaded when a file is asked for
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vault_app.agent.care_messages import (
    AddKeychain,
    AddRecoveryCode,
    BackupList,
    BackupSummary,
    BackUpTo,
    ChangePassword,
    ConfirmRecoveryCode,
    GetProtection,
    ListBackups,
    ListSlots,
    LookIntoBackup,
    ProtectionReport,
    RecoveryCode,
    ReloadVault,
    RemoveSlot,
    RestoreBackup,
    SaveAgain,
    SaveElsewhere,
    SlotList,
    SlotSummary,
)
from vault_app.agent.protocol import Request, VaultOpened
from vault_app.agent.values import Password
from vault_app.error_text import Explanation
from vault_app.errors import BackupsLeftError, VaultAppError
from vault_app.ui import file_questions
from vault_app.ui.job import while_there
from vault_app.ui.services import Services
from vault_app.ui.views.backups_view import REMIND_AFTER
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here, moment_word

if TYPE_CHECKING:
    from vault_app.ui.dialogs.change_password_dialog import ChangePasswordDialog
    from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog


class CareController(QObject):
    """Does what the two pages, the menu and the bar of unsaved changes ask for.

    Its dialogs are loaded when they are asked for, in 1 to 5 ms: together they take 0.6 MB.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        window = self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._vaults = services.vaults
        self._host = services.host
        view = window.vault_view
        self._security = view.security
        self._backups = view.backups
        view.page_changed.connect(self._refresh)
        self._security.change_password_requested.connect(self.open_change_password_dialog)
        self._security.recovery_code_requested.connect(self.make_recovery_code)
        self._security.keychain_requested.connect(self._add_keychain)
        self._security.remove_requested.connect(self._remove_slot)
        self._backups.back_up_requested.connect(self._back_up)
        self._backups.restore_requested.connect(self._confirm_restore)
        self._backups.restore_file_requested.connect(self._choose_file_to_restore)
        unsaved = view.keys.unsaved
        unsaved.save_again_requested.connect(lambda: self._replace_keys(SaveAgain()))
        unsaved.save_elsewhere_requested.connect(self._save_elsewhere)
        unsaved.reload_requested.connect(lambda: self._replace_keys(ReloadVault()))
        self._vaults.created.connect(self.make_recovery_code)

    def open_about_dialog(self) -> None:
        """Show what the app is and what protects the keys."""
        from vault_app.ui.dialogs.about_dialog import AboutDialog  # noqa: PLC0415 - see the class

        self._jobs.start(
            self._link.asking(GetProtection(), ProtectionReport),
            on_success=lambda report: self._host.show(AboutDialog(report, self._window)),
            on_failure=self._show_failure,
        )

    def remind_of_backup(self, opened: VaultOpened) -> None:
        """Say on the page of keys that a copy on another disk is due, where it is."""
        at = opened.outside_backup_at
        if opened.keys and (at is None or datetime.now(UTC) - at > REMIND_AFTER):
            self._window.keys_view.notice.say(
                Tone.HINT,
                self.tr("There is no recent copy of this vault on another disk."),
                self.tr("Go to Backups and choose “Back up to…”."),
            )

    def open_change_password_dialog(self) -> None:
        """Ask for a new password."""
        from vault_app.ui.dialogs.change_password_dialog import (  # noqa: PLC0415 - see the class
            ChangePasswordDialog,
        )

        dialog = ChangePasswordDialog(self._window)
        dialog.change_requested.connect(
            lambda password, drop: self._change_password(dialog, password, drop_backups=drop)
        )
        self._host.show(dialog)

    def make_recovery_code(self) -> None:
        """Make a recovery code and show it, once. It opens the vault when the user keeps it."""

        def made(answer: RecoveryCode) -> None:
            from vault_app.ui.dialogs.recovery_kit_dialog import (  # noqa: PLC0415 - see the class
                RecoveryKitDialog,
            )

            if not self._vaults.is_open:
                return
            code = answer.code.utf8.decode()
            dialog = RecoveryKitDialog(code, self._vaults.path, self._window)
            dialog.keep_requested.connect(lambda: self._keep(answer.slot_id, dialog))
            dialog.rejected.connect(self._say_not_kept)
            self._host.show(dialog)

        self._jobs.start(
            self._link.asking(AddRecoveryCode(), RecoveryCode),
            on_success=made,
            on_failure=self._say,
        )

    def _keep(self, slot_id: bytes, dialog: "RecoveryKitDialog") -> None:
        def kept(answer: SlotList) -> None:
            self._security.show_slots(answer.slots)
            dialog.accept()

        dialog.begin_work()
        self._jobs.start(
            self._link.asking(ConfirmRecoveryCode(slot_id), SlotList),
            on_success=while_there(dialog, kept),
            on_failure=while_there(dialog, lambda error: dialog.show_failure(explain_here(error))),
        )

    def _say_not_kept(self) -> None:
        if self._vaults.is_open:
            self._window.show_status(self.tr("The recovery code was not kept and opens nothing."))

    def _refresh(self, page: QWidget) -> None:
        if not self._vaults.is_open:
            return
        if page is self._security:
            self._ask_for_slots(ListSlots())
            self._jobs.start(
                self._link.asking(GetProtection(), ProtectionReport),
                on_success=self._security.show_protection,
                on_failure=self._show_failure,
            )
        elif page is self._backups:
            self._ask_for_backups(ListBackups())

    def _ask_for_slots(self, request: Request, done: Explanation | None = None) -> None:
        def changed(answer: SlotList) -> None:
            self._security.show_slots(answer.slots)
            if done is not None:
                self._security.notice.say(Tone.SUCCESS, done.what, done.next_step)

        self._jobs.start(
            self._link.asking(request, SlotList),
            on_success=changed,
            on_failure=self._say,
        )

    def _ask_for_backups(self, request: Request) -> None:
        self._jobs.start(
            self._link.asking(request, BackupList),
            on_success=self._backups.show_backups,
            on_failure=self._show_failure,
        )

    def _change_password(
        self, dialog: "ChangePasswordDialog", password: str, *, drop_backups: bool
    ) -> None:
        def changed(answer: SlotList) -> None:
            dialog.accept()
            self._security.show_slots(answer.slots)
            self._security.notice.say(
                Tone.SUCCESS,
                self.tr("The password is changed."),
                "" if drop_backups else self.tr("Older backups still open with the old one."),
            )

        def failed(error: VaultAppError) -> None:
            if not isinstance(error, BackupsLeftError):
                dialog.show_failure(explain_here(error))
                return
            dialog.accept()
            explanation = explain_here(error)
            self._security.notice.say(
                Tone.WARNING,
                self.tr("The password is changed, but older backups are still there."),
                f"{explanation.what} {explanation.next_step}",
            )

        dialog.begin_work()
        request = ChangePassword(Password.of(password), drop_backups=drop_backups)
        job = self._jobs.start(
            self._link.asking(request, SlotList),
            on_success=while_there(dialog, changed),
            on_failure=while_there(dialog, failed),
        )
        dialog.cancel_requested.connect(job.cancel)

    def _add_keychain(self) -> None:
        agreed = self._window.confirm(
            self.tr("Unlock this vault with this computer's keychain?"),
            self.tr(
                "Whoever can use your account on this computer can then open the vault without its"
                " password. A copy of the vault on another computer stays closed."
            ),
            self.tr("Use the keychain"),
        )
        if agreed:
            self._ask_for_slots(
                AddKeychain(platform.node() or self.tr("this computer")),
                Explanation(self.tr("The keychain can open this vault now."), ""),
            )

    def _remove_slot(self, slot: SlotSummary) -> None:
        agreed = self._window.confirm(
            self.tr("Remove this way to unlock the vault?"),
            self.tr("Backups made before still open with it."),
            self.tr("Remove"),
        )
        if agreed:
            self._ask_for_slots(RemoveSlot(slot.id))

    def _back_up(self) -> None:
        vault = self._vaults.path
        name = f"{vault.stem}-{datetime.now(UTC):%Y-%m-%d}{vault.suffix}"
        target = file_questions.place_for_copy_of_vault(self._window, Path.home() / name)
        if target is None:
            return

        def copied(answer: BackupList) -> None:
            self._backups.show_backups(answer)
            self._backups.show_copied(target)

        self._jobs.start(
            self._link.asking(BackUpTo(str(target)), BackupList),
            on_success=copied,
            on_failure=self._show_failure,
        )

    def _choose_file_to_restore(self) -> None:
        chosen, _ = QtWidgets.QFileDialog.getOpenFileName(self._window, self.tr("Choose a backup"))
        if chosen:
            self._jobs.start(
                self._link.asking(LookIntoBackup(chosen), BackupSummary),
                on_success=self._confirm_restore,
                on_failure=self._show_failure,
            )

    def _confirm_restore(self, backup: BackupSummary) -> None:
        saved = moment_word(backup.saved_at, self._window.locale())
        agreed = self._window.confirm(
            self.tr("Go back to the keys as saved on {date}?").format(date=saved),
            self.tr(
                "There were %n key(s) then. The state of now becomes the newest backup; the ways"
                " to unlock stay as they are.",
                None,
                backup.key_count or 0,
            ),
            self.tr("Restore"),
        )
        if agreed:
            self._replace_keys(RestoreBackup(backup.path))

    def _save_elsewhere(self) -> None:
        target = file_questions.place_for_copy_of_vault(
            self._window, Path.home() / self._vaults.path.name
        )
        if target is not None:
            self._replace_keys(SaveElsewhere(str(target)))

    def _replace_keys(self, request: Request) -> None:
        def replaced(opened: VaultOpened) -> None:
            self._vaults.show_opened(opened)
            self._window.show_status(self.tr("Everything is saved."))

        self._jobs.start(
            self._link.asking(request, VaultOpened),
            on_success=replaced,
            on_failure=self._show_failure,
        )

    def _show_failure(self, error: VaultAppError) -> None:
        self._vaults.show_failure(error)

    def _say(self, error: VaultAppError) -> None:
        """Say what went wrong with a way to unlock; what could not be saved is as before."""
        self._window.show_notice(Tone.ERROR, explain_here(error))
