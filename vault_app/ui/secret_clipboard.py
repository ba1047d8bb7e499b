"""A secret on the clipboard: marked as one, and taken away again after a few seconds."""

import hashlib

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_S = 10
"""Time enough to paste; short enough that nobody else does."""

_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}
"""What managers of clipboard histories look for: KDE and others, macOS, Windows."""


class SecretClipboard(QObject):
    """At most one secret at a time. Only its hash is kept, to see whether it is still there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._digest = b""
        self._timer = QTimer(self, singleShot=True, interval=round(CLEAR_AFTER_S * 1000))
        self._timer.timeout.connect(self.clear)

    def copy(self, secret: str) -> None:
        """Put *secret* on the clipboard until the time is over."""
        content = QMimeData()
        content.setText(secret)
        for name, value in _HINTS.items():
            content.setData(name, value)
        _clipboard().setMimeData(content)
        self._digest = _digest_of(secret)
        self._timer.start()

    def take_over(self, secret: str) -> None:
        """*secret* was copied elsewhere; only :meth:`clear` takes it away, no time does."""
        self._timer.stop()
        self._digest = _digest_of(secret)

    def forget(self) -> None:
        """Leave what is on the clipboard to the user."""
        self._timer.stop()
        self._digest = b""

    def clear(self) -> bool:
        """Empty the clipboard, if it still holds the secret; True where it did."""
        is_there = bool(self._digest) and _digest_of(_clipboard().text()) == self._digest
        self.forget()
        if is_there:
            _clipboard().clear()
        return is_there


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()


def _digest_of(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="replace")).digest()
