"""An answer as text for the window, prepared on a job's thread."""

from dataclasses import dataclass

from vault_app.binance.replies import Answer

SHOWN_CHARACTERS = 32_000
"""More would make the text field slow; *Copy all* has the rest."""


@dataclass(frozen=True)
class AnswerText:
    """What the raw view shows.

    Attributes:
        shown: the beginning of the answer as it came.
        is_cut: whether there is more.
        is_json: whether the answer can be shown as a tree.
    """

    shown: str = ""
    is_cut: bool = False
    is_json: bool = False


def text_of(answer: Answer) -> AnswerText:
    """Parse and decode *answer*, which for a large one takes a while."""
    is_json = isinstance(answer.json, dict | list)
    text = answer.body[: SHOWN_CHARACTERS * 4].decode(errors="replace")
    shown = text[:SHOWN_CHARACTERS]
    return AnswerText(shown, len(answer.body) > len(shown.encode()), is_json)
