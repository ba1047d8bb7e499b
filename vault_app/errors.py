"""The one error tree.

Every failure that leaves a package of this project is one of these classes::

    VaultAppError
    ├── VaultError                 the vault file
    │   ├── WrongPasswordError
    │   ├── VaultDamagedError          where
    │   ├── NotAVaultError
    │   ├── VaultNewerError            found, supported
    │   ├── VaultTooExpensiveError     parameter, asked, limit
    │   ├── VaultMissingError          path
    │   ├── VaultExistsError           path
    │   ├── BackupOfAnotherVaultError  path
    │   ├── VaultInUseError            path
    │   ├── VaultChangedError          path
    │   ├── SlotRefusedError           problem
    │   ├── RecoveryCodeMistypedError  group
    │   └── VaultStorageError          the file system said no
    │       ├── VaultReadOnlyError         path
    │       ├── DiskFullError              path
    │       ├── FolderMissingError         path
    │       ├── BackupsLeftError           path, reason
    │       └── VaultUnreadableError       path, reason
    ├── KeychainError              the operating system's keychain
    │   ├── KeychainUnavailableError   backend
    │   ├── KeychainLockedError
    │   ├── KeychainEntryMissingError
    │   └── KeychainRefusedError       reason
    ├── RecordError                one key record
    │   ├── UnknownKeyError            label
    │   ├── InvalidLabelError          problem
    │   ├── DuplicateLabelError        label
    │   ├── InvalidApiKeyError         problem
    │   ├── DuplicateApiKeyError       label (of the key that has it already)
    │   ├── DuplicateKeyError          label (of the key that is the same)
    │   ├── KeyPairMissingError        label
    │   ├── AddressRefusedError        address, problem
    │   ├── KeyCountError              limit
    │   ├── KeyNotRegisteredError      label
    │   ├── InvalidDetailsError        problem
    │   ├── DetailsChangedError        label
    │   ├── UnknownProgramError        name
    │   ├── KeyNeverLookedAtError      label
    │   ├── KeyCompromisedError        label
    │   ├── KeyRetiredError            label
    │   ├── KeyInTrashError            label
    │   ├── KeyNotInTrashError         label
    │   ├── LabelNotTypedError         label
    │   ├── KeyRotatingError           label
    │   ├── KeyNotRotatingError        label
    │   ├── ReplacementNeededError     label (of the key that is being replaced)
    │   ├── ReplacementRefusedError    label (of the key that cannot replace another)
    │   ├── DrillNotOpenError          label
    │   ├── KeyNotDeadError            label
    │   ├── ProofRefusedError          label, problem
    │   └── DeathNotProvenError        label, problem
    ├── KeyMaterialError           a private key, a public key, an HMAC secret
    │   ├── UnsupportedKeyError        found
    │   ├── NotAPrivateKeyError        problem
    │   ├── UnsupportedFormError       problem
    │   ├── NoKeyFoundError
    │   ├── BrokenKeyError             problem
    │   ├── PassphraseMissingError
    │   ├── WrongPassphraseError
    │   ├── UnusablePassphraseError    problem
    │   ├── UnsupportedProtectionError found
    │   ├── ProtectionTooCostlyError   parameter, asked, limit
    │   ├── InvalidHmacSecretError     problem
    │   ├── KeyInputTooLargeError      limit
    │   ├── KeysLeftOutError           limit
    │   └── KeyArchiveRefusedError     problem
    ├── SigningError
    │   ├── EmptyPayloadError
    │   ├── UnsupportedValueError      name, problem
    │   └── SignatureMismatchError
    ├── AgentError                 the process that holds the keys
    │   ├── AgentLostError
    │   ├── AgentNotStartedError       reason
    │   ├── AgentProtocolError         problem
    │   ├── AgentFaultError            kind, where
    │   ├── VaultLockedError
    │   └── OperationCancelledError
    ├── ExchangeError              the way to the exchange and back
    │   ├── ExchangeUnreachableError   host, problem, reason
    │   ├── ExchangeTimeoutError       host, seconds
    │   ├── ExchangeTlsError           host, problem, reason
    │   ├── NotAnExchangeAnswerError   host, status, found
    │   ├── AnswerTooLargeError        host, limit
    │   ├── RequestAlteredError        where
    │   ├── ForbiddenHostError         host
    │   ├── UnknownTestRequestError    request
    │   ├── InvalidEntryError          name, problem
    │   └── OutcomeUnknownError        host, reason
    ├── PracticeError              the practice exchange
    │   ├── PortInUseError             port
    │   ├── PracticeNotStartedError    reason
    │   ├── PracticeStateError         path, reason
    │   └── PracticeRefusedError       code, message
    ├── SettingsError              what the user chose about the app
    │   ├── InvalidSettingError        name
    │   ├── SettingsDamagedError       path (where the file is kept now)
    │   └── SettingsNotWrittenError    path, reason
    ├── DesktopError               what the desktop is told of the app
    │   ├── DesktopUnsupportedError
    │   ├── DesktopToolMissingError    tool, package
    │   └── DesktopToolFailedError     tool
    └── UserFileError              a file the user named
        ├── FileExistsAlreadyError     path
        ├── FileNotWritableError       path, reason
        └── FileNotReadableError       path, reason

The words after a class are the keyword arguments it takes: public values that help to say what
happened. None of them ever holds key material, a password, a signature or an API key. The sentence
for the user is made from class and details in ``error_text.py`` and nowhere else.
"""

from typing import ClassVar

Detail = str | int
"""What a detail may be: plain public values that travel in a frame."""


class VaultAppError(Exception):
    """Root of the tree.

    Args:
        details: exactly the keyword arguments named in ``expects``.
    """

    expects: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **details: Detail) -> None:
        if set(details) != set(self.expects):
            message = f"{type(self).__name__} takes {self.expects}, not {tuple(details)}"
            raise TypeError(message)
        self.details = details
        summary = ", ".join(f"{name}={value!r}" for name, value in details.items())
        super().__init__(summary)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle by class and details: ``Exception`` would drop keyword arguments."""
        return (_rebuild, (type(self), self.details))


def _rebuild(error_class: type[VaultAppError], details: dict[str, Detail]) -> VaultAppError:
    return error_class(**details)


class VaultError(VaultAppError):
    """Something about the vault file."""


class WrongPasswordError(VaultError):
    """No slot opens with this password. The file itself is whole as far as can be told."""


class VaultDamagedError(VaultError):
    """The file is a vault, and its bytes are not what was written."""

    expects = ("where",)


class NotAVaultError(VaultError):
    """The file does not begin like a vault."""


class VaultNewerError(VaultError):
    """The vault was written by a newer version of the app."""

    expects = ("found", "supported")


class VaultTooExpensiveError(VaultError):
    """The file asks for more memory or time than any vault of ours does; refused unread."""

    expects = ("parameter", "asked", "limit")


class VaultMissingError(VaultError):
    """There is no file at that path."""

    expects = ("path",)


class VaultExistsError(VaultError):
    """A new vault was to be made where a file already is."""

    expects = ("path",)


class BackupOfAnotherVaultError(VaultError):
    """The file is a vault, but no earlier state of the one that is open."""

    expects = ("path",)


class VaultInUseError(VaultError):
    """Another process has the vault open for writing."""

    expects = ("path",)


class VaultChangedError(VaultError):
    """The file changed underneath since it was read; it was not overwritten."""

    expects = ("path",)


class SlotRefusedError(VaultError):
    """The ways to unlock were not changed.

    *problem*: ``last`` (no password and no recovery code would be left), ``unknown``, ``too-many``
    or ``second-password``.
    """

    expects = ("problem",)


class RecoveryCodeMistypedError(VaultError):
    """*group* (1 to 8) is the first that cannot be right; 9: there are more than eight."""

    expects = ("group",)


class VaultStorageError(VaultError):
    """The file system refused; the old file is untouched."""


class VaultReadOnlyError(VaultStorageError):
    """File or folder may not be written."""

    expects = ("path",)


class DiskFullError(VaultStorageError):
    """No space left for the new file beside the old one."""

    expects = ("path",)


class FolderMissingError(VaultStorageError):
    """The folder of the vault is not there (any more)."""

    expects = ("path",)


class BackupsLeftError(VaultStorageError):
    """Backups in the folder *path* could not be removed; an old password may still open them."""

    expects = ("path", "reason")


class VaultUnreadableError(VaultStorageError):
    """Reading or writing failed for another reason; *reason* is the system's word."""

    expects = ("path", "reason")


class KeychainError(VaultAppError):
    """Something about the operating system's keychain. The vault is untouched."""


class KeychainUnavailableError(KeychainError):
    """There is no keychain that is trusted here; *backend* names what was looked for."""

    expects = ("backend",)


class KeychainLockedError(KeychainError):
    """The keychain is locked, and was not unlocked when it asked."""


class KeychainEntryMissingError(KeychainError):
    """The keychain holds no secret for this slot, or something that is none."""


class KeychainRefusedError(KeychainError):
    """The keychain failed for another reason; *reason* names the failure, without its message."""

    expects = ("reason",)


class RecordError(VaultAppError):
    """Something about one key record."""


class UnknownKeyError(RecordError):
    """No key has this label or id."""

    expects = ("label",)


class InvalidLabelError(RecordError):
    """*problem*: ``empty``, ``long`` or ``control``."""

    expects = ("problem",)


class DuplicateLabelError(RecordError):
    """Another key has this label."""

    expects = ("label",)


class InvalidApiKeyError(RecordError):
    """*problem*: one of ``api_key.Problem``."""

    expects = ("problem",)


class DuplicateApiKeyError(RecordError):
    """The API key is already stored with the key called *label*."""

    expects = ("label",)


class DuplicateKeyError(RecordError):
    """The same key is already there, called *label*."""

    expects = ("label",)


class KeyPairMissingError(RecordError):
    """The key called *label* is an HMAC secret: it has no private and no public key."""

    expects = ("label",)


class AddressRefusedError(RecordError):
    """*address* cannot be on a key's IP list.

    *problem*: one of ``health.addresses.AddressProblem``.
    """

    expects = ("address", "problem")


class KeyCountError(RecordError):
    """That many keys are not made at once: 1 to *limit*."""

    expects = ("limit",)


class KeyNotRegisteredError(RecordError):
    """The key has no API key yet, so no request can be sent with it."""

    expects = ("label",)


class InvalidDetailsError(RecordError):
    """*problem*: ``days`` (below 1), ``address``, or ``program`` (without a name, or twice)."""

    expects = ("problem",)


class DetailsChangedError(RecordError):
    """What is written about the key called *label* is not what the change was made from."""

    expects = ("label",)


class UnknownProgramError(RecordError):
    """No program called *name* is noted with the key."""

    expects = ("name",)


class KeyNeverLookedAtError(RecordError):
    """The exchange never told anything about the key."""

    expects = ("label",)


class KeyCompromisedError(RecordError):
    """The key may be in the wrong hands: it signs only what proves it dead."""

    expects = ("label",)


class KeyRetiredError(RecordError):
    """The key was replaced and is proven dead: it signs only what proves it dead."""

    expects = ("label",)


class KeyInTrashError(RecordError):
    """The key is in the trash, and signs nothing."""

    expects = ("label",)


class KeyNotInTrashError(RecordError):
    """Only a key that is in the trash can be deleted forever."""

    expects = ("label",)


class LabelNotTypedError(RecordError):
    """What was typed to confirm is not the key's label."""

    expects = ("label",)


class KeyRotatingError(RecordError):
    """The key is being replaced."""

    expects = ("label",)


class KeyNotRotatingError(RecordError):
    """The key is not being replaced."""

    expects = ("label",)


class ReplacementNeededError(RecordError):
    """The key is to replace the one called *label*, and that is not done yet."""

    expects = ("label",)


class ReplacementRefusedError(RecordError):
    """The key called *label* cannot replace that key: another environment, or out of use itself."""

    expects = ("label",)


class DrillNotOpenError(RecordError):
    """The key is not compromised, or its drill is over."""

    expects = ("label",)


class KeyNotDeadError(RecordError):
    """The key is compromised, and nothing proves yet that the exchange no longer takes it."""

    expects = ("label",)


class ProofRefusedError(RecordError):
    """The request that may prove the key dead was not signed.

    *problem*: ``clock`` (its time is more than a day from this computer's) or ``often``.
    """

    expects = ("label", "problem")


class DeathNotProvenError(RecordError):
    """The refused request does not prove that the key is dead.

    *problem*: ``in-use`` (the key is neither being replaced nor compromised), ``cause`` (a living
    key is refused in this way, too) or ``not-revoked`` (it could be IP list or permissions, and
    the user did not say before that the key was deleted).
    """

    expects = ("label", "problem")


class KeyMaterialError(VaultAppError):
    """Something about a key itself."""


class UnsupportedKeyError(KeyMaterialError):
    """A key of a kind the exchange does not take; *found* names it (``EC secp256k1``)."""

    expects = ("found",)


class NotAPrivateKeyError(KeyMaterialError):
    """Key material of another sort: ``public-key``, ``certificate`` or ``certificate-request``."""

    expects = ("problem",)


class UnsupportedFormError(KeyMaterialError):
    """A key file of another program: ``putty``, ``ssh2``, ``pkcs12`` or ``hummingbot``."""

    expects = ("problem",)


class NoKeyFoundError(KeyMaterialError):
    """What was read holds nothing that looks like a key."""


class BrokenKeyError(KeyMaterialError):
    """Not a key, or its parts do not fit together."""

    expects = ("problem",)


class PassphraseMissingError(KeyMaterialError):
    """The key is encrypted and no passphrase was given."""


class WrongPassphraseError(KeyMaterialError):
    """The passphrase does not open the key."""


class UnusablePassphraseError(KeyMaterialError):
    """Other programs could not be given this passphrase. *problem*: ``long`` or ``line-end``."""

    expects = ("problem",)


class UnsupportedProtectionError(KeyMaterialError):
    """The key is encrypted in a way that is not read here; *found* names it (``ARIA-256-CBC``)."""

    expects = ("found",)


class ProtectionTooCostlyError(KeyMaterialError):
    """Opening would take more time or memory than any tool asks for; refused before deriving."""

    expects = ("parameter", "asked", "limit")


class InvalidHmacSecretError(KeyMaterialError):
    """*problem*: one of ``api_key.Problem``, or ``equal``, ``swapped``, ``missing``, ``alone``.

    ``missing``: an API key without its secret; ``alone``: a secret without its API key.
    """

    expects = ("problem",)


class KeyInputTooLargeError(KeyMaterialError):
    """More than *limit* bytes were given: no key, configuration or archive is so large."""

    expects = ("limit",)


class KeysLeftOutError(KeyMaterialError):
    """The file holds more than *limit* keys; those after them were not read."""

    expects = ("limit",)


class KeyArchiveRefusedError(KeyMaterialError):
    """The archive was not read. *problem*: ``damaged``, ``too-large`` or ``too-many``."""

    expects = ("problem",)


class SigningError(VaultAppError):
    """Something about making or checking a signature."""


class EmptyPayloadError(SigningError):
    """There is nothing to sign."""


class UnsupportedValueError(SigningError):
    """A parameter's value cannot be written in a request (``nan``, a lone surrogate)."""

    expects = ("name", "problem")


class SignatureMismatchError(SigningError):
    """The signature does not belong to this payload and key."""


class AgentError(VaultAppError):
    """Something about the process that holds the keys."""


class AgentLostError(AgentError):
    """The agent process ended on its own; the vault is locked, nothing saved is lost."""


class AgentNotStartedError(AgentError):
    """The agent process could not be started."""

    expects = ("reason",)


class AgentProtocolError(AgentError):
    """A frame was malformed or out of turn."""

    expects = ("problem",)


class AgentFaultError(AgentError):
    """A fault of ours: the exception's class (*kind*) and its place in the source (*where*).

    The exception's message stays behind, because nobody knows what is in it.
    """

    expects = ("kind", "where")


class VaultLockedError(AgentError):
    """The request needs an open vault."""


class OperationCancelledError(AgentError):
    """The user cancelled; nothing was changed."""


class ExchangeError(VaultAppError):
    """Something about the way to the exchange and back."""


class ExchangeUnreachableError(ExchangeError):
    """No connection: name not found, refused, no network. Nothing was sent.

    *problem*: one of ``binance.way_problems.WayProblem``; *reason*: the system's word for it.
    """

    expects = ("host", "problem", "reason")


class ExchangeTimeoutError(ExchangeError):
    """The exchange did not take the connection in time. Nothing was sent."""

    expects = ("host", "seconds")


class ExchangeTlsError(ExchangeError):
    """The certificate or the encryption of the connection is not right. Nothing was sent.

    *problem*: one of ``binance.way_problems.TlsProblem``; *reason*: OpenSSL's words, or the
    system's.
    """

    expects = ("host", "problem", "reason")


class NotAnExchangeAnswerError(ExchangeError):
    """The answer is not the exchange's JSON; *found* is its kind (``HTML page``)."""

    expects = ("host", "status", "found")


class AnswerTooLargeError(ExchangeError):
    """The answer is larger than *limit* mebibytes; the rest was not read."""

    expects = ("host", "limit")


class RequestAlteredError(ExchangeError):
    """What would have been sent is not what was signed (*where*: query or body). Not sent."""

    expects = ("where",)


class ForbiddenHostError(ExchangeError):
    """The host is not on the closed list. Nothing was sent."""

    expects = ("host",)


class UnknownTestRequestError(ExchangeError):
    """The request is not on the closed list of test requests. Nothing was sent."""

    expects = ("request",)


class InvalidEntryError(ExchangeError):
    """What was entered for the parameter *name* cannot be sent. Nothing was sent.

    *problem*: one of ``binance.entries.EntryProblem``.
    """

    expects = ("name", "problem")


class OutcomeUnknownError(ExchangeError):
    """The request went out and no clear answer came back: it may have been carried out."""

    expects = ("host", "reason")


class PracticeError(VaultAppError):
    """Something about the practice exchange."""


class PortInUseError(PracticeError):
    """Another program listens on this port."""

    expects = ("port",)


class PracticeNotStartedError(PracticeError):
    """The practice exchange's process could not be started."""

    expects = ("reason",)


class PracticeStateError(PracticeError):
    """The file with the practice exchange's issued keys cannot be read or written."""

    expects = ("path", "reason")


class PracticeRefusedError(PracticeError):
    """The practice exchange did not register the public key; *message* are its words."""

    expects = ("code", "message")


class SettingsError(VaultAppError):
    """Something about the app's settings."""


class InvalidSettingError(SettingsError):
    """A setting cannot have this value."""

    expects = ("name",)


class SettingsDamagedError(SettingsError):
    """Not all of the settings' file could be used; it was kept at ``path``."""

    expects = ("path",)


class SettingsNotWrittenError(SettingsError):
    """The settings' file could not be written and is as it was."""

    expects = ("path", "reason")


class DesktopError(VaultAppError):
    """Something about what the desktop is told of the app."""


class DesktopUnsupportedError(DesktopError):
    """This system has no desktop that the app can tell what it opens; nothing was changed."""


class DesktopToolMissingError(DesktopError):
    """The program *tool* is missing, which *package* brings; nothing was changed."""

    expects = ("tool", "package")


class DesktopToolFailedError(DesktopError):
    """The program *tool* failed; nothing was changed."""

    expects = ("tool",)


class UserFileError(VaultAppError):
    """Something about a file the user named, other than the vault."""


class FileExistsAlreadyError(UserFileError):
    """The file is there already and was not overwritten."""

    expects = ("path",)


class FileNotWritableError(UserFileError):
    """The file could not be written."""

    expects = ("path", "reason")


class FileNotReadableError(UserFileError):
    """The file could not be read."""

    expects = ("path", "reason")


def error_classes() -> dict[str, type[VaultAppError]]:
    """Every class of the tree by name, for carrying errors between processes."""
    found: dict[str, type[VaultAppError]] = {}
    waiting: list[type[VaultAppError]] = [VaultAppError]
    while waiting:
        error_class = waiting.pop()
        found[error_class.__name__] = error_class
        waiting.extend(error_class.__subclasses__())
    return found
