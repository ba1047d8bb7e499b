"""Comparing two pieces of parsed JSON. Pure; for the thread of a job."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

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


def _children_of(content: Any) -> list[tuple[str, Any]]:
    """The members of an object or the items of an array, with their names."""
    if isinstance(content, dict):
        return list(content.items())
    if isinstance(content, list):
        return [(f"[{place}]", item) for place, item in enumerate(content)]
    return []


def _value_text(content: Any) -> str:
    """A value as JSON; of an object or an array only how much is in it."""
    if isinstance(content, dict):
        return f"{{{len(content)}}}"
    if isinstance(content, list):
        return f"[{len(content)}]"
    return json.dumps(content, ensure_ascii=False)


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
        inner = _children_of(value)
        if not inner:
            count += 1
            yield path, _value_text(value)
        waiting.extend((_joined(path, name), child) for name, child in reversed(inner))


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path and not name.startswith("[") else f"{path}{name}"
