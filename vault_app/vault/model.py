"""What the vault holds about one key. Every change makes a new record."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

import msgspec

from vault_app.errors import DuplicateLabelError, InvalidLabelError
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
from vault_app.terms import MAX_LABEL_CHARACTERS, Environment, KeyState, Purpose

_CONTROL_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TEXT_DIRECTION_OVERRIDES = frozenset(
    {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
)
"""Characters that can make one label look like another."""


class HistoryEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something that happened to a key. Holds no secret.

    Attributes:
        at: UTC.
        what: one word, such as ``added``, ``registered``, ``verified``; of what left the vault
            also in which form and where to (``exported: strong, /home/ann/bot.pem``).
        caller: which part of the app asked for it.
    """

    at: datetime
    what: str
    caller: str = ""


class KeyRecord(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One key. All times are UTC.

    Attributes:
        kind: ``rsa-2048`` to ``rsa-4096``, ``ed25519`` or ``hmac``.
        account: account or sub-account, in the user's words.
        api_key: 64 letters and digits as the exchange issued it; empty until registered.
        public_key_pem: SPKI PEM with LF line ends; empty for HMAC.
        fingerprint: of the public key; empty for HMAC.
        sealed_secret: PKCS#8 DER (or the HMAC secret's ASCII bytes), sealed under its own key
            that is derived from the data key and bound to ``id``.

    The fields that are not named here are as in :class:`~vault_app.key_summary.KeySummary`.
    """

    id: UUID
    label: str
    kind: str
    environment: Environment
    account: str
    purpose: Purpose
    public_key_pem: str
    fingerprint: str
    sealed_secret: bytes
    created_at: datetime
    state: KeyState = KeyState.DRAFT
    api_key: str = ""
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
    history: tuple[HistoryEntry, ...] = ()

    def __repr__(self) -> str:
        """Short, and without API key, notes and sealed secret."""
        return f"KeyRecord({self.id}, {self.label!r}, {self.kind}, {self.state})"


def checked_label(label: str, others: Iterable[KeyRecord], other_labels: Iterable[str] = ()) -> str:
    """Return *label* in NFC and without blanks around it.

    Args:
        label: as typed.
        others: the records that are there.
        other_labels: of keys that will be stored with it.

    Raises:
        InvalidLabelError: *problem* is ``empty``, ``long`` (over 64 characters) or ``control``.
        DuplicateLabelError: another one has it, whatever the case of its letters.
    """
    trimmed = unicodedata.normalize("NFC", label).strip()
    if not trimmed:
        raise InvalidLabelError(problem="empty")
    if len(trimmed) > MAX_LABEL_CHARACTERS:
        raise InvalidLabelError(problem="long")
    if any(_is_control(character) for character in trimmed):
        raise InvalidLabelError(problem="control")
    folded = trimmed.casefold()
    for other in (*(record.label for record in others), *other_labels):
        if other.casefold() == folded:
            raise DuplicateLabelError(label=other)
    return trimmed


def _is_control(character: str) -> bool:
    return (
        unicodedata.category(character) in _CONTROL_CATEGORIES
        or unicodedata.bidirectional(character) in _TEXT_DIRECTION_OVERRIDES
    )
