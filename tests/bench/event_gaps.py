"""The longest pause of the window's event loop during slow work; run by ``bench_window``.

``python -m tests.bench.event_gaps VAULT PASSWORD``. Drives the real window with the real agent.
Where there is no vault yet it makes one, with the real key derivation, and a key in it; else it
unlocks the vault. Prints one JSON object: milliseconds by what was done.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from vault_app.settings import DEFAULTS, Theme
from vault_app.terms import MAX_KEYS_AT_ONCE, GeneratedKind
from vault_app.ui.desktop import Desktop, make_application, open_desktop
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.ui.dialogs.recovery_kit_dialog import RecoveryKitDialog
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.tour.driver import Driver


class Pause(NamedTuple):
    """The longest pause of an event loop.

    Attributes:
        wall_ms: on the clock; other processes make it longer.
        own_ms: the most processor time that the window's thread took without a pause of its own.
    """

    wall_ms: float
    own_ms: float


class Ticks:
    """Counts on a tick every millisecond, and remembers the longest wait for one."""

    def __init__(self) -> None:
        self._longest = Pause(0, 0)
        self._last = _clocks_ms()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def longest_during(self, work: Callable[[], object]) -> float:
        """Milliseconds of the longest pause while *work* is done."""
        return self.pause_during(work).wall_ms

    def pause_during(self, work: Callable[[], object]) -> Pause:
        """The longest pause while *work* is done, by either clock."""
        self._longest, self._last = Pause(0, 0), _clocks_ms()
        work()
        self._tick()
        return Pause(*(round(milliseconds, 1) for milliseconds in self._longest))

    def _tick(self) -> None:
        now = _clocks_ms()
        self._longest = Pause(
            max(self._longest.wall_ms, now.wall_ms - self._last.wall_ms),
            max(self._longest.own_ms, now.own_ms - self._last.own_ms),
        )
        self._last = now


def _clocks_ms() -> Pause:
    return Pause(time.perf_counter() * 1000, time.thread_time() * 1000)


def main() -> None:
    vault, password = Path(sys.argv[1]), sys.argv[2]
    make_application(DEFAULTS._replace(theme=Theme.LIGHT))
    ticks = Ticks()
    settings = SettingsStore(vault.with_name("settings.json"))
    settings.update(first_run_done=True, theme=Theme.LIGHT)
    desktop = open_desktop(vault, vault.with_name("practice.json"), settings)
    driver = Driver(desktop.window, vault.parent)
    driver.wait_for("all is loaded", lambda: desktop.link.agent_pid)
    settle(driver)
    if vault.exists():
        gaps = {"unlock": ticks.longest_during(lambda: unlock(desktop, driver, password))}
    else:
        gaps = gaps_of_the_first_key(desktop, driver, ticks, password)
    settle(driver)
    gaps["another theme"] = ticks.longest_during(
        lambda: type_and_wait(driver, lambda: settings.update(theme=Theme.DARK))
    )
    desktop.close()
    sys.stdout.write(json.dumps(gaps) + "\n")


def gaps_of_the_first_key(
    desktop: Desktop, driver: Driver, ticks: Ticks, password: str
) -> dict[str, float]:
    view = desktop.window.create_view
    gaps = {
        "first estimate of a password": ticks.longest_during(
            lambda: type_and_wait(driver, lambda: QTest.keyClicks(view.password.line, password[:1]))
        )
    }
    QTest.keyClicks(view.password.line, password[1:])
    QTest.keyClicks(view.repeated.line, password)

    def create() -> None:
        driver.click(view.create_button)
        driver.wait_for("the vault is open", lambda: desktop.vaults.is_open)

    gaps["vault creation"] = ticks.longest_during(create)
    recovery = driver.dialog(RecoveryKitDialog)
    driver.click(recovery.kept_box)
    driver.click(recovery.done_button)
    driver.wait_until_closed(RecoveryKitDialog)
    desktop.window.new_key_requested.emit()
    form = driver.dialog(NewKeyDialog)
    QTest.keyClicks(form.label_line, "key")
    form.kind_box.setCurrentIndex(form.kind_box.findData(GeneratedKind.RSA_4096))

    def generate() -> None:
        driver.click(form.generate_button)
        driver.wait_for("the key pair is made", form.copy_button.isVisible)

    gaps["RSA-4096 generation"] = ticks.longest_during(generate)
    form.accept()
    settle(driver)
    several = form_for_several(desktop, driver)

    def generate_several() -> None:
        driver.click(several.generate_button)
        driver.wait_for("the key pairs are made", several.new_keys_table.isVisible)

    gaps[f"{MAX_KEYS_AT_ONCE} RSA-4096 pairs at once"] = ticks.longest_during(generate_several)
    several.accept()
    settle(driver)
    gaps["lock"] = ticks.longest_during(
        lambda: type_and_wait(driver, lambda: driver.click(desktop.window.lock_button))
    )
    gaps["unlock"] = ticks.longest_during(lambda: unlock(desktop, driver, password))
    return gaps


def form_for_several(desktop: Desktop, driver: Driver) -> NewKeyDialog:
    desktop.window.new_key_requested.emit()
    form = driver.dialog(NewKeyDialog)
    QTest.keyClicks(form.label_line, "bot #")
    form.kind_box.setCurrentIndex(form.kind_box.findData(GeneratedKind.RSA_4096))
    driver.click(form.several_button)
    form.several.count_box.setCurrentIndex(form.several.count_box.findData(MAX_KEYS_AT_ONCE))
    settle(driver)
    return form


def unlock(desktop: Desktop, driver: Driver, password: str) -> None:
    QTest.keyClicks(desktop.window.unlock_view.password.line, password)
    driver.click(desktop.window.unlock_view.unlock_button)
    driver.wait_for("the vault is open", lambda: desktop.vaults.is_open)


def type_and_wait(driver: Driver, act: Callable[[], object]) -> None:
    act()
    settle(driver, 0.3)


def settle(driver: Driver, seconds: float = 2.0) -> None:
    """Let what was started in the background come to its end."""
    end = time.monotonic() + seconds
    driver.wait_for("a while", lambda: time.monotonic() > end)


if __name__ == "__main__":
    main()
