"""The form of an API key as the exchange issues it: 64 ASCII letters and digits."""

import re
from enum import StrEnum

from vault_app.errors import InvalidApiKeyError

API_KEY_LENGTH = 64
"""Source: every API key in the exchange's documents and connectors (9 of 9)."""

_FORM = re.compile(rf"[A-Za-z0-9]{{{API_KEY_LENGTH}}}")
_QUOTES = "\"'`\u2018\u2019\u201c\u201d"


class Problem(StrEnum):
    """Why a text is not an API key; the user is told in words."""

    EMPTY = "empty"
    PRIVATE_KEY = "private-key"
    PUBLIC_KEY = "public-key"
    QUOTED = "quoted"
    SPACES = "spaces"
    TOO_SHORT = "too-short"
    TOO_LONG = "too-long"
    CHARACTERS = "characters"


def parse_api_key(text: str) -> str:
    """Return the API key in *text*, with blanks and line ends around it removed.

    Raises:
        InvalidApiKeyError: with the one :class:`Problem` that helps the user most.
    """
    candidate = text.strip()
    problem = _problem_of(candidate)
    if problem is not None:
        raise InvalidApiKeyError(problem=problem.value)
    return candidate


def masked(api_key: str) -> str:
    """*api_key* with all but its first and last four characters hidden, for display."""
    return f"{api_key[:4]}…{api_key[-4:]}" if api_key else ""


def _problem_of(text: str) -> Problem | None:
    checks = (
        (not text, Problem.EMPTY),
        ("PRIVATE KEY" in text, Problem.PRIVATE_KEY),
        (_looks_like_public_key(text), Problem.PUBLIC_KEY),
        (any(quote in text for quote in _QUOTES), Problem.QUOTED),
        (any(character.isspace() for character in text), Problem.SPACES),
        (not (text.isascii() and text.isalnum()), Problem.CHARACTERS),
        (len(text) < API_KEY_LENGTH, Problem.TOO_SHORT),
        (len(text) > API_KEY_LENGTH, Problem.TOO_LONG),
        (_FORM.fullmatch(text) is None, Problem.CHARACTERS),
    )
    return next((problem for applies, problem in checks if applies), None)


def _looks_like_public_key(text: str) -> bool:
    """PEM armour, OpenSSH form, or the base64 of an SPKI structure without its armour."""
    bare_spki = text.startswith(("MII", "MCowBQYDK2VwAyEA"))
    return (
        "PUBLIC KEY" in text
        or text.startswith("ssh-")
        or (bare_spki and len(text) != API_KEY_LENGTH)
    )
