"""The window hears what other starts of the app want of it; those are real processes."""

import inspect
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket

from tests.helpers.vaults import cheap_vault
from tests.ui.person import Person
from tests.ui.test_unsaved_changes import bound, folder, unsaved
from vault_app.ui.main_window import MainWindow
from vault_app.ui.single_instance import SingleInstance
from vault_app.ui.window_socket import may_be_running, socket_name

__all__ = ("bound", "folder", "unsaved")  # fixtures

APP = (sys.executable, "-P", "-m", "vault_app")
PROJECT = Path(__file__).parent.parent.parent
LOCK = "import sys; from vault_app.app import lock_window; sys.exit(not lock_window())"


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other & more.vault"
    cheap_vault(path).close()
    return path


def listen(person: Person) -> Person:
    person.desktop.hear_other_starts()
    person.wait_for("it listens", may_be_running)
    return person


def wait_for_events(person: Person, milliseconds: int) -> None:
    over: list[bool] = []
    QTimer.singleShot(milliseconds, lambda: over.append(True))
    person.wait_for("some time", lambda: over)


def exit_code_of(person: Person, *command: str) -> int:
    """Of a process that runs while the window goes on."""
    with subprocess.Popen(command) as process:
        person.wait_for("the process ends", lambda: process.poll() is not None)
        return process.returncode


def test_a_second_start_shows_the_vault_in_the_first_window_and_ends(
    locked: Person, other: Path
) -> None:
    listen(locked)

    assert exit_code_of(locked, *APP, "window", str(other)) == 0

    assert locked.window.unlock_view.sentence.text() == str(other)


def test_a_second_start_without_a_vault_brings_the_window_back(locked: Person) -> None:
    listen(locked)
    locked.window.showMinimized()

    assert exit_code_of(locked, *APP) == 0

    assert not locked.window.isMinimized()


def test_who_asked_may_be_gone_before_the_user_has_answered(locked: Person, other: Path) -> None:
    """Qt must not come back into the socket of who asked, which is not there any more."""
    instance = SingleInstance()
    assert instance.listen()
    told: list[Path] = []
    callers: set[str] = set()

    def ask_the_user(vault: Path) -> None:
        callers.update(frame.function for frame in inspect.stack())
        locked.wait_for("no socket is left", lambda: not instance.findChildren(QLocalSocket))
        told.append(vault)

    instance.show_requested.connect(ask_the_user)

    assert exit_code_of(locked, *APP, "window", str(other)) == 0
    locked.wait_for("it is told", lambda: told == [other])
    assert not callers & {SingleInstance._accept.__name__, SingleInstance._read.__name__}
    instance.stop()


def test_a_path_is_told_from_where_the_second_start_stands(locked: Person, other: Path) -> None:
    listen(locked)
    environment = os.environ | {"PYTHONPATH": str(PROJECT)}
    command = [*APP, "--vault", other.name]
    with subprocess.Popen(command, cwd=other.parent, env=environment) as process:
        locked.wait_for("the process ends", lambda: process.poll() is not None)

    assert locked.window.unlock_view.sentence.text() == str(other)


def test_an_open_vault_is_locked_if_the_user_agrees(
    unlocked: Person, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "confirm", lambda *_: True)
    listen(unlocked)

    exit_code_of(unlocked, *APP, "window", str(other))

    assert not unlocked.desktop.vaults.is_open
    assert unlocked.desktop.vaults.path == other


def test_an_open_vault_stays_if_the_user_does_not_agree(
    unlocked: Person, other: Path, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MainWindow, "confirm", lambda *_: False)
    listen(unlocked)

    exit_code_of(unlocked, *APP, "window", str(other))

    assert unlocked.desktop.vaults.is_open
    assert unlocked.desktop.vaults.path == vault_path


def test_the_vault_that_is_open_stays_open(unlocked: Person, vault_path: Path) -> None:
    listen(unlocked)

    exit_code_of(unlocked, *APP, "window", str(vault_path))

    assert unlocked.desktop.vaults.is_open


def test_another_process_can_lock_the_vault(unlocked: Person) -> None:
    listen(unlocked)

    assert exit_code_of(unlocked, sys.executable, "-c", LOCK) == 0

    unlocked.wait_for("the vault is locked", lambda: not unlocked.desktop.vaults.is_open)


def test_who_asks_is_told_only_when_the_vault_is_locked(unlocked: Person) -> None:
    listen(unlocked)
    go_on = threading.Event()
    unlocked.desktop.jobs.start(
        lambda _: go_on.wait(20), on_success=lambda _: None, on_failure=lambda _: None
    )
    stranger = QLocalSocket()
    stranger.connectToServer(socket_name())
    stranger.write(b'{"task": "lock"}\n')

    wait_for_events(unlocked, 500)
    said_early = stranger.canReadLine()
    go_on.set()
    unlocked.wait_for("the answer", stranger.canReadLine)

    assert not said_early
    assert not unlocked.desktop.vaults.is_open
    assert bytes(stranger.readLine().data()) == b'{"done": true}\n'


@pytest.mark.skipif(os.name == "nt", reason="Windows has no folder of this kind")
def test_who_asks_is_told_that_a_vault_with_an_unsaved_change_stays_open(unsaved: Person) -> None:
    listen(unsaved)

    assert exit_code_of(unsaved, sys.executable, "-c", LOCK) == 1

    assert unsaved.desktop.vaults.is_open
    unsaved.desktop.vaults.lock_now()


def test_a_vault_that_is_locked_already_is_said_to_be(locked: Person) -> None:
    listen(locked)

    assert exit_code_of(locked, sys.executable, "-c", LOCK) == 0


def test_without_a_window_there_is_none_to_lock(locked: Person) -> None:
    assert exit_code_of(locked, sys.executable, "-c", LOCK) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows ends with its process")
def test_the_socket_of_a_crashed_process_is_replaced(locked: Person, other: Path) -> None:
    left_over = socket.socket(socket.AF_UNIX)
    left_over.bind(socket_name())
    left_over.close()
    listen(locked)
    locked.wait_for("another socket", lambda: exit_code_of(locked, *APP, "window", str(other)) == 0)

    assert locked.window.unlock_view.sentence.text() == str(other)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_user_can_open_the_socket(locked: Person) -> None:
    listen(locked)

    assert Path(socket_name()).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "line",
    [
        b"\n",
        b"lock\n",
        b"[]\n",
        b'{"task": "quit"}\n',
        b'{"task": "show", "vault": 1}\n',
        b'{"task": "show", "vault": "keys.vault"}\n',
        b"[" * 60_000 + b"\n",
        b"x" * 70_000,
    ],
    ids=lambda line: repr(line[:30]),
)
def test_what_is_no_wish_is_hung_up_on_and_changes_nothing(locked: Person, line: bytes) -> None:
    listen(locked)
    before = locked.window.unlock_view.sentence.text()
    stranger = QLocalSocket()
    stranger.connectToServer(socket_name())
    stranger.write(line)

    locked.wait_for(
        "it is hung up on",
        lambda: stranger.state() == QLocalSocket.LocalSocketState.UnconnectedState,
    )

    assert locked.window.unlock_view.sentence.text() == before
    assert exit_code_of(locked, *APP) == 0


def test_no_socket_is_left_behind(locked: Person) -> None:
    listen(locked)

    locked.desktop.close()

    assert not may_be_running()
