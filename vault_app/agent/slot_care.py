"""What the agent does about the ways to unlock the open vault."""

import contextlib
import os
from collections.abc import Callable

from vault_app.agent.care_messages import (
    AddKeychain,
    AddRecoveryCode,
    ChangePassword,
    ConfirmRecoveryCode,
    ListSlots,
    RecoveryCode,
    RemoveSlot,
    SlotList,
)
from vault_app.agent.handler import Handler
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.protocol import Request
from vault_app.agent.summaries import slot_summaries
from vault_app.agent.values import Password
from vault_app.agent.work import Work
from vault_app.errors import KeychainError, SlotRefusedError, VaultAppError
from vault_app.keychain.keychain import Keychain
from vault_app.keychain.system import open_keychain
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.recovery_code import new_recovery_secret, recovery_code_text
from vault_app.vault.session import VaultSession
from vault_app.vault.slots import (
    KEYCHAIN_SECRET_BYTES,
    KeychainCredential,
    PasswordCredential,
    RecoveryCredential,
    Slot,
    SlotKind,
)


class SlotCare:
    """One method per request.

    Args:
        vault: the vault that is open, if one is.
        kdf_profile: for a password where there was none; None calibrates to this computer.
        keychain: how to reach this computer's keychain.
    """

    def __init__(
        self,
        vault: OpenVault,
        kdf_profile: Argon2Profile | None = None,
        keychain: Callable[[], Keychain] = open_keychain,
    ) -> None:
        self._vault = vault
        self._kdf_profile = kdf_profile
        self._keychain = keychain
        self._unconfirmed: tuple[VaultSession, Slot] | None = None

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            ListSlots: self._list_slots,
            ChangePassword: self._change_password,
            AddRecoveryCode: self._add_recovery_code,
            ConfirmRecoveryCode: self._confirm_recovery_code,
            AddKeychain: self._add_keychain,
            RemoveSlot: self._remove_slot,
        }

    def _list_slots(self, _request: ListSlots, _work: Work) -> SlotList:
        return SlotList(slot_summaries(self._vault.session.slots))

    def _change_password(self, request: ChangePassword, work: Work) -> SlotList:
        session = self._vault.session
        work.progress("deriving")
        if any(slot.kind == SlotKind.PASSWORD for slot in session.slots):
            session.unlocking.change_password(request.password.utf8, before_saving=work.commit)
        else:
            credential = PasswordCredential(request.password.utf8)
            session.unlocking.add_slot(
                credential, label="", profile=self._kdf_profile, before_saving=work.commit
            )
        if request.drop_backups:
            session.safekeeping.drop_rotating()
        return SlotList(slot_summaries(session.slots))

    def _add_recovery_code(self, _request: AddRecoveryCode, _work: Work) -> RecoveryCode:
        session = self._vault.session
        session.ledger.require_writable()
        secret = new_recovery_secret()
        slot = session.unlocking.prepared_slot(RecoveryCredential(secret), label="")
        self._unconfirmed = session, slot
        return RecoveryCode(Password.of(recovery_code_text(secret)), slot.id)

    def _confirm_recovery_code(self, request: ConfirmRecoveryCode, work: Work) -> SlotList:
        session = self._vault.session
        made_for, slot = self._unconfirmed or (None, None)
        if slot is None or made_for is not session or slot.id != request.slot_id:
            raise SlotRefusedError(problem="unknown")
        work.commit()
        session.unlocking.keep_slot(slot)
        self._unconfirmed = None
        return SlotList(slot_summaries(session.slots))

    def _add_keychain(self, request: AddKeychain, work: Work) -> SlotList:
        session = self._vault.session
        keychain = self._keychain()
        secret = os.urandom(KEYCHAIN_SECRET_BYTES)
        slot = session.unlocking.prepared_slot(KeychainCredential(secret), label=request.computer)
        keychain.store(slot.id, secret)
        try:
            work.commit()
            session.unlocking.keep_slot(slot)
        except VaultAppError:
            with contextlib.suppress(KeychainError):  # without its slot the entry opens nothing
                keychain.remove(slot.id)
            raise
        return SlotList(slot_summaries(session.slots))

    def _remove_slot(self, request: RemoveSlot, work: Work) -> SlotList:
        session = self._vault.session
        kind = next((slot.kind for slot in session.slots if slot.id == request.slot_id), "")
        work.commit()
        session.unlocking.remove_slot(request.slot_id)
        if kind == SlotKind.KEYCHAIN:
            with contextlib.suppress(KeychainError):  # without its slot the entry opens nothing
                self._keychain().remove(request.slot_id)
        return SlotList(slot_summaries(session.slots))
