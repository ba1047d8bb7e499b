"""Sees every file that appears in a folder, however short its life. Linux only.

Source: inotify(7).
"""

import ctypes
import os
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

_IN_CREATE = 0x100
_IN_MOVED_TO = 0x80
_IN_NONBLOCK = os.O_NONBLOCK
_EVENT = struct.Struct("iIII")
_BUFFER_BYTES = 1 << 16


class Watch:
    """What appeared so far."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._names: list[str] = []

    @property
    def names(self) -> list[str]:
        """The names of files and folders that appeared, in order."""
        try:
            while events := os.read(self._descriptor, _BUFFER_BYTES):
                self._names += _names_in(events)
        except BlockingIOError:
            return self._names
        return self._names


@contextmanager
def watching(folders: Iterable[Path]) -> Iterator[Watch]:
    """Watch *folders*, not what is below them."""
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = libc.inotify_init1(_IN_NONBLOCK)
    assert descriptor >= 0, os.strerror(ctypes.get_errno())
    try:
        for folder in folders:
            wanted = _IN_CREATE | _IN_MOVED_TO
            assert libc.inotify_add_watch(descriptor, os.fsencode(folder), wanted) >= 0
        yield Watch(descriptor)
    finally:
        os.close(descriptor)


def _names_in(events: bytes) -> Iterator[str]:
    position = 0
    while position < len(events):
        *_, length = _EVENT.unpack_from(events, position)
        position += _EVENT.size
        yield os.fsdecode(events[position : position + length].rstrip(b"\0"))
        position += length
