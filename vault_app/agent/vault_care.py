"""What the agent does about the open vault as a whole: its copies, and saving it again."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from vault_app.agent.care_messages import (
    BackupList,
    BackupSummary,
    BackUpTo,
    DropBackups,
    GetProtection,
    GetSafekeeping,
    ListBackups,
    LookIntoBackup,
    ProtectionReport,
    ReloadVault,
    RestoreBackup,
    Safekeeping,
    SaveAgain,
    SaveElsewhere,
)
from vault_app.agent.handler import Handler
from vault_app.agent.hardening import Protection
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.protocol import Request, VaultOpened
from vault_app.agent.summaries import opened
from vault_app.agent.work import Work
from vault_app.errors import KeychainUnavailableError, VaultError
from vault_app.keychain.keychain import Keychain
from vault_app.keychain.system import open_keychain
from vault_app.vault.backups import Backup
from vault_app.vault.slots import SlotKind


class VaultCare:
    """One method per request.

    Args:
        vault: the vault that is open, if one is.
        protection: what the operating system does for this process.
        keychain: how to reach this computer's keychain.
    """

    def __init__(
        self,
        vault: OpenVault,
        protection: Protection,
        keychain: Callable[[], Keychain] = open_keychain,
    ) -> None:
        self._vault = vault
        self._protection = protection
        self._keychain = keychain

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            ReloadVault: self._reload,
            SaveAgain: self._save_again,
            SaveElsewhere: self._save_elsewhere,
            ListBackups: self._list_backups,
            LookIntoBackup: self._look_into_backup,
            BackUpTo: self._back_up_to,
            RestoreBackup: self._restore_backup,
            DropBackups: self._drop_backups,
            GetProtection: self._get_protection,
            GetSafekeeping: self._get_safekeeping,
        }

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

    def _get_safekeeping(self, _request: GetSafekeeping, _work: Work) -> Safekeeping:
        session = self._vault.session
        has_recovery_code = any(slot.kind == SlotKind.RECOVERY for slot in session.slots)
        return Safekeeping(has_recovery_code, session.outside_backup_at)

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

    def _back_up_to(self, request: BackUpTo, work: Work) -> BackupList:
        work.commit()
        self._vault.session.safekeeping.copy_to(Path(request.path), datetime.now(UTC))
        return self._backup_list()

    def _restore_backup(self, request: RestoreBackup, work: Work) -> VaultOpened:
        session = self._vault.session
        work.commit()
        session.safekeeping.restore(Path(request.path), self._vault.occasion())
        self._vault.forget_signers()
        return opened(session)

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
