"""What stands between a passphrase and a key."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vault_app.errors import (
    PassphraseMissingError,
    ProtectionTooCostlyError,
    WrongPassphraseError,
)
from vault_app.key_files import ProtectionTerms

MAX_TRIES = 100
"""30 keys, the limit of an account, under a passphrase that is tried in three forms."""


@dataclass(frozen=True)
class Protection:
    """One way in which a key is encrypted.

    Attributes:
        terms: to tell the user.
        decrypt: takes a passphrase, at least 1 octet, and returns the open structure. It raises
            WrongPassphraseError, ProtectionTooCostlyError or BrokenKeyError.
    """

    terms: ProtectionTerms
    decrypt: Callable[[bytes], bytes]


class Unlocking:
    """The passphrase for one input, and how often it may still be tried.

    An archive may hold thousands of keys that each ask for as much work as one key may.
    """

    def __init__(self, passphrase: bytes | None) -> None:
        self._passphrase = passphrase
        self._tries_left = MAX_TRIES

    def __repr__(self) -> str:
        """Masked: it holds a passphrase."""
        return "Unlocking(***)"

    def open(self, protection: Protection) -> bytes:
        """Decrypt with the passphrase as it is typed, then as other keyboards compose its accents.

        Raises:
            PassphraseMissingError: there is no passphrase, or an empty one.
            WrongPassphraseError: it opens nothing in any form.
            ProtectionTooCostlyError: opening would take too much time or memory.
            BrokenKeyError: ``unreadable``; the structure is damaged.
        """
        if not self._passphrase:
            raise PassphraseMissingError
        for form in _forms_of(self._passphrase):
            if not self._tries_left:
                raise ProtectionTooCostlyError(
                    parameter="encrypted keys", asked=MAX_TRIES + 1, limit=MAX_TRIES
                )
            self._tries_left -= 1
            try:
                return protection.decrypt(form)
            except WrongPassphraseError:
                continue
        raise WrongPassphraseError


def _forms_of(passphrase: bytes) -> Iterator[bytes]:
    """*passphrase*, and its NFC and NFD forms where they differ: é is one character or two."""
    tried = {passphrase}
    yield passphrase
    try:
        text = passphrase.decode()
    except UnicodeDecodeError:
        return
    for form in (unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)):
        octets = form.encode()
        if octets not in tried:
            tried.add(octets)
            yield octets
