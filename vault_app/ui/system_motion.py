"""Whether the user has asked the system for less motion. Qt 6.11 does not tell."""

import sys

_PORTAL = "org.freedesktop.portal.Desktop"
_PORTAL_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_PATIENCE_MS = 2_000
_ASKS_WINDOWS_FOR_ANIMATION = 0x1042
"""``SPI_GETCLIENTAREAANIMATION`` of the Windows API."""


def system_reduces_motion() -> bool:
    """Ask the system; False where it does not answer. Waits for it, so not for the UI thread.

    Sources: XDG Desktop Portal, "Settings" (``reduced-motion``, and GNOME's older
    ``enable-animations``); Windows API, ``SystemParametersInfo``.
    """
    if sys.platform == "win32":
        return not _windows_animates()
    if sys.platform.startswith("linux"):
        return (
            _portal_value("org.freedesktop.appearance", "reduced-motion") == 1
            or _portal_value("org.gnome.desktop.interface", "enable-animations") is False
        )
    return False


def _portal_value(namespace: str, key: str) -> object:
    """A setting of the desktop; None where it has none or there is no portal."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415 - Linux only

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return None
    call = QDBusMessage.createMethodCall(_PORTAL, _PORTAL_PATH, _SETTINGS, "ReadOne")
    call.setArguments([namespace, key])
    call.setAutoStartService(False)
    reply = bus.call(call, QDBus.CallMode.Block, _PATIENCE_MS)
    if reply.type() != QDBusMessage.MessageType.ReplyMessage:
        return None
    [answer] = reply.arguments()
    return answer.variant() if hasattr(answer, "variant") else answer


def _windows_animates() -> bool:
    import ctypes  # noqa: PLC0415 - Windows only

    animates = ctypes.c_int(1)
    library = getattr(ctypes, "windll").user32  # noqa: B009 - unknown to mypy on other systems
    library.SystemParametersInfoW(_ASKS_WINDOWS_FOR_ANIMATION, 0, ctypes.byref(animates), 0)
    return bool(animates.value)
