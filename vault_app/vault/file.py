"""The vault file on disk: reading it, replacing it in one step, and the lock of its writer."""

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO

from vault_app.errors import (
    DiskFullError,
    FolderMissingError,
    NotAVaultError,
    VaultChangedError,
    VaultDamagedError,
    VaultError,
    VaultExistsError,
    VaultInUseError,
    VaultMissingError,
    VaultReadOnlyError,
    VaultUnreadableError,
)
from vault_app.keys.sha256 import sha256
from vault_app.vault.file_lock import FileLock
from vault_app.vault.header import CHECKSUM_BYTES, MAGIC, MAX_FILE_BYTES, MAX_HEADER_BYTES, PREFIX

FILE_MODE = 0o600

_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_TEMPORARY_SUFFIX = ".saving"
_HEAD_BYTES = PREFIX.size + MAX_HEADER_BYTES + CHECKSUM_BYTES + 32
"""Everything before the body and the body's random salt."""

_TAIL_BYTES = 16
"""The body's authentication tag."""

Buffer = bytes | bytearray | memoryview


def read_vault_file(path: Path) -> bytes:
    """Return the whole file.

    Raises:
        VaultMissingError: there is no such file.
        NotAVaultError: a folder, a device, or a large file of another kind.
        VaultDamagedError: begins like a vault and is larger than any.
        VaultUnreadableError: the system said no.
    """
    with _storage_errors(path, reading=True), _open_for_reading(path) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise NotAVaultError
        if status.st_size > MAX_FILE_BYTES:
            if file.read(len(MAGIC)) == MAGIC:
                raise VaultDamagedError(where="length")
            raise NotAVaultError
        return file.read(MAX_FILE_BYTES + 1)


def require_writable(path: Path) -> None:
    """Refuse what cannot be written, before a lock file is left beside it.

    Replacing a file asks for no right to the file itself, so a vault that its owner made
    read-only is looked for here.

    Raises:
        VaultMissingError: there is no such file.
        VaultReadOnlyError: it may not be written.
        VaultUnreadableError: the system said no.
    """
    with _storage_errors(path, reading=True):
        path.stat()
    if not os.access(path, os.W_OK):
        raise VaultReadOnlyError(path=str(path))


def resolved(path: Path) -> Path:
    """*path* with links followed: what is replaced is the file, and a link to it stays a link."""
    with _storage_errors(path, reading=True):
        try:
            return path.resolve()
        except RuntimeError as error:
            raise VaultUnreadableError(path=str(path), reason="links in a circle") from error


def revision_of(raw: Buffer) -> bytes:
    """What tells one save from any other: 32 bytes over header, body salt, body tag and size.

    Every save has a new salt, so no two saves have the same revision.
    """
    view = memoryview(raw)
    return _revision(bytes(view[:_HEAD_BYTES]), bytes(view[-_TAIL_BYTES:]), len(view))


def replace_file(
    path: Path,
    parts: Sequence[Buffer],
    *,
    expected_revision: bytes | None,
    before_replacing: Callable[[], None] = lambda: None,
) -> bytes:
    """Put a new file of *parts* in the place of *path*, in one step and durably.

    Whatever happens, *path* is either the whole old file or the whole new one. Leftovers of saves
    that were killed are removed: call it with the writer's lock held.

    Args:
        path: without links (see :func:`resolved`).
        parts: written one after the other.
        expected_revision: of the file that is to be replaced; None: there must be none.
        before_replacing: called when the new file is safe on disk and the old one still in place.

    Returns:
        The revision of the new file.

    Raises:
        VaultChangedError: the file on disk is not the expected one; it was left alone.
        VaultReadOnlyError, DiskFullError, FolderMissingError, VaultUnreadableError: the system
            said no; the old file is untouched.
    """
    temporary = path.with_name(f".{path.name}.{os.urandom(8).hex()}{_TEMPORARY_SUFFIX}")
    with _storage_errors(path, missing=FolderMissingError(path=str(path.parent))):
        _remove_leftovers(path)
        try:
            _write_durably(temporary, parts)
            new_revision = revision_on_disk(temporary)
            _require_revision(path, expected_revision)
            before_replacing()
            temporary.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                temporary.unlink()
            raise
        _sync_folder(path.parent)
    return new_revision


class WriterLock:
    """The right to write one vault; at most one process has it.

    The operating system holds the lock and lets go of it when the process ends, however it ends:
    the file ``<vault>.lock`` that stays behind means nothing by itself.
    """

    def __init__(self, path: Path) -> None:
        lock_path = path.with_name(f"{path.name}.lock")
        self._path = path
        self._lock = FileLock(lock_path, FILE_MODE)

    def acquire(self) -> None:
        """Take the lock, or refuse at once.

        Raises:
            VaultInUseError: another process has the vault open for writing.
            VaultReadOnlyError, FolderMissingError, VaultUnreadableError: no lock file can be made.
        """
        missing = FolderMissingError(path=str(self._path.parent))
        with _storage_errors(self._path, missing=missing):
            # The lock may make a missing folder anew, in the place of a disk that was taken out.
            self._path.parent.stat()
            if not self._lock.acquire():
                raise VaultInUseError(path=str(self._path))

    def release(self) -> None:
        """Let the lock go. Does nothing when it is not held."""
        self._lock.release()


def lock_for_new_file(path: Path) -> WriterLock:
    """Take the writer's lock for a vault that is not there yet.

    Raises:
        VaultInUseError: another process is just making it.
        VaultExistsError: there is something at *path* already.
    """
    lock = WriterLock(path)
    lock.acquire()
    try:
        _require_nothing_at(path)
    except BaseException:
        lock.release()
        raise
    return lock


@contextlib.contextmanager
def _storage_errors(
    path: Path, *, reading: bool = False, missing: VaultError | None = None
) -> Iterator[None]:
    """Turn what the system says into the error tree; *missing* stands for "not found"."""
    try:
        yield
    except OSError as error:
        missing = missing or VaultMissingError(path=str(path))
        raise _storage_error(path, error, missing, reading=reading) from error


def _storage_error(path: Path, error: OSError, missing: VaultError, *, reading: bool) -> VaultError:
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return missing
    if error.errno in _READ_ONLY and not reading:
        return VaultReadOnlyError(path=str(path))
    if error.errno in _FULL:
        return DiskFullError(path=str(path))
    if error.errno == errno.EISDIR:
        return NotAVaultError()
    return VaultUnreadableError(path=str(path), reason=error.strerror or type(error).__name__)


def _open_for_reading(path: Path) -> BinaryIO:
    """Open without waiting: a pipe in the file's place does not hold us up."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.fdopen(os.open(path, flags), "rb")


def _require_nothing_at(path: Path) -> None:
    if path.exists() or path.is_symlink():
        raise VaultExistsError(path=str(path))


def _require_revision(path: Path, expected: bytes | None) -> None:
    try:
        found = revision_on_disk(path)
    except FileNotFoundError:
        found = None
    if found != expected:
        raise VaultChangedError(path=str(path))


def revision_on_disk(path: Path) -> bytes:
    """The revision of the file at *path*, whatever it holds; see :func:`revision_of`.

    Raises:
        OSError: it cannot be read.
    """
    with _open_for_reading(path) as file:
        size = os.fstat(file.fileno()).st_size
        head = file.read(_HEAD_BYTES)
        file.seek(max(0, size - _TAIL_BYTES))
        return _revision(head, file.read(_TAIL_BYTES), size)


def _revision(head: bytes, tail: bytes, size: int) -> bytes:
    return sha256(size.to_bytes(8, "big") + tail + head)


def _remove_leftovers(path: Path) -> None:
    for entry in os.scandir(path.parent):
        if entry.name.startswith(f".{path.name}.") and entry.name.endswith(_TEMPORARY_SUFFIX):
            Path(entry.path).unlink(missing_ok=True)


def _write_durably(path: Path, parts: Sequence[Buffer]) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    flags |= getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, FILE_MODE), "wb", buffering=0) as file:
        for part in parts:
            _write_all(file.fileno(), memoryview(part))
        os.fsync(file.fileno())


def _write_all(descriptor: int, rest: memoryview) -> None:
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _sync_folder(folder: Path) -> None:
    """Make the replacement itself durable, where the file system knows how.

    A refusal is not a failed save: the new file is in place, whole and synced.
    """
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
