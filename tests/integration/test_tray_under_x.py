"""The icon in a real tray."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.helpers.line_program import line_program
from tests.helpers.vaults import PASSWORD, cheap_vault
from tests.helpers.x_display import PersonAtDisplay, x_display

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "trayer"))),
    reason="needs Xvfb, openbox, xdotool and trayer",
)

OPEN = "^keys – Vault App$"


def test_a_click_on_the_icon_shows_the_window(tmp_path: Path) -> None:
    vault = tmp_path / "keys.vault"
    cheap_vault(vault).close()
    with x_display() as display:
        person = PersonAtDisplay(display)
        environment = person.environment
        with (
            subprocess.Popen(["trayer"], env=environment) as trayer,  # noqa: S607 - from PATH
            line_program(
                "tests.helpers.hasty_window",
                *(str(vault), "1000", json.dumps({})),
                environment=environment,
            ) as window,
        ):
            window.await_line("listening")
            window.tell(f"unlock {PASSWORD.decode()}")
            window.await_line("unlocked")
            window.tell("minimise")
            person.wait_for("it is minimised", lambda: not person.sees_window(OPEN))
            window.tell("tray")
            _, x, y = window.await_line("at").split()

            person.click((int(x), int(y)))

            assert person.window(OPEN)
            trayer.terminate()
