"""Keeps the vault safe without being asked: locks it, and shows what will be locked or cleared."""

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt

from vault_app.settings import Settings
from vault_app.ui.automatic_lock import AutomaticLock
from vault_app.ui.idle_lock import IdleLock
from vault_app.ui.job import JobContext, JobRunner
from vault_app.ui.return_place import ReturnPlace
from vault_app.ui.services import Services
from vault_app.ui.widgets.safety_status import SafetyStatus

if TYPE_CHECKING:
    from vault_app.ui.desktop_signals import Buses, DesktopSignals
    from vault_app.ui.x11_shortcut import X11Shortcut


class Safety(QObject):
    """Joins what tells that nobody watches over the vault to what locks it.

    On macOS and Windows Qt tells neither of a locked screen nor of sleep; there the idle lock, for
    which time goes on in sleep, is all.

    Attributes:
        status: what the status line shows of it.
        desktop_signals: what listens to the desktop; None until it does, and where there is none.
    """

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._services = services
        self._jobs = JobRunner(self)  # its own: the others are dropped on locking
        self.desktop_signals: DesktopSignals | None = None
        self._shortcut: X11Shortcut | None = None
        self.status = SafetyStatus()
        self.idle = IdleLock(self)
        self._place = ReturnPlace(services.window, services.vaults)
        self.automatic = AutomaticLock(services)  # after it: says on that page what was ended
        services.window.statusBar().addPermanentWidget(self.status)
        services.window.installEventFilter(self)
        self.idle.counted.connect(self.status.show_lock)
        self.idle.expired.connect(self.automatic.lock)
        self.automatic.stayed_open.connect(self._restart)
        services.secrets.counted.connect(self.status.show_clipboard)
        self.status.clear_requested.connect(services.secrets.clear)
        services.vaults.unlocked.connect(self._restart)
        services.vaults.locked.connect(self._stop)
        services.vaults.locked.connect(services.secrets.clear)
        services.settings.changed.connect(self._apply)
        self._apply(services.settings.current)
        if sys.platform.startswith("linux"):
            self._listen_to_desktop()
        else:
            from vault_app.ui.screen_capture import CaptureGuard  # noqa: PLC0415 - not on Linux

            self._capture_guard = CaptureGuard(self)

    def end(self) -> None:
        """Clear and count no more: the app is about to end."""
        self._services.secrets.let_go()
        self._stop()
        self._jobs.shut()  # what has come already must not be told either: the window is going
        self._jobs.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lock when the window is minimised, if the user wants that."""
        if (
            watched is self._services.window
            and event.type() == QEvent.Type.WindowStateChange
            and self._services.window.windowState() & Qt.WindowState.WindowMinimized
            and self._services.settings.current.lock_on_minimise
        ):
            self.automatic.lock()
        return False

    def _apply(self, settings: Settings) -> None:
        self._services.secrets.clear_after_s = settings.clipboard_clear_seconds
        self._restart()

    def _restart(self) -> None:
        """Count down anew, if the vault is open and shall be locked at all."""
        self._stop()
        settings = self._services.settings.current
        if not self._services.vaults.is_open:
            return
        if self._shortcut is not None and settings.lock_shortcut:
            self._shortcut.take()
        if settings.idle_lock_minutes:
            self.idle.start(settings.idle_lock_minutes)
        if self.desktop_signals is not None and settings.lock_on_suspend:
            self.desktop_signals.delay_sleep()

    def _stop(self) -> None:
        self.idle.stop()
        self.status.show_lock(0)
        if self._shortcut is not None:
            self._shortcut.release()
        if self.desktop_signals is not None:
            self._let_sleep_when_agent_ended(self.desktop_signals)

    def _let_sleep_when_agent_ended(self, signals: "DesktopSignals") -> None:
        def let_sleep(_: None) -> None:
            if not self._services.vaults.is_open:
                signals.allow_sleep()

        self._jobs.start(
            lambda _: self._services.link.wait_until_ended(),
            on_success=let_sleep,
            on_failure=lambda _: None,
        )

    def _listen_to_desktop(self) -> None:
        if _is_session_of_x11():
            from vault_app.ui.x11_shortcut import X11Shortcut  # noqa: PLC0415 - X11 only

            self._shortcut = X11Shortcut(self)
            self._shortcut.pressed.connect(self.automatic.lock)

        def connect(_context: JobContext) -> "Buses":
            from vault_app.ui.desktop_signals import connect_to_buses  # noqa: PLC0415 - Linux only

            return connect_to_buses()

        self._jobs.start(connect, on_success=self._attach, on_failure=lambda _: None)

    def _attach(self, buses: "Buses") -> None:
        from vault_app.ui.desktop_signals import DesktopSignals  # noqa: PLC0415 - Linux only

        signals = self.desktop_signals = DesktopSignals(self, buses)
        signals.screen_locked.connect(self._take_screen_lock)
        signals.sleep_announced.connect(self._take_sleep)
        self._restart()

    def _take_screen_lock(self) -> None:
        if self._services.settings.current.lock_on_screen_lock:
            self.automatic.lock()

    def _take_sleep(self) -> None:
        if self._services.settings.current.lock_on_suspend:
            self.automatic.lock()


def _is_session_of_x11() -> bool:
    return bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")
