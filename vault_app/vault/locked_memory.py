"""Memory for the data key: never swapped to disk, left out of core files, given back by closing.

A page of its own outside Python's heap, where nothing else is moved or copied. Best effort: where
the system refuses to lock it, it is memory like any other. What Python makes immutable on the way
(the bytes that the system's generator returns, a derived wrapping key) cannot be wiped: that is why
locking the vault ends the process.

Source: mlock(2), madvise(2) MADV_DONTDUMP.
"""

import ctypes
import mmap
import sys
from contextlib import suppress


def locked_memory(length: int) -> memoryview:
    """Zeroed, writable memory of *length* bytes, locked where the system allows it.

    It is unlocked and given back when nothing refers to it any more; :func:`wipe` it before.
    """
    page = mmap.mmap(-1, length)
    _lock(page)
    if hasattr(mmap, "MADV_DONTDUMP"):
        with suppress(OSError):  # a kernel without it dumps nothing either: core files are off
            page.madvise(mmap.MADV_DONTDUMP)
    return memoryview(page)


def wipe(secret: bytearray | memoryview) -> None:
    """Overwrite *secret* with zeros."""
    secret[:] = bytes(len(secret))


def memory_can_be_locked() -> bool:
    """Whether the system lets this process lock a page."""
    return _lock(mmap.mmap(-1, mmap.PAGESIZE))


def _lock(page: mmap.mmap) -> bool:
    if sys.platform == "win32":
        return False
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    mlock = ctypes.CDLL(None).mlock
    mlock.argtypes = (ctypes.c_void_p, ctypes.c_size_t)
    return int(mlock(address, len(page))) == 0
