"""Error → sentence for the user: what happened, that nothing was lost, what to do next.

The one place where these sentences are made, for the window and the command line alike. The
sentences are templates over the error's details; the window hands in its translator.
"""

from collections.abc import Callable
from dataclasses import dataclass

from vault_app import errors
from vault_app.api_key import API_KEY_LENGTH, Problem
from vault_app.errors import VaultAppError

CONTEXT = "errors"
"""The translation context of every sentence here."""

Translate = Callable[[str], str]


@dataclass(frozen=True)
class Explanation:
    """What the user is told.

    Attributes:
        what: what happened, and that nothing was lost where one might fear it.
        next_step: what to do now.
    """

    what: str
    next_step: str

    def __str__(self) -> str:
        """Both as one line, for a terminal."""
        return f"{self.what} {self.next_step}".strip()


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Mark *text* for translation and return it as it is."""
    return text


def explain(error: VaultAppError, translate: Translate = str) -> Explanation:
    """The explanation of *error*, through *translate* where a language is set."""
    problem = error.details.get("problem")
    template = _BY_PROBLEM.get((type(error), problem)) or _template(type(error))
    return Explanation(
        translate(template.what).format_map(error.details),
        translate(template.next_step).format_map(error.details),
    )


def _template(error_class: type[VaultAppError]) -> Explanation:
    for ancestor in error_class.__mro__:
        if ancestor in _BY_CLASS:
            return _BY_CLASS[ancestor]
    message = f"no sentence for {error_class.__name__}"
    raise LookupError(message)


_BY_CLASS: dict[type[BaseException], Explanation] = {
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
    # one key record
    errors.UnknownKeyError: Explanation(
        QT_TRANSLATE_NOOP("errors", "There is no key called “{label}” in this vault."),
        QT_TRANSLATE_NOOP("errors", "Look at the list of keys for its exact label."),
    ),
    errors.InvalidLabelError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This label cannot be used."),
        QT_TRANSLATE_NOOP("errors", "Type another one."),
    ),
    errors.DuplicateLabelError: Explanation(
        QT_TRANSLATE_NOOP("errors", "There is a key called “{label}” already."),
        QT_TRANSLATE_NOOP("errors", "Type another label."),
    ),
    errors.DuplicateApiKeyError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This API key is stored already, with the key “{label}”."),
        QT_TRANSLATE_NOOP("errors", "Paste the API key issued for this key's public key."),
    ),
    errors.DuplicateKeyError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This key is already there, called “{label}”."),
        QT_TRANSLATE_NOOP("errors", "Leave it out; it need not be stored twice."),
    ),
    errors.KeyPairMissingError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{label}” is an HMAC secret: it has no key pair."),
        QT_TRANSLATE_NOOP(
            "errors", "The exchange holds the same secret. Reveal it if a client needs it."
        ),
    ),
    errors.KeyCountError: Explanation(
        QT_TRANSLATE_NOOP("errors", "From 1 to {limit} keys can be made at once."),
        QT_TRANSLATE_NOOP("errors", "The exchange keeps no more than that for one account."),
    ),
    errors.KeyNotRegisteredError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The key “{label}” has no API key yet."),
        QT_TRANSLATE_NOOP("errors", "Register its public key at the exchange first."),
    ),
    # keys themselves
    errors.UnsupportedKeyError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The exchange does not take this kind of key ({found})."),
        QT_TRANSLATE_NOOP("errors", "Use an RSA key of 2048 to 4096 bits or an Ed25519 key."),
    ),
    errors.NotAPrivateKeyError: Explanation(
        QT_TRANSLATE_NOOP("errors", "There is a {found} here, but no private key."),
        QT_TRANSLATE_NOOP("errors", "Choose the file that holds the private key."),
    ),
    errors.NoKeyFoundError: Explanation(
        QT_TRANSLATE_NOOP("errors", "No key was found here."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Choose a private key, an archive of the key generator or a bot's configuration.",
        ),
    ),
    errors.BrokenKeyError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This key is broken: {problem}."),
        QT_TRANSLATE_NOOP("errors", "Use another copy of it, or generate a new key."),
    ),
    errors.PassphraseMissingError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This key is protected by a passphrase."),
        QT_TRANSLATE_NOOP("errors", "Enter the passphrase."),
    ),
    errors.WrongPassphraseError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This passphrase does not open the key."),
        QT_TRANSLATE_NOOP("errors", "Check Caps Lock and the keyboard layout, and try again."),
    ),
    errors.UnusablePassphraseError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "Other programs could not be given this passphrase for the file."
        ),
        QT_TRANSLATE_NOOP("errors", "Choose one of at most 1,023 bytes, on one line."),
    ),
    errors.UnsupportedProtectionError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The key is encrypted in a way that is not read here: {found}."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Open it with the program that made it, and save it as PKCS#8 with AES-256."
        ),
    ),
    errors.ProtectionTooCostlyError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "Opening this key would take {parameter} {asked}, more than any tool asks for"
            " ({limit}). It was not opened.",
        ),
        QT_TRANSLATE_NOOP("errors", "If someone sent you this file, do not trust it."),
    ),
    errors.InvalidHmacSecretError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This is not an HMAC secret ({problem})."),
        QT_TRANSLATE_NOOP("errors", "Copy it again: 64 letters and digits, nothing else."),
    ),
    errors.KeyInputTooLargeError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This is larger than {limit} bytes, too large for a key."),
        QT_TRANSLATE_NOOP("errors", "Choose the file that holds the key."),
    ),
    errors.KeyArchiveRefusedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This archive was not read ({problem})."),
        QT_TRANSLATE_NOOP("errors", "Choose an archive that the key generator made."),
    ),
    errors.EmptyPayloadError: Explanation(
        QT_TRANSLATE_NOOP("errors", "There is nothing to sign: the payload is empty."),
        QT_TRANSLATE_NOOP("errors", "Give the text that is to be signed."),
    ),
    errors.UnsupportedValueError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The parameter “{name}” cannot be sent: {problem}."),
        QT_TRANSLATE_NOOP("errors", "Correct its value."),
    ),
    errors.SignatureMismatchError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The signature does not belong to this text and key."),
        QT_TRANSLATE_NOOP("errors", "Check that both are complete and unchanged."),
    ),
    # the process that holds the keys
    errors.AgentLostError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The process that holds your keys ended unexpectedly. The vault is locked; everything"
            " saved is safe.",
        ),
        QT_TRANSLATE_NOOP("errors", "Unlock the vault to go on."),
    ),
    errors.AgentNotStartedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The process that holds your keys did not start: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Start the app again; if it stays, install it again."),
    ),
    errors.AgentProtocolError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The app's two processes did not understand each other."),
        QT_TRANSLATE_NOOP("errors", "Start the app again; if it stays, install it again."),
    ),
    errors.AgentFaultError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "Something went wrong inside the app ({kind}, {where}). The vault is as it was.",
        ),
        QT_TRANSLATE_NOOP("errors", "Try again, and report these words if it stays."),
    ),
    errors.VaultLockedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The vault is locked."),
        QT_TRANSLATE_NOOP("errors", "Unlock it first."),
    ),
    errors.OperationCancelledError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Cancelled. Nothing was changed."),
        "",
    ),
    # the way to the exchange
    errors.ExchangeUnreachableError: Explanation(
        QT_TRANSLATE_NOOP("errors", "{host} cannot be reached: {reason}. Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Check the internet connection, then try again."),
    ),
    errors.ExchangeTimeoutError: Explanation(
        QT_TRANSLATE_NOOP("errors", "{host} did not answer within {seconds} s. Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Check the internet connection, then try again."),
    ),
    errors.ExchangeTlsError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The connection to {host} is not safe: {reason}. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "Check this computer's date, and whether a proxy or virus scanner interferes."
        ),
    ),
    errors.NotAnExchangeAnswerError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "{host} answered, but not like the exchange: {found} (HTTP {status})."
        ),
        QT_TRANSLATE_NOOP(
            "errors", "A proxy, a login page of the network or maintenance may stand in between."
        ),
    ),
    errors.AnswerTooLargeError: Explanation(
        QT_TRANSLATE_NOOP("errors", "{host} sent more than {limit} bytes; the rest was not read."),
        QT_TRANSLATE_NOOP("errors", "Ask for less, with a symbol for example."),
    ),
    errors.RequestAlteredError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The request was not sent: its {where} was no longer what was signed."
        ),
        QT_TRANSLATE_NOOP("errors", "This is a fault of the app; please report it."),
    ),
    errors.ForbiddenHostError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Requests are never sent to {host}: it is not the exchange."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the environments."),
    ),
    errors.OutcomeUnknownError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors",
            "The request went out to {host}, but no clear answer came back ({reason}). It may have"
            " been carried out.",
        ),
        QT_TRANSLATE_NOOP("errors", "Look at the exchange before you send it again."),
    ),
    errors.UnknownTestRequestError: Explanation(
        QT_TRANSLATE_NOOP("errors", "{request} is not one of the test requests. Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    errors.InvalidEntryError: Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” cannot be sent like this. Nothing was sent."),
        QT_TRANSLATE_NOOP("errors", "Correct it."),
    ),
    errors.PortInUseError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Another program is using port {port}."),
        QT_TRANSLATE_NOOP("errors", "Choose another port with --port, or 0 for any free one."),
    ),
    errors.PracticeNotStartedError: Explanation(
        QT_TRANSLATE_NOOP("errors", "The practice exchange did not start: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Try again; start it by hand with: vault-app practice"),
    ),
    errors.PracticeStateError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The practice exchange cannot use its list of keys at {path}: {reason}."
        ),
        QT_TRANSLATE_NOOP("errors", "Move the file away; the practice exchange makes a new one."),
    ),
    errors.PracticeRefusedError: Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "The practice exchange did not take the public key: {message} ({code})."
        ),
        QT_TRANSLATE_NOOP(
            "errors",
            "Look at the keys it has issued on its page; start it with: vault-app practice",
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

_API_KEY_HINT = QT_TRANSLATE_NOOP(
    "errors", "Copy the API key again: 64 letters and digits, nothing else."
)
assert API_KEY_LENGTH == 64  # noqa: PLR2004, S101 - the sentences above and below name it

_SECRET_HINT = QT_TRANSLATE_NOOP(
    "errors", "Copy the secret again: 64 letters and digits, nothing else."
)

_BY_PROBLEM: dict[tuple[type[VaultAppError], object], Explanation] = {
    (errors.InvalidEntryError, "unknown-name"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This request has no parameter “{name}”."),
        QT_TRANSLATE_NOOP("errors", "Leave it out, or choose another request."),
    ),
    (errors.InvalidEntryError, "missing"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” is missing."),
        QT_TRANSLATE_NOOP("errors", "Fill it in."),
    ),
    (errors.InvalidEntryError, "comma"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{name}” has a comma; the exchange takes a dot for decimals only."
        ),
        QT_TRANSLATE_NOOP("errors", "Write 1.5 instead of 1,5, and 1000 instead of 1,000."),
    ),
    (errors.InvalidEntryError, "exponent"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” has an exponent, which the exchange refuses."),
        QT_TRANSLATE_NOOP("errors", "Write 0.00000001 instead of 1e-8."),
    ),
    (errors.InvalidEntryError, "space"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” has a space within the number."),
        QT_TRANSLATE_NOOP("errors", "Write the digits without spaces."),
    ),
    (errors.InvalidEntryError, "sign"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” has a sign; the exchange takes amounts without one."),
        QT_TRANSLATE_NOOP("errors", "Leave the sign out."),
    ),
    (errors.InvalidEntryError, "number"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” is not a number."),
        QT_TRANSLATE_NOOP("errors", "Use digits and one dot, for example 0.001."),
    ),
    (errors.InvalidEntryError, "integer"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” is not a whole number."),
        QT_TRANSLATE_NOOP("errors", "Use digits only."),
    ),
    (errors.InvalidEntryError, "boolean"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” is neither true nor false."),
        QT_TRANSLATE_NOOP("errors", "Write true or false."),
    ),
    (errors.InvalidEntryError, "choice"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” has a value that the exchange does not know."),
        QT_TRANSLATE_NOOP("errors", "Choose one of the list."),
    ),
    (errors.InvalidEntryError, "symbol"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” is not written like a market."),
        QT_TRANSLATE_NOOP("errors", "Write it in capitals without a slash, for example BTCUSDT."),
    ),
    (errors.InvalidEntryError, "control"): Explanation(
        QT_TRANSLATE_NOOP(
            "errors", "“{name}” holds a character that cannot be seen, such as a line end."
        ),
        QT_TRANSLATE_NOOP("errors", "Delete it and type it again."),
    ),
    (errors.InvalidEntryError, "recv-window"): Explanation(
        QT_TRANSLATE_NOOP("errors", "“{name}” is not a time window the exchange takes."),
        QT_TRANSLATE_NOOP("errors", "Use at most 60000 milliseconds, with up to three decimals."),
    ),
    (errors.InvalidLabelError, "empty"): Explanation(
        QT_TRANSLATE_NOOP("errors", "The key needs a label."),
        QT_TRANSLATE_NOOP("errors", "Type a name that tells you what the key is for."),
    ),
    (errors.InvalidLabelError, "long"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This label is too long."),
        QT_TRANSLATE_NOOP("errors", "Use 64 characters at most."),
    ),
    (errors.InvalidLabelError, "control"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This label holds a line break or an invisible character."),
        QT_TRANSLATE_NOOP("errors", "Use plain text on one line."),
    ),
    (errors.InvalidApiKeyError, Problem.EMPTY): Explanation(
        QT_TRANSLATE_NOOP("errors", "There is no API key yet."),
        QT_TRANSLATE_NOOP("errors", "Paste the API key that the exchange issued."),
    ),
    (errors.InvalidApiKeyError, Problem.PRIVATE_KEY): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is a private key. Never paste it anywhere."),
        QT_TRANSLATE_NOOP("errors", "Paste the API key that the exchange issued."),
    ),
    (errors.InvalidApiKeyError, Problem.PUBLIC_KEY): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is a public key, not the API key."),
        QT_TRANSLATE_NOOP(
            "errors", "Paste the public key at the exchange; it answers with the API key."
        ),
    ),
    (errors.InvalidApiKeyError, Problem.QUOTED): Explanation(
        QT_TRANSLATE_NOOP("errors", "There are quotation marks in the API key."), _API_KEY_HINT
    ),
    (errors.InvalidApiKeyError, Problem.SPACES): Explanation(
        QT_TRANSLATE_NOOP("errors", "There are spaces or line breaks in the API key."),
        _API_KEY_HINT,
    ),
    (errors.InvalidApiKeyError, Problem.TOO_SHORT): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is too short for an API key."), _API_KEY_HINT
    ),
    (errors.InvalidApiKeyError, Problem.TOO_LONG): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is too long for an API key."), _API_KEY_HINT
    ),
    (errors.InvalidApiKeyError, Problem.CHARACTERS): Explanation(
        QT_TRANSLATE_NOOP("errors", "An API key has letters and digits only."), _API_KEY_HINT
    ),
    (errors.BrokenKeyError, "unreadable"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is not a private key, or it is damaged."),
        QT_TRANSLATE_NOOP("errors", "Use another copy of it, or generate a new key."),
    ),
    (errors.BrokenKeyError, "inconsistent"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This key is damaged: its parts do not belong together."),
        QT_TRANSLATE_NOOP("errors", "Use another copy of it, or generate a new key."),
    ),
    (errors.BrokenKeyError, "public-key-differs"): Explanation(
        QT_TRANSLATE_NOOP("errors", "The public key beside this private key is another one's."),
        QT_TRANSLATE_NOOP("errors", "Find out which of the two is registered before you go on."),
    ),
    (errors.InvalidHmacSecretError, Problem.EMPTY): Explanation(
        QT_TRANSLATE_NOOP("errors", "There is no secret yet."),
        QT_TRANSLATE_NOOP("errors", "Paste the secret that the exchange showed once."),
    ),
    (errors.InvalidHmacSecretError, Problem.PRIVATE_KEY): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is a private key, not an HMAC secret."),
        QT_TRANSLATE_NOOP("errors", "Import it as a key file."),
    ),
    (errors.InvalidHmacSecretError, Problem.PUBLIC_KEY): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is a public key, not an HMAC secret."), _SECRET_HINT
    ),
    (errors.InvalidHmacSecretError, Problem.QUOTED): Explanation(
        QT_TRANSLATE_NOOP("errors", "There are quotation marks in the secret."), _SECRET_HINT
    ),
    (errors.InvalidHmacSecretError, Problem.SPACES): Explanation(
        QT_TRANSLATE_NOOP("errors", "There are spaces or line breaks in the secret."), _SECRET_HINT
    ),
    (errors.InvalidHmacSecretError, Problem.TOO_SHORT): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is too short for a secret."), _SECRET_HINT
    ),
    (errors.InvalidHmacSecretError, Problem.TOO_LONG): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is too long for a secret."), _SECRET_HINT
    ),
    (errors.InvalidHmacSecretError, Problem.CHARACTERS): Explanation(
        QT_TRANSLATE_NOOP("errors", "A secret has letters and digits only."), _SECRET_HINT
    ),
    (errors.InvalidHmacSecretError, "equal"): Explanation(
        QT_TRANSLATE_NOOP("errors", "API key and secret are the same text."),
        QT_TRANSLATE_NOOP("errors", "Copy both again: the exchange shows two different texts."),
    ),
    (errors.InvalidHmacSecretError, "swapped"): Explanation(
        QT_TRANSLATE_NOOP("errors", "API key and secret are swapped."),
        QT_TRANSLATE_NOOP("errors", "Paste each into the other field."),
    ),
    (errors.InvalidHmacSecretError, "missing"): Explanation(
        QT_TRANSLATE_NOOP("errors", "There is an API key here, but not its secret."),
        QT_TRANSLATE_NOOP("errors", "Add the secret, or the private key that belongs to it."),
    ),
    (errors.InvalidHmacSecretError, "alone"): Explanation(
        QT_TRANSLATE_NOOP("errors", "There is a secret here, but not its API key."),
        QT_TRANSLATE_NOOP("errors", "Add the API key that the exchange issued with it."),
    ),
    (errors.KeyArchiveRefusedError, "damaged"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This archive is damaged."),
        QT_TRANSLATE_NOOP("errors", "Use another copy of it."),
    ),
    (errors.KeyArchiveRefusedError, "too-large"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This archive holds far more than keys. It was not read."),
        QT_TRANSLATE_NOOP("errors", "If someone sent you this file, do not trust it."),
    ),
    (errors.KeyArchiveRefusedError, "too-many"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This archive holds too many files. It was not read."),
        QT_TRANSLATE_NOOP("errors", "If someone sent you this file, do not trust it."),
    ),
}
