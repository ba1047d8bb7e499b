import json
import os
import shutil
import subprocess
import sys

import pytest

from tests.helpers.buses import bus_of_ones_own

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("dbus-daemon"),
    reason="needs dbus-daemon",
)

ASK = "from vault_app.ui.system_motion import system_reduces_motion as ask; print(ask())"


def asked(address: str) -> bool:
    """In a process of its own: Qt connects to one session bus only."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", ASK],
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": address},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip() == "True"


@pytest.mark.parametrize(
    ("settings", "is_reduced"),
    [
        ({"org.freedesktop.appearance reduced-motion": 1}, True),
        ({"org.freedesktop.appearance reduced-motion": 0}, False),
        ({"org.gnome.desktop.interface enable-animations": False}, True),
        ({"org.gnome.desktop.interface enable-animations": True}, False),
        ({}, False),
    ],
)
def test_what_the_desktop_says_is_believed(
    settings: dict[str, object], *, is_reduced: bool
) -> None:
    with bus_of_ones_own() as bus:
        environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus.address}
        command = [sys.executable, "-m", "tests.helpers.settings_portal", json.dumps(settings)]
        with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as portal:
            try:
                assert portal.stdout is not None
                portal.stdout.readline()
                assert asked(bus.address) is is_reduced
            finally:
                portal.kill()


def test_a_desktop_without_a_portal_asks_for_nothing() -> None:
    with bus_of_ones_own() as bus:
        assert not asked(bus.address)


def test_without_a_bus_nothing_is_asked_for() -> None:
    assert not asked("unix:path=/nowhere")
