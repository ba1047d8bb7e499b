"""What the exchange told about a key → words on the screen."""

from PySide6.QtCore import QCoreApplication, QLocale

from vault_app.key_life import Look
from vault_app.ui.finding_words import right_name_here
from vault_app.ui.text_order import in_order
from vault_app.ui.words import moment_word


def rights_word(look: Look, locale: QLocale) -> str:
    """What the key may do, one right a line, and when the exchange said so."""
    names = in_order(map(right_name_here, look.permissions))
    if not names:
        names = [QCoreApplication.translate("look", "none")]
    return "\n".join([*names, _read_word(look, locale)])


def ip_list_word(look: Look, locale: QLocale) -> str:
    """Whether the key works from some addresses only, and when the exchange said so; may be ""."""
    if look.is_ip_restricted is None:
        return ""
    text = (
        QCoreApplication.translate("look", "only from the addresses on its list")
        if look.is_ip_restricted
        else QCoreApplication.translate("look", "none: it works from everywhere")
    )
    return "\n".join([text, _read_word(look, locale)])


def _read_word(look: Look, locale: QLocale) -> str:
    text = QCoreApplication.translate("look", "as the exchange said on {moment}")
    return text.format(moment=moment_word(look.at, locale))
