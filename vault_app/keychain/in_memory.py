"""A keychain that lasts as long as its object, for tests."""

from vault_app.errors import KeychainEntryMissingError
from vault_app.keychain.keychain import require_secret_length


class InMemoryKeychain:
    """Behaves like the computer's keychain and writes nothing down."""

    name = "memory of this process"

    def __init__(self) -> None:
        self._secrets: dict[bytes, bytes] = {}

    def __repr__(self) -> str:
        """Without the secrets."""
        return f"InMemoryKeychain({len(self._secrets)} entries)"

    def store(self, slot_id: bytes, secret: bytes) -> None:
        """Keep *secret*; see :class:`~vault_app.keychain.keychain.Keychain`."""
        require_secret_length(secret)
        self._secrets[slot_id] = secret

    def load(self, slot_id: bytes) -> bytes:
        """The secret of the slot."""
        try:
            return self._secrets[slot_id]
        except KeyError:
            raise KeychainEntryMissingError from None

    def remove(self, slot_id: bytes) -> None:
        """Forget the secret of the slot."""
        self._secrets.pop(slot_id, None)
