"""What clients cannot do with keys, in sentences for the user."""

from collections.abc import Mapping
from enum import StrEnum

from vault_app.explanation import QT_TRANSLATE_NOOP

CONTEXT = "hand-over"
"""The translation context of every sentence here."""


class Limit(StrEnum):
    """As the hand-over sheets name them."""

    ED25519_FILE_OPEN = "ed25519-file-open"
    FILE_OPEN = "file-open"
    SLOW_RSA = "slow-rsa"
    TEXT_NOT_PATH = "text-not-path"
    FILE_OPEN_FOR_CCXT = "file-open-for-ccxt"
    HMAC_ONLY = "hmac-only"
    ASKS_ITSELF = "asks-itself"
    NOT_TRIED = "not-tried"
    NAMES_OF_VARIABLES = "names-of-variables"
    NAMES = "names"
    SIGNS_A_FILE = "signs-a-file"
    SEEN_BY_OTHERS = "seen-by-others"


SENTENCES: Mapping[Limit, str] = {
    Limit.ED25519_FILE_OPEN: QT_TRANSLATE_NOOP(
        "hand-over",
        "It cannot open an Ed25519 key that has a passphrase: the file has to be an open one.",
    ),
    Limit.FILE_OPEN: QT_TRANSLATE_NOOP(
        "hand-over",
        "It takes no passphrase: the file has to be an open one.",
    ),
    Limit.SLOW_RSA: QT_TRANSLATE_NOOP(
        "hand-over",
        "It parses an RSA key for every request, which takes about 36 ms; Ed25519 is not"
        " slowed down.",
    ),
    Limit.TEXT_NOT_PATH: QT_TRANSLATE_NOOP(
        "hand-over",
        "It wants the text of the file, not its path; with a path it would sign with"
        " HMAC, and without an error.",
    ),
    Limit.FILE_OPEN_FOR_CCXT: QT_TRANSLATE_NOOP(
        "hand-over",
        "It uses ccxt, which takes no passphrase: the file has to be an open one.",
    ),
    Limit.HMAC_ONLY: QT_TRANSLATE_NOOP(
        "hand-over",
        "It takes HMAC secrets only: this key cannot be used with it.",
    ),
    Limit.ASKS_ITSELF: QT_TRANSLATE_NOOP(
        "hand-over",
        "It asks for API key and secret one after the other, and keeps them under its own"
        " password.",
    ),
    Limit.NOT_TRIED: QT_TRANSLATE_NOOP(
        "hand-over",
        "These steps come from its documents and were not tried.",
    ),
    Limit.NAMES_OF_VARIABLES: QT_TRANSLATE_NOOP(
        "hand-over",
        "The variables' names are not a standard: take those your program reads.",
    ),
    Limit.NAMES: QT_TRANSLATE_NOOP(
        "hand-over",
        "The names are not a standard: take those your program reads.",
    ),
    Limit.SIGNS_A_FILE: QT_TRANSLATE_NOOP(
        "hand-over",
        "OpenSSL signs a file with Ed25519, not a pipe: the request is written to one. It"
        " holds no secret.",
    ),
    Limit.SEEN_BY_OTHERS: QT_TRANSLATE_NOOP(
        "hand-over",
        "OpenSSL takes the secret as an argument, which other users of the computer can"
        " see while it runs.",
    ),
}
