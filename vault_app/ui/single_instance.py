"""One window per user: a second start hands its wish to the window that is there, and ends.

They talk over a socket that only this user can open. The one who asks writes one line of JSON, the
``Wish``; the window does it and answers with one line, ``{"done": true}``, or with ``false`` where
the vault has to stay open. No secret is ever said.
The socket of a process that crashed is replaced: who holds the ``WindowLock`` is the only one.
"""

import json
import os
from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

from vault_app.ui.window_socket import may_be_running, socket_name

_DONE = b'{"done": true}\n'
_NOT_DONE = b'{"done": false}\n'
_LONGEST_LINE = 64 * 1024
_CONNECT_MS = 2_000
_ANSWER_MS = 5_000


class Task(StrEnum):
    """What the window can be asked to do."""

    SHOW = "show"
    LOCK = "lock"


class Wish(NamedTuple):
    """What one start of the app wants of the window that is there.

    Attributes:
        task: show itself, or lock the vault.
        vault: absolute path of the vault to show; None for the one that is open.
        activation_token: what the desktop gave the start, so that the window may come to the front.
    """

    task: Task
    vault: Path | None = None
    activation_token: str = ""


class SingleInstance(QObject):
    """Hears what other starts of the app want of this window.

    Signals:
        show_requested: the path of the vault they want to see; None for the one that is open.
        lock_requested: the vault is to be locked now; :meth:`tell_of_lock` says what came of it.
    """

    show_requested = Signal(object)
    lock_requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._want_lock: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def listen(self) -> bool:
        """Begin to hear; False where the system says no."""
        QLocalServer.removeServer(socket_name())
        return self._server.listen(socket_name())

    def stop(self) -> None:
        """Hear no more, and leave no socket behind."""
        self._server.close()

    def tell_of_lock(self, *, is_locked: bool) -> None:
        """Answer those who want the vault locked, if there are any."""
        askers, self._want_lock = self._want_lock, []
        for asker in askers:
            if isValid(asker):
                _answer(asker, _DONE if is_locked else _NOT_DONE)

    def _accept(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.readyRead.connect(lambda asker=connection: self._read(asker))
            connection.disconnected.connect(connection.deleteLater)
            self._read(connection)

    def _read(self, asker: QLocalSocket) -> None:
        if asker.bytesAvailable() > _LONGEST_LINE:
            asker.abort()
        if not asker.canReadLine():
            return
        wish = _understand(bytes(asker.readLine().data()))
        if wish is None:
            asker.abort()
            return
        if wish.task is Task.LOCK:
            self._want_lock.append(asker)
            self._soon(self.lock_requested.emit)
        else:
            _answer(asker, _DONE)
            if wish.activation_token:
                os.environ["XDG_ACTIVATION_TOKEN"] = wish.activation_token  # Qt looks for it there
            self._soon(partial(self.show_requested.emit, wish.vault))

    def _soon(self, tell: Callable[[], None]) -> None:
        """Let what the socket calls come to its end first.

        Who is told may ask the user something, and meanwhile the asker leaves and its socket goes:
        Qt would come back into an object that is not there any more.
        """
        QTimer.singleShot(0, self, tell)


def ask_running_window(wish: Wish) -> bool | None:
    """Hand *wish* to the window that is there.

    Returns:
        Whether the window said that it was done; None where there is no window.
    """
    if not may_be_running():
        return None
    socket = QLocalSocket()
    socket.connectToServer(socket_name())
    if not socket.waitForConnected(_CONNECT_MS):
        return None
    content = {
        "task": wish.task,
        "vault": None if wish.vault is None else str(wish.vault.absolute()),
        "activation_token": wish.activation_token,
    }
    socket.write(json.dumps(content).encode("ascii") + b"\n")
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER_MS):
            return False
    return bytes(socket.readLine().data()) == _DONE


def own_activation_token() -> str:
    """What the desktop gave this start, so that its window may come to the front."""
    return os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID") or ""


def _answer(asker: QLocalSocket, answer: bytes) -> None:
    asker.write(answer)
    asker.flush()


def _understand(line: bytes) -> Wish | None:
    """The wish that *line* holds; None where it holds none."""
    try:
        content = json.loads(line)
        task = Task(content["task"])
        vault, token = content.get("vault"), content.get("activation_token", "")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    if not (vault is None or isinstance(vault, str)) or not isinstance(token, str):
        return None
    if vault is not None and not Path(vault).is_absolute():
        return None
    return Wish(task, None if vault is None else Path(vault), token)
