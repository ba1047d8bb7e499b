"""The computer's own keychain, through ``keyring``.

``keyring`` is never asked which backend to use: its answer comes from entry points, environment and
a configuration file of the user, any of which can name a plaintext file. The backends here are a
closed list, made directly, so neither a chain of backends nor an installed plug-in gets in between.
"""

import base64
import binascii
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from vault_app.errors import (
    KeychainEntryMissingError,
    KeychainError,
    KeychainLockedError,
    KeychainRefusedError,
    KeychainUnavailableError,
)
from vault_app.keychain.keychain import SECRET_BYTES, Keychain, require_secret_length

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "vault-app"
"""Under which name the user finds the entries in the keychain's own window."""

SECONDS_FOR_THE_BUS = 15.0

_UNAVAILABLE = ("InitError", "NoKeyringError", "SecretServiceNotAvailableException")
_LOCKED = ("KeyringLocked", "LockedException")
"""Classes of ``keyring`` and ``secretstorage``, by name: importing them takes 0.1 s."""


class SystemKeychain:
    """One backend of ``keyring``. Make it with :func:`open_keychain`."""

    def __init__(self, name: str, backend: "KeyringBackend") -> None:
        self._name = name
        self._backend = backend

    @property
    def name(self) -> str:
        """Which one it is, in words."""
        return self._name

    def store(self, slot_id: bytes, secret: bytes) -> None:
        """Keep *secret* as base64; see :class:`~vault_app.keychain.keychain.Keychain`."""
        require_secret_length(secret)
        with self._errors_as_ours():
            self._backend.set_password(SERVICE, slot_id.hex(), base64.b64encode(secret).decode())

    def load(self, slot_id: bytes) -> bytes:
        """The secret of the slot."""
        with self._errors_as_ours():
            text = self._backend.get_password(SERVICE, slot_id.hex())
        try:
            secret = base64.b64decode(text or "", validate=True)
        except (binascii.Error, ValueError):
            raise KeychainEntryMissingError from None
        if len(secret) != SECRET_BYTES:
            raise KeychainEntryMissingError
        return secret

    def remove(self, slot_id: bytes) -> None:
        """Forget the secret of the slot."""
        with self._errors_as_ours():
            if self._backend.get_password(SERVICE, slot_id.hex()) is not None:
                self._backend.delete_password(SERVICE, slot_id.hex())

    @contextmanager
    def _errors_as_ours(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # noqa: BLE001 - each backend has its libraries' own errors
            raise _error_of(error, self._name) from None


def open_keychain() -> Keychain:
    """The first keychain of the closed list that works here. Takes 0.1 to 0.2 s the first time.

    Raises:
        KeychainUnavailableError: there is none.
    """
    candidates = _candidates()
    for name, backend_class in candidates.items():
        if backend_class.viable:
            return SystemKeychain(name, backend_class())
    raise KeychainUnavailableError(backend=" or ".join(candidates))


def _candidates() -> "dict[str, type[KeyringBackend]]":
    """The closed list for this operating system, in the order they are tried.

    The order never changes from start to start, or a secret would be looked for elsewhere than it
    was stored.
    """
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return {"macOS Keychain": macOS.Keyring}
    if sys.platform == "win32":
        from keyring.backends import Windows

        return {"Windows Credential Locker": Windows.WinVaultKeyring}
    from keyring.backends import SecretService, kwallet

    _be_patient_with_the_bus()
    return {"Secret Service": SecretService.Keyring, "KWallet": kwallet.DBusKeyring}


def _be_patient_with_the_bus() -> None:
    """Let the session bus take its time to greet a new connection.

    ``jeepney`` gives up after 1 s unless it is told otherwise, and ``secretstorage``, which has it
    connect, tells it nothing. On a busy computer, as right after logging in, that is too short: the
    keychain was said not to be there.
    """
    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    vars(secretstorage)["open_dbus_connection"] = partial(
        open_dbus_connection, auth_timeout=SECONDS_FOR_THE_BUS
    )


def _error_of(error: Exception, backend: str) -> KeychainError:
    """What *error* means. Its message stays behind, because nobody knows what is in it."""
    kind = type(error).__name__
    if kind in _UNAVAILABLE:
        return KeychainUnavailableError(backend=backend)
    if kind in _LOCKED:
        return KeychainLockedError()
    return KeychainRefusedError(reason=kind)
