"""What the user is told about an error or a cause, and how its texts are marked."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Explanation:
    """What the user is told.

    Attributes:
        what: what happened, and that nothing was lost where one might fear it.
        next_step: what to do now.
    """

    what: str
    next_step: str

    def __str__(self) -> str:
        """Both as one line, for a terminal."""
        return f"{self.what} {self.next_step}".strip()


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate looks for this name
    """Mark *text* for translation and return it as it is."""
    return text
