import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import pytest

from tests.helpers.processes import descendants_of, holds_within, is_running
from tests.helpers.vaults import NOW, PASSWORD, add_key, cheap_vault
from tests.helpers.x_display import PersonAtDisplay, ends_within, x_display
from vault_app.terms import KeyState
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import open_vault

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "xclip", "import"))),
    reason="needs Xvfb, openbox, xdotool, xclip and ImageMagick",
)

APP = (sys.executable, "-P", "-m", "vault_app")
TYPED_PASSWORD = "blue Tractor 57 under-the sea"
LABEL = "Grid bot, spot"
API_KEY = re.compile(r"[A-Za-z0-9]{64}")
SECONDS_TO_END = 5.0

LOCKED = "^Vault App$"
OPEN = "^keys – Vault App$"
RECOVERY_CODE = "^Recovery code"
NEW_KEY = "^New key"
REGISTER = "^Register the public key"
TEST = "^Test request"


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with x_display() as name:
        yield name


@pytest.fixture
def person(display: str) -> PersonAtDisplay:
    return PersonAtDisplay(display)


@contextmanager
def running_app(person: PersonAtDisplay, vault: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """The app as a user starts it, with the real agent and its real key derivation."""
    with subprocess.Popen([*APP, "--vault", str(vault)], env=person.environment) as app:
        try:
            person.window(LOCKED)
            yield app
        finally:
            app.kill()


@pytest.fixture
def registered_vault(tmp_path: Path) -> Path:
    """A vault whose one key has an API key that no exchange issued."""
    path = tmp_path / "keys.vault"
    with cheap_vault(path) as session:
        session.ledger.register(add_key(session, LABEL).id, "A" * 64, Occasion(NOW))
    return path


def test_the_main_job_by_mouse_and_keyboard(person: PersonAtDisplay, tmp_path: Path) -> None:
    vault = tmp_path / "keys.vault"
    with running_app(person, vault) as app:
        person.click_primary_button(LOCKED)  # on from the place of the vault
        person.type(TYPED_PASSWORD)
        person.press("Return")
        person.type(TYPED_PASSWORD)
        person.press("Return")
        person.window(OPEN)
        person.window(RECOVERY_CODE)
        person.picture(tmp_path / "recovery-code.png")
        person.press("Tab", "Tab", "space")
        person.click_primary_button(RECOVERY_CODE)
        person.wait_for("the dialog is closed", lambda: not person.sees_window(RECOVERY_CODE))

        # Three clicks and a label, then the public key is on the clipboard.
        person.click_primary_button(OPEN)
        person.window(NEW_KEY)
        person.type(LABEL)
        person.click_primary_button(NEW_KEY)
        person.wait_for("a key in the vault", lambda: stored_states(vault))
        person.click_primary_button(NEW_KEY)
        public_key = person.wait_for(
            "the public key",
            lambda: text if (text := person.clipboard()).startswith("-----BEGIN PUBLIC") else None,
        )
        person.picture(tmp_path / "copied.png")
        assert stored_public_key(vault) == public_key
        assert openssl_reads(public_key)

        person.press("Return")
        person.window(REGISTER)
        person.press("Tab", "Tab", "space")
        person.wait_for("an API key", lambda: API_KEY.fullmatch(person.clipboard()))
        person.picture(tmp_path / "registered.png")
        person.press("space", "Return")
        person.wait_for("it is stored", lambda: stored_states(vault) == [KeyState.REGISTERED])
        person.wait_for("the dialog is closed", lambda: not person.sees_window(REGISTER))

        person.press_until("ctrl+t", TEST)
        person.wait_for("it is verified", lambda: stored_states(vault) == [KeyState.VERIFIED])
        person.picture(tmp_path / "verified.png")
        person.escape_from(TEST)

        person.press_until("ctrl+l", LOCKED)
        person.type(TYPED_PASSWORD)
        person.press("Return")
        person.window(OPEN)

        children = descendants_of(app.pid)
        person.press("ctrl+q")
        assert ends_within(app, SECONDS_TO_END)
        assert app.returncode == 0
        assert all_end(children)


def test_killing_the_window_ends_the_agent_and_the_practice_exchange(
    person: PersonAtDisplay, registered_vault: Path
) -> None:
    with running_app(person, registered_vault) as app:
        children = open_and_start_a_test(person, app.pid)

        app.kill()

        assert all_end(children)


def test_closing_by_the_window_manager_ends_everything(
    person: PersonAtDisplay, registered_vault: Path
) -> None:
    with running_app(person, registered_vault) as app:
        children = open_and_start_a_test(person, app.pid)
        person.escape_from(TEST)

        person.press("alt+F4")

        assert ends_within(app, SECONDS_TO_END)
        assert app.returncode == 0
        assert all_end(children)


def test_without_a_display_the_app_says_so_in_one_sentence(tmp_path: Path) -> None:
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in displays}

    done = subprocess.run(
        [*APP, "--vault", str(tmp_path / "keys.vault")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("There is no display to open a window on.")
    assert done.stderr.count("\n") == 1


def open_and_start_a_test(person: PersonAtDisplay, app_pid: int) -> frozenset[int]:
    """Unlock and press Ctrl+T; return the agent and the practice exchange, once both run."""
    person.type(PASSWORD.decode())
    person.press("Return")
    person.window(OPEN)
    person.press_until("ctrl+t", TEST)
    return person.wait_for(
        "two child processes",
        lambda: children if len(children := descendants_of(app_pid)) == 2 else None,
    )


def all_end(processes: frozenset[int]) -> bool:
    return holds_within(lambda: not any(map(is_running, processes)), SECONDS_TO_END)


def stored_states(vault: Path) -> list[KeyState]:
    return _states_of_revision(vault, vault.stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _states_of_revision(vault: Path, _modified_at: int) -> list[KeyState]:
    """Opened once for each revision: it takes a second."""
    with open_vault(vault, TYPED_PASSWORD.encode(), writable=False) as session:
        return [record.state for record in session.records]


def stored_public_key(vault: Path) -> str:
    with open_vault(vault, TYPED_PASSWORD.encode(), writable=False) as session:
        return session.records[0].public_key_pem


def openssl_reads(public_key: str) -> bool:
    done = subprocess.run(
        ["openssl", "pkey", "-pubin", "-noout"],  # noqa: S607 - from PATH
        input=public_key.encode(),
        capture_output=True,
        check=False,
    )
    return done.returncode == 0
