"""Says when nobody has used the app's windows for the time that the user allows."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from vault_app.ui.theme import application

SECONDS_PER_MINUTE = 60

_TICK_MS = 1000

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,  # a shortcut's key press is seen as this alone
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)

Clocks = tuple[float, float]


def _read_clocks() -> Clocks:
    return time.monotonic(), time.time()


class IdleLock(QObject):
    """Counts down from the last input in any of the app's windows.

    Time is read from two clocks, and the one that says more has gone by counts: the monotonic
    clock stands still while the computer sleeps, and the wall clock can be put back.

    Input is seen where it comes in: at the windows, and at what has the focus, which is asked first
    about shortcuts. To watch the whole application would be simpler, but each event of each widget
    would go through Python, which takes a quarter of the time in which a dialog opens.

    Args:
        clocks: the two, in seconds; for tests.

    Signals:
        counted: seconds that are left, once a second; never 0.
        expired: the time is over. The input that comes first afterwards is not let through: who
            wakes a computer does not mean to press what happens to be under the mouse.
    """

    counted = Signal(int)
    expired = Signal()

    def __init__(self, parent: QObject, clocks: Callable[[], Clocks] = _read_clocks) -> None:
        super().__init__(parent)
        self._read_clocks = clocks
        self._allowed_s = 0
        self._used_at = clocks()
        self._is_watching = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.check)
        self._timer.timeout.connect(self._watch_windows)  # a menu is one, and takes no focus

    def start(self, minutes: int) -> None:
        """Count down from *minutes*, of which there is at least one."""
        self._allowed_s = minutes * SECONDS_PER_MINUTE
        self._used_at = self._read_clocks()
        if not self._timer.isActive():
            self._is_watching = True
            self._timer.start()
            application().focusWindowChanged.connect(self._watch_windows)
            application().focusObjectChanged.connect(self._watch_focus)
            self._watch_windows()
            self._watch_focus(application().focusObject())
        self.check()

    def stop(self) -> None:
        """Count no more."""
        if self._timer.isActive():
            self._timer.stop()
            application().focusWindowChanged.disconnect(self._watch_windows)
            application().focusObjectChanged.disconnect(self._watch_focus)
            QTimer.singleShot(0, self, self._let_input_through)

    def check(self) -> None:
        """Tell how much time is left, or that it is over."""
        if not self._timer.isActive():
            return
        left = self._seconds_left()
        if left <= 0:
            self.stop()
            self.expired.emit()
        else:
            self.counted.emit(math.ceil(left))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take input for a sign of the user, unless it comes too late."""
        if not self._is_watching or event.type() not in _INPUT:
            return False
        if self._seconds_left() <= 0:
            self.check()
            event.accept()  # or a shortcut would go on to what it is for
            return True  # so for all events of one key press, which is watched to its end
        self._used_at = self._read_clocks()
        return False

    # What is watched is never held on to, nor let go of: Qt forgets the filter with the object, and
    # a Python object may outlive it, if the object was made by Qt.

    def _watch_windows(self) -> None:
        for window in application().topLevelWindows():
            window.installEventFilter(self)

    def _watch_focus(self, focused: QObject | None) -> None:
        if focused is not None:
            focused.installEventFilter(self)

    def _let_input_through(self) -> None:
        self._is_watching = self._timer.isActive()

    def _seconds_left(self) -> float:
        gone = (now - then for now, then in zip(self._read_clocks(), self._used_at, strict=True))
        return self._allowed_s - max(gone)
