"""Unlocking with the computer's keychain as the window does it: real agent, real gnome-keyring."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.secret_service import INSTALLED, keyring_daemon, lock_keyring, session_bus
from vault_app.agent.care_messages import (
    AddKeychain,
    GetProtection,
    ListSlots,
    ProtectionReport,
    RemoveSlot,
    SlotList,
    UnlockWithKeychain,
)
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import CreateVault, UnlockVault, VaultOpened
from vault_app.agent.values import Password
from vault_app.errors import (
    KeychainEntryMissingError,
    KeychainLockedError,
    KeychainUnavailableError,
)
from vault_app.keychain.system import open_keychain

pytestmark = pytest.mark.skipif(not INSTALLED, reason="needs gnome-keyring and dbus")

PASSWORD = Password.of("correct horse battery staple")


@pytest.fixture
def bus_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The home of a session bus that nobody is on."""
    folder = tmp_path_factory.mktemp("bus")
    with session_bus(folder):
        yield folder


@pytest.fixture
def keyring(bus_folder: Path) -> Iterator[None]:
    with keyring_daemon(bus_folder):
        yield


@pytest.fixture
def enrolled(keyring: None, tmp_path: Path) -> str:  # noqa: ARG001 - the keyring has to run
    """The path of a locked vault that the keychain opens."""
    path = str(tmp_path / "keys.vault")
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        agent.ask(CreateVault(path, PASSWORD), VaultOpened)
        agent.ask(AddKeychain("this computer"), SlotList)
    return path


def _unlock(path: str) -> VaultOpened:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        return agent.ask(UnlockWithKeychain(path), VaultOpened)


def test_an_enrolled_keychain_unlocks(enrolled: str) -> None:
    assert _unlock(enrolled).path == enrolled


def test_a_locked_keychain_says_so_and_the_password_still_unlocks(enrolled: str) -> None:
    lock_keyring()

    with pytest.raises(KeychainLockedError):
        _unlock(enrolled)
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        assert agent.ask(UnlockVault(enrolled, PASSWORD), VaultOpened).path == enrolled


def test_another_secret_in_the_keychain_is_refused_and_the_password_still_unlocks(
    enrolled: str,
) -> None:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        agent.ask(UnlockVault(enrolled, PASSWORD), VaultOpened)
        [slot] = [
            slot for slot in agent.ask(ListSlots(), SlotList).slots if slot.kind == "keychain"
        ]
    open_keychain().store(slot.id, bytes(32))

    with pytest.raises(KeychainEntryMissingError):
        _unlock(enrolled)
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        assert agent.ask(UnlockVault(enrolled, PASSWORD), VaultOpened).path == enrolled


def test_removing_the_slot_takes_the_entry_out_of_the_keychain(enrolled: str) -> None:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        agent.ask(UnlockWithKeychain(enrolled), VaultOpened)
        [slot] = [
            slot for slot in agent.ask(ListSlots(), SlotList).slots if slot.kind == "keychain"
        ]
        agent.ask(RemoveSlot(slot.id), SlotList)

    with pytest.raises(KeychainEntryMissingError):
        open_keychain().load(slot.id)
    with pytest.raises(KeychainEntryMissingError):
        _unlock(enrolled)


@pytest.mark.usefixtures("bus_folder")
def test_without_a_keychain_enrolling_fails_and_leaves_the_slots_alone(tmp_path: Path) -> None:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        agent.ask(CreateVault(str(tmp_path / "keys.vault"), PASSWORD), VaultOpened)

        with pytest.raises(KeychainUnavailableError):
            agent.ask(AddKeychain("this computer"), SlotList)

        assert [slot.kind for slot in agent.ask(ListSlots(), SlotList).slots] == ["password"]


def test_enrolling_at_a_locked_keychain_fails_and_leaves_the_slots_alone(
    enrolled: str,
) -> None:
    lock_keyring()

    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        agent.ask(UnlockVault(enrolled, PASSWORD), VaultOpened)
        before = agent.ask(ListSlots(), SlotList)
        with pytest.raises(KeychainLockedError):
            agent.ask(AddKeychain("again"), SlotList)

        assert agent.ask(ListSlots(), SlotList) == before


@pytest.mark.usefixtures("keyring")
def test_the_report_on_protection_names_the_keychain() -> None:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        report = agent.ask(GetProtection(), ProtectionReport)

    assert report.keychain == "Secret Service"


@pytest.mark.usefixtures("bus_folder")
def test_the_report_on_protection_names_no_keychain_where_none_is_safe() -> None:
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        report = agent.ask(GetProtection(), ProtectionReport)

    assert report.keychain == ""
