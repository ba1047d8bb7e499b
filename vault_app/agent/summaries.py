"""What the agent holds → what it tells. Nothing secret gets past here."""

from collections.abc import Iterable
from datetime import UTC, datetime

from vault_app.agent.care_messages import SlotSummary
from vault_app.agent.protocol import KeyList, VaultOpened
from vault_app.key_summary import KeySummary
from vault_app.vault.model import KeyRecord
from vault_app.vault.session import VaultSession
from vault_app.vault.slots import Slot, SlotKind, profile_of

_KIB_PER_MIB = 1024


def opened(session: VaultSession) -> VaultOpened:
    """The open vault and its keys."""
    return VaultOpened(
        path=str(session.path),
        keys=key_summaries(session.records),
        outside_backup_at=session.outside_backup_at,
        unsaved=session.has_unsaved_changes,
    )


def key_list(session: VaultSession) -> KeyList:
    """The keys of the open vault."""
    return KeyList(key_summaries(session.records), session.has_unsaved_changes)


def key_summaries(records: Iterable[KeyRecord]) -> list[KeySummary]:
    """All of *records*, in their order."""
    return [key_summary(record) for record in records]


def key_summary(record: KeyRecord) -> KeySummary:
    """Everything about a key but its secret and its history."""
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
        notes=record.notes,
        tags=record.tags,
        ip_list=record.ip_list,
        rotate_after_days=record.rotate_after_days,
        used_by=record.used_by,
        pinned=record.pinned,
        uses=record.uses,
        look=record.look,
        expected_look=record.expected_look,
        refusal=record.refusal,
        open_exports=record.open_exports,
        rotation=record.rotation,
        compromise=record.compromise,
        death=record.death,
        trashed_at=record.trashed_at,
    )


def slot_summaries(slots: Iterable[Slot]) -> list[SlotSummary]:
    """All of *slots*, in their order."""
    return [_slot_summary(slot) for slot in slots]


def _slot_summary(slot: Slot) -> SlotSummary:
    profile = profile_of(slot) if slot.kind == SlotKind.PASSWORD else None
    return SlotSummary(
        id=slot.id,
        kind=slot.kind,
        label=slot.label,
        created_at=datetime.fromtimestamp(slot.created, UTC),
        memory_mib=profile.memory_kib // _KIB_PER_MIB if profile else 0,
        passes=profile.passes if profile else 0,
    )
