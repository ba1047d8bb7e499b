"""The API keys that the practice exchange has issued."""

import secrets
import string
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

from vault_app.errors import PracticeStateError
from vault_app.practice import refusal
from vault_app.practice.clock import Clock, system_clock
from vault_app.practice.issued_key import (
    DEFAULT_PERMISSIONS,
    IssuedKey,
    KeyType,
    checked_ip_list,
    checked_permissions,
    entry_of,
    key_of,
)
from vault_app.practice.public_keys import normalised_public_key, type_of
from vault_app.practice.refusal import RefusalError
from vault_app.practice.state_file import Stamp, StateFile

MAX_KEYS = 30
"""API keys per account. Source: Binance, API Management."""

API_KEY_LENGTH = 64
MAX_NAME_LENGTH = 100
_ALPHABET = string.ascii_letters + string.digits


class Accounts:
    """The register of issued keys, of one account.

    Safe from several threads. Several registers on one *state* file see each other's keys.

    Args:
        state: where the keys are kept; ``None`` keeps them in memory.
        clock: for the date of issue.

    Raises:
        PracticeStateError: from every method, when *state* cannot be read or written.
    """

    def __init__(self, state: Path | None = None, *, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._state = None if state is None else StateFile(state)
        self._path = state
        self._lock = threading.Lock()
        self._keys: dict[str, IssuedKey] = {}
        self._stamp: Stamp | None = None

    def find(self, api_key: str) -> IssuedKey | None:
        """The key called *api_key*, if it was issued here."""
        with self._lock:
            self._refresh()
            return self._keys.get(api_key)

    def issued(self) -> tuple[IssuedKey, ...]:
        """All keys, oldest first."""
        with self._lock:
            self._refresh()
            return tuple(self._keys.values())

    def issue_for_public_key(
        self,
        name: str,
        public_key: str,
        *,
        permissions: Iterable[str] = DEFAULT_PERMISSIONS,
        ip_list: Iterable[str] = (),
    ) -> IssuedKey:
        """Register a public key and issue an API key for it.

        Args:
            name: 1 to 100 printable characters.
            public_key: SPKI as PEM, header and footer may be missing.
            permissions: names of :class:`KeyPermission`.
            ip_list: addresses that requests may come from; none: any.

        Raises:
            RefusalError: what is wrong with name or key, or it is registered already.
        """
        pem = normalised_public_key(public_key)
        key = self._restricted(
            self._new_key(name, KeyType(type_of(pem)), public_key_pem=pem), permissions, ip_list
        )
        with self._changing() as keys:
            if any(other.public_key_pem == pem for other in keys.values()):
                raise RefusalError(-2009, "This public key is already registered.")
            self._add(keys, key)
        return key

    def issue_hmac(
        self,
        name: str,
        *,
        permissions: Iterable[str] = DEFAULT_PERMISSIONS,
        ip_list: Iterable[str] = (),
    ) -> IssuedKey:
        """Issue an API key with a secret.

        Raises:
            RefusalError: what is wrong with the name, or there are too many keys.
        """
        key = self._restricted(
            self._new_key(name, KeyType.HMAC, hmac_secret=_random_text()), permissions, ip_list
        )
        with self._changing() as keys:
            self._add(keys, key)
        return key

    def restrict(
        self, api_key: str, *, permissions: Iterable[str], ip_list: Iterable[str]
    ) -> IssuedKey:
        """Give an API key these permissions and this IP list instead of those it has.

        Raises:
            RefusalError: the key was not issued here, or the restrictions do not fit together.
        """
        with self._changing() as keys:
            keys[api_key] = self._restricted(_issued(keys, api_key), permissions, ip_list)
        return keys[api_key]

    def end_trading(self, api_key: str, *, after_s: int = 0) -> IssuedKey:
        """Let an API key's right to trade lapse, as it does for keys without an IP list.

        Args:
            api_key: of the key.
            after_s: seconds from now.

        Raises:
            RefusalError: the key was not issued here.
        """
        ends_at_ms = self._clock() // 1_000 + after_s * 1_000
        with self._changing() as keys:
            keys[api_key] = replace(_issued(keys, api_key), trading_ends_at_ms=ends_at_ms)
        return keys[api_key]

    def delete(self, api_key: str) -> None:
        """Forget an API key; requests with it are refused from now on.

        Raises:
            RefusalError: it was not issued here.
        """
        with self._changing() as keys:
            del keys[_issued(keys, api_key).api_key]

    def _new_key(
        self,
        name: str,
        key_type: KeyType,
        *,
        public_key_pem: str | None = None,
        hmac_secret: str = "",
    ) -> IssuedKey:
        stripped = name.strip()
        if not stripped or not stripped.isprintable() or len(stripped) > MAX_NAME_LENGTH:
            raise RefusalError(
                -1130,
                "Data sent for parameter 'name' is not valid. "
                f"A name has 1 to {MAX_NAME_LENGTH} printable characters.",
            )
        return IssuedKey(
            api_key=_random_text(),
            name=stripped,
            type=key_type,
            public_key_pem=public_key_pem,
            hmac_secret=hmac_secret,
            created_at_ms=self._clock() // 1_000,
        )

    @staticmethod
    def _restricted(
        key: IssuedKey, permissions: Iterable[str], ip_list: Iterable[str]
    ) -> IssuedKey:
        addresses = checked_ip_list(ip_list)
        return replace(
            key, permissions=checked_permissions(permissions, addresses), ip_list=addresses
        )

    @staticmethod
    def _add(keys: dict[str, IssuedKey], key: IssuedKey) -> None:
        if len(keys) >= MAX_KEYS:
            raise RefusalError(-1020, f"An account can have {MAX_KEYS} API keys. Delete one first.")
        keys[key.api_key] = key

    @contextmanager
    def _changing(self) -> Iterator[dict[str, IssuedKey]]:
        """Hand out a copy of the newest keys; it counts once the block has ended well."""
        with self._lock, nullcontext() if self._state is None else self._state.locked():
            self._read_if_changed()
            keys = dict(self._keys)
            yield keys
            if self._state is not None:
                self._state.write([entry_of(key) for key in keys.values()])
                self._stamp = self._state.stamp()
            self._keys = keys

    def _refresh(self) -> None:
        if self._state is not None and self._state.stamp() != self._stamp:
            with self._state.locked():
                self._read_if_changed()

    def _read_if_changed(self) -> None:
        if self._state is None:
            return
        stamp = self._state.stamp()
        if stamp != self._stamp:
            keys = [key_of(entry) for entry in self._state.read()]
            if None in keys:
                raise PracticeStateError(path=str(self._path), reason="damaged")
            self._keys = {key.api_key: key for key in keys if key is not None}
            self._stamp = stamp


def _issued(keys: dict[str, IssuedKey], api_key: str) -> IssuedKey:
    key = keys.get(api_key)
    if key is None:
        raise refusal.unknown_api_key()
    return key


def _random_text() -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(API_KEY_LENGTH))
