"""Finding things in parsed JSON, and comparing two pieces of it. Pure; for the thread of a job."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

JsonPath = tuple[int, ...]
"""The position of each child on the way down, from the top."""

MAX_FOUND = 1_000
MAX_COMPARED = 5_000


@dataclass(frozen=True)
class Difference:
    """One value of two answers, side by side.

    Attributes:
        path: such as ``balances[0].free``.
        left, right: as JSON; empty where that answer has no such value.
    """

    path: str
    left: str
    right: str

    @property
    def differs(self) -> bool:
        """Whether the two are not the same."""
        return self.left != self.right


def children_of(content: Any) -> list[tuple[str, Any]]:
    """The members of an object or the items of an array, with their names."""
    if isinstance(content, dict):
        return list(content.items())
    if isinstance(content, list):
        return [(f"[{place}]", item) for place, item in enumerate(content)]
    return []


def value_text(content: Any) -> str:
    """A value as JSON; of an object or an array only how much is in it."""
    if isinstance(content, dict):
        return f"{{{len(content)}}}"
    if isinstance(content, list):
        return f"[{len(content)}]"
    return json.dumps(content, ensure_ascii=False)


def find_in_json(content: Any, text: str) -> list[JsonPath]:
    """Where *text* occurs in a name or a value, whatever its case; at most ``MAX_FOUND`` places."""
    wanted = text.casefold()
    found: list[JsonPath] = []
    waiting: list[tuple[JsonPath, str, Any]] = [((), "", content)]
    while waiting and len(found) < MAX_FOUND:
        path, name, value = waiting.pop()
        if path and (wanted in name.casefold() or wanted in _own_text(value).casefold()):
            found.append(path)
        waiting.extend(
            ((*path, place), child_name, child)
            for place, (child_name, child) in reversed(list(enumerate(children_of(value))))
        )
    return found


def _own_text(value: Any) -> str:
    """A value without what is in it."""
    if isinstance(value, str):
        return value
    return "" if isinstance(value, dict | list) else value_text(value)


def compare_json(left: Any, right: Any) -> list[Difference]:
    """All values of both, in the order of *left*; at most ``MAX_COMPARED``."""
    texts_left, texts_right = dict(_flat(left)), dict(_flat(right))
    paths = list(dict.fromkeys([*texts_left, *texts_right]))[:MAX_COMPARED]
    return [Difference(path, texts_left.get(path, ""), texts_right.get(path, "")) for path in paths]


def _flat(content: Any) -> Iterator[tuple[str, str]]:
    waiting: list[tuple[str, Any]] = [("", content)]
    count = 0
    while waiting and count < MAX_COMPARED:
        path, value = waiting.pop()
        inner = children_of(value)
        if not inner:
            count += 1
            yield path, value_text(value)
        waiting.extend((_joined(path, name), child) for name, child in reversed(inner))


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path and not name.startswith("[") else f"{path}{name}"
