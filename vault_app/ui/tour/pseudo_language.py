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


class PseudoTranslator(QTranslator):
    """Translates every text there is."""

    def isEmpty(self) -> bool:
        """Never: Qt skips translators that are."""
        return False

    def translate(
        self,
        context: str,  # noqa: ARG002 - Qt's signature
        source_text: str,
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str:
        """Longer, accented and bracketed; an empty text stays empty."""
        return pseudo_text(source_text) if source_text else ""


def speak_pseudo_language() -> PseudoTranslator:
    """Let all that is built from now on speak it; to be kept until the application ends."""
    translator = PseudoTranslator(QCoreApplication.instance())
    QCoreApplication.installTranslator(translator)
    return translator


def pseudo_text(text: str) -> str:
    """*text* in the language; fields, markup and patterns in it are kept.

    >>> pseudo_text("Copy {name}")
    '⟦Çöpý {name}~~~⟧'
    """
    if ";;" in text:  # the kinds of file that a file dialog offers
        return ";;".join(pseudo_text(part) for part in text.split(";;"))
    parts = _KEPT.split(text)
    accented = "".join(
        part if place % 2 else part.translate(_ACCENTED) for place, part in enumerate(parts)
    )
    visible = sum(len(part) for part in parts[::2])
    return f"{OPENING}{accented}{_FILLING * max(1, round(visible * _LONGER) - 2)}{CLOSING}"
