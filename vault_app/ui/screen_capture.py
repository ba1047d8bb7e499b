"""Keeps the app's windows out of screenshots, recordings and shared screens, where a system can.

Sources: Windows, SetWindowDisplayAffinity, WDA_EXCLUDEFROMCAPTURE (Windows 10 2004 and later);
macOS, NSWindow.sharingType, NSWindowSharingNone. X11 and Wayland offer windows no such thing.
"""

import sys
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from vault_app.ui.theme import application

CAN_EXCLUDE = sys.platform in ("win32", "darwin")
"""Whether the system lets a window keep out."""

_WDA_EXCLUDEFROMCAPTURE = 0x11
_NS_WINDOW_SHARING_NONE = 0


class CaptureGuard(QObject):
    """Keeps out every window of the app, when it is shown."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        for window in application().topLevelWidgets():
            if window.isVisible():
                exclude_from_capture(int(window.winId()))
        application().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep *watched* out, if it is a window."""
        is_shown = event.type() == QEvent.Type.Show
        if is_shown and isinstance(watched, QWidget) and watched.isWindow():
            exclude_from_capture(int(watched.winId()))
        return False


def exclude_from_capture(window_id: int) -> None:
    """Keep out the window that the system knows by *window_id*. Best effort."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - as below

        ctypes.windll.user32.SetWindowDisplayAffinity(window_id, _WDA_EXCLUDEFROMCAPTURE)
    elif sys.platform == "darwin":
        _exclude_on_macos(window_id)


def _exclude_on_macos(view: int) -> None:
    """*view* is an ``NSView *``, as Qt hands it out."""
    import ctypes  # noqa: PLC0415 - 0.3 MB, where there is something to call
    import ctypes.util  # noqa: PLC0415

    library: Any = ctypes.CDLL(ctypes.util.find_library("objc"))
    library.sel_registerName.restype = ctypes.c_void_p
    library.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(library.objc_msgSend, ctypes.c_void_p).value or 0
    ask = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    tell = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)(address)
    window = ask(view, library.sel_registerName(b"window"))
    if window:
        tell(window, library.sel_registerName(b"setSharingType:"), _NS_WINDOW_SHARING_NONE)
