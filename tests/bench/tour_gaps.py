"""The longest pause of the window's event loop in each step of the tour; run by ``bench_window``.

``python -m tests.bench.tour_gaps FOLDER``. Drives the real window, with the real agent and the
practice exchange, through the main job, every page, every dialog, and each step of a rotation and a
drill. Takes no pictures, as they would be what takes longest. Prints one JSON object: wall-clock
milliseconds by step, and the processor time that the window's own thread took of them.
"""

import json
import sys
from pathlib import Path

from tests.bench.event_gaps import Ticks, settle
from vault_app.settings import DEFAULTS, Theme
from vault_app.ui.desktop import make_application, open_desktop
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.tour.driver import Driver
from vault_app.ui.tour.every_screen import EveryScreen
from vault_app.ui.tour.life_screens import LifeScreens
from vault_app.ui.tour.rare_screens import RareScreens
from vault_app.ui.tour.steps import MainJob


class HandsOnly(Driver):
    """A user who looks, and keeps no picture."""

    def picture(self, name: str) -> Path:
        """Give the window the time to show what there would be a picture of."""
        self.settle()
        return Path(name)


def main() -> None:
    folder = Path(sys.argv[1])
    settings = SettingsStore(folder / "settings.json")
    settings.replace(DEFAULTS._replace(theme=Theme.LIGHT))
    make_application(settings.current)
    ticks = Ticks()
    desktop = open_desktop(folder / "tour.vault", folder / "practice.json", settings)
    driver = HandsOnly(desktop.window, folder)
    driver.wait_for("all is loaded", lambda: desktop.link.agent_pid)
    settle(driver)
    main_job = MainJob(desktop, driver, folder)
    pauses = {
        name: ticks.pause_during(step)
        for name, step in (
            *main_job.steps(),
            *EveryScreen(desktop, driver).steps(),
            *RareScreens(desktop, driver, main_job.password).steps(),
            *LifeScreens(desktop, driver).steps(),
        )
    }
    desktop.close()
    sys.stdout.write(json.dumps(pauses) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
