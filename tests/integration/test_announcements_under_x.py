"""What a screen reader is told of that appears beside what has the focus."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.accessible_person import (
    ENVIRONMENT,
    LAUNCHER,
    accessibility_bus,
    accessible_person,
)
from tests.helpers.secret_service import session_bus
from tests.helpers.vaults import cheap_vault
from tests.helpers.x_display import PersonAtDisplay, ends_within, x_display

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "dbus-daemon", LAUNCHER))),
    reason="needs Xvfb, openbox, xdotool, dbus and at-spi2-core",
)

SECONDS_TO_END = 10.0


def test_a_refusal_is_announced(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    vault = tmp_path / "keys.vault"
    cheap_vault(vault).close()
    command = [sys.executable, "-P", "-m", "vault_app", "--vault", str(vault)]
    with (
        session_bus(tmp_path_factory.mktemp("bus")),
        x_display() as display,
        accessibility_bus(display),
        accessible_person() as person,
        subprocess.Popen(command, env=PersonAtDisplay(display).environment | ENVIRONMENT) as app,
    ):
        try:
            person.fill("Password", "not the password")
            with person.hearing_announcements() as next_announcement:
                person.press("Unlock")
                first, second = next_announcement(), next_announcement()
        finally:
            app.terminate()
            assert ends_within(app, SECONDS_TO_END)

    assert first == "Checking the password…"
    assert second.startswith("This password does not open the vault.")
