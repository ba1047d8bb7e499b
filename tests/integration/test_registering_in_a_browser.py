"""From the window to the exchange's web page and back, by the clipboard, as people do it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.browser import CHROMIUM, Page, open_browser
from tests.helpers.vaults import PASSWORD, add_key, cheap_vault
from tests.helpers.x_display import PersonAtDisplay, ends_within, x_display
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE
from vault_app.practice.server import PracticeExchange
from vault_app.terms import KeyState
from vault_app.vault.model import KeyRecord
from vault_app.vault.session import open_vault

pytestmark = pytest.mark.skipif(
    CHROMIUM is None
    or not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "xclip", "import"))),
    reason="needs chromium, Xvfb, openbox, xdotool, xclip and ImageMagick",
)

LOCKED = "^Vault App$"
OPEN = "^keys – Vault App$"
REGISTER = "^Register the public key"
TEST = "^Test request"
SECONDS_TO_END = 10.0


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    path = tmp_path / "keys.vault"
    with cheap_vault(path) as session:
        add_key(session, "bot")
    return path


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Page]:
    with open_browser(tmp_path / "profile") as page:
        yield page


@pytest.fixture
def person(vault: Path, exchange: PracticeExchange) -> Iterator[PersonAtDisplay]:
    """In front of the unlocked window, whose practice exchange is *exchange*."""
    with x_display() as display:
        found = PersonAtDisplay(display)
        environment = found.environment | {PRACTICE_URL_VARIABLE: exchange.base_url}
        command = [sys.executable, "-P", "-m", "vault_app", "--vault", str(vault)]
        with subprocess.Popen(command, env=environment) as app:
            try:
                found.window(LOCKED)
                found.type(PASSWORD.decode())
                found.press("Return")
                found.window(OPEN)
                yield found
            finally:
                app.terminate()
                assert ends_within(app, SECONDS_TO_END)


def test_a_key_copied_to_the_page_and_its_api_key_pasted_back_is_verified(
    person: PersonAtDisplay, browser: Page, exchange: PracticeExchange, vault: Path
) -> None:
    person.press("ctrl+shift+c")
    public_key = person.wait_for(
        "the public key",
        lambda: text if (text := person.clipboard()).startswith("-----BEGIN PUBLIC") else None,
    )

    browser.open(f"{exchange.base_url}/")
    browser.type_into("name", "Grid bot")
    browser.type_into("publicKey", public_key)
    browser.click("#create")
    browser.wait_for("document.getElementById('new-api-key') !== null")
    person.copy(browser.evaluate("document.getElementById('new-api-key').value"))

    person.press_until("ctrl+r", REGISTER)
    person.press("Tab", "Tab", "Tab", "ctrl+v", "Return")
    person.wait_for("it is stored", lambda: stored(vault).state is KeyState.REGISTERED)
    person.wait_for("the dialog is closed", lambda: not person.sees_window(REGISTER))
    person.press_until("ctrl+t", TEST)
    person.wait_for("it is verified", lambda: stored(vault).state is KeyState.VERIFIED)
    person.escape_from(TEST)

    (issued,) = exchange.accounts.issued()
    assert stored(vault).api_key == issued.api_key


def stored(vault: Path) -> KeyRecord:
    with open_vault(vault, PASSWORD, writable=False) as session:
        return session.records[0]
