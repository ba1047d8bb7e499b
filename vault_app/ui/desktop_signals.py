"""What a Linux desktop tells on D-Bus: screen locked, user switched, computer about to sleep.

Sources: the interfaces ``org.freedesktop.ScreenSaver`` and its likes of the desktops;
``org.freedesktop.login1`` (systemd-logind, elogind), "Inhibitor Locks".
"""

import os
import string
from typing import NamedTuple, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_LOGIN = "org.freedesktop.login1"
_LOGIN_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SESSION = "org.freedesktop.login1.Session"
_PLAIN = frozenset(string.ascii_letters + string.digits)


class Buses(NamedTuple):
    """Connections to the two buses; one that is not there is not connected."""

    session: QDBusConnection
    system: QDBusConnection


def connect_to_buses() -> Buses:
    """Connect. Waits for the buses' answer, so not for the UI thread."""
    return Buses(QDBusConnection.sessionBus(), QDBusConnection.systemBus())


class DesktopSignals(QObject):
    """Listens on both buses.

    Signals come from whoever sends them: the worst that a false one does is to lock the vault.

    Signals:
        screen_locked: the screen is locked, or another user has come to it.
        sleep_announced: the computer goes to sleep, at the latest a few seconds from now.
    """

    screen_locked = Signal()
    sleep_announced = Signal()

    def __init__(self, parent: QObject, buses: Buses) -> None:
        super().__init__(parent)
        self._system = buses.system
        self._own_path = _session_path(os.environ.get("XDG_SESSION_ID", ""))
        self._delay: QDBusUnixFileDescriptor | None = None
        self._wants_delay = False
        if buses.session.isConnected():
            self._listen_to_session(buses.session)
        if buses.system.isConnected():
            self._listen_to_system(buses.system)

    def delay_sleep(self) -> None:
        """Have the computer wait with going to sleep until :meth:`allow_sleep`, where it can."""
        self._wants_delay = True
        if self._delay is not None or not self._system.isConnected():
            return
        call = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit")
        call.setArguments(["sleep", "Vault App", self.tr("Locks the vault first"), "delay"])
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
        watcher.finished.connect(self._take_delay)

    def allow_sleep(self) -> None:
        """The computer need not wait any more."""
        self._wants_delay = False
        self._delay = None  # closes the descriptor, which ends the delay

    def _listen_to_session(self, bus: QDBusConnection) -> None:
        for interface in _SCREEN_SAVERS:
            bus.connect("", "", interface, "ActiveChanged", self, _slot("_take_screen_saver(bool)"))

    def _listen_to_system(self, bus: QDBusConnection) -> None:
        bus.connect("", "", _MANAGER, "PrepareForSleep", self, _slot("_take_sleep(bool)"))
        bus.connect("", "", _SESSION, "Lock", self, _slot("_take_lock(QDBusMessage)"))
        if self._own_path:
            bus.connect(
                "",
                self._own_path,
                "org.freedesktop.DBus.Properties",
                "PropertiesChanged",
                self,
                _slot("_take_properties(QString,QVariantMap,QStringList)"),
            )

    def _take_delay(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = watcher.reply().arguments()
        watcher.deleteLater()
        if self._wants_delay and answer and isinstance(answer[0], QDBusUnixFileDescriptor):
            self._delay = answer[0]

    @Slot(bool)
    def _take_screen_saver(self, is_active: bool) -> None:  # noqa: FBT001 - as D-Bus says it
        if is_active:
            self.screen_locked.emit()

    @Slot(bool)
    def _take_sleep(self, is_beginning: bool) -> None:  # noqa: FBT001 - as D-Bus says it
        if is_beginning:
            self.sleep_announced.emit()

    @Slot(QDBusMessage)
    def _take_lock(self, message: QDBusMessage) -> None:
        if self._own_path in ("", message.path()):
            self.screen_locked.emit()

    @Slot("QString", "QVariantMap", "QStringList")
    def _take_properties(
        self, interface: str, changed: dict[str, object], _invalidated: list[str]
    ) -> None:
        if interface == _SESSION and changed.get("Active") is False:
            self.screen_locked.emit()


def _slot(signature: str) -> bytes:
    """The slot as ``connect`` takes it: a text, although its type says bytes, which it refuses."""
    return cast("bytes", SLOT(signature))


def _session_path(session_id: str) -> str:
    """Where login1 keeps the session: what is no letter or digit, and a first digit, is escaped."""
    if not session_id:
        return ""
    name = "".join(
        letter
        if letter in _PLAIN and not (place == 0 and letter.isdigit())
        else "".join(f"_{octet:02x}" for octet in letter.encode())
        for place, letter in enumerate(session_id)
    )
    return f"{_LOGIN_PATH}/session/{name}"
