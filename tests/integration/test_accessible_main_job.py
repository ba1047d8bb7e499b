import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.accessible_person import (
    ENVIRONMENT,
    LAUNCHER,
    AccessiblePerson,
    accessibility_bus,
    accessible_person,
)
from tests.helpers.secret_service import session_bus
from tests.helpers.x_display import ends_within, x_display
from vault_app.terms import KeyState
from vault_app.vault.session import open_vault

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "dbus-daemon", LAUNCHER))),
    reason="needs Xvfb, openbox, xdotool, dbus and at-spi2-core",
)

TYPED_PASSWORD = "blue Tractor 57 under-the sea"
SECONDS_TO_END = 10.0
LABEL = "Grid bot, spot"
OPEN = "keys – Vault App"
RECOVERY_CODE = "Recovery code"
NEW_KEY = "New key"
REGISTER = "Register the public key"
TEST = "Test request"


@pytest.fixture
def person_and_display() -> Iterator[tuple[AccessiblePerson, str]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        session_bus(Path(folder)),
        x_display() as display,
        accessibility_bus(display),
        accessible_person() as person,
    ):
        yield person, display


def test_the_main_job_through_accessible_actions_alone(
    person_and_display: tuple[AccessiblePerson, str], tmp_path: Path
) -> None:
    person, display = person_and_display
    vault = tmp_path / "keys.vault"
    others = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    environment = others | ENVIRONMENT | {"DISPLAY": display}
    command = [sys.executable, "-P", "-m", "vault_app", "--vault", str(vault)]
    with subprocess.Popen(command, env=environment) as app:
        try:
            person.press("Next")
            person.fill("Password", TYPED_PASSWORD)
            person.fill("Repeat the password", TYPED_PASSWORD)
            person.press("Create vault")
            person.toggle("I have printed it or written it down", RECOVERY_CODE)
            person.press("Done", RECOVERY_CODE)

            person.press("Generate your first key…", OPEN)
            person.fill("Label", LABEL, NEW_KEY)
            person.press("Generate", NEW_KEY)
            person.press("Copy public key", NEW_KEY)
            person.press("Go on: register it…", NEW_KEY)

            person.press("Hand in at the practice exchange", REGISTER)
            person.wait_for("an answer", lambda: person.sees("issued an API key"))
            person.press("Paste", REGISTER)
            person.press("Save API key", REGISTER)

            person.press("Test…", OPEN)
            person.wait_for("the request is accepted", lambda: person.sees("Accepted"))
            person.press("Close", TEST)

            person.press("Lock", OPEN)
            person.fill("Password", TYPED_PASSWORD)
            person.press("Unlock")
            person.find("cell", LABEL, OPEN)
        finally:
            app.terminate()
            assert ends_within(app, SECONDS_TO_END)
    with open_vault(vault, TYPED_PASSWORD.encode(), writable=False) as session:
        assert [(key.label, key.state) for key in session.records] == [(LABEL, KeyState.VERIFIED)]
