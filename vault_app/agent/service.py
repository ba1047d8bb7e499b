"""Which part of the agent answers which request, and the requests about one key."""

from vault_app.agent.export_care import ExportCare
from vault_app.agent.handler import Handler
from vault_app.agent.hardening import Protection
from vault_app.agent.history_care import HistoryCare
from vault_app.agent.key_care import KeyCare
from vault_app.agent.life_care import LifeCare
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.prepared_pair import PreparedPair
from vault_app.agent.proof_limit import ProofLimit
from vault_app.agent.protocol import (
    GenerateKey,
    KeyList,
    KeyStored,
    ListKeys,
    RecordVerified,
    RegisterKey,
    Request,
    Result,
    Sign,
    Signature,
)
from vault_app.agent.signing_rules import only_reads_account, require_may_sign
from vault_app.agent.slot_care import SlotCare
from vault_app.agent.summaries import key_list, key_summary
from vault_app.agent.unlock_care import UnlockCare
from vault_app.agent.use_saver import UseSaver
from vault_app.agent.vault_care import VaultCare
from vault_app.agent.work import Work
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.model import checked_label
from vault_app.vault.new_key import NewKey


class VaultService:
    """One open vault at most, and one method per request.

    Args:
        protection: what the operating system does for this process.
        kdf_profile: for new vaults; None calibrates to this computer.
        caller: which part of the app asks; a value of ``terms.Caller``, or empty.
    """

    def __init__(
        self,
        protection: Protection,
        kdf_profile: Argon2Profile | None = None,
        caller: str = "",
    ) -> None:
        self._vault = OpenVault(caller)
        self._prepared = PreparedPair()
        self._proof_limit = ProofLimit()
        self._key_care = KeyCare(self._vault, self._prepared)
        self._use_saver = UseSaver(self._vault.save_uses)
        self._handlers: dict[type[Request], Handler] = {
            ListKeys: self._list_keys,
            GenerateKey: self._generate_key,
            RegisterKey: self._register_key,
            Sign: self._sign,
            RecordVerified: self._record_verified,
            **UnlockCare(self._vault, kdf_profile).handlers(),
            **VaultCare(self._vault, protection).handlers(),
            **SlotCare(self._vault, kdf_profile).handlers(),
            **self._key_care.handlers(),
            **ExportCare(self._vault).handlers(),
            **LifeCare(self._vault, self._prepared).handlers(),
            **HistoryCare(self._vault).handlers(),
        }

    def answer(self, request: Request, work: Work) -> Result:
        """Do what *request* asks.

        Raises:
            VaultAppError: what went wrong; the vault is as it was.
        """
        return self._handlers[type(request)](request, work)

    def close(self) -> None:
        """Forget the open vault, and keys that are not in it."""
        self._use_saver.close()
        self._key_care.close()
        self._vault.close()

    def _list_keys(self, _request: ListKeys, _work: Work) -> KeyList:
        session = self._vault.session
        session.show_uses()
        return key_list(session)

    def _generate_key(self, request: GenerateKey, work: Work) -> KeyStored:
        session = self._vault.session
        label = checked_label(request.label, session.records)
        work.progress("generating")
        pair = self._prepared.take(request.kind, work)
        work.progress("saving")
        work.commit()
        new_key = NewKey.of_pair(
            pair,
            label=label,
            environment=request.environment,
            account=request.account,
            purpose=request.purpose,
        )
        return KeyStored(key_summary(session.ledger.add_key(new_key, self._vault.occasion())))

    def _register_key(self, request: RegisterKey, work: Work) -> KeyStored:
        ledger = self._vault.session.ledger
        work.commit()
        occasion = self._vault.occasion()
        return KeyStored(key_summary(ledger.register(request.key_id, request.api_key, occasion)))

    def _record_verified(self, request: RecordVerified, work: Work) -> KeyStored:
        ledger = self._vault.session.ledger
        work.commit()
        occasion = self._vault.occasion()
        return KeyStored(key_summary(ledger.mark_verified(request.key_id, occasion)))

    def _sign(self, request: Sign, _work: Work) -> Signature:
        record = self._vault.session.record(request.key_id)
        proof_ms = require_may_sign(record, request.payload)
        if proof_ms is not None:
            self._proof_limit.require_allowed(record, proof_ms)
        signature = self._vault.signer(request.key_id).sign(request.payload)
        if not (request.is_check and only_reads_account(request.payload)):
            self._vault.count_use(request.key_id)
            self._use_saver.note()
        return Signature(signature)
