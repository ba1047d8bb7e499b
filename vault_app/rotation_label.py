"""What the new key of a rotation is called, unless the user wants it otherwise."""

import re
from collections.abc import Iterable
from datetime import date

_MONTH_BEHIND = re.compile(r"\s*\(\d{4}-\d{2}(?:, \d+)?\)$")


def rotation_label(label: str, taken: Iterable[str], today: date) -> str:
    """*label* with this month behind it instead of an earlier one, and a number where needed.

    ``Grid bot`` → ``Grid bot (2026-11)`` → ``Grid bot (2026-11, 2)``.

    Args:
        label: of the key that is replaced.
        taken: labels that are in use; capitals do not matter.
        today: in the user's time zone.
    """
    folded = {other.casefold() for other in taken}
    name = _MONTH_BEHIND.sub("", label)
    month = f"{today:%Y-%m}"
    found = f"{name} ({month})"
    number = 2
    while found.casefold() in folded:
        found = f"{name} ({month}, {number})"
        number += 1
    return found
