"""An answer as the window shows it, prepared on a job's thread."""

from dataclasses import dataclass, field

from vault_app.api_key import masked
from vault_app.binance.replies import Answer

SHOWN_CHARACTERS = 16_000
"""More would make the text field slow; *Copy all* has the rest."""


@dataclass(frozen=True)
class AnswerText:
    """What is shown of an answer.

    Attributes:
        body: as it came, with the API key masked: the answer to a logon repeats it.
        is_json: whether it is an object or an array.
    """

    body: bytes = field(default=b"", repr=False)
    is_json: bool = False

    @property
    def shown(self) -> str:
        """The beginning of the body."""
        return self.body[: SHOWN_CHARACTERS * 4].decode(errors="replace")[:SHOWN_CHARACTERS]

    @property
    def is_cut(self) -> bool:
        """Whether there is more."""
        return len(self.body) > len(self.shown.encode())


def text_of(answer: Answer, api_key: str) -> AnswerText:
    """Look through *answer*, which for a large one takes a while, and mask *api_key* in it."""
    return AnswerText(without_api_key(answer.body, api_key), answer.is_json)


def without_api_key(body: bytes, api_key: str) -> bytes:
    """*body* with *api_key* masked; *body* itself where it does not occur."""
    wanted = api_key.encode()
    if not wanted or wanted not in body:
        return body
    return body.replace(wanted, masked(api_key).encode())
