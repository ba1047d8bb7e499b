"""Looks through another process's memory. Linux only."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_CHUNK_BYTES = 16 * 1024 * 1024
_UNREADABLE = ("[vvar]", "[vvar_vclock]", "[vsyscall]")


def count_in_memory(pid: int, needles: Mapping[str, bytes]) -> dict[str, int]:
    """How often each of *needles* is in the readable memory of process *pid*, by its name.

    Raises:
        PermissionError: the kernel does not let this process look there.
    """
    longest = max(map(len, needles.values()))
    found = dict.fromkeys(needles, 0)
    for chunk in _chunks(pid, overlap=longest - 1):
        for name, needle in needles.items():
            found[name] += _count_not_in_overlap(chunk, needle, longest - 1)
    return found


def names_found(pid: int, needles: Mapping[str, bytes]) -> set[str]:
    """The names of those *needles* that are in the memory of process *pid*."""
    return {name for name, count in count_in_memory(pid, needles).items() if count}


def _chunks(pid: int, overlap: int) -> Iterator[bytes]:
    """The memory in pieces; each begins with the last *overlap* bytes of the one before."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for begin, end in _readable_ranges(pid):
            tail = bytes(overlap)
            position = begin
            while position < end:
                memory.seek(position)
                try:
                    piece = memory.read(min(_CHUNK_BYTES, end - position))
                except OSError:  # a page behind the end of a mapped file, or unmapped meanwhile
                    break
                if not piece:
                    break
                yield tail + piece
                tail = (tail + piece)[-overlap:]
                position += len(piece)


def _readable_ranges(pid: int) -> Iterable[tuple[int, int]]:
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        addresses, rights, *rest = line.split(maxsplit=5)
        if rights.startswith("r") and not (rest and rest[-1] in _UNREADABLE):
            begin, end = addresses.split("-")
            yield int(begin, 16), int(end, 16)


def _count_not_in_overlap(chunk: bytes, needle: bytes, overlap: int) -> int:
    """Occurrences that end behind the *overlap*, whose others were counted before."""
    return chunk.count(needle, max(0, overlap - len(needle) + 1))
