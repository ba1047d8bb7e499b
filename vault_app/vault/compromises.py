"""A key in the wrong hands, and the drill that follows. Pure functions over records."""

import msgspec

from vault_app.errors import DrillNotOpenError, KeyNotDeadError
from vault_app.key_life import Compromise, StepDone
from vault_app.terms import DrillStep, KeyState
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.standing import is_dead, is_in_drill, require_able_to_replace


def declared(record: KeyRecord, reason: str, occasion: Occasion) -> KeyRecord:
    """*record*, compromised; one that is so already gets the new *reason*.

    It leaves the trash, where nobody would look after it. A rotation that is under way stays
    visible, and its new key is the replacement.
    """
    if record.compromise is not None:
        if record.compromise.reason == reason:
            return record
        compromise = msgspec.structs.replace(record.compromise, reason=reason)
        return changed(record, occasion, "reason of the compromise", compromise=compromise)
    return changed(
        record,
        occasion,
        "compromised",
        state=KeyState.COMPROMISED,
        trashed_at=None,
        compromise=Compromise(
            declared_at=occasion.utc,
            state_before=record.state,
            reason=reason,
            successor=record.rotation.successor if record.rotation is not None else None,
        ),
    )


def step_done(
    record: KeyRecord, step: DrillStep, occasion: Occasion, *, is_done: bool
) -> KeyRecord:
    """*record* after *step* was done, or was not after all.

    Raises:
        DrillNotOpenError: the key is not compromised, or its drill is over.
    """
    compromise = drill_of(record)
    others = tuple(each for each in compromise.done if each.step is not step)
    if is_done == (len(others) < len(compromise.done)):
        return record
    done = (*others, StepDone(step, occasion.utc)) if is_done else others
    what = f"drill, done: {step.value}" if is_done else f"drill, not done yet: {step.value}"
    return changed(
        record, occasion, what, compromise=msgspec.structs.replace(compromise, done=done)
    )


def replaced_by(record: KeyRecord, successor: KeyRecord, occasion: Occasion) -> KeyRecord:
    """*record* with *successor* as the key that replaces it.

    Raises:
        DrillNotOpenError: the key is not compromised, or its drill is over.
        ReplacementRefusedError: that key cannot replace it.
    """
    compromise = drill_of(record)
    require_able_to_replace(successor, record)
    if compromise.successor == successor.id:
        return record
    named = msgspec.structs.replace(compromise, successor=successor.id)
    return changed(record, occasion, f"replaced by: {successor.label}", compromise=named)


def ended(record: KeyRecord, occasion: Occasion) -> KeyRecord:
    """*record* with its drill over; it stays compromised for ever.

    Raises:
        DrillNotOpenError: the key is not compromised, or its drill is over already.
        KeyNotDeadError: nothing proves yet that the exchange no longer takes it.
    """
    compromise = drill_of(record)
    if not is_dead(record):
        raise KeyNotDeadError(label=record.label)
    over = msgspec.structs.replace(compromise, ended_at=occasion.utc)
    return changed(record, occasion, "drill ended", compromise=over)


def drill_of(record: KeyRecord) -> Compromise:
    """The drill that is open.

    Raises:
        DrillNotOpenError: the key is not compromised, or its drill is over.
    """
    if record.compromise is None or not is_in_drill(record):
        raise DrillNotOpenError(label=record.label)
    return record.compromise
