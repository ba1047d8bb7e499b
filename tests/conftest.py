"""What every test gets: a home of its own, and the promise that it leaves no process behind."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.command_line import PASSWORD, CommandLine
from tests.helpers.processes import children_of_this_process, holds_within
from vault_app.agent.client import AgentClient

_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
_HOME_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
_SECONDS_TO_END = 5.0

# Numbers and dates are told alike on every computer; Qt reads this when it is first asked.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)


@pytest.fixture(autouse=True)
def user_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a user's data, in a home that is empty and only this test's."""
    home = tmp_path_factory.mktemp("home")
    for name in _HOMES:
        monkeypatch.setenv(name, str(home))
    for name in _HOME_FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))
    data = home / "vault-app"
    monkeypatch.setenv("VAULT_APP_DATA_DIR", str(data))
    monkeypatch.delenv("VAULT_APP_PRACTICE_URL", raising=False)
    # No test meets the user's keychain, which is on this bus.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home}/no-bus")
    return data


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    """Fail a test whose child processes outlive it."""
    before = children_of_this_process()
    yield
    assert holds_within(lambda: children_of_this_process() <= before, _SECONDS_TO_END), (
        "the test left a process running"
    )


@pytest.fixture
def agent() -> Iterator[AgentClient]:
    """A running agent with no vault open; new vaults cost next to nothing."""
    client = AgentClient(CHEAP_AGENT_COMMAND)
    yield client
    client.close()


@pytest.fixture
def password_file(tmp_path: Path) -> Path:
    """A file with the password of the vaults here, readable by its owner only."""
    path = tmp_path / "password.txt"
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(f"{PASSWORD}\n")
    return path


@pytest.fixture
def command_line(tmp_path: Path, password_file: Path) -> CommandLine:
    """The command line, for a vault that is not there yet."""
    return CommandLine(tmp_path / "keys.vault", password_file)


@pytest.fixture(scope="session")
def master_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with two practice keys that are not registered: ``ed`` and ``rsa``."""
    folder = tmp_path_factory.mktemp("master")
    password = folder / "password.txt"
    password.write_text(PASSWORD)
    password.chmod(0o600)
    command_line = CommandLine(folder / "keys.vault", password)
    assert command_line.run("init").exit_code == 0
    assert command_line.run("generate", "ed", "--kind", "ed25519").exit_code == 0
    assert command_line.run("generate", "rsa", "--kind", "rsa-2048").exit_code == 0
    return command_line.vault


@pytest.fixture
def stocked(command_line: CommandLine, master_vault: Path) -> CommandLine:
    """The command line, for a vault with the keys ``ed`` and ``rsa``."""
    shutil.copyfile(master_vault, command_line.vault)
    return command_line
