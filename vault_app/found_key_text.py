"""What was found → the sentence for the user, for the window and the command line alike.

The window hands in its translator.
"""

from vault_app.agent.key_messages import FoundSummary
from vault_app.error_text import Translate
from vault_app.explanation import QT_TRANSLATE_NOOP
from vault_app.key_files import FoundIn, ProtectionTerms, Repair
from vault_app.terms import HMAC_KIND, kind_name

CONTEXT = "found key"
"""The translation context of every sentence here."""

_HMAC = QT_TRANSLATE_NOOP("found key", "HMAC API key and secret")
_PRIVATE_KEYS = {
    (False, False): QT_TRANSLATE_NOOP("found key", "{kind} private key, {form}, not protected"),
    (False, True): QT_TRANSLATE_NOOP(
        "found key", "{kind} private key with its API key, {form}, not protected"
    ),
    (True, False): QT_TRANSLATE_NOOP(
        "found key", "{kind} private key, {form}, protected with {protection}"
    ),
    (True, True): QT_TRANSLATE_NOOP(
        "found key", "{kind} private key with its API key, {form}, protected with {protection}"
    ),
}
"""By whether it is protected, and whether there is an API key."""

_PROTECTION = QT_TRANSLATE_NOOP("found key", "{names} (rounds: {rounds})")
_REPAIR_SEPARATOR = QT_TRANSLATE_NOOP("found key", ", ")
_REPAIRED = QT_TRANSLATE_NOOP("found key", "{words}; put right: {repairs}")

_REPAIRS = {
    Repair.BYTE_ORDER_MARK: QT_TRANSLATE_NOOP("found key", "byte order mark"),
    Repair.WINDOWS_LINE_ENDS: QT_TRANSLATE_NOOP("found key", "line ends of Windows"),
    Repair.INVISIBLE_CHARACTERS: QT_TRANSLATE_NOOP("found key", "invisible characters"),
    Repair.WRITTEN_OUT_LINE_ENDS: QT_TRANSLATE_NOOP("found key", "line ends written out as \\n"),
    Repair.TYPOGRAPHIC_DASHES: QT_TRANSLATE_NOOP("found key", "typographic dashes"),
    Repair.NO_ARMOUR: QT_TRANSLATE_NOOP("found key", "missing first and last line"),
    Repair.NO_FIRST_LINE: QT_TRANSLATE_NOOP("found key", "missing first line"),
    Repair.NO_LAST_LINE: QT_TRANSLATE_NOOP("found key", "missing last line"),
    Repair.NO_LINE_ENDS: QT_TRANSLATE_NOOP("found key", "missing line ends"),
    Repair.INDENTATION: QT_TRANSLATE_NOOP("found key", "indentation"),
    Repair.QUOTATION_MARKS: QT_TRANSLATE_NOOP("found key", "quotation marks"),
    Repair.NO_PADDING: QT_TRANSLATE_NOOP("found key", "missing padding"),
}

_PLACES = {
    FoundIn.KEY_FILE: QT_TRANSLATE_NOOP("found key", "{source}"),
    FoundIn.ARCHIVE: QT_TRANSLATE_NOOP("found key", "{source}, an archive"),
    FoundIn.JSON: QT_TRANSLATE_NOOP("found key", "{source}, settings in JSON"),
    FoundIn.YAML: QT_TRANSLATE_NOOP("found key", "{source}, settings in YAML"),
    FoundIn.SETTINGS: QT_TRANSLATE_NOOP("found key", "{source}, settings"),
}


def found_key_in_words(found: FoundSummary, translate: Translate = str) -> str:
    """What *found* is: ``RSA-2048 private key, PKCS#8, not protected``."""
    words = _words(found, translate)
    if not found.repairs:
        return words
    repairs = translate(_REPAIR_SEPARATOR).join(
        translate(_REPAIRS[repair]) for repair in found.repairs
    )
    return translate(_REPAIRED).format(words=words, repairs=repairs)


def place_in_words(found: FoundSummary, source: str, translate: Translate = str) -> str:
    """Where it was found: *source*, and what that is unless it is a file with nothing but keys."""
    return translate(_PLACES[found.found_in]).format(source=source)


def _words(found: FoundSummary, translate: Translate) -> str:
    if found.kind == HMAC_KIND:
        return translate(_HMAC)
    is_protected = bool(found.protection.names)
    return translate(_PRIVATE_KEYS[is_protected, bool(found.api_key)]).format(
        kind=kind_name(found.kind),
        form=found.form.value,
        protection=_protection(found.protection, translate),
    )


def _protection(protection: ProtectionTerms, translate: Translate) -> str:
    names = ", ".join(protection.names)
    if not protection.rounds:
        return names
    return translate(_PROTECTION).format(names=names, rounds=f"{protection.rounds:,}")
