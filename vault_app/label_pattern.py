"""Labels for several keys from one pattern."""

from vault_app.errors import KeyCountError
from vault_app.terms import MAX_KEYS_AT_ONCE

NUMBER_SIGN = "#"
"""Stands for the number of a key in a pattern."""


def labels_from(pattern: str, count: int) -> list[str]:
    """Return *count* labels: ``Bot #`` → ``Bot 1``, ``Bot 2`` and so on.

    The numbers have the same length, so that they sort. A pattern without the sign gets the number
    at its end, unless there is only one key.

    Raises:
        KeyCountError: *count* is not from 1 to ``MAX_KEYS_AT_ONCE``.
    """
    if not 1 <= count <= MAX_KEYS_AT_ONCE:
        raise KeyCountError(limit=MAX_KEYS_AT_ONCE)
    if NUMBER_SIGN not in pattern:
        if count == 1:
            return [pattern]
        pattern = f"{pattern.rstrip()} {NUMBER_SIGN}"
    digits = len(str(count))
    return [
        pattern.replace(NUMBER_SIGN, str(number).zfill(digits)) for number in range(1, count + 1)
    ]
