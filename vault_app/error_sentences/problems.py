"""Sentences for errors that name one of several problems."""

from vault_app import errors
from vault_app.api_key import API_KEY_LENGTH, Problem
from vault_app.errors import VaultAppError
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

_API_KEY_HINT = QT_TRANSLATE_NOOP(
    "errors", "Copy the API key again: 64 letters and digits, nothing else."
)
assert API_KEY_LENGTH == 64  # noqa: PLR2004, S101 - the sentences above and below name it

_SECRET_HINT = QT_TRANSLATE_NOOP(
    "errors", "Copy the secret again: 64 letters and digits, nothing else."
)

SENTENCES: dict[tuple[type[VaultAppError], object], Explanation] = {
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
