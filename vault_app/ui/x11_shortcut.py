"""A key combination that locks wherever the user is, on X11.

Xlib is used with ctypes, on a connection of its own beside Qt's. Wayland lets no program take a
combination; there, as everywhere, the desktop can be told to run ``vault-app lock``.

Source: Xlib, XGrabKey(3), X.h; an ``XEvent`` is 24 longs and begins with its type as a C int.
"""

import contextlib
import ctypes
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

LOCK_NOW_KEYS = "Ctrl+Alt+Shift+L"
"""The combination, as the user reads it."""

_LIBRARY = "libX11.so.6"
_KEYSYM_L = 0x6C
_SHIFT, _CAPS_LOCK, _CONTROL, _ALT, _NUM_LOCK = 1, 2, 4, 8, 16
_MODIFIERS = _SHIFT | _CONTROL | _ALT
_LOCKS = (0, _CAPS_LOCK, _NUM_LOCK, _CAPS_LOCK | _NUM_LOCK)
"""A grab is for exact modifiers, and a lock that is on is one of them."""

_GRAB_MODE_ASYNC = 1
_KEY_PRESS = 2
_EVENT = ctypes.c_long * 24

_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class X11Shortcut(QObject):
    """The combination of :data:`LOCK_NOW_KEYS`, taken while it is wanted.

    Signals:
        pressed: the user pressed it, in whatever program.
    """

    pressed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._xlib = _load_xlib()
        self._display: int | None = None
        self._notifier: QSocketNotifier | None = None

    def take(self) -> bool:
        """Begin to hear; False where there is no X11, or another program has the combination."""
        if self._display is None and self._xlib is not None:
            self._display = self._xlib.XOpenDisplay(None)
            if self._display is not None and not self._grab(self._display):
                self.release()
        return self._display is not None

    def release(self) -> None:
        """Hear no more, and leave the combination to others."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._display is not None:
            self._xlib.XCloseDisplay(self._display)  # which ends its grabs
            self._display = None

    def _grab(self, display: int) -> bool:
        xlib = self._xlib
        key = xlib.XKeysymToKeycode(display, _KEYSYM_L)
        root = xlib.XDefaultRootWindow(display)
        with _errors_counted(xlib) as errors:
            for lock in _LOCKS:
                modifiers = _MODIFIERS | lock
                xlib.XGrabKey(display, key, modifiers, root, 0, _GRAB_MODE_ASYNC, _GRAB_MODE_ASYNC)
            xlib.XSync(display, 0)
        if errors:
            return False
        number = xlib.XConnectionNumber(display)
        self._notifier = QSocketNotifier(number, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        return True

    def _read(self) -> None:
        was_pressed = False
        event = _EVENT()
        while self._xlib.XPending(self._display):
            self._xlib.XNextEvent(self._display, event)
            was_pressed |= ctypes.cast(event, ctypes.POINTER(ctypes.c_int))[0] == _KEY_PRESS
        if was_pressed:
            self.pressed.emit()


def _load_xlib() -> Any:
    """Xlib with what is used of it declared; None where it is not installed."""
    try:
        xlib = ctypes.CDLL(_LIBRARY)
    except OSError:
        return None
    display, number = ctypes.c_void_p, ctypes.c_int
    xlib.XOpenDisplay.restype = display
    xlib.XDefaultRootWindow.argtypes = [display]
    xlib.XDefaultRootWindow.restype = ctypes.c_ulong
    xlib.XKeysymToKeycode.argtypes = [display, ctypes.c_ulong]
    xlib.XKeysymToKeycode.restype = ctypes.c_ubyte
    xlib.XGrabKey.argtypes = [
        display,
        number,
        ctypes.c_uint,
        ctypes.c_ulong,
        number,
        number,
        number,
    ]
    xlib.XSync.argtypes = [display, number]
    for function in (xlib.XConnectionNumber, xlib.XPending, xlib.XCloseDisplay):
        function.argtypes = [display]
    xlib.XNextEvent.argtypes = [display, _EVENT]
    xlib.XSetErrorHandler.restype = ctypes.c_void_p
    xlib.XSetErrorHandler.argtypes = [ctypes.c_void_p]
    return xlib


@contextlib.contextmanager
def _errors_counted(xlib: Any) -> Iterator[list[int]]:
    """What goes wrong meanwhile, one entry each; otherwise Xlib would end the process."""
    errors: list[int] = []

    def note(_display: int | None, _event: int | None) -> int:
        errors.append(1)
        return 0

    handler = _ErrorHandler(note)
    before = xlib.XSetErrorHandler(ctypes.cast(handler, ctypes.c_void_p))
    try:
        yield errors
    finally:
        xlib.XSetErrorHandler(before)
