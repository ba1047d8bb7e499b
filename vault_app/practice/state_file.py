"""The file that several practice exchanges share: the keys they issued.

JSON, 0600, replaced as a whole under a lock beside it. HMAC secrets stand in it readably, as at any
exchange that has to verify them; they open nothing but the practice exchange.
"""

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from vault_app.errors import PracticeStateError
from vault_app.practice.issued_key import Entry

FORMAT_VERSION = 1
LOCK_SECONDS = 10

Stamp = tuple[int, int, int]
"""Modification time in nanoseconds, size and inode: changes whenever the file is replaced."""


class StateFile:
    """Reads and replaces the file. One thread at a time.

    Args:
        path: need not exist yet; missing folders are made.

    Raises:
        PracticeStateError: from every method, when the file system says no or the file is damaged.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(f"{path}.lock", timeout=LOCK_SECONDS, mode=0o600)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other process from reading and writing."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout:
            raise self._error(reason="another program holds it") from None
        except OSError as error:
            raise self._error(reason=error.strerror or "no access") from None
        try:
            yield
        finally:
            self._lock.release()

    def stamp(self) -> Stamp | None:
        """What tells a changed file; ``None`` while there is none."""
        try:
            status = self._path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._error(reason=error.strerror or "no access") from None
        return (status.st_mtime_ns, status.st_size, status.st_ino)

    def read(self) -> list[Entry]:
        """The entries; none while there is no file. Call it while locked."""
        try:
            content = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._error(reason=error.strerror or "no access") from None
        except ValueError:
            raise self._error(reason="damaged") from None
        return self._entries(content)

    def write(self, entries: list[Entry]) -> None:
        """Replace the file. Call it while locked."""
        content = {"version": FORMAT_VERSION, "keys": entries}
        new_path = self._path.with_name(f"{self._path.name}.{secrets.token_hex(8)}.new")
        try:
            self._write_new(new_path, json.dumps(content, indent=1).encode())
            new_path.replace(self._path)
        except OSError as error:
            with suppress(OSError):
                new_path.unlink(missing_ok=True)
            raise self._error(reason=error.strerror or "no access") from None

    def _write_new(self, new_path: Path, content: bytes) -> None:
        descriptor = os.open(new_path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as new_file:
            new_file.write(content)
            new_file.flush()
            os.fsync(new_file.fileno())

    def _entries(self, content: object) -> list[Entry]:
        match content:
            case {"version": int(version)} if version > FORMAT_VERSION:
                raise self._error(reason="written by a newer version of the app")
            case {"version": int(), "keys": list(entries)} if all(map(_is_entry, entries)):
                return entries
            case _:
                raise self._error(reason="damaged")

    def _error(self, reason: str) -> PracticeStateError:
        return PracticeStateError(path=str(self._path), reason=reason)


def _is_entry(entry: object) -> bool:
    return isinstance(entry, dict) and all(isinstance(value, str | int) for value in entry.values())
