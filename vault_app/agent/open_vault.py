"""The one vault that the agent has open, and its parsed keys."""

import contextlib
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from vault_app.errors import VaultAppError, VaultLockedError
from vault_app.terms import HMAC_KIND
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import VaultSession

if TYPE_CHECKING:
    from vault_app.signing.signer import Signer


class OpenVault:
    """At most one session, and the signers of its keys.

    Attributes:
        caller: which part of the app asks, for the keys' history and the count of their uses.
    """

    def __init__(self, caller: str = "") -> None:
        self.caller = caller
        self._session: VaultSession | None = None
        self._signers: dict[UUID, Signer] = {}
        self._loading = threading.Lock()

    @property
    def session(self) -> VaultSession:
        """The open session.

        Raises:
            VaultLockedError: there is none.
        """
        if self._session is None:
            raise VaultLockedError
        return self._session

    def take(self, session: VaultSession) -> None:
        """Keep *session* open instead of what was open before."""
        self.close()
        self._session = session

    def occasion(self) -> Occasion:
        """That the caller wants something changed now."""
        return Occasion(datetime.now(UTC), self.caller)

    def count_use(self, key_id: UUID) -> None:
        """Count a signature that was made for the caller."""
        self.session.count_use(key_id, self.caller)

    def save_uses(self) -> None:
        """Write signatures that no save has written yet, where that can be done.

        They are only a help to the user: where it cannot, nobody is told.
        """
        session = self._session
        if session is not None:
            with contextlib.suppress(VaultAppError):
                session.save_uses()

    def forget_signers(self) -> None:
        """Parse keys anew when they are next used, because the records were replaced."""
        self._signers.clear()

    def close(self) -> None:
        """Forget the open session and its keys."""
        self.save_uses()
        self.forget_signers()
        if self._session is not None:
            self._session.close()
            self._session = None

    def signer(self, key_id: UUID) -> "Signer":
        """The parsed key, parsed when it is first used: that takes up to 0.1 s for RSA-4096.

        Raises:
            UnknownKeyError: there is no such key.
        """
        signer = self._signers.get(key_id)
        if signer is None:
            with self._loading:
                signer = self._signers[key_id] = self._loaded_signer(key_id)
        return signer

    def _loaded_signer(self, key_id: UUID) -> "Signer":
        from vault_app.signing.signer import (  # noqa: PLC0415 - 2 MB, for those who sign
            HmacSigner,
            load_signer,
        )

        record = self.session.record(key_id)
        secret = self.session.secret(key_id)
        return HmacSigner(secret) if record.kind == HMAC_KIND else load_signer(secret)
