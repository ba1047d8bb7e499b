"""The main job on a real X server, with the tabulator key, the space bar and what is typed."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.accessible_person import (
    ENVIRONMENT,
    LAUNCHER,
    accessibility_bus,
    accessible_person,
)
from tests.helpers.keyboard_person import KeyboardPerson
from tests.helpers.secret_service import session_bus
from tests.helpers.x_display import PersonAtDisplay, ends_within, x_display
from vault_app.terms import KeyState
from vault_app.vault.session import open_vault

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "xclip", "dbus-daemon", LAUNCHER))),
    reason="needs Xvfb, openbox, xdotool, xclip, dbus and at-spi2-core",
)

TYPED_PASSWORD = "blue Tractor 57 under-the sea"
SECONDS_TO_END = 10.0
LABEL = "Grid bot, spot"
LOCKED = "Vault App"
OPEN = "keys – Vault App"
RECOVERY_CODE = "Recovery code"
NEW_KEY = "New key"
REGISTER = "Register the public key"
TEST = "Test request"


@pytest.fixture
def person(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeyboardPerson]:
    with (
        session_bus(tmp_path_factory.mktemp("bus")),
        x_display() as display,
        accessibility_bus(display),
        accessible_person() as eyes,
    ):
        yield KeyboardPerson(PersonAtDisplay(display), eyes)


def test_the_main_job_without_a_mouse(person: KeyboardPerson, tmp_path: Path) -> None:
    vault = tmp_path / "keys.vault"
    command = [sys.executable, "-P", "-m", "vault_app", "--vault", str(vault)]
    with subprocess.Popen(command, env=person.hands.environment | ENVIRONMENT) as app:
        try:
            person.press_button("Next", LOCKED)
            person.type_into("Password", TYPED_PASSWORD, LOCKED)
            person.type_into("Repeat the password", TYPED_PASSWORD, LOCKED)
            person.press_button("Create vault", LOCKED)
            person.tick("I have printed it or written it down", RECOVERY_CODE)
            person.press_button("Done", RECOVERY_CODE)

            person.press_button("Generate your first key…", OPEN)
            person.type_into("Label", LABEL, NEW_KEY)
            person.press_button("Generate", NEW_KEY)
            person.press_button("Copy public key", NEW_KEY)
            assert person.hands.wait_for("a public key", person.hands.clipboard).startswith(
                "-----BEGIN PUBLIC KEY-----"
            )
            person.press_button("Go on: register it…", NEW_KEY)

            person.press_button("Hand in at the practice exchange", REGISTER)
            person.eyes.wait_for("an answer", lambda: person.eyes.sees("issued an API key"))
            person.press_button("Paste", REGISTER)
            person.press_button("Save API key", REGISTER)

            person.press_button("Test…", OPEN)
            person.eyes.wait_for("it is accepted", lambda: person.eyes.sees("Accepted"))
            person.press_button("Close", TEST)

            person.press_button("Lock", OPEN)
            person.type_into("Password", TYPED_PASSWORD, LOCKED)
            person.press_button("Unlock", LOCKED)
            person.eyes.find("cell", LABEL, OPEN)
        finally:
            app.terminate()
            assert ends_within(app, SECONDS_TO_END)
    with open_vault(vault, TYPED_PASSWORD.encode(), writable=False) as session:
        assert [(key.label, key.state) for key in session.records] == [(LABEL, KeyState.VERIFIED)]
