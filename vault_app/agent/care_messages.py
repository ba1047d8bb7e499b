"""Messages about the vault as a whole: ways to unlock it, its copies, saving it again."""

from datetime import datetime

import msgspec

from vault_app.agent.values import Password


class InspectVault(msgspec.Struct, frozen=True, tag=True):
    """Which ways to unlock the vault at *path* has. Answer: :class:`VaultOutline`."""

    path: str


class UnlockWithKeychain(msgspec.Struct, frozen=True, tag=True):
    """Open the vault with what this computer's keychain holds. Answer: ``VaultOpened``."""

    path: str


class UnlockWithRecoveryCode(msgspec.Struct, frozen=True, tag=True):
    """Open the vault with its recovery code. Answer: ``VaultOpened``."""

    path: str
    code: Password


class ReloadVault(msgspec.Struct, frozen=True, tag=True):
    """Read the file again and drop what was not saved. Answer: ``VaultOpened``."""


class SaveAgain(msgspec.Struct, frozen=True, tag=True):
    """Save what a failed save left in memory. Answer: ``VaultOpened``."""


class SaveElsewhere(msgspec.Struct, frozen=True, tag=True):
    """Save to a new file at *path* and go on there. Answer: ``VaultOpened``."""

    path: str


class ListSlots(msgspec.Struct, frozen=True, tag=True):
    """Answer: :class:`SlotList`."""


class ChangePassword(msgspec.Struct, frozen=True, tag=True):
    """Replace the password, or add one where there is none. Answer: :class:`SlotList`.

    With *drop_backups* the rotating backups, which open with the old one, are removed after that.
    BackupsLeftError means: the password is changed, and some of them could not be removed.
    """

    password: Password
    drop_backups: bool = False


class AddRecoveryCode(msgspec.Struct, frozen=True, tag=True):
    """Make a recovery code. Answer: :class:`RecoveryCode`, the only time it can be seen.

    It opens nothing until ``ConfirmRecoveryCode``: a code that nobody kept would look like safety.
    """


class ConfirmRecoveryCode(msgspec.Struct, frozen=True, tag=True):
    """The user keeps the code that was made last; from now on it opens the vault.

    Answer: :class:`SlotList`. SlotRefusedError for a code that was not made last in this vault.
    """

    slot_id: bytes


class AddKeychain(msgspec.Struct, frozen=True, tag=True):
    """Let the keychain of this *computer* unlock the vault. Answer: :class:`SlotList`."""

    computer: str


class RemoveSlot(msgspec.Struct, frozen=True, tag=True):
    """Remove a way to unlock; never the last password or recovery code.

    Answer: :class:`SlotList`.
    """

    slot_id: bytes


class GetSafekeeping(msgspec.Struct, frozen=True, tag=True):
    """Answer: :class:`Safekeeping`. Reads no file."""


class ListBackups(msgspec.Struct, frozen=True, tag=True):
    """Answer: :class:`BackupList`."""


class LookIntoBackup(msgspec.Struct, frozen=True, tag=True):
    """What the copy at *path* of the open vault holds. Answer: :class:`BackupSummary`."""

    path: str


class LookIntoVaultFile(msgspec.Struct, frozen=True, tag=True):
    """What the vault file at *path* holds, while none is open. Answer: :class:`BackupSummary`."""

    path: str
    password: Password


class BackUpTo(msgspec.Struct, frozen=True, tag=True):
    """Copy the vault to a new file at *path*. Answer: :class:`BackupList`."""

    path: str


class RestoreBackup(msgspec.Struct, frozen=True, tag=True):
    """Bring back the keys of a copy of the open vault. Answer: ``VaultOpened``."""

    path: str


class ReplaceVaultFile(msgspec.Struct, frozen=True, tag=True):
    """Put *backup* in the place of the vault at *path*, which is not open.

    Answer: :class:`FileReplaced`.
    """

    path: str
    backup: str


class DropBackups(msgspec.Struct, frozen=True, tag=True):
    """Remove the rotating backups. Answer: :class:`BackupList`, or BackupsLeftError."""


class GetProtection(msgspec.Struct, frozen=True, tag=True):
    """What the operating system does for the agent. Answer: :class:`ProtectionReport`."""


class ListBackupFiles(msgspec.Struct, frozen=True, tag=True):
    """Which backups lie beside the vault at *path*, open or not. Answer: :class:`BackupFiles`."""

    path: str


class VaultOutline(msgspec.Struct, frozen=True, tag=True):
    """What can be seen without unlocking: the kinds of slots."""

    slot_kinds: list[str]


class BackupFiles(msgspec.Struct, frozen=True, tag=True):
    """The paths of the rotating backups, newest first."""

    paths: list[str]


class SlotSummary(msgspec.Struct, frozen=True, kw_only=True):
    """A way to unlock the vault.

    Attributes:
        kind: ``password``, ``keychain``, ``recovery``, or one that a newer version knows.
        label: the computer of a keychain slot; else empty.
        created_at: UTC.
        memory_mib, passes: what one guess at a password costs; 0 for the other kinds.
    """

    id: bytes
    kind: str
    label: str
    created_at: datetime
    memory_mib: int
    passes: int


class SlotList(msgspec.Struct, frozen=True, tag=True):
    """The ways to unlock the open vault."""

    slots: list[SlotSummary]

    @property
    def has_password(self) -> bool:
        """Whether a password is one of them."""
        return any(slot.kind == "password" for slot in self.slots)


class RecoveryCode(msgspec.Struct, frozen=True, tag=True):
    """The code that was just made: eight groups of five characters. Shown once, never stored.

    *slot_id* is for ``ConfirmRecoveryCode``.
    """

    code: Password
    slot_id: bytes


class BackupSummary(msgspec.Struct, frozen=True, tag=True):
    """A copy of a vault. *saved_at* is UTC; *key_count* is None where it could not be read."""

    path: str
    saved_at: datetime
    key_count: int | None


class Safekeeping(msgspec.Struct, frozen=True, tag=True):
    """What would be left of the vault after a forgotten password or a broken disk.

    Attributes:
        has_recovery_code: whether it opens without its password and this computer.
        outside_backup_at: UTC time of the last copy to another disk; None for never.
    """

    has_recovery_code: bool
    outside_backup_at: datetime | None


class BackupList(msgspec.Struct, frozen=True, tag=True):
    """The rotating backups, newest first.

    Attributes:
        outside_backup_at: UTC time of the last copy to another disk; None for never.
    """

    backups: list[BackupSummary]
    outside_backup_at: datetime | None


class FileReplaced(msgspec.Struct, frozen=True, tag=True):
    """The vault file was replaced; *kept* is where the old one is now, or empty."""

    kept: str


class ProtectionReport(msgspec.Struct, frozen=True, tag=True):
    """What is active for the process that holds the keys.

    Attributes:
        not_dumpable: other processes of the same user cannot read its memory.
        no_core_file: a crash leaves no copy of its memory on disk.
        memory_locked: the vault's data key is never written to the swap file.
        keychain: the name of this computer's keychain; empty where there is none that is safe.
    """

    not_dumpable: bool
    no_core_file: bool
    memory_locked: bool
    keychain: str


CareRequest = (
    InspectVault
    | ListBackupFiles
    | UnlockWithKeychain
    | UnlockWithRecoveryCode
    | ReloadVault
    | SaveAgain
    | SaveElsewhere
    | ListSlots
    | ChangePassword
    | AddRecoveryCode
    | ConfirmRecoveryCode
    | AddKeychain
    | RemoveSlot
    | GetSafekeeping
    | ListBackups
    | LookIntoBackup
    | LookIntoVaultFile
    | BackUpTo
    | RestoreBackup
    | ReplaceVaultFile
    | DropBackups
    | GetProtection
)
"""What may be asked about the vault as a whole."""

CareResult = (
    VaultOutline
    | BackupFiles
    | SlotList
    | RecoveryCode
    | BackupSummary
    | Safekeeping
    | BackupList
    | FileReplaced
    | ProtectionReport
)
"""What such a request is answered with, besides ``VaultOpened``."""
