"""Sentences for files that hold no private key, or one in a form of another program."""

from vault_app import errors
from vault_app.errors import VaultAppError
from vault_app.explanation import QT_TRANSLATE_NOOP, Explanation

_OTHER_FILE_HINT = QT_TRANSLATE_NOOP("errors", "Choose the file that holds the private key.")

PROBLEMS: dict[tuple[type[VaultAppError], object], Explanation] = {
    (errors.NotAPrivateKeyError, "public-key"): Explanation(
        QT_TRANSLATE_NOOP("errors", "There is a public key here, but no private key."),
        _OTHER_FILE_HINT,
    ),
    (errors.NotAPrivateKeyError, "certificate"): Explanation(
        QT_TRANSLATE_NOOP("errors", "There is a certificate here, but no private key."),
        _OTHER_FILE_HINT,
    ),
    (errors.NotAPrivateKeyError, "certificate-request"): Explanation(
        QT_TRANSLATE_NOOP("errors", "There is a certificate request here, but no private key."),
        _OTHER_FILE_HINT,
    ),
    (errors.UnsupportedFormError, "putty"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is a PuTTY key file (.ppk), which is not read here."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Load it in PuTTYgen, choose Conversions, then Export OpenSSH key, and import that.",
        ),
    ),
    (errors.UnsupportedFormError, "ssh2"): Explanation(
        QT_TRANSLATE_NOOP("errors", "This is an SSH2 key file, which is not read here."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Load it in PuTTYgen, choose Conversions, then Export OpenSSH key, and import that.",
        ),
    ),
    (errors.UnsupportedFormError, "pkcs12"): Explanation(
        QT_TRANSLATE_NOOP("errors", "No private key can be read from this PKCS#12 store."),
        QT_TRANSLATE_NOOP(
            "errors",
            "If there is one, take it out with “openssl pkcs12 -in FILE -nocerts -out key.pem”,"
            " and import that.",
        ),
    ),
    (errors.UnsupportedFormError, "hummingbot"): Explanation(
        QT_TRANSLATE_NOOP("errors", "hummingbot keeps this secret under a password of its own."),
        QT_TRANSLATE_NOOP(
            "errors", "Enter the secret as the exchange showed it, or make a new key."
        ),
    ),
}
