"""What the agent does to open a vault, and about vault files that are not open."""

import contextlib
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from vault_app.agent.care_messages import (
    BackupFiles,
    BackupSummary,
    FileReplaced,
    InspectVault,
    ListBackupFiles,
    LookIntoVaultFile,
    ReplaceVaultFile,
    UnlockWithKeychain,
    UnlockWithRecoveryCode,
    VaultOutline,
)
from vault_app.agent.handler import Handler
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.patience import Patience
from vault_app.agent.protocol import CreateVault, Request, UnlockVault, VaultOpened
from vault_app.agent.summaries import opened
from vault_app.agent.work import Work
from vault_app.errors import (
    KeychainEntryMissingError,
    OperationCancelledError,
    VaultError,
    VaultInUseError,
    WrongPasswordError,
)
from vault_app.keychain.keychain import Keychain
from vault_app.keychain.system import open_keychain
from vault_app.terms import Caller
from vault_app.vault.backups import backups_of
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.recovery_code import parse_recovery_code
from vault_app.vault.safekeeping import put_in_place
from vault_app.vault.session import VaultSession, create_vault, open_vault_with, slots_in_file
from vault_app.vault.slots import (
    Credential,
    KeychainCredential,
    PasswordCredential,
    RecoveryCredential,
    SlotKind,
)

_WAIT_FOR_A_COMMAND_S = 3.0
"""A command on a terminal has the vault for about as long as a password takes to derive."""

_SECONDS_BETWEEN_TRIES = 0.1


class UnlockCare:
    """One method per request.

    Args:
        vault: the vault that is open, if one is.
        kdf_profile: for new vaults; None calibrates to this computer.
        keychain: how to reach this computer's keychain.
    """

    def __init__(
        self,
        vault: OpenVault,
        kdf_profile: Argon2Profile | None = None,
        keychain: Callable[[], Keychain] = open_keychain,
    ) -> None:
        self._vault = vault
        self._kdf_profile = kdf_profile
        self._keychain = keychain
        self._patience = Patience()

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            CreateVault: self._create_vault,
            UnlockVault: self._unlock_vault,
            InspectVault: self._inspect_vault,
            ListBackupFiles: self._list_backup_files,
            UnlockWithKeychain: self._unlock_with_keychain,
            UnlockWithRecoveryCode: self._unlock_with_recovery_code,
            LookIntoVaultFile: self._look_into_vault_file,
            ReplaceVaultFile: self._replace_vault_file,
        }

    def _create_vault(self, request: CreateVault, work: Work) -> VaultOpened:
        work.progress("deriving")
        session = create_vault(
            Path(request.path),
            request.password.utf8,
            profile=self._kdf_profile,
            before_saving=work.commit,
        )
        return self._keep_open(session, work)

    def _unlock_vault(self, request: UnlockVault, work: Work) -> VaultOpened:
        credential = PasswordCredential(request.password.utf8)
        return self._unlock(Path(request.path), credential, work, writable=request.writable)

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
                    return self._unlock(path, KeychainCredential(secret), work)
        raise KeychainEntryMissingError

    def _unlock_with_recovery_code(
        self, request: UnlockWithRecoveryCode, work: Work
    ) -> VaultOpened:
        secret = parse_recovery_code(request.code.utf8.decode())
        return self._unlock(Path(request.path), RecoveryCredential(secret), work)

    def _unlock(
        self, path: Path, credential: Credential, work: Work, *, writable: bool = True
    ) -> VaultOpened:
        """Open the vault at *path* and keep it open."""
        return self._keep_open(self._open(path, credential, work, writable=writable), work)

    def _open(
        self, path: Path, credential: Credential, work: Work, *, writable: bool
    ) -> VaultSession:
        self._patience.wait(work)
        work.progress("deriving")
        try:
            session = self._open_when_free(path, credential, work, writable=writable)
        except WrongPasswordError:
            self._patience.note_wrong()
            raise
        self._patience.note_right()
        return session

    def _open_when_free(
        self, path: Path, credential: Credential, work: Work, *, writable: bool
    ) -> VaultSession:
        """Open it; for the window, wait while a command has the vault for a moment."""
        is_window = self._vault.caller == Caller.WINDOW
        deadline = time.monotonic() + (_WAIT_FOR_A_COMMAND_S if is_window else 0)
        while True:
            try:
                return open_vault_with(path, credential, writable=writable)
            except VaultInUseError:
                if time.monotonic() >= deadline:
                    raise
                work.pause(_SECONDS_BETWEEN_TRIES)

    def _keep_open(self, session: VaultSession, work: Work) -> VaultOpened:
        """Keep *session*, unless the call was cancelled meanwhile."""
        try:
            work.commit()
        except OperationCancelledError:
            session.close()  # or its lock would shut out the next attempt
            raise
        self._vault.take(session)
        if session.writable:
            with contextlib.suppress(VaultError):  # what is due goes the next time
                session.ledger.empty_trash(self._vault.occasion())
        return opened(session)

    def _look_into_vault_file(self, request: LookIntoVaultFile, work: Work) -> BackupSummary:
        credential = PasswordCredential(request.password.utf8)
        with self._open(Path(request.path), credential, work, writable=False) as session:
            return BackupSummary(request.path, session.saved_at, len(session.records))

    def _replace_vault_file(self, request: ReplaceVaultFile, work: Work) -> FileReplaced:
        work.commit()
        kept = put_in_place(Path(request.backup), Path(request.path), datetime.now(UTC))
        return FileReplaced(str(kept) if kept is not None else "")
