"""What a keychain does, whichever it is."""

from typing import Protocol

SECRET_BYTES = 32


class Keychain(Protocol):
    """Keeps one secret per slot. May ask the user, and so block, in any method.

    Every method raises KeychainUnavailableError where the keychain is gone, KeychainLockedError
    where it stays locked, and KeychainRefusedError where it fails otherwise.
    """

    @property
    def name(self) -> str:
        """Which one it is, in words."""

    def store(self, slot_id: bytes, secret: bytes) -> None:
        """Keep *secret*, 32 bytes, for the slot; replaces the one before.

        Raises:
            ValueError: another length.
        """

    def load(self, slot_id: bytes) -> bytes:
        """The secret of the slot, 32 bytes.

        Raises:
            KeychainEntryMissingError: there is none, or what is there cannot be one.
        """

    def remove(self, slot_id: bytes) -> None:
        """Forget the secret of the slot; does nothing where there is none."""


def require_secret_length(secret: bytes) -> None:
    """Raise ValueError where *secret* has another length than a slot's secret."""
    if len(secret) != SECRET_BYTES:
        message = f"a slot's secret has {SECRET_BYTES} bytes, not {len(secret)}"
        raise ValueError(message)
