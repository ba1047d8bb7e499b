"""Sentences about key records and about keys themselves."""

from vault_app import errors
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

SENTENCES: dict[type[BaseException], Explanation] = {
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
        QT_TRANSLATE_NOOP("errors", "Type another label; a key in the trash keeps its own."),
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
        QT_TRANSLATE_NOOP("errors", "There is no private key here."),
        QT_TRANSLATE_NOOP("errors", "Choose the file that holds the private key."),
    ),
    errors.UnsupportedFormError: Explanation(
        QT_TRANSLATE_NOOP("errors", "This is a key file of another program, not read here."),
        QT_TRANSLATE_NOOP("errors", "Save the key as PKCS#8 with the program that made it."),
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
    errors.KeysLeftOutError: Explanation(
        QT_TRANSLATE_NOOP("errors", "Only the first {limit} keys were read; there are more."),
        QT_TRANSLATE_NOOP("errors", "Put the others into a file of their own and import that too."),
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
}
