"""What can be said of a file with a key in it, as values; the sentences are made elsewhere.

Pure values; this module imports nothing of the project.
"""

from dataclasses import dataclass
from enum import StrEnum


class KeyForm(StrEnum):
    """How a key is written; the names are those of the standards."""

    PKCS8 = "PKCS#8"
    PKCS1 = "PKCS#1"
    PKCS12 = "PKCS#12"
    OPENSSH = "OpenSSH"
    HMAC_PAIR = "hmac-pair"


class FoundIn(StrEnum):
    """What a key was found in."""

    KEY_FILE = "key-file"
    ARCHIVE = "archive"
    JSON = "json"
    YAML = "yaml"
    SETTINGS = "settings"
    """Lines of names and values: ``.env``, ``.ini``, programs."""


class Repair(StrEnum):
    """What was put right to read a key."""

    BYTE_ORDER_MARK = "byte-order-mark"
    WINDOWS_LINE_ENDS = "windows-line-ends"
    INVISIBLE_CHARACTERS = "invisible-characters"
    WRITTEN_OUT_LINE_ENDS = "written-out-line-ends"
    TYPOGRAPHIC_DASHES = "typographic-dashes"
    NO_ARMOUR = "no-armour"
    NO_FIRST_LINE = "no-first-line"
    NO_LAST_LINE = "no-last-line"
    NO_LINE_ENDS = "no-line-ends"
    INDENTATION = "indentation"
    QUOTATION_MARKS = "quotation-marks"
    NO_PADDING = "no-padding"


@dataclass(frozen=True)
class ProtectionTerms:
    """How a key is encrypted, in terms that are the same in every language.

    Attributes:
        names: of scheme, key derivation and cipher (``PBES2``, ``PBKDF2-HMAC-SHA512``,
            ``AES-256-CBC``); none where the key is open.
        rounds: of the key derivation; 0 where it has none.
    """

    names: tuple[str, ...] = ()
    rounds: int = 0


NOT_PROTECTED = ProtectionTerms()
