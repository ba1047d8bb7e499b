"""Sentences about files: the vault, the keychain beside it, and files the user named."""

from vault_app import errors
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

SENTENCES: dict[type[BaseException], Explanation] = {
    # the vault file
    errors.WrongPasswordError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This password does not open the vault."),
        QT_TRANSLATE_NOOP("errors", "Check Caps Lock and the keyboard layout, and try again."),
    ),
    errors.VaultDamagedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The vault file is damaged ({where}). It was left as it is."),
        QT_TRANSLATE_NOOP("errors", "Restore a backup copy of the file, and check the disk."),
    ),
    errors.NotAVaultError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This file is not a vault. It was left as it is."),
        QT_TRANSLATE_NOOP("errors", "Choose a file that this app made; its name ends in .vault."),
    ),
    errors.VaultNewerError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "This vault was written by a newer version of the app (format {found}; this version"
            " reads up to {supported}). It was left as it is.",
        ),
        QT_TRANSLATE_NOOP("errors", "Update the app, then open the vault again."),
    ),
    errors.VaultTooExpensiveError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "Opening this file would take {parameter} {asked}, more than any vault of this app"
            " asks for ({limit}). It was not opened.",
        ),
        QT_TRANSLATE_NOOP("errors", "If someone sent you this file, do not trust it."),
    ),
    errors.VaultMissingError: Explanation(
        QT_TRANSLATE_NOOP("errors", "There is no vault at {path}."),
        QT_TRANSLATE_NOOP("errors", "Choose another file, or create a new vault."),
    ),
    errors.VaultExistsError: Explanation(
        QT_TRANSLATE_NOOP("errors", "There is a file at {path} already. It was not overwritten."),
        QT_TRANSLATE_NOOP("errors", "Open it, or choose another name for the new vault."),
    ),
    errors.BackupOfAnotherVaultError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The file {path} is a vault of its own, not a copy of this one."
        ),
        QT_TRANSLATE_NOOP("errors", "Open it with “Open vault…” to see what is in it."),
    ),
    errors.VaultInUseError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Another window or command is using the vault {path}."),
        QT_TRANSLATE_NOOP("errors", "Lock it there, then try again."),
    ),
    errors.VaultChangedError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The vault file {path} was changed by something else while it was open. It was not"
            " overwritten.",
        ),
        QT_TRANSLATE_NOOP("errors", "Lock and unlock to read it again, then repeat the change."),
    ),
    errors.SlotRefusedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The ways to unlock this vault were not changed ({problem})."),
        QT_TRANSLATE_NOOP(
            "errors", "A password or a recovery code must stay, and there is one password."
        ),
    ),
    errors.RecoveryCodeMistypedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The recovery code is mistyped in group {group}."),
        QT_TRANSLATE_NOOP("errors", "Compare it with what you wrote down."),
    ),
    errors.VaultReadOnlyError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The vault cannot be saved: {path} may not be written."),
        QT_TRANSLATE_NOOP("errors", "Allow writing to the file and its folder, then try again."),
    ),
    errors.BackupsLeftError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Not all backups in {path} could be removed: {reason}."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Those that are left still open with the password of their time. Remove them yourself.",
        ),
    ),
    errors.DiskFullError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The disk is full: {path} was not saved. The file is as it was before."
        ),
        QT_TRANSLATE_NOOP("errors", "Make room on the disk, then try again."),
    ),
    errors.FolderMissingError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The folder of {path} is not there."),
        QT_TRANSLATE_NOOP("errors", "Connect the drive or make the folder, then try again."),
    ),
    errors.VaultUnreadableError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The file {path} could not be used: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Check the disk and the file's permissions, then try again."),
    ),
    # the operating system's keychain
    errors.KeychainUnavailableError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "This computer has no keychain that the app trusts: no {backend} was found."
        ),
        QT_TRANSLATE_NOOP("errors", "Unlock the vault with its password."),
    ),
    errors.KeychainLockedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This computer's keychain is locked."),
        QT_TRANSLATE_NOOP(
            "errors", "Unlock the keychain and try again, or use the vault's password."
        ),
    ),
    errors.KeychainEntryMissingError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "This computer's keychain has no entry (any more) that opens this vault."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Unlock the vault with its password, then turn unlocking by keychain off and on again.",
        ),
    ),
    errors.KeychainRefusedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This computer's keychain refused ({reason})."),
        QT_TRANSLATE_NOOP(
            "errors", "Try again, or unlock the vault with its password. The vault is as it was."
        ),
    ),
    # files the user named
    errors.InvalidSettingError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "This is no value for the setting “{name}”. It was not changed."
        ),
        QT_TRANSLATE_NOOP("errors", "Choose another value."),
    ),
    errors.SettingsDamagedError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "Some of your settings could not be read, and have their usual values again. Your keys"
            " are not touched by this. The damaged file was kept as {path}.",
        ),
        QT_TRANSLATE_NOOP("errors", "Look through the page Settings."),
    ),
    errors.SettingsNotWrittenError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The changed settings count until you quit, but {path} could not be written: {reason}.",
        ),
        QT_TRANSLATE_NOOP("errors", "Make room on the disk or allow writing, and change it again."),
    ),
    errors.FileExistsAlreadyError: Explanation(
        QT_TRANSLATE_NOOP("errors", "There is a file at {path} already. It was not overwritten."),
        QT_TRANSLATE_NOOP("errors", "Choose another name."),
    ),
    errors.FileNotWritableError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The file {path} could not be written: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Choose another folder."),
    ),
    errors.FileNotReadableError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The file {path} could not be read: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Check its name and permissions."),
    ),
}
