"""What happened to a key → words on the screen. The vault writes the events in English."""

from PySide6.QtCore import QCoreApplication

from vault_app.agent.life_messages import HistoryLine
from vault_app.ui.words import list_separator, moment_word, translate_here

_REST = ": "
_BETWEEN_NAMES = ", "


def history_line_word(line: HistoryLine) -> str:
    """What happened in one line of a key's history, in the window's language.

    An event that is not known here is shown as the vault has it.
    """
    head, _, rest = line.what.partition(_REST)
    template = _templates().get(head)
    if template is None:
        return line.what
    words = _rest_words(head, rest)
    return template.format(rest=words) if rest or "{rest}" not in template else line.what


def moment_of(line: HistoryLine) -> str:
    """When it happened, and from where it was asked for where that is known."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - 400 names of languages

    moment = moment_word(line.at, QLocale())
    if not line.caller:
        return moment
    pattern = QCoreApplication.translate("history", "{moment}, from the {caller}")
    return pattern.format(moment=moment, caller=caller_word(line.caller))


def caller_word(caller: str) -> str:
    """Which part of the app asked, in the window's language."""
    return {
        "window": QCoreApplication.translate("history", "window"),
        "command line": QCoreApplication.translate("history", "command line"),
    }.get(caller, caller)


def _rest_words(head: str, rest: str) -> str:
    """What stands behind the kind of event, as far as it is English and not the user's own."""
    match head:
        case "edited":
            words = _field_words()
            names = rest.split(_BETWEEN_NAMES)
            return list_separator().join(words.get(name, name) for name in names)
        case "exported":
            form, comma, path = rest.partition(_BETWEEN_NAMES)
            return list_separator().join([_form_words().get(form, form), path]) if comma else rest
        case "refused":
            from vault_app.finding_text import CONTEXT  # noqa: PLC0415 - most histories have none
            from vault_app.finding_variants import REFUSALS  # noqa: PLC0415 - as above

            return translate_here(CONTEXT, REFUSALS.get(rest, rest))
    return rest


def _field_words() -> dict[str, str]:
    return {
        "label": QCoreApplication.translate("history", "label"),
        "account": QCoreApplication.translate("history", "account"),
        "purpose": QCoreApplication.translate("history", "purpose"),
        "notes": QCoreApplication.translate("history", "notes"),
        "tags": QCoreApplication.translate("history", "tags"),
        "ip list": QCoreApplication.translate("history", "IP list"),
        "rotate after days": QCoreApplication.translate("history", "reminder to rotate"),
        "used by": QCoreApplication.translate("history", "programs that use it"),
        "pinned": QCoreApplication.translate("history", "pinned or not"),
    }


def _form_words() -> dict[str, str]:
    return {
        "strong": QCoreApplication.translate("history", "with a passphrase"),
        "compatible": QCoreApplication.translate("history", "with a passphrase, for older tools"),
        "open": QCoreApplication.translate("history", "without a passphrase"),
        "openssh with passphrase": QCoreApplication.translate(
            "history", "for OpenSSH, with a passphrase"
        ),
        "openssh without passphrase": QCoreApplication.translate(
            "history", "for OpenSSH, without a passphrase"
        ),
        "generator with passphrase": QCoreApplication.translate(
            "history", "archive with a passphrase"
        ),
        "generator without passphrase": QCoreApplication.translate(
            "history", "archive without a passphrase"
        ),
    }


def _templates() -> dict[str, str]:
    return {
        "added": QCoreApplication.translate("history", "Generated in this vault"),
        "imported": QCoreApplication.translate("history", "Imported"),
        "registered": QCoreApplication.translate("history", "API key saved"),
        "verified": QCoreApplication.translate(
            "history", "Verified: the exchange accepted a signed request"
        ),
        "exported": QCoreApplication.translate("history", "Private key written to a file: {rest}"),
        "revealed": QCoreApplication.translate("history", "Secret shown on the screen"),
        "edited": QCoreApplication.translate("history", "Edited: {rest}"),
        "moved to the trash": QCoreApplication.translate("history", "Moved to the trash"),
        "taken from the trash": QCoreApplication.translate("history", "Put back from the trash"),
        "rotation begun": QCoreApplication.translate("history", "Rotation begun"),
        "rotation called off": QCoreApplication.translate("history", "Rotation called off"),
        "replaced by": QCoreApplication.translate("history", "Replaced by “{rest}”"),
        "retired": QCoreApplication.translate("history", "Retired"),
        "compromised": QCoreApplication.translate("history", "Declared compromised"),
        "reason of the compromise": QCoreApplication.translate(
            "history", "Reason of the compromise noted"
        ),
        "drill ended": QCoreApplication.translate("history", "Drill ended"),
        "permissions accepted": QCoreApplication.translate(
            "history", "Permissions accepted as they are"
        ),
        "proven dead": QCoreApplication.translate(
            "history", "Proven dead: the exchange does not know it any more"
        ),
        "alive after all": QCoreApplication.translate(
            "history", "Alive after all: the exchange accepted it again"
        ),
        "refused": QCoreApplication.translate("history", "Refused by the exchange: {rest}"),
    }
