"""What stands between a passphrase and a key."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vault_app.errors import PassphraseMissingError, WrongPassphraseError


@dataclass(frozen=True)
class Protection:
    """One way in which a key is encrypted.

    Attributes:
        name: in words (``PBES2, PBKDF2-HMAC-SHA512 with 600,000 rounds, AES-256-CBC``).
        decrypt: takes a passphrase, at least 1 octet, and returns the open structure. It raises
            WrongPassphraseError, ProtectionTooCostlyError or BrokenKeyError.
    """

    name: str
    decrypt: Callable[[bytes], bytes]

    def open(self, passphrase: bytes | None) -> bytes:
        """Decrypt with *passphrase* as it is typed, then as other keyboards compose its accents.

        Raises:
            PassphraseMissingError: *passphrase* is none or empty.
            WrongPassphraseError: it opens nothing in any form.
            ProtectionTooCostlyError: opening would take too much time or memory.
            BrokenKeyError: ``unreadable``; the structure is damaged.
        """
        if not passphrase:
            raise PassphraseMissingError
        for form in _forms_of(passphrase):
            try:
                return self.decrypt(form)
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
