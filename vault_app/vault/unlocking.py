"""Changing the ways to unlock an open vault."""

from collections.abc import Callable

from vault_app.errors import SlotRefusedError
from vault_app.vault import slots
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.slots import (
    MAX_SLOTS,
    Credential,
    KeychainCredential,
    PasswordCredential,
    RecoveryCredential,
    Slot,
    SlotKind,
)
from vault_app.vault.store import VaultStore

_IN_THE_USERS_HANDS = (SlotKind.PASSWORD, SlotKind.RECOVERY)
"""Kinds that open the vault wherever the user is. One of these always stays."""


class Unlocking:
    """The ways to unlock one open vault.

    Every change is saved before its method returns; where that fails, they are as before. What
    derives a key, which is slow, calls *before_saving* then; what that raises leaves all as it is.
    """

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def add_slot(
        self,
        credential: Credential,
        *,
        label: str,
        profile: Argon2Profile | None = None,
        before_saving: Callable[[], None] = lambda: None,
    ) -> Slot:
        """Add a way to unlock, and save.

        Raises:
            SlotRefusedError: *problem* is ``too-many`` or ``second-password``.
        """
        with self._store.changing:
            if isinstance(credential, PasswordCredential) and _password_slot(self._slots):
                raise SlotRefusedError(problem="second-password")
            self._require_room_for_a_slot()
            slot = self._store.new_slot(credential, label, profile)
            before_saving()
            self.keep_slot(slot)
            return slot

    def prepared_slot(
        self, credential: KeychainCredential | RecoveryCredential, *, label: str
    ) -> Slot:
        """Make a way to unlock in memory only, for :meth:`keep_slot`.

        So the keychain can be given its secret, or the user write down the code, before the vault
        says that it opens with it.

        Raises:
            SlotRefusedError: *problem* is ``too-many``.
        """
        self._require_room_for_a_slot()
        return self._store.new_slot(credential, label)

    def keep_slot(self, slot: Slot) -> None:
        """Add a slot that :meth:`prepared_slot` made, and save.

        Raises:
            SlotRefusedError: *problem* is ``too-many``.
        """
        with self._store.changing:
            self._require_room_for_a_slot()
            self._store.change_slots((*self._slots, slot))

    def remove_slot(self, slot_id: bytes) -> None:
        """Remove a way to unlock, and save. Older backups still open with it.

        A keychain's slot is none to rely on: its secret may be gone, or on another computer.

        Raises:
            SlotRefusedError: *problem* is ``unknown``, or ``last`` where no password and no
                recovery code would be left.
        """
        with self._store.changing:
            present = self._slots
            left = tuple(slot for slot in present if slot.id != slot_id)
            if len(left) == len(present):
                raise SlotRefusedError(problem="unknown")
            if not any(slot.kind in _IN_THE_USERS_HANDS for slot in left):
                raise SlotRefusedError(problem="last")
            self._store.change_slots(left)

    def change_password(
        self,
        password: bytes,
        *,
        profile: Argon2Profile | None = None,
        before_saving: Callable[[], None] = lambda: None,
    ) -> None:
        """Rewrap the data key under a new password, and save. Derives once.

        Without a *profile* it is as costly as the old password. Older backups still open with the
        old one; see :func:`vault_app.vault.backups.drop_backups`.

        Raises:
            SlotRefusedError: *problem* is ``unknown``: the vault has no password.
        """
        with self._store.changing:
            present = self._slots
            old = _password_slot(present)
            if old is None:
                raise SlotRefusedError(problem="unknown")
            new = self._store.new_slot(
                PasswordCredential(password), old.label, profile or slots.profile_of(old)
            )
            before_saving()
            self._store.change_slots(tuple(new if slot is old else slot for slot in present))

    @property
    def _slots(self) -> tuple[Slot, ...]:
        return self._store.snapshot.header.slots

    def _require_room_for_a_slot(self) -> None:
        if len(self._slots) >= MAX_SLOTS:
            raise SlotRefusedError(problem="too-many")


def _password_slot(present: tuple[Slot, ...]) -> Slot | None:
    return next((slot for slot in present if slot.kind == SlotKind.PASSWORD), None)
