"""What the agent does with each request. Holds the open vault and the parsed keys."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from vault_app.agent.hardening import Protection
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
from vault_app.agent.values import KeySummary
from vault_app.agent.work import Work
from vault_app.errors import OperationCancelledError, VaultLockedError
from vault_app.keys.generate import generate_key_pair
from vault_app.signing.signer import HmacSigner, Signer, load_signer
from vault_app.vault.kdf import Argon2Profile
from vault_app.vault.model import KeyRecord, checked_label
from vault_app.vault.session import VaultSession, create_vault, open_vault

HMAC_KIND = "hmac"


class VaultService:
    """One open vault at most, and one method per request.

    Args:
        protection: what the operating system does for this process.
        kdf_profile: for new vaults; None calibrates to this computer.
    """

    def __init__(self, protection: Protection, kdf_profile: Argon2Profile | None = None) -> None:
        self._protection = protection
        self._kdf_profile = kdf_profile
        self._open_session: VaultSession | None = None
        self._signers: dict[UUID, Signer] = {}
        self._loading = threading.Lock()
        self._handlers: dict[type[Request], Callable[[Any, Work], Result]] = {
            CreateVault: self._create_vault,
            UnlockVault: self._unlock_vault,
            ListKeys: self._list_keys,
            GenerateKey: self._generate_key,
            RegisterKey: self._register_key,
            Sign: self._sign,
            RecordVerified: self._record_verified,
        }

    def answer(self, request: Request, work: Work) -> Result:
        """Do what *request* asks.

        Raises:
            VaultAppError: what went wrong; the vault is as it was.
        """
        return self._handlers[type(request)](request, work)

    def close(self) -> None:
        """Forget the open vault."""
        self._signers.clear()
        if self._open_session is not None:
            self._open_session.close()
            self._open_session = None

    @property
    def _session(self) -> VaultSession:
        if self._open_session is None:
            raise VaultLockedError
        return self._open_session

    def _create_vault(self, request: CreateVault, work: Work) -> VaultOpened:
        work.progress("deriving")
        session = create_vault(
            Path(request.path),
            request.password.utf8,
            profile=self._kdf_profile,
            before_saving=work.commit,
        )
        return self._opened(session)

    def _unlock_vault(self, request: UnlockVault, work: Work) -> VaultOpened:
        work.progress("deriving")
        session = open_vault(Path(request.path), request.password.utf8, writable=request.writable)
        try:
            work.commit()
        except OperationCancelledError:
            session.close()  # or its lock would shut out the next attempt
            raise
        return self._opened(session)

    def _opened(self, session: VaultSession) -> VaultOpened:
        self.close()
        self._open_session = session
        return VaultOpened(str(session.path), [_summary(record) for record in session.records])

    def _list_keys(self, _request: ListKeys, _work: Work) -> KeyList:
        return KeyList([_summary(record) for record in self._session.records])

    def _generate_key(self, request: GenerateKey, work: Work) -> KeyStored:
        session = self._session
        label = checked_label(request.label, session.records)
        work.progress("generating")
        pair = generate_key_pair(request.kind)
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
        return KeyStored(_summary(record))

    def _register_key(self, request: RegisterKey, work: Work) -> KeyStored:
        work.commit()
        return KeyStored(
            _summary(self._session.register(request.key_id, request.api_key, now=_now()))
        )

    def _record_verified(self, request: RecordVerified, work: Work) -> KeyStored:
        work.commit()
        return KeyStored(_summary(self._session.mark_verified(request.key_id, now=_now())))

    def _sign(self, request: Sign, _work: Work) -> Signature:
        return Signature(self._signer(request.key_id).sign(request.payload))

    def _signer(self, key_id: UUID) -> Signer:
        """The parsed key, parsed when it is first used: that takes up to 0.1 s for RSA-4096."""
        signer = self._signers.get(key_id)
        if signer is None:
            with self._loading:
                session = self._session
                record = session.record(key_id)
                secret = session.secret(key_id)
                signer = HmacSigner(secret) if record.kind == HMAC_KIND else load_signer(secret)
                self._signers[key_id] = signer
        return signer


def _now() -> datetime:
    return datetime.now(UTC)


def _summary(record: KeyRecord) -> KeySummary:
    return KeySummary(
        id=record.id,
        label=record.label,
        kind=record.kind,
        environment=record.environment,
        account=record.account,
        purpose=record.purpose,
        state=record.state,
        api_key=record.api_key,
        public_key_pem=record.public_key_pem,
        fingerprint=record.fingerprint,
        created_at=record.created_at,
        registered_at=record.registered_at,
        verified_at=record.verified_at,
        last_used_at=record.last_used_at,
    )
