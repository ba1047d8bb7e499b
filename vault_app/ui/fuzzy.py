"""Finding by a few letters: ``np`` finds *New pair*. Pure functions over text."""

from collections.abc import Callable, Iterable
from typing import TypeVar

ItemT = TypeVar("ItemT")

_WORD_START = 8
_IN_A_ROW = 4
_LETTER = 1


def score(typed: str, text: str) -> int | None:
    """How well *text* is meant by *typed*; None where it lacks one of its letters, in order.

    Letters at the beginning of words count most, then those in a row. Spaces that were typed are
    not looked for.
    """
    letters = typed.casefold().replace(" ", "")
    searched = text.casefold()
    whole = searched.find(letters)
    if whole >= 0:
        begins_word = whole == 0 or not searched[whole - 1].isalnum()
        return len(letters) * (_LETTER + _IN_A_ROW) + _WORD_START * (1 + begins_word)
    preferring_starts = _points(letters, searched, prefer_starts=True)
    return (
        _points(letters, searched, prefer_starts=False)
        if preferring_starts is None
        else preferring_starts
    )


def best(
    typed: str, items: Iterable[ItemT], text_of: Callable[[ItemT], str], most: int
) -> list[ItemT]:
    """The *most* of *items* that are meant best by *typed*, the best first; else in their order."""
    if not typed.strip():
        return list(items)[:most]
    scored = []
    for place, item in enumerate(items):
        text = text_of(item)
        points = score(typed, text)
        if points is not None:
            scored.append((-points, len(text), place, item))
    scored.sort(key=lambda found: found[:3])
    return [item for *_, item in scored[:most]]


def _points(letters: str, text: str, *, prefer_starts: bool) -> int | None:
    """The points of *letters* one after the other in *text*; None where one is not found."""
    total = 0
    place = -1
    for letter in letters:
        start = _next_start(letter, text, place + 1) if prefer_starts else -1
        found = start if start >= 0 else text.find(letter, place + 1)
        if found < 0:
            return None
        total += _LETTER
        if found == place + 1:
            total += _IN_A_ROW
        if found == 0 or not text[found - 1].isalnum():
            total += _WORD_START
        place = found
    return total


def _next_start(letter: str, text: str, begin: int) -> int:
    """Where *letter* stands right here, or else begins a word; -1 where it does neither."""
    place = text.find(letter, begin)
    while place >= 0:
        if place in (0, begin) or not text[place - 1].isalnum():
            return place
        place = text.find(letter, place + 1)
    return -1
