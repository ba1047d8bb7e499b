"""A secret on the clipboard: marked as one, and taken away again after a few seconds."""

import math
import os
import shutil
import sys
import time

from PySide6 import QtCore  # QProcess is loaded with the first secret that is copied
from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from vault_app.config import own_command
from vault_app.settings import DEFAULTS
from vault_app.ui.clipboard_guard import GUARD_ARGUMENT, SEEN_TO, digest_of, order_line

_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}
"""What managers of clipboard histories look for: KDE and others, macOS, Windows."""

_SALT_BYTES = 16
_TICK_MS = 250
_PATIENCE_WITH_GUARD_MS = 1000


class SecretClipboard(QObject):
    """At most one secret at a time. Only its hash is kept, to see whether it is still there.

    Attributes:
        clear_after_s: whole seconds until a secret that is copied from now on is taken away.

    Signals:
        counted: whole seconds until the secret is taken away; 0 when it is, or is no longer there.
    """

    counted = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.clear_after_s: int = DEFAULTS.clipboard_clear_seconds
        self._salt = b""
        self._digest = b""
        self._due_at = 0.0
        self._guard: QtCore.QProcess | None = None
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        _clipboard().dataChanged.connect(self._see_change)

    def copy(self, secret: str) -> None:
        """Put *secret* on the clipboard until the time is over."""
        self.forget()
        content = QMimeData()
        content.setText(secret)
        for name, value in _HINTS.items():
            content.setData(name, value)
        self._remember(secret)
        self._guard = self._start_guard(secret)
        _clipboard().setMimeData(content)
        self._due_at = time.monotonic() + self.clear_after_s
        self._timer.start()
        self._tick()

    def take_over(self, secret: str) -> None:
        """*secret* was copied elsewhere; only :meth:`clear` takes it away, no time does."""
        self.forget()
        self._remember(secret)

    def forget(self) -> None:
        """Leave what is on the clipboard to the user."""
        was_counting = self._timer.isActive()
        self._timer.stop()
        self._salt = self._digest = b""
        self._dismiss_guard()
        if was_counting:
            self.counted.emit(0)

    def clear(self) -> bool:
        """Empty the clipboard, if it still holds the secret; True where it did."""
        is_there = self._is_there()
        if is_there:
            _clipboard().clear()
            _clear_on_wayland()
        self.forget()
        return is_there

    def let_go(self) -> None:
        """Empty the clipboard if need be, and wait for the helper: the app is about to end."""
        self.clear()
        for guard in self.findChildren(QtCore.QProcess):
            if not guard.waitForFinished(_PATIENCE_WITH_GUARD_MS):
                guard.kill()
                guard.waitForFinished(_PATIENCE_WITH_GUARD_MS)

    def _remember(self, secret: str) -> None:
        self._salt = os.urandom(_SALT_BYTES)
        self._digest = digest_of(self._salt, secret)

    def _is_there(self) -> bool:
        return bool(self._digest) and digest_of(self._salt, _clipboard().text()) == self._digest

    def _tick(self) -> None:
        left = self._due_at - time.monotonic()
        if left <= 0:
            self.clear()
        else:
            self.counted.emit(math.ceil(left))

    def _see_change(self) -> None:
        """Something was copied, here or elsewhere."""
        if self._timer.isActive() and not self._is_there():
            self.forget()

    def _start_guard(self, secret: str) -> "QtCore.QProcess":
        guard = QtCore.QProcess(self)
        guard.setStandardOutputFile(QtCore.QProcess.nullDevice())
        guard.setStandardErrorFile(QtCore.QProcess.nullDevice())
        _keep_from_ctrl_c(guard)
        guard.finished.connect(guard.deleteLater)
        program, *arguments = own_command(GUARD_ARGUMENT)
        guard.start(program, arguments)
        guard.write(order_line(self._salt, secret, self.clear_after_s))
        guard.waitForBytesWritten(_PATIENCE_WITH_GUARD_MS)
        return guard

    def _dismiss_guard(self) -> None:
        guard, self._guard = self._guard, None
        if guard is not None:
            guard.write(SEEN_TO)
            guard.closeWriteChannel()


def _keep_from_ctrl_c(guard: "QtCore.QProcess") -> None:
    """Ctrl+C in the terminal that the window was started from ends the window alone."""
    if sys.platform != "win32":
        parameters = QtCore.QProcess.UnixProcessParameters()
        parameters.flags = QtCore.QProcess.UnixProcessFlag.CreateNewSession
        guard.setUnixProcessParameters(parameters)


def _clear_on_wayland() -> None:
    """Clear by a program that may: a compositor does not listen to a window in the background."""
    program = shutil.which("wl-copy")
    if os.environ.get("WAYLAND_DISPLAY") and program is not None:
        QtCore.QProcess.startDetached(program, ["--clear"])


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
