"""The page of test requests on a real X server: by mouse, and by keyboard alone.

Hands are X events; eyes are the accessibility tree, which tells what is shown, where, and what has
the focus.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.accessible_person import (
    ENVIRONMENT,
    LAUNCHER,
    AccessiblePerson,
    accessibility_bus,
    accessible_person,
)
from tests.helpers.keyboard_person import KeyboardPerson
from tests.helpers.secret_service import session_bus
from tests.helpers.vaults import NOW, PASSWORD, add_key, cheap_vault
from tests.helpers.x_display import PersonAtDisplay, ends_within, x_display
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE
from vault_app.practice.accounts import Accounts
from vault_app.practice.issued_key import DEFAULT_PERMISSIONS
from vault_app.practice.server import PracticeExchange
from vault_app.vault.occasion import Occasion

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "xclip", "dbus-daemon", LAUNCHER))),
    reason="needs Xvfb, openbox, xdotool, xclip, dbus and at-spi2-core",
)

LOCKED = "^Vault App$"
OPEN = "^keys – Vault App$"
SECONDS_TO_END = 10.0


@dataclass(frozen=True)
class Desk:
    """A person in front of the unlocked window, and the exchange that it talks to."""

    hands: PersonAtDisplay
    eyes: AccessiblePerson
    exchange: PracticeExchange

    def click(self, role: str, name: str, window: str = "") -> None:
        """Click what has this name, with the mouse."""
        self.hands.click(self.eyes.find(role, name, window).middle)

    def wait_until_seen(self, text: str) -> None:
        self.eyes.wait_for(text, lambda: self.eyes.sees(text))

    def tab_to(self, role: str, name: str) -> None:
        """Press Tab until what has this name has the focus."""
        KeyboardPerson(self.hands, self.eyes).tab_to(role, name)

    def refuse_the_key(self) -> None:
        """The user deletes the API key at the exchange."""
        self.exchange.accounts.delete(self.exchange.accounts.issued()[0].api_key)


@pytest.fixture
def desk(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    accounts = Accounts()
    vault = tmp_path / "keys.vault"
    with ExitStack() as stack:
        exchange = stack.enter_context(PracticeExchange(accounts))
        with cheap_vault(vault) as session:
            record = add_key(session, "bot")
            issued = accounts.issue_for_public_key(
                "bot", record.public_key_pem, permissions=DEFAULT_PERMISSIONS, ip_list=()
            )
            session.ledger.register(record.id, issued.api_key, Occasion(NOW))
        stack.enter_context(session_bus(tmp_path_factory.mktemp("bus")))
        display = stack.enter_context(x_display())
        stack.enter_context(accessibility_bus(display))
        eyes = stack.enter_context(accessible_person())
        hands = PersonAtDisplay(display)
        environment = hands.environment | ENVIRONMENT | {PRACTICE_URL_VARIABLE: exchange.base_url}
        command = [sys.executable, "-P", "-m", "vault_app", "--vault", str(vault)]
        app = stack.enter_context(subprocess.Popen(command, env=environment))
        try:
            hands.window(LOCKED)
            hands.type(PASSWORD.decode())
            hands.press("Return")
            hands.window(OPEN)
            yield Desk(hands, eyes, exchange)
        finally:
            app.terminate()
            assert ends_within(app, SECONDS_TO_END)


def test_a_request_its_refusal_and_the_cause_by_mouse(desk: Desk) -> None:
    desk.click("check box", "Test request")
    desk.click("tree item", "Open orders")
    desk.wait_until_seen("GET /api/v3/openOrders")
    desk.click("tree item", "Account and balances")
    desk.click("push button", "Send")
    desk.wait_until_seen("Accepted: 200 OK")
    desk.click("page tab", "Raw")
    desk.click("push button", "Copy all")
    desk.eyes.wait_for("the answer", lambda: desk.hands.clipboard().startswith("{"))

    desk.refuse_the_key()
    desk.click("push button", "Send")
    desk.wait_until_seen("Not accepted:")
    desk.click("push button", "Find the cause")
    desk.wait_until_seen("does not know this API key")

    desk.click("page tab", "History")
    desk.click("cell", "✓ 200")
    desk.click("push button", "Look at the answer")
    desk.hands.window("^Account and balances")
    desk.wait_until_seen("makerCommission")


def test_a_request_its_refusal_and_the_cause_by_keyboard_alone(desk: Desk) -> None:
    desk.tab_to("check box", "Keys")
    desk.hands.press("Down")
    desk.wait_until_seen("Search requests")
    desk.hands.press("ctrl+f")
    desk.hands.type("check an order")
    desk.hands.press("Tab", "Down")
    desk.wait_until_seen("POST /api/v3/order/test")
    desk.tab_to("text", "quoteOrderQty")
    desk.hands.press("ctrl+a")
    desk.hands.type("25")
    desk.hands.press("ctrl+Return")
    desk.wait_until_seen("Accepted: 200 OK")

    desk.refuse_the_key()
    desk.hands.press("ctrl+Return")
    desk.wait_until_seen("Not accepted:")
    desk.tab_to("push button", "Find the cause")
    desk.hands.press("space")
    desk.wait_until_seen("does not know this API key")
    desk.tab_to("push button", "Copy report…")
    desk.hands.press("space")
    desk.hands.window("^Copy report")
    desk.hands.press("Return")
    desk.eyes.wait_for("the report", lambda: "Diagnosis: " in desk.hands.clipboard())

    desk.tab_to("check box", "Test request")
    desk.hands.press("Up")
    desk.wait_until_seen("New key…")


def test_the_fields_come_before_the_preview_on_the_way_round(desk: Desk) -> None:
    desk.click("check box", "Test request")
    desk.wait_until_seen("Payload: what is signed")
    desk.tab_to("push button", "Send")

    desk.tab_to("text", "recvWindow")
    desk.tab_to("push button", "Copy: 2  Payload: what is signed")
    desk.hands.press("space")

    desk.eyes.wait_for("the payload", lambda: "timestamp=" in desk.hands.clipboard())
