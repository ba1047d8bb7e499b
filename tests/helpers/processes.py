"""Which processes there are. Linux only: elsewhere nothing is found."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path

_ENDED = ("Z", "X")


def children_of_this_process() -> frozenset[int]:
    """Process ids of living children of this process, of all its threads."""
    found: set[int] = set()
    for listing in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # a thread that just ended
            found.update(int(pid) for pid in listing.read_text().split())
    return frozenset(pid for pid in found if is_running(pid))


def is_running(pid: int) -> bool:
    """Whether *pid* is a process that has not ended."""
    try:
        return _state(Path(f"/proc/{pid}")) not in _ENDED
    except (FileNotFoundError, ProcessLookupError):
        return False


def descendants_of(pid: int) -> frozenset[int]:
    """Process ids of living children of *pid*, their children and so on."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int(_fields(folder)[1])
        except (FileNotFoundError, ProcessLookupError):
            continue
    found: set[int] = set()
    newest = {pid}
    while newest:
        newest = {child for child, parent in parents.items() if parent in newest}
        found |= newest
    return frozenset(found)


def holds_within(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether *condition* comes true in that time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def _state(folder: Path) -> str:
    return _fields(folder)[0]


def _fields(folder: Path) -> list[str]:
    """State, parent and so on: what follows the name, which may hold blanks and brackets."""
    return (folder / "stat").read_text().rpartition(")")[2].split()
