"""What the agent does about the vault as a whole: ways to unlock it, its copies, saving again."""

import contextlib
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from vault_app.agent.care_messages import (
    AddKeychain,
    AddRecoveryCode,
    BackupFiles,
    BackupList,
    BackupSummary,
    BackUpTo,
    ChangePassword,
    DropBackups,
    FileReplaced,
    GetProtection,
    InspectVault,
    ListBackupFiles,
    ListBackups,
    ListSlots,
    LookIntoBackup,
    LookIntoVaultFile,
    ProtectionReport,
    RecoveryCode,
    ReloadVault,
    RemoveSlot,
    ReplaceVaultFile,
    RestoreBackup,
    SaveAgain,
    SaveElsewhere,
    SlotList,
    UnlockWithKeychain,
    UnlockWithRecoveryCode,
    VaultOutline,
)
from vault_app.agent.hardening import Protection
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.patience import Patience
from vault_app.agent.protocol import Request, Result, VaultOpened
from vault_app.agent.summaries import opened, slot_summaries
from vault_app.agent.values import Password
from vault_app.agent.work import Work
from vault_app.errors import (
    KeychainEntryMissingError,
    KeychainError,
    KeychainUnavailableError,
    OperationCancelledError,
    VaultAppError,
    VaultError,
    WrongPasswordError,
)
from vault_app.keychain.keychain import Keychain
from vault_app.keychain.system import open_keychain
from vault_app.vault.backups import Backup, backups_of
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.recovery_code import (
    new_recovery_secret,
    parse_recovery_code,
    recovery_code_text,
)
from vault_app.vault.safekeeping import put_in_place
from vault_app.vault.session import VaultSession, open_vault_with, slots_in_file
from vault_app.vault.slots import (
    KEYCHAIN_SECRET_BYTES,
    Credential,
    KeychainCredential,
    PasswordCredential,
    RecoveryCredential,
    SlotKind,
)

Handler = Callable[[Any, Work], Result]


class VaultCare:
    """One method per request.

    Args:
        vault: the vault that is open, if one is.
        protection: what the operating system does for this process.
        kdf_profile: for a password where there was none; None calibrates to this computer.
        keychain: how to reach this computer's keychain.
    """

    def __init__(
        self,
        vault: OpenVault,
        protection: Protection,
        kdf_profile: Argon2Profile | None = None,
        keychain: Callable[[], Keychain] = open_keychain,
    ) -> None:
        self._vault = vault
        self._protection = protection
        self._kdf_profile = kdf_profile
        self._keychain = keychain
        self._patience = Patience()

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            InspectVault: self._inspect_vault,
            ListBackupFiles: self._list_backup_files,
            UnlockWithKeychain: self._unlock_with_keychain,
            UnlockWithRecoveryCode: self._unlock_with_recovery_code,
            ReloadVault: self._reload,
            SaveAgain: self._save_again,
            SaveElsewhere: self._save_elsewhere,
            ListSlots: self._list_slots,
            ChangePassword: self._change_password,
            AddRecoveryCode: self._add_recovery_code,
            AddKeychain: self._add_keychain,
            RemoveSlot: self._remove_slot,
            ListBackups: self._list_backups,
            LookIntoBackup: self._look_into_backup,
            LookIntoVaultFile: self._look_into_vault_file,
            BackUpTo: self._back_up_to,
            RestoreBackup: self._restore_backup,
            ReplaceVaultFile: self._replace_vault_file,
            DropBackups: self._drop_backups,
            GetProtection: self._get_protection,
        }

    def _inspect_vault(self, request: InspectVault, _work: Work) -> VaultOutline:
        return VaultOutline([slot.kind for slot in slots_in_file(Path(request.path))])

    def _list_backup_files(self, request: ListBackupFiles, _work: Work) -> BackupFiles:
        return BackupFiles([str(backup.path) for backup in backups_of(Path(request.path))])

    def _unlock_with_keychain(self, request: UnlockWithKeychain, work: Work) -> VaultOpened:
        path = Path(request.path)
        work.progress("asking-keychain")
        keychain = self._keychain()
        for slot in slots_in_file(path):
            if slot.kind == SlotKind.KEYCHAIN:
                # Several computers may have a slot of their own: try those that are not ours, too.
                with contextlib.suppress(KeychainEntryMissingError, WrongPasswordError):
                    secret = keychain.load(slot.id)
                    return self.unlock(path, KeychainCredential(secret), work)
        raise KeychainEntryMissingError

    def _unlock_with_recovery_code(
        self, request: UnlockWithRecoveryCode, work: Work
    ) -> VaultOpened:
        secret = parse_recovery_code(request.code.utf8.decode())
        return self.unlock(Path(request.path), RecoveryCredential(secret), work)

    def unlock(
        self, path: Path, credential: Credential, work: Work, *, writable: bool = True
    ) -> VaultOpened:
        """Open the vault at *path* and keep it open."""
        return self.keep_open(self._open(path, credential, work, writable=writable), work)

    def _open(
        self, path: Path, credential: Credential, work: Work, *, writable: bool
    ) -> VaultSession:
        self._patience.wait(work)
        work.progress("deriving")
        try:
            session = open_vault_with(path, credential, writable=writable)
        except WrongPasswordError:
            self._patience.note_wrong()
            raise
        self._patience.note_right()
        return session

    def keep_open(self, session: VaultSession, work: Work) -> VaultOpened:
        """Keep *session*, unless the call was cancelled meanwhile."""
        try:
            work.commit()
        except OperationCancelledError:
            session.close()  # or its lock would shut out the next attempt
            raise
        self._vault.take(session)
        return opened(session)

    def _reload(self, _request: ReloadVault, work: Work) -> VaultOpened:
        work.commit()
        self._vault.session.reload()
        self._vault.forget_signers()
        return opened(self._vault.session)

    def _save_again(self, _request: SaveAgain, work: Work) -> VaultOpened:
        work.commit()
        self._vault.session.save()
        return opened(self._vault.session)

    def _save_elsewhere(self, request: SaveElsewhere, work: Work) -> VaultOpened:
        work.commit()
        self._vault.session.save_as(Path(request.path))
        return opened(self._vault.session)

    def _list_slots(self, _request: ListSlots, _work: Work) -> SlotList:
        return SlotList(slot_summaries(self._vault.session.slots))

    def _change_password(self, request: ChangePassword, work: Work) -> SlotList:
        session = self._vault.session
        work.progress("deriving")
        work.commit()
        if any(slot.kind == SlotKind.PASSWORD for slot in session.slots):
            session.change_password(request.password.utf8)
        else:
            credential = PasswordCredential(request.password.utf8)
            session.add_slot(credential, label="", profile=self._kdf_profile)
        if request.drop_backups:
            session.safekeeping.drop_rotating()
        return SlotList(slot_summaries(session.slots))

    def _add_recovery_code(self, _request: AddRecoveryCode, work: Work) -> RecoveryCode:
        session = self._vault.session
        secret = new_recovery_secret()
        work.commit()
        session.add_slot(RecoveryCredential(secret), label="")
        code = Password.of(recovery_code_text(secret))
        return RecoveryCode(code, slot_summaries(session.slots))

    def _add_keychain(self, request: AddKeychain, work: Work) -> SlotList:
        session = self._vault.session
        keychain = self._keychain()
        secret = os.urandom(KEYCHAIN_SECRET_BYTES)
        slot = session.prepared_slot(KeychainCredential(secret), label=request.computer)
        keychain.store(slot.id, secret)
        try:
            work.commit()
            session.keep_slot(slot)
        except VaultAppError:
            with contextlib.suppress(KeychainError):  # without its slot the entry opens nothing
                keychain.remove(slot.id)
            raise
        return SlotList(slot_summaries(session.slots))

    def _remove_slot(self, request: RemoveSlot, work: Work) -> SlotList:
        session = self._vault.session
        kind = next((slot.kind for slot in session.slots if slot.id == request.slot_id), "")
        work.commit()
        session.remove_slot(request.slot_id)
        if kind == SlotKind.KEYCHAIN:
            with contextlib.suppress(KeychainError):  # without its slot the entry opens nothing
                self._keychain().remove(request.slot_id)
        return SlotList(slot_summaries(session.slots))

    def _list_backups(self, _request: ListBackups, _work: Work) -> BackupList:
        return self._backup_list()

    def _backup_list(self) -> BackupList:
        session = self._vault.session
        summaries = [self._summary_of(backup) for backup in session.safekeeping.backups()]
        return BackupList(summaries, session.outside_backup_at)

    def _summary_of(self, backup: Backup) -> BackupSummary:
        try:
            state = self._vault.session.safekeeping.look_into(backup.path)
        except VaultError:
            return BackupSummary(str(backup.path), backup.replaced_at, None)
        return BackupSummary(str(backup.path), state.saved_at, state.key_count)

    def _look_into_backup(self, request: LookIntoBackup, _work: Work) -> BackupSummary:
        state = self._vault.session.safekeeping.look_into(Path(request.path))
        return BackupSummary(request.path, state.saved_at, state.key_count)

    def _look_into_vault_file(self, request: LookIntoVaultFile, work: Work) -> BackupSummary:
        credential = PasswordCredential(request.password.utf8)
        with self._open(Path(request.path), credential, work, writable=False) as session:
            return BackupSummary(request.path, session.saved_at, len(session.records))

    def _back_up_to(self, request: BackUpTo, work: Work) -> BackupList:
        work.commit()
        self._vault.session.safekeeping.copy_to(Path(request.path), _now())
        return self._backup_list()

    def _restore_backup(self, request: RestoreBackup, work: Work) -> VaultOpened:
        session = self._vault.session
        work.commit()
        session.safekeeping.restore(Path(request.path))
        self._vault.forget_signers()
        return opened(session)

    def _replace_vault_file(self, request: ReplaceVaultFile, work: Work) -> FileReplaced:
        work.commit()
        kept = put_in_place(Path(request.backup), Path(request.path), _now())
        return FileReplaced(str(kept) if kept is not None else "")

    def _drop_backups(self, _request: DropBackups, work: Work) -> BackupList:
        work.commit()
        self._vault.session.safekeeping.drop_rotating()
        return self._backup_list()

    def _get_protection(self, _request: GetProtection, _work: Work) -> ProtectionReport:
        try:
            keychain = self._keychain().name
        except KeychainUnavailableError:
            keychain = ""
        return ProtectionReport(
            not_dumpable=self._protection.not_dumpable,
            no_core_file=self._protection.no_core_file,
            memory_locked=self._protection.memory_locked,
            keychain=keychain,
        )


def _now() -> datetime:
    return datetime.now(UTC)
