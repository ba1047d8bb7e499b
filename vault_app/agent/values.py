"""Values that several messages carry."""

from datetime import datetime
from uuid import UUID

import msgspec

from vault_app.terms import Environment, KeyState, Purpose


class Password(msgspec.Struct, frozen=True):
    """A password as UTF-8 bytes. Its ``repr`` shows nothing."""

    utf8: bytes

    @classmethod
    def of(cls, text: str) -> "Password":
        """The password typed as *text*."""
        return cls(text.encode())

    def __repr__(self) -> str:
        """Masked: requests appear in tracebacks."""
        return "Password(***)"


class Secret(msgspec.Struct, frozen=True):
    """Octets that hold a secret: pasted text, a revealed key. Its ``repr`` shows nothing."""

    octets: bytes

    @classmethod
    def of(cls, text: str) -> "Secret":
        """*text* as UTF-8; a lone surrogate becomes a question mark."""
        return cls(text.encode(errors="replace"))

    def __repr__(self) -> str:
        """Masked: messages appear in tracebacks."""
        return "Secret(***)"


class KeySummary(msgspec.Struct, frozen=True, kw_only=True):
    """All that may leave the agent about one key: everything but its secret.

    Attributes:
        kind: ``rsa-2048`` to ``rsa-4096``, ``ed25519`` or ``hmac``.
        api_key: as issued by the exchange, 64 letters and digits; empty until registered.
        public_key_pem: SPKI PEM with LF line ends; empty for HMAC.
        fingerprint: ``SHA256:`` and the unpadded base64 of the SHA-256 of the SPKI DER; empty for
            HMAC.
        created_at, registered_at, verified_at, last_used_at: UTC.
    """

    id: UUID
    label: str
    kind: str
    environment: Environment
    account: str
    purpose: Purpose
    state: KeyState
    api_key: str
    public_key_pem: str
    fingerprint: str
    created_at: datetime
    registered_at: datetime | None = None
    verified_at: datetime | None = None
    last_used_at: datetime | None = None
