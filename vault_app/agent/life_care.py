"""What the agent does about the life of keys: details, looks, rotation, compromise, trash."""

from collections.abc import Callable, Iterator, Sequence
from uuid import UUID

from vault_app.agent.handler import Handler
from vault_app.agent.key_messages import KeysStored
from vault_app.agent.life_messages import (
    BeginRotation,
    CancelRotation,
    DeclareCompromised,
    DeleteForever,
    EditKey,
    EndDrill,
    ExpectLook,
    ForgetOpenExport,
    GetKeyHistory,
    HistoryLine,
    KeyEdited,
    KeyHistory,
    LookOutcome,
    MarkRevoked,
    MoveToTrash,
    NameReplacement,
    RecordDeath,
    RecordLooks,
    RotationBegun,
    SetOverlap,
    TakeFromTrash,
    TickDrillStep,
    TickProgram,
)
from vault_app.agent.open_vault import OpenVault
from vault_app.agent.prepared_pair import PreparedPair
from vault_app.agent.protocol import KeyList, KeyStored, Request
from vault_app.agent.summaries import key_list, key_summaries, key_summary
from vault_app.agent.work import Work
from vault_app.key_changes import KeyChanges
from vault_app.key_summary import KeySummary
from vault_app.vault import compromises, deaths, key_details, looks, open_exports, rotations, trash
from vault_app.vault.model import KeyRecord, checked_label
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion
from vault_app.vault.snapshot import Snapshot
from vault_app.vault.standing import require_replaceable

Step = Callable[[KeyRecord, Occasion], KeyRecord]
"""A record → what it becomes on this occasion."""


class LifeCare:
    """One method per request. Each changes the vault in one save, or not at all.

    Args:
        vault: the vault that is open, if one is.
        prepared: the pair that was made ahead.
    """

    def __init__(self, vault: OpenVault, prepared: PreparedPair) -> None:
        self._vault = vault
        self._prepared = prepared

    def handlers(self) -> dict[type[Request], Handler]:
        """Which method answers which request."""
        return {
            EditKey: self._edit,
            GetKeyHistory: self._history,
            RecordLooks: self._record_looks,
            ExpectLook: self._expect_look,
            ForgetOpenExport: self._forget_open_export,
            BeginRotation: self._begin_rotation,
            TickProgram: self._tick_program,
            SetOverlap: self._set_overlap,
            MarkRevoked: self._mark_revoked,
            CancelRotation: self._cancel_rotation,
            RecordDeath: self._record_death,
            DeclareCompromised: self._declare_compromised,
            TickDrillStep: self._tick_drill_step,
            NameReplacement: self._name_replacement,
            EndDrill: self._end_drill,
            MoveToTrash: self._move_to_trash,
            TakeFromTrash: self._take_from_trash,
            DeleteForever: self._delete_forever,
        }

    def _edit(self, request: EditKey, work: Work) -> KeyEdited:
        session = self._vault.session
        work.commit()
        occasion = self._vault.occasion()
        before, after = session.ledger.replace(
            request.key_id,
            lambda record: key_details.edited(
                record, request.changes, session.records, occasion, expected=request.expected
            ),
        )
        return _after_edit(key_summary(before), key_summary(after))

    def _history(self, request: GetKeyHistory, _work: Work) -> KeyHistory:
        entries = self._vault.session.record(request.key_id).history
        return KeyHistory([HistoryLine(entry.at, entry.what, entry.caller) for entry in entries])

    def _record_looks(self, request: RecordLooks, work: Work) -> KeysStored:
        session = self._vault.session
        work.commit()
        occasion = self._vault.occasion()
        session.ledger.change_lightly(
            lambda snapshot: _after_looks(snapshot, request.outcomes, occasion)
        )
        asked = {outcome.key_id for outcome in request.outcomes}
        return KeysStored(key_summaries(each for each in session.records if each.id in asked))

    def _expect_look(self, request: ExpectLook, work: Work) -> KeyStored:
        return self._change(request.key_id, work, looks.expected)

    def _forget_open_export(self, request: ForgetOpenExport, work: Work) -> KeyStored:
        return self._change(
            request.key_id,
            work,
            lambda record, occasion: open_exports.forgotten(record, request.path, occasion),
        )

    def _begin_rotation(self, request: BeginRotation, work: Work) -> RotationBegun:
        session = self._vault.session
        session.ledger.require_writable()
        old = session.record(request.key_id)
        require_replaceable(old)
        label = checked_label(request.label, session.records)
        work.progress("generating")
        pair = self._prepared.take(request.kind, work)
        work.progress("saving")
        work.commit()
        new_key = NewKey.of_pair(
            pair,
            label=label,
            environment=old.environment,
            account=old.account,
            purpose=old.purpose,
        )
        retiring, new = session.ledger.begin_rotation(old.id, new_key, self._vault.occasion())
        return RotationBegun(key_summary(retiring), key_summary(new))

    def _tick_program(self, request: TickProgram, work: Work) -> KeyStored:
        session = self._vault.session
        work.commit()
        occasion = self._vault.occasion()
        session.ledger.change_several(lambda snapshot: _after_tick(snapshot, request, occasion))
        return KeyStored(key_summary(session.record(request.key_id)))

    def _set_overlap(self, request: SetOverlap, work: Work) -> KeyStored:
        return self._change(
            request.key_id,
            work,
            lambda record, occasion: rotations.overlapping(record, request.until, occasion),
        )

    def _mark_revoked(self, request: MarkRevoked, work: Work) -> KeyStored:
        return self._change(
            request.key_id,
            work,
            lambda record, occasion: rotations.revoked(
                record, occasion, is_revoked=request.is_revoked
            ),
        )

    def _cancel_rotation(self, request: CancelRotation, work: Work) -> KeyStored:
        return self._change(request.key_id, work, rotations.called_off)

    def _record_death(self, request: RecordDeath, work: Work) -> KeyStored:
        return self._change(
            request.key_id,
            work,
            lambda record, occasion: deaths.died(record, request.refusal, occasion),
        )

    def _declare_compromised(self, request: DeclareCompromised, work: Work) -> KeyStored:
        return self._change(
            request.key_id,
            work,
            lambda record, occasion: compromises.declared(record, request.reason, occasion),
        )

    def _tick_drill_step(self, request: TickDrillStep, work: Work) -> KeyStored:
        return self._change(
            request.key_id,
            work,
            lambda record, occasion: compromises.step_done(
                record, request.step, occasion, is_done=request.is_done
            ),
        )

    def _name_replacement(self, request: NameReplacement, work: Work) -> KeyStored:
        session = self._vault.session
        return self._change(
            request.key_id,
            work,
            lambda record, occasion: compromises.replaced_by(
                record, session.record(request.successor), occasion
            ),
        )

    def _end_drill(self, request: EndDrill, work: Work) -> KeyStored:
        return self._change(request.key_id, work, compromises.ended)

    def _move_to_trash(self, request: MoveToTrash, work: Work) -> KeysStored:
        session = self._vault.session
        return self._change_all(
            request.key_ids,
            work,
            lambda record, occasion: trash.put_away(record, session.records, occasion),
        )

    def _take_from_trash(self, request: TakeFromTrash, work: Work) -> KeysStored:
        return self._change_all(request.key_ids, work, trash.taken_out)

    def _delete_forever(self, request: DeleteForever, work: Work) -> KeyList:
        session = self._vault.session
        work.commit()
        session.ledger.delete(request.key_id, request.label)
        self._vault.forget_signers()
        return key_list(session)

    def _change(self, key_id: UUID, work: Work, step: Step) -> KeyStored:
        ledger = self._vault.session.ledger
        work.commit()
        occasion = self._vault.occasion()
        return KeyStored(key_summary(ledger.change(key_id, lambda record: step(record, occasion))))

    def _change_all(self, key_ids: Sequence[UUID], work: Work, step: Step) -> KeysStored:
        session = self._vault.session
        work.commit()
        occasion = self._vault.occasion()
        session.ledger.change_several(
            lambda snapshot: [step(snapshot.record(key_id), occasion) for key_id in key_ids]
        )
        return KeysStored(key_summaries(session.record(key_id) for key_id in key_ids))


def _after_edit(before: KeySummary, after: KeySummary) -> KeyEdited:
    changes = KeyChanges.between(after.details, before.details)
    expected = changes.same_fields_of(after.details)
    return KeyEdited(after, EditKey(after.id, changes, expected) if changes.names else None)


def _after_looks(
    snapshot: Snapshot, outcomes: Sequence[LookOutcome], occasion: Occasion
) -> Iterator[KeyRecord]:
    """The records after what came of looking at them; keys deleted meanwhile are left out."""
    after: dict[UUID, KeyRecord] = {}
    for outcome in outcomes:
        record = after.get(outcome.key_id, snapshot.by_id.get(outcome.key_id))
        if record is not None and outcome.look is not None:
            after[record.id] = looks.told(record, outcome.look, occasion)
        elif record is not None and outcome.refusal is not None:
            after[record.id] = looks.refused(record, outcome.refusal, occasion)
    yield from after.values()


def _after_tick(
    snapshot: Snapshot, request: TickProgram, occasion: Occasion
) -> Iterator[KeyRecord]:
    """The key that is being replaced, and the one that its program uses now."""
    old = snapshot.record(request.key_id)
    yield rotations.ticked(old, request.name, occasion, is_updated=request.is_updated)
    new = snapshot.by_id.get(rotations.rotation_of(old).successor)
    if new is not None:
        program = rotations.program_called(old, request.name)
        yield rotations.taken_over(new, program, occasion, is_updated=request.is_updated)
