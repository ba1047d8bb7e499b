"""At most one window per user and folder of data: whoever holds the lock has it.

The system lets the lock go when its process ends, in whatever way, so no lock is ever left behind;
the file is, and means nothing by itself.
"""

import os
import sys

from vault_app.ui.window_socket import lock_path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_ONLY_WHAT_IS_THERE = getattr(os, "O_NOFOLLOW", 0)  # another user's link is not followed


class WindowLock:
    """The right to open the window, for as long as this object holds it."""

    def __init__(self) -> None:
        self._file: int | None = None

    def take(self) -> bool:
        """Take the lock, unless it is held here already.

        Returns:
            False where another process has it. True where the system cannot lock here: rather a
            second window than none.
        """
        if self._file is not None:
            return True
        path = lock_path()
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = os.open(path, os.O_RDWR | os.O_CREAT | _ONLY_WHAT_IS_THERE, 0o600)
        except OSError:
            return True
        if not _is_own(file):  # one that another user put here, to keep this one from a window
            os.close(file)
            return True
        try:
            _lock(file)
        except (BlockingIOError, PermissionError):
            os.close(file)
            return False
        except OSError:
            os.close(file)
            return True
        self._file = file
        return True

    def release(self) -> None:
        """Let the next start have the window."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _is_own(file: int) -> bool:
    return sys.platform == "win32" or os.fstat(file).st_uid == os.getuid()


def _lock(file: int) -> None:
    """Raise BlockingIOError, or PermissionError on Windows, where another process has locked it."""
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
