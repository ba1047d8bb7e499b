"""A lock on a file, held by the operating system until its process ends, however it ends.

``flock`` is called directly where there is one: the library that knows a lock for every system
takes 5 MB in the agent, most of it for a second OpenSSL. The library stands in where there is none:
on Windows, and on the few file systems without. Where there is, it takes the same lock.

Source: flock(2).
"""

import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock


class FileLock:
    """At most one holder in all processes.

    Args:
        path: of a file that only the lock is for; it is made where there is none, and stays.
        mode: of a file that is made.
    """

    def __init__(self, path: Path, mode: int) -> None:
        self._path = path
        self._mode = mode
        self._descriptor: int | None = None
        self._substitute: BaseFileLock | None = None

    def acquire(self) -> bool:
        """Take the lock, without waiting.

        Returns:
            Whether it is held now; False where another holds it.

        Raises:
            OSError: the file cannot be made or locked.
        """
        if sys.platform == "win32":
            return self._acquire_substitute()
        try:
            self._descriptor = _locked_file(self._path, self._mode)
        except BlockingIOError:
            return False
        except OSError as error:
            if error.errno != errno.ENOSYS:
                raise
            return self._acquire_substitute()
        return True

    def release(self) -> None:
        """Let the lock go. Does nothing when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None
        if self._substitute is not None:
            self._substitute.release()
            self._substitute = None

    def _acquire_substitute(self) -> bool:
        from filelock import FileLock as LockOfAnySystem  # noqa: PLC0415 - see the module
        from filelock import Timeout  # noqa: PLC0415

        lock = LockOfAnySystem(self._path, timeout=0, mode=self._mode, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            return False
        self._substitute = lock
        return True


def _locked_file(path: Path, mode: int) -> int:
    """Open the file at *path*, not a link, and lock it.

    Returns:
        The open file; closing it lets the lock go.

    Raises:
        BlockingIOError: another holds the lock.
        OSError: the system said no; a file that was made for it is gone.
    """
    import fcntl  # noqa: PLC0415 - does not exist on Windows

    descriptor, is_new = _open_file(path, mode)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BaseException as error:
        os.close(descriptor)
        if is_new and not isinstance(error, BlockingIOError):
            path.unlink()  # the substitute would take it for another's lock
        raise
    return descriptor


def _open_file(path: Path, mode: int) -> tuple[int, bool]:
    """Open the file at *path*, and tell whether it is new."""
    flags = os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK
    try:
        return os.open(path, flags | os.O_CREAT | os.O_EXCL, mode), True
    except FileExistsError:
        return os.open(path, flags), False
