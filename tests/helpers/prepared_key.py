"""How long *Generate* takes, to the shown pair, for a kind whose pair was made ahead."""

import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer

from vault_app.terms import GeneratedKind
from vault_app.ui.desktop import Desktop
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.tour.driver import Driver

BUDGET_MS = 100.0

_IDLE_S = 0.5
_PROCESSOR_TIME = slice(11, 13)
"""Of the fields after the name: utime and stime. Source: proc_pid_stat(5)."""


def milliseconds_to_the_shown_pair(desktop: Desktop, label: str, kind: GeneratedKind) -> float:
    """Fill in the form of an unlocked window, wait until the agent has nothing to do, and press.

    Linux only: the agent's processor time tells that the pair is made.
    """
    driver = Driver(desktop.window, Path())
    desktop.window.new_key_requested.emit()
    dialog = driver.dialog(NewKeyDialog)
    driver.type_into(dialog.label_line, label)
    dialog.kind_box.setCurrentIndex(dialog.kind_box.findData(kind))
    _wait_until_idle(driver, desktop.link.agent_pid)
    loop = QEventLoop()
    look = QTimer(interval=1)
    look.setTimerType(Qt.TimerType.PreciseTimer)
    look.timeout.connect(lambda: loop.quit() if dialog.copy_button.isVisible() else None)
    look.start()
    start = time.perf_counter()
    driver.click(dialog.generate_button)
    loop.exec()
    dialog.repaint()
    elapsed = time.perf_counter() - start
    look.stop()
    dialog.accept()
    driver.wait_until_closed(NewKeyDialog)
    return elapsed * 1000


def _wait_until_idle(driver: Driver, pid: int | None) -> None:
    since, last = time.monotonic(), _processor_ticks(pid)

    def is_idle() -> bool:
        nonlocal since, last
        ticks = _processor_ticks(pid)
        if ticks != last:
            since, last = time.monotonic(), ticks
        return time.monotonic() - since > _IDLE_S

    driver.wait_for("the agent is idle", is_idle)


def _processor_ticks(pid: int | None) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[_PROCESSOR_TIME]))
