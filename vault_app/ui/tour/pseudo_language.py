"""A language that nobody speaks: English with accents, 40 % longer, in brackets.

What stays without brackets was not translated; what is cut would be cut in German, too.
"""

import re

from PySide6.QtCore import QCoreApplication, QTranslator

PSEUDO_LANGUAGE = "pseudo"
"""The name by which the tour is asked for it."""

OPENING, CLOSING = "⟦", "⟧"

_ACCENTED = str.maketrans("aceinosuyACEINOSUY", "áçéíñöšüýÁÇÉÍÑÖŠÜÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|%n|%L?\d|<[^<>]+>|&\w+;|&.|\(\*[^)]*\))")
"""Fields, numbers, markup, mnemonics and patterns of file names."""

_LONGER = 0.4
_FILLING = "~"
_LONGEST_WORD = 16
"""Of what is filled in: words wrap in every language, though later than in English."""

_CODES = "date form"
"""The context of what ``QLocale`` reads instead of people."""


class PseudoTranslator(QTranslator):
    """Translates every text there is."""

    def isEmpty(self) -> bool:
        """Never: Qt skips translators that are."""
        return False

    def translate(
        self,
        context: str,
        source_text: str,
        disambiguation: str | None = None,  # noqa: ARG002 - Qt's signature
        n: int = -1,  # noqa: ARG002
    ) -> str:
        """Longer, accented and bracketed; an empty text stays empty, and codes are left alone."""
        if not source_text or context == _CODES:
            return source_text
        return pseudo_text(source_text)


def speak_pseudo_language() -> PseudoTranslator:
    """Let all that is built from now on speak it; to be kept until the application ends."""
    translator = PseudoTranslator(QCoreApplication.instance())
    QCoreApplication.installTranslator(translator)
    return translator


def pseudo_text(text: str) -> str:
    """*text* in the language; fields, markup and patterns in it are kept.

    >>> pseudo_text("Copy {name}")
    '⟦Çöpý {name}~⟧'
    """
    if ";;" in text:  # the kinds of file that a file dialog offers
        return ";;".join(pseudo_text(part) for part in text.split(";;"))
    parts = _KEPT.split(text)
    accented = "".join(
        part if place % 2 else part.translate(_ACCENTED) for place, part in enumerate(parts)
    )
    visible = sum(len(part) for part in parts[::2])
    return f"{OPENING}{accented}{_filling(max(1, round(visible * _LONGER) - 2))}{CLOSING}"


def _filling(length: int) -> str:
    """So many characters that mean nothing, in words."""
    words = (_FILLING * min(_LONGEST_WORD, length - at) for at in range(0, length, _LONGEST_WORD))
    return " ".join(words)
