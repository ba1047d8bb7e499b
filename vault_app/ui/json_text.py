"""JSON as text, of which only the level that is looked at is read. Pure.

An answer of 10 MB as Python's values is half a million objects: Python's collector, which stops all
threads, would go through them again and again. The text is one object.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

JsonPath = tuple[int, ...]
"""The position of each child on the way down, from the top."""

MAX_FOUND = 1_000

_ITEMS = msgspec.json.Decoder(list[msgspec.Raw])
_MEMBERS = msgspec.json.Decoder(dict[str, msgspec.Raw])


@dataclass(frozen=True)
class Level:
    """What is in an object or an array; nothing in another value.

    Attributes:
        values: each as text.
        names: of an object's members; None where the values are items of an array.
    """

    values: Sequence[bytes | msgspec.Raw] = ()
    names: Sequence[str] | None = None

    def name(self, place: int) -> str:
        """What the value at *place* is called."""
        return f"[{place}]" if self.names is None else self.names[place]


def read_level(text: bytes) -> Level:
    """The values one level down in *text*, which is one JSON value."""
    try:
        if text.startswith(b"["):
            return Level(_ITEMS.decode(text))
        if text.startswith(b"{"):
            members = _MEMBERS.decode(text)
            return Level(list(members.values()), list(members))
    except msgspec.DecodeError:
        """A part that was not looked at before turns out not to be JSON."""
    return Level()


def is_branch(text: bytes) -> bool:
    """Whether *text* is an object or an array."""
    return text.startswith((b"{", b"["))


def plain_text(text: bytes) -> str:
    """A value as it was sent; a string without its quotation marks."""
    if text.startswith(b'"'):
        try:
            return msgspec.json.decode(text, type=str)
        except msgspec.DecodeError:
            """Shown as it is."""
    return text.decode(errors="replace")


def value_text(text: bytes) -> str:
    """A value on one line; of an object or an array only how much is in it."""
    if text.startswith(b'"'):
        return json.dumps(plain_text(text), ensure_ascii=False)
    if is_branch(text):
        count = len(read_level(text).values)
        return f"[{count}]" if text.startswith(b"[") else f"{{{count}}}"
    return text.decode(errors="replace")


def find_in_json(content: bytes, text: str) -> list[JsonPath]:
    """Where *text* occurs in a member's name or a value, whatever its case.

    Returns:
        At most ``MAX_FOUND`` places, from the top.
    """
    wanted = text.casefold()
    found: list[JsonPath] = []
    ways_down: list[tuple[JsonPath, Iterator[tuple[int, str, bytes]]]] = [
        ((), _children_of(content))
    ]
    while ways_down and len(found) < MAX_FOUND:
        path, children = ways_down[-1]
        child = next(children, None)
        if child is None:
            ways_down.pop()
            continue
        place, name, value = child
        own = "" if is_branch(value) else plain_text(value)
        if wanted in name.casefold() or wanted in own.casefold():
            found.append((*path, place))
        if is_branch(value) and _may_hold(value, wanted):
            ways_down.append(((*path, place), _children_of(value)))
    return found


def _children_of(text: bytes) -> Iterator[tuple[int, str, bytes]]:
    """Position, name (empty in an array) and value of each."""
    level = read_level(text)
    for place, value in enumerate(level.values):
        yield place, "" if level.names is None else level.names[place], bytes(value)


def _may_hold(text: bytes, wanted: str) -> bool:
    """False where *wanted* cannot occur, so that it need not be read."""
    if not text.isascii() or b"\\" in text:
        return True
    return wanted.encode() in text.lower()
