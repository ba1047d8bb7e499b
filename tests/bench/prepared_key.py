"""How long *Generate* takes for a pair that was made ahead; run by ``bench_window``.

``python -m tests.bench.prepared_key VAULT PASSWORD``. Drives the real window with the real agent.
Prints one JSON object: milliseconds from the press to the shown pair, by kind.
"""

import json
import statistics
import sys
from pathlib import Path

from tests.bench.event_gaps import settle, unlock
from tests.helpers.prepared_key import milliseconds_to_the_shown_pair
from vault_app.settings import DEFAULTS, Theme
from vault_app.terms import GeneratedKind
from vault_app.ui.desktop import make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.tour.driver import Driver

ROUNDS = 5


def main() -> None:
    vault, password = Path(sys.argv[1]), sys.argv[2]
    make_application(DEFAULTS._replace(theme=Theme.LIGHT))
    settings = SettingsStore(vault.with_name("settings.json"))
    desktop = open_desktop(vault, vault.with_name("practice.json"), settings)
    driver = Driver(desktop.window, vault.parent)
    driver.wait_for("all is loaded", lambda: desktop.link.agent_pid)
    unlock(desktop, driver, password)
    settle(driver)
    measured = {
        kind.value: statistics.median(
            milliseconds_to_the_shown_pair(desktop, f"{kind} {number}", kind)
            for number in range(ROUNDS)
        )
        for kind in (GeneratedKind.RSA_4096, GeneratedKind.ED25519)
    }
    desktop.close()
    sys.stdout.write(json.dumps(measured) + "\n")


if __name__ == "__main__":
    main()
