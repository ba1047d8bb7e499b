"""The longest pause of the window's event loop around a very large answer; run by ``bench_window``.

``python -m tests.bench.answer_gaps VAULT PASSWORD``. The vault has a key for practice. Drives the
real window with the real agent; the exchange is a process of its own. Prints one JSON object:
milliseconds by what was done.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from tests.bench.event_gaps import Ticks, settle, type_and_wait, unlock
from tests.bench.large_answers import ROWS
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE
from vault_app.settings import DEFAULTS, Theme
from vault_app.ui.desktop import Desktop, make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.tour.driver import Driver

NEWEST = ROWS - 1


def main() -> None:
    vault, password = Path(sys.argv[1]), sys.argv[2]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.large_answers"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as exchange:
        assert exchange.stdin is not None
        assert exchange.stdout is not None
        os.environ[PRACTICE_URL_VARIABLE] = exchange.stdout.readline().strip()
        make_application(DEFAULTS._replace(theme=Theme.LIGHT))
        ticks = Ticks()
        settings = SettingsStore(vault.with_name("settings.json"))
        desktop = open_desktop(vault, vault.with_name("practice.json"), settings)
        driver = Driver(desktop.window, vault.parent)
        unlock(desktop, driver, password)
        settle(driver)
        gaps = gaps_of_a_large_answer(desktop, driver, ticks)
        desktop.close()
        exchange.stdin.close()
    sys.stdout.write(json.dumps({"gaps_ms": gaps}) + "\n")


def gaps_of_a_large_answer(desktop: Desktop, driver: Driver, ticks: Ticks) -> dict[str, float]:
    rail = desktop.window.vault_view
    gaps = {
        "the page of test requests": ticks.longest_during(
            lambda: type_and_wait(driver, lambda: driver.click(rail.requests_button))
        )
    }
    view = rail.requests
    driver.wait_for("the keys", lambda: view.picker.key)
    assert view.picker.choose_request("spot-exchange-info")
    settle(driver)

    def send() -> None:
        driver.click(view.send_button)
        driver.wait_for("the answer", view.busy.isHidden)
        settle(driver, 1.0)

    gaps["an answer of 10 MB"] = ticks.longest_during(send)
    json_view = view.answer.tabs.json

    def search() -> None:
        QTest.keyClicks(json_view.search_line, f"S{NEWEST:05}")
        driver.wait_for("a place", json_view.count.text)
        settle(driver, 1.0)

    gaps["a search, and the jump to row 20,000"] = ticks.longest_during(search)
    gaps["a jump to row 20,000"] = ticks.longest_during(
        lambda: type_and_wait(driver, json_view.show_next)
    )
    gaps["unfolding"] = ticks.longest_during(
        lambda: type_and_wait(driver, lambda: driver.click(json_view.unfold_button))
    )
    gaps["folding"] = ticks.longest_during(
        lambda: type_and_wait(driver, lambda: driver.click(json_view.fold_button))
    )
    view.answer.tabs.setCurrentIndex(1)
    settle(driver)
    gaps["the next answer of 10 MB"] = ticks.longest_during(send)
    gaps["locking"] = ticks.longest_during(
        lambda: type_and_wait(driver, lambda: driver.click(desktop.window.lock_button))
    )
    return gaps


if __name__ == "__main__":
    main()
