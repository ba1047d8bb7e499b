"""Messages about the life of keys: details, looks at the exchange, rotation, compromise, trash."""

from datetime import datetime
from uuid import UUID

import msgspec

from vault_app.key_changes import KeyChanges
from vault_app.key_life import Look, Refusal
from vault_app.key_summary import KeySummary
from vault_app.terms import DrillStep, GeneratedKind


class EditKey(msgspec.Struct, frozen=True, tag=True):
    """Make *changes* of what the user wrote about a key. Answer: :class:`KeyEdited`.

    Fields that are not in *changes* stay as they are. Labels and tags are trimmed, addresses put
    into canonical form. It fails for a key in the trash.

    Attributes:
        expected: fields that must be as they are here; else DetailsChangedError, and nothing is
            changed. For changes that were made from what was read before.
    """

    key_id: UUID
    changes: KeyChanges
    expected: KeyChanges = KeyChanges()


class GetKeyHistory(msgspec.Struct, frozen=True, tag=True):
    """Answer: :class:`KeyHistory`."""

    key_id: UUID


class LookOutcome(msgspec.Struct, frozen=True, kw_only=True):
    """What came of looking at one key: either *look* or *refusal* is there."""

    key_id: UUID
    look: Look | None = None
    refusal: Refusal | None = None


class RecordLooks(msgspec.Struct, frozen=True, tag=True):
    """Keep what the exchange told, in one save. Answer: ``KeysStored``.

    A look that is the first one of its key becomes the expected one; a key with a look is verified,
    and one that was taken for dead before the look lives again. Left out: keys that are gone or
    have no API key, and what is older than what is known. No backup is made for this save.
    """

    outcomes: list[LookOutcome]


class ExpectLook(msgspec.Struct, frozen=True, tag=True):
    """What the exchange told last is as it shall be. Answer: ``KeyStored``."""

    key_id: UUID


class ForgetOpenExport(msgspec.Struct, frozen=True, tag=True):
    """The file at *path* with the open private key is gone. Answer: ``KeyStored``."""

    key_id: UUID
    path: str


class BeginRotation(msgspec.Struct, frozen=True, tag=True, kw_only=True):
    """Make a new pair beside the key, with the same purpose and account.

    The old key keeps working and is *retiring*. The new one is a draft with its tags, addresses
    and reminder, and with no program yet. Answer: :class:`RotationBegun`. It fails for a key that
    has no API key, is being rotated already, is compromised, retired or in the trash.
    """

    key_id: UUID
    label: str
    kind: GeneratedKind


class TickProgram(msgspec.Struct, frozen=True, tag=True):
    """Program *name* uses the new key already, or not yet. Answer: ``KeyStored``, the old key.

    The program is noted with the new key as well, or is no longer.
    """

    key_id: UUID
    name: str
    is_updated: bool


class SetOverlap(msgspec.Struct, frozen=True, tag=True):
    """Both keys shall work *until* then; None for no fixed day. Answer: ``KeyStored``."""

    key_id: UUID
    until: datetime | None


class MarkRevoked(msgspec.Struct, frozen=True, tag=True):
    """The user deleted the old key at the exchange, or not after all. Answer: ``KeyStored``."""

    key_id: UUID
    is_revoked: bool


class CancelRotation(msgspec.Struct, frozen=True, tag=True):
    """Call the rotation off; both keys stay. Answer: ``KeyStored`` with the old key as it was."""

    key_id: UUID


class RecordDeath(msgspec.Struct, frozen=True, tag=True):
    """The exchange refused *refusal* because it does not know the key any more.

    A retiring key is retired, a compromised one may end its drill; a key in any other state has
    not to die. Answer: ``KeyStored``. DeathNotProvenError unless the cause is ``unknown-api-key``
    with -2008, or may be the key (-2015) and came after ``MarkRevoked`` or the step ``revoke``.
    """

    key_id: UUID
    refusal: Refusal


class DeclareCompromised(msgspec.Struct, frozen=True, tag=True):
    """The key may be in the wrong hands. Answer: ``KeyStored``.

    From now on ``Sign`` takes only the one request that may prove it dead, see ``signing_rules``,
    and fails with KeyCompromisedError otherwise. A key in the trash leaves it.
    """

    key_id: UUID
    reason: str


class TickDrillStep(msgspec.Struct, frozen=True, tag=True):
    """A step of the drill was done, or not after all. Answer: ``KeyStored``."""

    key_id: UUID
    step: DrillStep
    is_done: bool


class NameReplacement(msgspec.Struct, frozen=True, tag=True):
    """The key *successor* replaces the compromised one. Answer: ``KeyStored``."""

    key_id: UUID
    successor: UUID


class EndDrill(msgspec.Struct, frozen=True, tag=True):
    """The drill is over. Answer: ``KeyStored``.

    It fails for a key that is not proven dead; one that never had an API key is dead from birth.
    """

    key_id: UUID


class MoveToTrash(msgspec.Struct, frozen=True, tag=True):
    """Put keys away for ``terms.DAYS_IN_TRASH`` at least. Answer: ``KeysStored``.

    A key in the trash signs nothing, and keeps its label and API key for itself. A compromised key
    that is not proven dead cannot go there, nor the one that replaces another while that goes on.
    """

    key_ids: list[UUID]


class TakeFromTrash(msgspec.Struct, frozen=True, tag=True):
    """Put keys back as they were. Answer: ``KeysStored``."""

    key_ids: list[UUID]


class DeleteForever(msgspec.Struct, frozen=True, tag=True):
    """Remove a key in the trash, its secret and history. Answer: ``KeyList`` of what is left.

    *label* is the key's, as the user typed it. Backups still hold the key.
    """

    key_id: UUID
    label: str


class HistoryLine(msgspec.Struct, frozen=True):
    """Something that happened to a key, see ``vault.model.HistoryEntry``."""

    at: datetime
    what: str
    caller: str


class KeyHistory(msgspec.Struct, frozen=True, tag=True):
    """Oldest first."""

    lines: list[HistoryLine]


class KeyEdited(msgspec.Struct, frozen=True, tag=True):
    """The key as it now stands in the saved vault.

    Attributes:
        undo: puts back what was changed, where nobody changes it meanwhile; None where nothing was.
    """

    key: KeySummary
    undo: EditKey | None


class RotationBegun(msgspec.Struct, frozen=True, tag=True):
    """The key that is being replaced, and the new one."""

    old: KeySummary
    new: KeySummary


LifeRequest = (
    EditKey
    | GetKeyHistory
    | RecordLooks
    | ExpectLook
    | ForgetOpenExport
    | BeginRotation
    | TickProgram
    | SetOverlap
    | MarkRevoked
    | CancelRotation
    | RecordDeath
    | DeclareCompromised
    | TickDrillStep
    | NameReplacement
    | EndDrill
    | MoveToTrash
    | TakeFromTrash
    | DeleteForever
)
"""What may be asked about the life of keys."""

LifeResult = KeyHistory | KeyEdited | RotationBegun
"""What such a request is answered with, besides ``KeyStored``, ``KeysStored`` and ``KeyList``."""
