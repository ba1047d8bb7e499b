"""The computer's keychain, with a real gnome-keyring on a bus of its own."""

import base64
import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.keychain_contract import SLOT_ID, KeychainContract
from tests.helpers.secret_service import (
    INSTALLED,
    keyring_daemon,
    keyring_files,
    lock_keyring,
    session_bus,
    stopped_for,
)
from tests.helpers.vaults import KEY_PAIR, PASSWORD, add_key, cheap_vault
from vault_app.errors import (
    KeychainEntryMissingError,
    KeychainLockedError,
    KeychainUnavailableError,
    WrongPasswordError,
)
from vault_app.keychain.keychain import SECRET_BYTES, Keychain
from vault_app.keychain.system import open_keychain
from vault_app.vault.session import VaultSession, open_vault_with
from vault_app.vault.slots import KeychainCredential, PasswordCredential

SECONDS_OF_A_BUSY_COMPUTER = 1.5

pytestmark = [
    pytest.mark.skipif(not INSTALLED, reason="needs gnome-keyring and dbus"),
    # keyring leaves its connection to the collector where the collection stays locked.
    pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning"),
]


@pytest.fixture
def bus_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The home of a session bus that nobody is on."""
    folder = tmp_path_factory.mktemp("bus")
    with session_bus(folder):
        yield folder
        gc.collect()


@pytest.fixture
def keychain(bus_folder: Path) -> Iterator[Keychain]:
    """The computer's keychain, unlocked."""
    with keyring_daemon(bus_folder):
        yield open_keychain()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[VaultSession]:
    with cheap_vault(tmp_path / "keys.vault") as opened:
        add_key(opened, "hmac", b"an HMAC secret that is easily seen")
        add_key(opened, "ed")
        yield opened


def _enrol(session: VaultSession, keychain: Keychain) -> bytes:
    """Let the keychain open the vault. Returns the slot's id."""
    secret = os.urandom(SECRET_BYTES)
    slot = session.unlocking.add_slot(KeychainCredential(secret), label="this computer")
    keychain.store(slot.id, secret)
    return slot.id


class TestSecretService(KeychainContract):
    """The contract, kept by the real thing."""


def test_it_is_named(keychain: Keychain) -> None:
    assert keychain.name == "Secret Service"


def test_an_enrolled_keychain_opens_the_vault_without_the_password(
    session: VaultSession, keychain: Keychain
) -> None:
    slot_id = _enrol(session, keychain)
    session.close()

    with open_vault_with(session.path, KeychainCredential(keychain.load(slot_id))) as opened:
        assert [record.label for record in opened.records] == ["hmac", "ed"]


def test_another_secret_does_not_open_the_vault(session: VaultSession, keychain: Keychain) -> None:
    slot_id = _enrol(session, keychain)
    session.close()
    keychain.store(slot_id, os.urandom(SECRET_BYTES))

    with pytest.raises(WrongPasswordError):
        open_vault_with(session.path, KeychainCredential(keychain.load(slot_id)))


def test_the_stored_secret_alone_does_not_open_a_copy_without_its_slot(
    session: VaultSession, keychain: Keychain, tmp_path: Path
) -> None:
    slot_id = _enrol(session, keychain)
    session.unlocking.remove_slot(slot_id)
    copy = tmp_path / "copy.vault"
    shutil.copyfile(session.path, copy)

    with pytest.raises(WrongPasswordError):
        open_vault_with(copy, KeychainCredential(keychain.load(slot_id)))


def test_removing_the_entry_leaves_the_password(session: VaultSession, keychain: Keychain) -> None:
    slot_id = _enrol(session, keychain)
    session.close()

    keychain.remove(slot_id)

    with pytest.raises(KeychainEntryMissingError):
        keychain.load(slot_id)
    with open_vault_with(session.path, PasswordCredential(PASSWORD)) as opened:
        assert len(opened.records) == 2


def test_the_keyring_file_holds_no_secret_in_clear(
    session: VaultSession, keychain: Keychain, bus_folder: Path
) -> None:
    before = keyring_files(bus_folder)
    secret = keychain.load(_enrol(session, keychain))
    data_key = bytes(session._store._data_key)

    on_disk = keyring_files(bus_folder)

    assert on_disk != before
    for clear in (secret, data_key, PASSWORD, KEY_PAIR.private_key_der, b"an HMAC secret"):
        for spelling in (clear, base64.b64encode(clear), clear.hex().encode()):
            assert spelling not in on_disk


def test_the_secret_outlives_the_daemon(bus_folder: Path) -> None:
    secret = os.urandom(SECRET_BYTES)
    with keyring_daemon(bus_folder):
        open_keychain().store(SLOT_ID, secret)

    with keyring_daemon(bus_folder):
        assert open_keychain().load(SLOT_ID) == secret


def test_a_locked_keychain_says_so_for_each_wish(keychain: Keychain) -> None:
    keychain.store(SLOT_ID, os.urandom(SECRET_BYTES))
    lock_keyring()

    with pytest.raises(KeychainLockedError):
        keychain.load(SLOT_ID)
    with pytest.raises(KeychainLockedError):
        keychain.store(SLOT_ID, os.urandom(SECRET_BYTES))
    with pytest.raises(KeychainLockedError):
        keychain.remove(SLOT_ID)


def test_a_keyring_that_its_password_did_not_open_is_locked(bus_folder: Path) -> None:
    with keyring_daemon(bus_folder):
        open_keychain().store(SLOT_ID, os.urandom(SECRET_BYTES))

    with keyring_daemon(bus_folder, password="another"), pytest.raises(KeychainLockedError):
        open_keychain().load(SLOT_ID)


@pytest.mark.usefixtures("bus_folder")
def test_a_bus_without_a_keychain_has_none_to_offer() -> None:
    with pytest.raises(KeychainUnavailableError):
        open_keychain()


def test_a_bus_that_is_slow_to_answer_is_waited_for(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("bus")
    secret = os.urandom(SECRET_BYTES)
    with session_bus(folder) as bus, keyring_daemon(folder):
        with stopped_for(bus, SECONDS_OF_A_BUSY_COMPUTER):
            keychain = open_keychain()
        with stopped_for(bus, SECONDS_OF_A_BUSY_COMPUTER):
            keychain.store(SLOT_ID, secret)
        with stopped_for(bus, SECONDS_OF_A_BUSY_COMPUTER):
            assert keychain.load(SLOT_ID) == secret
        gc.collect()


def test_a_daemon_that_ended_is_missing_at_once(bus_folder: Path) -> None:
    with keyring_daemon(bus_folder):
        keychain = open_keychain()

    with pytest.raises(KeychainUnavailableError):
        keychain.load(SLOT_ID)
