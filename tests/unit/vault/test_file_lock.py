"""The lock on a file: one holder in all processes, for as long as it lives."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from vault_app.vault.file_lock import FileLock

HOLDER = """
import sys
from pathlib import Path
from vault_app.vault.file_lock import FileLock

lock = FileLock(Path(sys.argv[1]), 0o600)
print(lock.acquire(), flush=True)
sys.stdin.read()
"""

posix = pytest.mark.skipif(os.name == "nt", reason="flock, modes and links of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.vault.lock"


@pytest.fixture
def holder(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """Another process, which holds the lock."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


@pytest.fixture
def no_flock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that knows no ``flock``, such as some on networks."""
    import fcntl  # noqa: PLC0415 - does not exist on Windows

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    monkeypatch.setattr(fcntl, "flock", refuse)


def test_another_process_is_refused(holder: "subprocess.Popen[str]", path: Path) -> None:
    assert holder.poll() is None
    assert not FileLock(path, 0o600).acquire()


def test_the_lock_goes_with_a_holder_that_is_killed(
    holder: "subprocess.Popen[str]", path: Path
) -> None:
    holder.kill()
    holder.wait()
    lock = FileLock(path, 0o600)

    assert lock.acquire()

    lock.release()


def test_a_second_lock_in_the_same_process_is_refused(path: Path) -> None:
    first, second = FileLock(path, 0o600), FileLock(path, 0o600)
    first.acquire()

    assert not second.acquire()

    first.release()


def test_a_lock_that_was_let_go_can_be_taken_again(path: Path) -> None:
    first, second = FileLock(path, 0o600), FileLock(path, 0o600)
    first.acquire()
    first.release()

    assert second.acquire()

    second.release()


def test_a_lock_that_is_not_held_can_be_let_go(path: Path) -> None:
    FileLock(path, 0o600).release()

    assert not path.exists()


@posix
def test_the_file_of_a_lock_is_its_owners_alone(path: Path) -> None:
    lock = FileLock(path, 0o600)
    lock.acquire()

    assert path.stat().st_mode & 0o777 == 0o600

    lock.release()


@posix
def test_a_link_in_the_place_of_the_file_is_not_followed(path: Path, tmp_path: Path) -> None:
    path.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(OSError, match=os.strerror(errno.ELOOP)):
        FileLock(path, 0o600).acquire()

    assert not (tmp_path / "elsewhere").exists()


@posix
def test_the_library_sees_the_same_lock(path: Path) -> None:
    import filelock  # noqa: PLC0415 - of this one test

    lock = FileLock(path, 0o600)
    lock.acquire()

    with pytest.raises(filelock.Timeout):
        filelock.FileLock(path, timeout=0).acquire()

    lock.release()


@posix
@pytest.mark.usefixtures("no_flock")
@pytest.mark.filterwarnings("ignore:flock")
def test_a_file_system_without_flock_has_a_lock_all_the_same(path: Path) -> None:
    first, second = FileLock(path, 0o600), FileLock(path, 0o600)

    assert first.acquire()
    assert not second.acquire()

    first.release()
    assert second.acquire()

    second.release()
