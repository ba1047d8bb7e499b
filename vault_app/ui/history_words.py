"""What happened to a key → words on the screen. The vault writes the events in English."""

from PySide6.QtCore import QCoreApplication

from vault_app.agent.life_messages import HistoryLine
from vault_app.ui.words import moment_word

_REST = ": "


def history_line_word(line: HistoryLine) -> str:
    """What happened in one line of a key's history, in the window's language.

    An event that is not known here is shown as the vault has it.
    """
    head, _, rest = line.what.partition(_REST)
    template = _templates().get(head)
    if template is None:
        return line.what
    return template.format(rest=rest) if rest or "{rest}" not in template else line.what


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
