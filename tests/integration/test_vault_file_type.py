"""A double click on a vault opens it: told to the desktop's real tools, and done with them."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.command_line import CommandLine
from tests.helpers.processes import holds_within, is_running
from tests.helpers.vaults import PASSWORD, cheap_vault
from tests.helpers.x_display import PersonAtDisplay, x_display
from vault_app import file_type
from vault_app.errors import (
    DesktopToolFailedError,
    DesktopToolMissingError,
    FileNotReadableError,
    FileNotWritableError,
)

TOOLS = ("update-mime-database", "xdg-mime", "gio", "desktop-file-validate")
ON_SCREEN = ("Xvfb", "openbox", "xdotool")


def lacking(*tools: str) -> str:
    """A sentence that names those of *tools* that are not there."""
    return f"needs {', '.join(tool for tool in tools if shutil.which(tool) is None)}"


pytestmark = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=lacking(*TOOLS))

LOCKED = "^Vault App$"
SECONDS_TO_END = 10.0
OTHERS_CHOICE = "[Default Applications]\ntext/plain=editor.desktop\n"
EDITOR = "[Desktop Entry]\nType=Application\nName=Editor\nExec=cat %f\nMimeType=text/plain;\n"


@pytest.fixture(autouse=True)
def desktop(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tools do as on GNOME; without any desktop, xdg-mime does not ask for types of files."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return new_vault(tmp_path / "first one & more.vault")


def new_vault(path: Path) -> Path:
    cheap_vault(path).close()
    return path


def said_by(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, check=True)
    return done.stdout.decode().strip()


def open_with(*opener: str, path: Path) -> None:
    """What a file manager does on a double click; what is opened goes on by itself."""
    subprocess.run(
        [*opener, str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
    )


def type_of(path: Path) -> str:
    return said_by("xdg-mime", "query", "filetype", str(path))


def what_opens_vaults() -> str:
    return said_by("xdg-mime", "query", "default", file_type.MIME_TYPE)


def home_files() -> dict[Path, bytes]:
    """All that is in the folders of the user, but what the desktop's tools make of it."""
    folders = [Path(os.environ[name]) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")]
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return {path: path.read_bytes() for path in files if is_source(path)}


def is_source(path: Path) -> bool:
    made_by_tools = path.name in {"mimeinfo.cache", "recently-used.xbel"}
    return not made_by_tools and ("mime" not in path.parts or "packages" in path.parts)


def defaults_path() -> Path:
    return Path(os.environ["XDG_CONFIG_HOME"]) / "mimeapps.list"


def choose_something_else() -> Path:
    """The user's own choice of what opens texts."""
    path = defaults_path()
    path.parent.mkdir(parents=True)
    path.write_text(OTHERS_CHOICE)
    editor = Path(os.environ["XDG_DATA_HOME"]) / "applications" / "editor.desktop"
    editor.parent.mkdir(parents=True)
    editor.write_text(EDITOR)
    return path


def test_nothing_is_told_before_it_is_asked_for(vault: Path) -> None:
    assert not file_type.opens_vaults()
    assert type_of(vault) != file_type.MIME_TYPE
    assert what_opens_vaults() == ""


def test_a_vault_is_known_by_its_beginning_and_by_its_ending(vault: Path, tmp_path: Path) -> None:
    without_ending = new_vault(tmp_path / "keys")
    only_the_ending = tmp_path / "empty.vault"
    only_the_ending.write_bytes(b"\n")
    neither = tmp_path / "notes.txt"
    neither.write_text("The word VAULTAPP within a text.")

    file_type.set_up()

    found = [type_of(path) for path in (vault, without_ending, only_the_ending, neither)]
    assert found == [file_type.MIME_TYPE] * 3 + ["text/plain"]


def test_the_app_is_what_opens_vaults() -> None:
    file_type.set_up()

    assert file_type.opens_vaults()
    assert what_opens_vaults() == file_type.ENTRY_NAME
    assert file_type.ENTRY_NAME in said_by("gio", "mime", file_type.MIME_TYPE)


def test_the_entry_is_as_the_specification_wants_it() -> None:
    file_type.set_up()
    entry = Path(os.environ["XDG_DATA_HOME"]) / "applications" / file_type.ENTRY_NAME

    assert said_by("desktop-file-validate", str(entry)) == ""


def test_the_command_line_sets_it_up_and_takes_it_back(
    command_line: CommandLine, vault: Path
) -> None:
    before = home_files()

    assert command_line.run_bare("integrate").exit_code == 0
    assert what_opens_vaults() == file_type.ENTRY_NAME

    assert command_line.run_bare("integrate", "--undo").exit_code == 0
    assert what_opens_vaults() == ""
    assert type_of(vault) != file_type.MIME_TYPE
    assert home_files() == before


def test_what_else_the_user_chose_stays() -> None:
    path = choose_something_else()

    file_type.set_up()
    assert said_by("xdg-mime", "query", "default", "text/plain") == "editor.desktop"

    file_type.take_back()
    assert path.read_text() == OTHERS_CHOICE


def test_setting_it_up_twice_is_the_same_as_once() -> None:
    file_type.set_up()
    once = home_files()

    file_type.set_up()

    assert home_files() == once


def test_taking_back_what_was_never_set_up_changes_nothing() -> None:
    choose_something_else()
    before = home_files()

    file_type.take_back()

    assert home_files() == before


def test_an_app_that_moved_does_not_open_vaults_any_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file_type.set_up()

    monkeypatch.setattr(sys, "executable", "/somewhere/else/python")

    assert not file_type.opens_vaults()


def test_without_the_tool_for_types_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = home_files()
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(DesktopToolMissingError) as caught:
        file_type.set_up()

    assert caught.value.details["package"] == "shared-mime-info"
    assert home_files() == before


def test_where_the_tool_for_types_fails_all_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_something_else()
    before = home_files()
    failing = tmp_path / "update-mime-database"
    failing.write_text("#!/bin/sh\nexit 1\n")
    failing.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(DesktopToolFailedError):
        file_type.set_up()

    assert home_files() == before


def test_where_a_folder_cannot_be_written_all_is_taken_back() -> None:
    icons = Path(os.environ["XDG_DATA_HOME"]) / "icons"
    icons.parent.mkdir(parents=True)
    icons.write_text("a file in the place of a folder")
    before = home_files()

    with pytest.raises(FileNotWritableError):
        file_type.set_up()

    assert home_files() == before


@pytest.mark.parametrize("change", [file_type.set_up, file_type.take_back])
def test_what_else_the_user_chose_is_not_lost_where_it_cannot_be_read(
    change: Callable[[], None],
) -> None:
    path = defaults_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(path.name)  # leads to itself: nobody can read it, not even root
    before = home_files()

    with pytest.raises(FileNotReadableError):
        change()

    assert path.is_symlink()
    assert home_files() == before


def test_the_default_counts_where_the_desktop_keeps_no_list_of_entries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    only_tool = tmp_path / "update-mime-database"
    only_tool.symlink_to(shutil.which("update-mime-database") or "")
    with monkeypatch.context() as poorer:
        poorer.setenv("PATH", str(tmp_path))
        file_type.set_up()

    assert what_opens_vaults() == file_type.ENTRY_NAME
    assert file_type.ENTRY_NAME in said_by("gio", "mime", file_type.MIME_TYPE)


def test_a_command_with_any_characters_is_started_as_it_is(
    tmp_path: Path, vault: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / 'a "b" $HOME `c` \\d'  # a percent sign in it is what GLib cannot take
    folder.mkdir()
    told = tmp_path / "told"
    program = folder / "python"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}.new\nmv {told}.new {told}\n')
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    file_type.set_up()

    open_with("gio", "open", path=vault)

    assert holds_within(told.exists, SECONDS_TO_END)
    assert told.read_text().splitlines() == ["-P", "-m", "vault_app", "window", str(vault)]


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Iterator[PersonAtDisplay]:
    """In front of a display where programs may be started; the app is ended with it."""
    with x_display() as name:
        in_front = PersonAtDisplay(name)
        for variable, text in in_front.environment.items():
            monkeypatch.setenv(variable, text)
        monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
        try:
            yield in_front
        finally:
            started = processes_of_this_test()
            for app in started:
                os.kill(app, signal.SIGTERM)
            assert holds_within(lambda: not any(map(is_running, started)), SECONDS_TO_END)


def processes_of_this_test() -> list[int]:
    """The app's, which are nobody's children: what opens files does not wait for them."""
    data = f"VAULT_APP_DATA_DIR={os.environ['VAULT_APP_DATA_DIR']}".encode()
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):  # it has ended, or is another user's
            is_app = b"vault_app\0window" in (folder / "cmdline").read_bytes()
            if is_app and data in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return found


def windows() -> list[str]:
    """Those that belong to the entry in the desktop's menu, which names their class.

    None is found as well where one goes away meanwhile.
    """
    search = ["xdotool", "search", "--onlyvisible", "--class", "^vault-app$"]
    return subprocess.run(search, capture_output=True, check=False).stdout.decode().split()


def process_of_window() -> int:
    return int(said_by("xdotool", "getwindowpid", windows()[-1]))


def focused_window() -> str:
    """The window with the keyboard; the window manager's own while it hands it on."""
    found = subprocess.run(["xdotool", "getwindowfocus"], capture_output=True, check=False)  # noqa: S607 - from PATH
    return found.stdout.decode().strip()


def unlock(person: PersonAtDisplay) -> None:
    window = person.window(LOCKED)
    person.wait_for("it has the keyboard", lambda: focused_window() == window)
    person.type(PASSWORD.decode())
    person.press("Return")


@pytest.mark.skipif(not all(map(shutil.which, ON_SCREEN)), reason=lacking(*ON_SCREEN))
@pytest.mark.parametrize("opener", [("gio", "open"), ("xdg-open",)], ids=" ".join)
def test_a_double_click_opens_a_vault_and_another_one_in_the_same_window(
    person: PersonAtDisplay, vault: Path, tmp_path: Path, opener: tuple[str, ...]
) -> None:
    file_type.set_up()

    open_with(*opener, path=vault)
    unlock(person)
    app = process_of_window()
    first = person.window("^first one & more – Vault App$")

    open_with(*opener, path=new_vault(tmp_path / "second.vault"))
    person.wait_for("the question", lambda: focused_window() in {*windows()} - {first})
    person.press("Tab", "space")
    unlock(person)
    person.window("^second – Vault App$")

    assert process_of_window() == app
