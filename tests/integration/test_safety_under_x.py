"""What keeps the vault safe without being asked, on a real X server and real D-Bus buses."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.buses import Bus, bus_of_ones_own
from tests.helpers.line_program import LineProgram, line_program
from tests.helpers.processes import descendants_of, holds_within, is_running
from tests.helpers.vaults import PASSWORD, add_key, cheap_vault
from tests.helpers.x_display import PersonAtDisplay, x_display

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "openbox", "xdotool", "xclip", "dbus-daemon"))),
    reason="needs Xvfb, openbox, xdotool, xclip and dbus-daemon",
)

SECRET = "hush-hush-hush"
SCREEN_SAVER = "org.freedesktop.ScreenSaver"
LOGIN_PATH = "/org/freedesktop/login1"
LOGIN_MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
SECONDS_TO_ACT = 15.0
SECONDS_TO_STAY = 0.8
NEVER = 1000
"""Seconds per minute with which no test sees the idle lock."""

OpenWindow = Callable[..., LineProgram]


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with x_display() as name:
        yield name


@pytest.fixture
def person(display: str) -> PersonAtDisplay:
    return PersonAtDisplay(display)


@pytest.fixture
def session_bus() -> Iterator[Bus]:
    with bus_of_ones_own() as bus:
        yield bus


@pytest.fixture
def system_bus() -> Iterator[Bus]:
    with bus_of_ones_own() as bus:
        yield bus


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    path = tmp_path / "keys.vault"
    with cheap_vault(path) as session:
        for label in ("first", "second", "third"):
            add_key(session, label)
    return path


@pytest.fixture
def open_window(
    person: PersonAtDisplay, vault: Path, session_bus: Bus, system_bus: Bus
) -> Iterator[OpenWindow]:
    """Opens and unlocks the window; a minute of idleness lasts as long as is said."""
    environment = person.environment | {
        "DBUS_SESSION_BUS_ADDRESS": session_bus.address,
        "DBUS_SYSTEM_BUS_ADDRESS": system_bus.address,
        "XDG_SESSION_ID": "c2",
    }
    with ExitStack() as stack:

        def open_one(
            seconds_per_minute: int = NEVER, path: Path = vault, **changes: object
        ) -> LineProgram:
            arguments = (str(path), str(seconds_per_minute), json.dumps(changes))
            window = stack.enter_context(
                line_program("tests.helpers.hasty_window", *arguments, environment=environment)
            )
            window.await_line("listening")
            unlock(window)
            return window

        yield open_one


def unlock(window: LineProgram) -> str:
    known = len([line for line in window.lines if line.startswith("unlocked")])
    window.tell(f"unlock {PASSWORD.decode()}")
    return window.await_line("unlocked", known)


def is_cleared(person: PersonAtDisplay) -> bool:
    return holds_within(lambda: person.clipboard() == "", SECONDS_TO_ACT)


def copy_elsewhere(person: PersonAtDisplay, text: str) -> None:
    """As another program does; xclip stays and serves what it has copied."""
    subprocess.run(
        ["xclip", "-selection", "clipboard", "-in"],  # noqa: S607 - from PATH
        input=text.encode(),
        env=person.environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def test_a_secret_is_cleared_after_the_time(
    person: PersonAtDisplay, open_window: OpenWindow
) -> None:
    window = open_window()

    window.tell(f"copy 1 {SECRET}")
    assert person.clipboard() == SECRET

    assert is_cleared(person)
    assert is_running(window.pid)


def test_what_the_user_copied_since_stays(person: PersonAtDisplay, open_window: OpenWindow) -> None:
    window = open_window()
    window.tell(f"copy 1 {SECRET}")

    copy_elsewhere(person, "mine")

    window.await_line("clipboard 0")
    assert not window.says_within("locked", 1.5)  # past the time that the secret had
    person.wait_for("what was copied since", lambda: person.clipboard() == "mine")


def test_locking_clears_a_secret(person: PersonAtDisplay, open_window: OpenWindow) -> None:
    window = open_window()
    window.tell(f"copy 60 {SECRET}")

    window.tell("lock")

    assert is_cleared(person)


def test_quitting_clears_a_secret_and_leaves_no_helper(
    person: PersonAtDisplay, open_window: OpenWindow
) -> None:
    window = open_window()
    window.tell(f"copy 60 {SECRET}")
    children = descendants_of(window.pid)
    assert len(children) == 2  # the agent and the helper

    window.tell("quit")

    assert window.ends() == 0
    assert is_cleared(person)
    assert holds_within(lambda: not any(map(is_running, children)), SECONDS_TO_ACT)


def test_a_killed_window_leaves_no_secret_behind(
    person: PersonAtDisplay, open_window: OpenWindow
) -> None:
    window = open_window()
    window.tell(f"copy 1 {SECRET}")
    children = descendants_of(window.pid)

    window.kill()

    assert is_cleared(person)
    assert holds_within(lambda: not any(map(is_running, children)), SECONDS_TO_ACT)


def test_a_secret_that_another_program_took_over_is_cleared_after_a_kill(
    person: PersonAtDisplay, open_window: OpenWindow
) -> None:
    window = open_window()
    window.tell(f"copy 5 {SECRET}")  # long enough to look whether it is there
    copy_elsewhere(person, SECRET)  # as a program with a history of the clipboard does
    assert person.clipboard() == SECRET

    window.kill()

    assert is_cleared(person)


def test_what_was_copied_since_stays_after_a_kill(
    person: PersonAtDisplay, open_window: OpenWindow
) -> None:
    window = open_window()
    window.tell(f"copy 1 {SECRET}")
    children = descendants_of(window.pid)
    copy_elsewhere(person, "mine")

    window.kill()

    assert holds_within(lambda: not any(map(is_running, children)), SECONDS_TO_ACT)
    assert person.clipboard() == "mine"


def test_a_window_that_nobody_uses_locks(open_window: OpenWindow) -> None:
    window = open_window(2, idle_lock_minutes=1)

    window.await_line("locked")


def test_a_window_that_is_used_stays_open(person: PersonAtDisplay, open_window: OpenWindow) -> None:
    window = open_window(2, idle_lock_minutes=1)

    for _ in range(6):
        person.press("Down")
        assert not window.says_within("locked", 0.5)


def test_a_window_that_shall_never_lock_stays_open(open_window: OpenWindow) -> None:
    window = open_window(1, idle_lock_minutes=0)

    assert not window.says_within("locked", 2.0)


@pytest.mark.parametrize("interface", [SCREEN_SAVER, "org.gnome.ScreenSaver"])
def test_locking_the_screen_locks_the_vault(
    open_window: OpenWindow, session_bus: Bus, interface: str
) -> None:
    window = open_window()

    session_bus.emit("/ScreenSaver", interface, "ActiveChanged", "b", True)

    window.await_line("locked")


def test_unlocking_the_screen_locks_nothing(open_window: OpenWindow, session_bus: Bus) -> None:
    window = open_window()

    session_bus.emit("/ScreenSaver", SCREEN_SAVER, "ActiveChanged", "b", False)

    assert not window.says_within("locked", SECONDS_TO_STAY)


def test_a_locked_screen_is_ignored_where_the_user_wants_that(
    open_window: OpenWindow, session_bus: Bus
) -> None:
    window = open_window(lock_on_screen_lock=False)

    session_bus.emit("/ScreenSaver", SCREEN_SAVER, "ActiveChanged", "b", True)

    assert not window.says_within("locked", SECONDS_TO_STAY)


def test_the_login_manager_locks_the_vault_of_its_session_only(
    open_window: OpenWindow, system_bus: Bus
) -> None:
    window = open_window()

    system_bus.emit(f"{LOGIN_PATH}/session/_31", SESSION, "Lock", "")
    assert not window.says_within("locked", SECONDS_TO_STAY)

    system_bus.emit(f"{LOGIN_PATH}/session/c2", SESSION, "Lock", "")
    window.await_line("locked")


def test_another_user_at_the_screen_locks_the_vault(
    open_window: OpenWindow, system_bus: Bus
) -> None:
    window = open_window()

    system_bus.emit(
        f"{LOGIN_PATH}/session/c2",
        "org.freedesktop.DBus.Properties",
        "PropertiesChanged",
        "sa{sv}as",
        SESSION,
        {"Active": ("b", False)},
        [],
    )

    window.await_line("locked")


def test_the_computer_waits_with_its_sleep_until_the_vault_is_locked(
    open_window: OpenWindow, system_bus: Bus
) -> None:
    with line_program("tests.helpers.login_manager", system_bus.address) as manager:
        manager.await_line("ready")
        window = open_window()
        manager.await_line("delayed")
        agent = descendants_of(window.pid)

        system_bus.emit(LOGIN_PATH, LOGIN_MANAGER, "PrepareForSleep", "b", True)

        manager.await_line("free")
        assert "locked" in window.lines
        assert not any(map(is_running, agent))


def test_minimising_locks_where_the_user_wants_that(open_window: OpenWindow) -> None:
    window = open_window(lock_on_minimise=True)

    window.tell("minimise")

    window.await_line("locked")


def test_minimising_locks_nothing_by_itself(open_window: OpenWindow) -> None:
    window = open_window()

    window.tell("minimise")

    assert not window.says_within("locked", SECONDS_TO_STAY)


def test_the_shortcut_locks_while_the_window_is_out_of_sight(
    person: PersonAtDisplay, open_window: OpenWindow
) -> None:
    window = open_window()
    window.tell("minimise")

    person.press("ctrl+alt+shift+l")

    window.await_line("locked")


def test_the_shortcut_does_nothing_where_the_user_does_not_want_it(
    person: PersonAtDisplay, open_window: OpenWindow
) -> None:
    window = open_window(lock_shortcut=False)

    person.press("ctrl+alt+shift+l")

    assert not window.says_within("locked", SECONDS_TO_STAY)


def test_a_shortcut_that_another_program_has_does_no_harm(
    person: PersonAtDisplay, open_window: OpenWindow, vault: Path
) -> None:
    other = vault.with_name("other.vault")
    shutil.copyfile(vault, other)
    first, second = open_window(), open_window(path=other)

    person.press("ctrl+alt+shift+l")

    first.await_line("locked")
    assert not second.says_within("locked", SECONDS_TO_STAY)


def test_unlocking_returns_to_the_page_and_the_key(open_window: OpenWindow) -> None:
    window = open_window()
    window.tell("select 2")
    window.tell("page backups")
    selected = window.await_line("selected").split()[-1]
    window.tell("lock")

    assert unlock(window).split()[1:] == ["BackupsView", selected]
