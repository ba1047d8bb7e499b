"""A whole rotation and a whole drill in the real app on a display: by keys and by screen reader."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from tests.helpers.accessible_person import (
    ENVIRONMENT,
    LAUNCHER,
    AccessiblePerson,
    accessibility_bus,
    accessible_person,
)
from tests.helpers.secret_service import session_bus
from tests.helpers.vaults import NOW, PASSWORD, add_key, cheap_vault
from tests.helpers.x_display import PersonAtDisplay, ends_within, x_display
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE
from vault_app.key_life import Program
from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange
from vault_app.terms import KeyState
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import open_vault

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "dbus-daemon", LAUNCHER))),
    reason="needs Xvfb, openbox, xdotool, dbus and at-spi2-core",
)

SECONDS_TO_END = 10.0
LABEL = "Grid bot"
PROGRAM = "grid.py"
OPEN = "keys – Vault App"
ROTATION = "Rotation"
DRILL = "Compromised key"
REGISTER = "Register the public key"
TEST = "Test request"


@dataclass(frozen=True)
class Desk:
    """A person with a keyboard and a screen reader in front of an open vault."""

    person: AccessiblePerson
    keyboard: PersonAtDisplay
    vault: Path

    def register_and_test(self, window: str) -> None:
        """Take the new key of the dialog *window* to the exchange and back."""
        self.person.press("Register…", window)
        self.person.press("Hand in at the practice exchange", REGISTER)
        self.person.wait_for("an answer", lambda: self.person.sees("issued an API key"))
        self.person.press("Paste", REGISTER)
        self.person.press("Save API key", REGISTER)
        self.person.press("Test…", window)
        self.person.wait_for("it is accepted", lambda: self.person.sees("Accepted"))
        self.person.press("Close", TEST)

    def keys(self) -> dict[str, KeyRecord]:
        """What is in the vault now."""
        with open_vault(self.vault, PASSWORD, writable=False) as session:
            return {record.label: record for record in session.records}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    vault = tmp_path / "keys.vault"
    accounts = Accounts()
    with PracticeExchange(accounts) as exchange:
        with cheap_vault(vault) as session:
            record = add_key(session, LABEL)
            issued = accounts.issue_for_public_key(LABEL, record.public_key_pem)
            session.ledger.register(record.id, issued.api_key, Occasion(NOW))
            session.ledger.mark_verified(record.id, Occasion(NOW))
            session.ledger.change(
                record.id,
                lambda known: msgspec.structs.replace(known, used_by=(Program(PROGRAM),)),
            )
        with (
            tempfile.TemporaryDirectory() as folder,
            session_bus(Path(folder)),
            x_display() as display,
            accessibility_bus(display),
            accessible_person() as person,
            _running_app(display, vault, exchange),
        ):
            person.fill("Password", PASSWORD.decode())
            person.press("Unlock")
            person.find("cell", LABEL, OPEN)
            yield Desk(person, PersonAtDisplay(display), vault)


@contextmanager
def _running_app(display: str, vault: Path, exchange: PracticeExchange) -> Iterator[None]:
    others = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    ours = {"DISPLAY": display, PRACTICE_URL_VARIABLE: exchange.base_url}
    command = [sys.executable, "-P", "-m", "vault_app", "--vault", str(vault)]
    with subprocess.Popen(command, env=others | ENVIRONMENT | ours) as app:
        try:
            yield
        finally:
            app.terminate()
            assert ends_within(app, SECONDS_TO_END)


def test_a_whole_rotation(desk: Desk) -> None:
    person = desk.person
    desk.keyboard.press_until("F8", f"^{ROTATION}")
    person.press("Make the new pair", ROTATION)
    desk.register_and_test(ROTATION)
    person.toggle(PROGRAM, ROTATION)
    person.press("Delete it at the practice exchange", ROTATION)
    person.press("Prove it now", ROTATION)
    person.wait_for("it is over", lambda: person.sees("is replaced by"))
    person.press("Close", ROTATION)

    keys = desk.keys()
    new = next(key for label, key in keys.items() if label != LABEL)
    assert keys[LABEL].state is KeyState.RETIRED
    assert new.state is KeyState.VERIFIED
    assert [program.name for program in new.used_by] == [PROGRAM]


def test_a_whole_drill(desk: Desk) -> None:
    person = desk.person
    desk.keyboard.press_until("ctrl+k", "^Commands")
    desk.keyboard.type("key is compromised")
    desk.keyboard.press("Return")
    person.fill("What happened", "posted in a chat", DRILL)
    person.press("Go on…", DRILL)
    person.toggle("It shall sign nothing from now on, for good", DRILL)
    person.toggle("I will delete it at the exchange right after", DRILL)
    person.press("Declare it compromised", DRILL)
    person.press("Delete it at the practice exchange", DRILL)
    person.press("Prove it now", DRILL)
    person.press("Make the new key", DRILL)
    desk.register_and_test(DRILL)
    person.press("All of them use the new key", DRILL)
    person.press("Read the account", DRILL)
    person.press("I have looked through it", DRILL)
    person.press("Copy text", DRILL)
    person.press("I have told the support", DRILL)
    person.press("End the drill", DRILL)
    person.wait_for("it is over", lambda: person.sees(f"The drill of “{LABEL}” is over."))

    key = desk.keys()[LABEL]
    assert key.state is KeyState.COMPROMISED
    assert key.compromise is not None
    assert key.compromise.ended_at is not None
    assert "Compromised API key" in desk.keyboard.clipboard()
    assert key.api_key not in desk.keyboard.clipboard()
