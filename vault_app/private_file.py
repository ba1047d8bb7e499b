"""Writing a new file that only the user may read. The one place that does it."""

import contextlib
import os
from pathlib import Path

from vault_app.errors import FileExistsAlreadyError, FileNotWritableError

PRIVATE_MODE = 0o600


def write_private_file(path: Path, content: bytes | bytearray | memoryview) -> None:
    """Write *content* to a new file, mode 0600 before the first byte, and on disk when it returns.

    Where that fails there is no file.

    Raises:
        FileExistsAlreadyError: there is a file at *path*; it was left alone.
        FileNotWritableError: the system said no.
    """
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags, PRIVATE_MODE)
    except FileExistsError:
        raise FileExistsAlreadyError(path=str(path)) from None
    except OSError as error:
        raise _not_writable(path, error) from error
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):
            path.unlink()
        raise _not_writable(path, error) from error


def _not_writable(path: Path, error: OSError) -> FileNotWritableError:
    return FileNotWritableError(path=str(path), reason=error.strerror or type(error).__name__)
