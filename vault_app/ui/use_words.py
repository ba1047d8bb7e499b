"""How a key is used from this vault → words on the screen."""

from PySide6.QtCore import QCoreApplication, QLocale

from vault_app.key_summary import KeySummary
from vault_app.ui.history_words import caller_word
from vault_app.ui.words import list_separator, moment_word


def last_use_word(key: KeySummary) -> str:
    """When this vault signed something with *key* last, and for whom."""
    if not key.uses:
        if key.last_used_at is None:
            return QCoreApplication.translate("use", "Not used from this vault yet")
        text = QCoreApplication.translate("use", "Last used {moment}")
        return text.format(moment=moment_word(key.last_used_at, QLocale()))
    last = max(key.uses, key=lambda use: use.last_at)
    text = QCoreApplication.translate("use", "Last used {moment}, from the {caller}")
    return text.format(moment=moment_word(last.last_at, QLocale()), caller=caller_word(last.caller))


def use_count_words(key: KeySummary) -> str:
    """How often each caller had something signed, in one line; empty for never."""
    pattern = QCoreApplication.translate("use", "{count} from the {caller}")
    locale = QLocale()
    return list_separator().join(
        pattern.format(count=locale.toString(use.count), caller=caller_word(use.caller))
        for use in sorted(key.uses, key=lambda use: -use.count)
    )
