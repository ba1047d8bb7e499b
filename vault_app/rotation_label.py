"""What the new key of a rotation is called, unless the user wants it otherwise."""

import re
from collections.abc import Iterable
from datetime import date

from vault_app.terms import MAX_LABEL_CHARACTERS

_MONTH_BEHIND = re.compile(r"(?<=\S)\s*\(\d{4}-\d{2}(?:, \d+)?\)$")


def rotation_label(label: str, taken: Iterable[str], today: date) -> str:
    """*label* with this month behind it instead of an earlier one, and a number where needed.

    ``Grid bot`` → ``Grid bot (2026-11)`` → ``Grid bot (2026-11, 2)``. A label that would be too
    long loses its end.

    Args:
        label: of the key that is replaced.
        taken: labels that are in use; capitals do not matter.
        today: in the user's time zone.
    """
    folded = {other.casefold() for other in taken}
    name = lasting_name(label)
    month = f"{today:%Y-%m}"
    found = _with_behind(name, f" ({month})")
    number = 2
    while found.casefold() in folded:
        found = _with_behind(name, f" ({month}, {number})")
        number += 1
    return found


def lasting_name(label: str) -> str:
    """What stays of *label* from one rotation to the next: all but the month behind it."""
    return _MONTH_BEHIND.sub("", label)


def _with_behind(name: str, behind: str) -> str:
    return name[: MAX_LABEL_CHARACTERS - len(behind)].rstrip() + behind
