"""What the user is told about an error or a cause, and how its texts are marked."""

from collections.abc import Callable
from typing import NamedTuple

TranslateFrom = Callable[[str, str], str]
"""Context and text → text in the user's language."""


def untranslated(_context: str, text: str) -> str:
    """English, where no language is set."""
    return text


class Explanation(NamedTuple):
    """What the user is told. A named tuple, as it is loaded before the first window is shown.

    Attributes:
        what: what happened, and that nothing was lost where one might fear it.
        next_step: what to do now.
    """

    what: str
    next_step: str

    def __str__(self) -> str:
        """Both as one line, for a terminal."""
        return f"{self.what} {self.next_step}".strip()


def QT_TRANSLATE_NOOP(  # noqa: N802 - lupdate looks for this name
    _context: str, text: str, _comment: str | None = None, _count: int = 0
) -> str:
    """Mark *text* for translation and return it as it is.

    With ``None, 1`` behind it, a text with ``%n`` is marked as one with plural forms; lupdate knows
    no other sign of it outside ``self.tr()``.
    """
    return text
