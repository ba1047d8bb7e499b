"""How names stand one after another, as the user's language has it."""

from collections.abc import Iterable

from PySide6.QtCore import QCollator, QLocale, Qt


def text_collator() -> QCollator:
    """Compares texts of the user's language: without regard to case, *bot 2* before *bot 10*."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:  # knows code points only
        locale = QLocale(QLocale.Language.English)
    collator = QCollator(locale)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    return collator


def in_order(names: Iterable[str]) -> list[str]:
    """*names* one after another.

    One alone is not compared: the order of a language takes 2 MB from the first text on.
    """
    result = list(names)
    if len(result) > 1:
        result.sort(key=text_collator().sortKey)
    return result
