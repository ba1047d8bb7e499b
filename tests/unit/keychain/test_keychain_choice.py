"""Which keychain is taken, and what becomes of a backend's own errors."""

import base64
import subprocess
import sys
from collections.abc import Iterator

import keyring.core
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from vault_app.errors import (
    KeychainEntryMissingError,
    KeychainError,
    KeychainLockedError,
    KeychainRefusedError,
    KeychainUnavailableError,
)
from vault_app.keychain.system import SERVICE, SystemKeychain, open_keychain

SLOT_ID = bytes(16)
SECRET = b"0123456789abcdef0123456789abcdef"


class PlaintextKeyring(KeyringBackend):
    """A backend as a plug-in brings it: always there, and preferred to all others."""

    priority = 100.0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring's has no types
        self.kept: dict[tuple[str, str], str] = {}
        self.failure: Exception | None = None

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.failure is not None:
            raise self.failure
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        if self.failure is not None:
            raise self.failure
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def backend() -> PlaintextKeyring:
    return PlaintextKeyring()


@pytest.fixture
def no_bus(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))


@pytest.fixture
def unlisted_keyring_is_chosen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make ``keyring`` itself prefer a plaintext backend, also by the environment."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    before = keyring.core._keyring_backend
    keyring.core.set_keyring(PlaintextKeyring())
    yield
    keyring.core._keyring_backend = before


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the keychain needs no bus")
@pytest.mark.usefixtures("no_bus")
def test_without_a_bus_no_keychain_is_there_and_it_says_what_was_looked_for() -> None:
    with pytest.raises(KeychainUnavailableError) as caught:
        open_keychain()

    assert caught.value.details == {"backend": "Secret Service or KWallet"}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the keychain needs no bus")
@pytest.mark.usefixtures("no_bus", "unlisted_keyring_is_chosen")
def test_a_backend_that_is_not_on_the_list_is_never_taken() -> None:
    with pytest.raises(KeychainUnavailableError):
        open_keychain()


def test_importing_the_adapter_does_not_import_keyring() -> None:
    program = "import sys, vault_app.keychain.system; sys.exit('keyring' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_entry_bears_the_names_of_app_and_slot_and_the_secret_in_base64(
    backend: PlaintextKeyring,
) -> None:
    SystemKeychain("test", backend).store(SLOT_ID, SECRET)

    assert backend.kept == {(SERVICE, "00" * 16): base64.b64encode(SECRET).decode()}


@pytest.mark.parametrize("entry", ["", "no base64!", "é", "AAAA", base64.b64encode(SECRET)[:-4]])
def test_an_entry_that_cannot_be_a_secret_counts_as_missing(
    backend: PlaintextKeyring, entry: str | bytes
) -> None:
    backend.kept[SERVICE, SLOT_ID.hex()] = entry if isinstance(entry, str) else entry.decode()

    with pytest.raises(KeychainEntryMissingError):
        SystemKeychain("test", backend).load(SLOT_ID)


@pytest.mark.parametrize(
    ("failure", "expected"),
    [
        (KeyringLocked("locked"), KeychainLockedError()),
        (InitError("no collection"), KeychainUnavailableError(backend="test")),
        (NoKeyringError("none"), KeychainUnavailableError(backend="test")),
        (PasswordSetError("denied"), KeychainRefusedError(reason="PasswordSetError")),
        (OSError("any"), KeychainRefusedError(reason="OSError")),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_backends_error_becomes_one_of_ours(
    backend: PlaintextKeyring, failure: Exception, expected: KeychainError
) -> None:
    backend.failure = failure

    with pytest.raises(KeychainError) as caught:
        SystemKeychain("test", backend).load(SLOT_ID)

    assert (type(caught.value), caught.value.details) == (type(expected), expected.details)


def test_an_error_never_repeats_what_the_backend_said(backend: PlaintextKeyring) -> None:
    text = base64.b64encode(SECRET).decode()
    backend.failure = PasswordSetError(f"cannot write {text}")

    with pytest.raises(KeychainRefusedError) as caught:
        SystemKeychain("test", backend).store(SLOT_ID, SECRET)

    assert text not in str(caught.value)
