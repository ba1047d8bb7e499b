"""Which part of the agent answers which request, and the requests about one key."""

from datetime import UTC, datetime
from pathlib import Path

from vault_app.agent.hardening import Protection
from vault_app.agent.history_care import HistoryCare
from vault_app.agent.key_care import KeyCare
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.prepared_pair import PreparedPair
from vault_app.agent.protocol import (
    CreateVault,
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
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.summaries import key_summaries, key_summary
from vault_app.agent.vault_care import Handler, VaultCare
from vault_app.agent.work import Work
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.model import checked_label
from vault_app.vault.session import create_vault
from vault_app.vault.slots import PasswordCredential


class VaultService:
    """One open vault at most, and one method per request.

    Args:
        protection: what the operating system does for this process.
        kdf_profile: for new vaults; None calibrates to this computer.
    """

    def __init__(self, protection: Protection, kdf_profile: Argon2Profile | None = None) -> None:
        self._kdf_profile = kdf_profile
        self._vault = OpenVault()
        self._care = VaultCare(self._vault, protection, kdf_profile)
        self._prepared = PreparedPair()
        self._key_care = KeyCare(self._vault, self._prepared)
        self._handlers: dict[type[Request], Handler] = {
            CreateVault: self._create_vault,
            UnlockVault: self._unlock_vault,
            ListKeys: self._list_keys,
            GenerateKey: self._generate_key,
            RegisterKey: self._register_key,
            Sign: self._sign,
            RecordVerified: self._record_verified,
            **self._care.handlers(),
            **self._key_care.handlers(),
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
        self._key_care.close()
        self._vault.close()

    def _create_vault(self, request: CreateVault, work: Work) -> VaultOpened:
        work.progress("deriving")
        session = create_vault(
            Path(request.path),
            request.password.utf8,
            profile=self._kdf_profile,
            before_saving=work.commit,
        )
        return self._care.keep_open(session, work)

    def _unlock_vault(self, request: UnlockVault, work: Work) -> VaultOpened:
        credential = PasswordCredential(request.password.utf8)
        return self._care.unlock(Path(request.path), credential, work, writable=request.writable)

    def _list_keys(self, _request: ListKeys, _work: Work) -> KeyList:
        session = self._vault.session
        return KeyList(key_summaries(session.records), session.has_unsaved_changes)

    def _generate_key(self, request: GenerateKey, work: Work) -> KeyStored:
        session = self._vault.session
        label = checked_label(request.label, session.records)
        work.progress("generating")
        pair = self._prepared.take(request.kind, work)
        work.progress("saving")
        work.commit()
        record = session.add_key(
            label=label,
            kind=pair.kind,
            environment=request.environment,
            account=request.account,
            purpose=request.purpose,
            public_key_pem=pair.public_key_pem,
            fingerprint=pair.fingerprint,
            secret=pair.private_key_der,
            now=_now(),
        )
        return KeyStored(key_summary(record))

    def _register_key(self, request: RegisterKey, work: Work) -> KeyStored:
        work.commit()
        return KeyStored(
            key_summary(self._vault.session.register(request.key_id, request.api_key, now=_now()))
        )

    def _record_verified(self, request: RecordVerified, work: Work) -> KeyStored:
        work.commit()
        return KeyStored(key_summary(self._vault.session.mark_verified(request.key_id, now=_now())))

    def _sign(self, request: Sign, _work: Work) -> Signature:
        return Signature(self._vault.signer(request.key_id).sign(request.payload))


def _now() -> datetime:
    return datetime.now(UTC)
