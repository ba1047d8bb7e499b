"""All that may be known about one key outside the agent."""

from datetime import datetime
from uuid import UUID

import msgspec

from vault_app.key_life import (
    Compromise,
    Look,
    NotedAddress,
    OpenExport,
    Program,
    Refusal,
    Rotation,
    Uses,
)
from vault_app.terms import Environment, KeyState, Purpose


class KeyDetails(msgspec.Struct, frozen=True, kw_only=True):
    """What the user writes about a key and may change at any time.

    Attributes:
        label: unique in the vault.
        account: account or sub-account, in the user's words.
        ip_list: as the user noted it; what the exchange enforces is set there.
        rotate_after_days: the user's reminder; None for none.
        used_by: the programs that use it.
        pinned: shown first, and in the tray.
    """

    label: str
    account: str
    purpose: Purpose
    notes: str = ""
    tags: tuple[str, ...] = ()
    ip_list: tuple[NotedAddress, ...] = ()
    rotate_after_days: int | None = None
    used_by: tuple[Program, ...] = ()
    pinned: bool = False


class KeySummary(msgspec.Struct, frozen=True, kw_only=True):
    """All that may leave the agent about one key: everything but its secret and its history.

    All times are UTC.

    Attributes:
        kind: ``rsa-2048`` to ``rsa-4096``, ``ed25519`` or ``hmac``.
        api_key: as issued by the exchange, 64 letters and digits; empty until registered.
        public_key_pem: SPKI PEM with LF line ends; empty for HMAC.
        fingerprint: ``SHA256:`` and the unpadded base64 of the SHA-256 of the SPKI DER; empty for
            HMAC.
        notes, tags, ip_list, rotate_after_days, used_by, pinned: see :class:`KeyDetails`.
        uses: one entry per caller that had something signed.
        look: what the exchange told last; None where it never did.
        expected_look: what the user takes as right; *look* is compared with it.
        refusal: the last signed request that was refused, where none was accepted since.
        open_exports: files that hold the private key without a passphrase.
        rotation: where it is being replaced.
        compromise: where it may be in the wrong hands.
        death: the refused request that proves that the exchange no longer takes the key.
        trashed_at: when its days in the trash began; None where it is not there.
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
    notes: str = ""
    tags: tuple[str, ...] = ()
    ip_list: tuple[NotedAddress, ...] = ()
    rotate_after_days: int | None = None
    used_by: tuple[Program, ...] = ()
    pinned: bool = False
    uses: tuple[Uses, ...] = ()
    look: Look | None = None
    expected_look: Look | None = None
    refusal: Refusal | None = None
    open_exports: tuple[OpenExport, ...] = ()
    rotation: Rotation | None = None
    compromise: Compromise | None = None
    death: Refusal | None = None
    trashed_at: datetime | None = None

    @property
    def details(self) -> KeyDetails:
        """What the user may change."""
        return KeyDetails(
            label=self.label,
            account=self.account,
            purpose=self.purpose,
            notes=self.notes,
            tags=self.tags,
            ip_list=self.ip_list,
            rotate_after_days=self.rotate_after_days,
            used_by=self.used_by,
            pinned=self.pinned,
        )

    def __repr__(self) -> str:
        """Short, and without API key and notes: summaries appear in tracebacks."""
        return f"KeySummary({self.id}, {self.label!r}, {self.kind}, {self.state})"
