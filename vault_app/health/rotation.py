"""Which step the replacement of a key is at: derived from both keys, so it survives anything."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vault_app.key_summary import KeySummary


class RotationStep(StrEnum):
    """What is done to replace a key, in this order."""

    REGISTER = "register"
    PROVE = "prove"
    UPDATE_PROGRAMS = "update-programs"
    OVERLAP = "overlap"
    REVOKE = "revoke"
    PROVE_DEAD = "prove-dead"


class StepState(StrEnum):
    """Whether a step is done, can be done now, or waits for another one."""

    DONE = "done"
    NEXT = "next"
    BLOCKED = "blocked"


@dataclass(frozen=True)
class RotationProgress:
    """How far the replacement of a key is.

    Attributes:
        states: of every step, in their order.
        programs_left: names of the programs that still use the old key.
        waits_until: UTC end of the time in which both keys work, while that runs.
        is_new_key_missing: the key that was to replace it is not there any more, or unusable:
            unless the old one is revoked already, the replacement can only be called off.
    """

    states: dict[RotationStep, StepState]
    programs_left: tuple[str, ...] = ()
    waits_until: datetime | None = None
    is_new_key_missing: bool = False

    @property
    def next_step(self) -> RotationStep | None:
        """The one to do now; None where all are done or nothing can be done."""
        return next((step for step, state in self.states.items() if state is StepState.NEXT), None)

    @property
    def is_finished(self) -> bool:
        """Whether the old key is proven dead; a program may be left that has to be updated."""
        return self.states[RotationStep.PROVE_DEAD] is StepState.DONE


def rotation_progress(
    old: KeySummary, new: KeySummary | None, now: datetime
) -> RotationProgress | None:
    """How far the replacement of *old* by *new* is; None where *old* is not being replaced.

    Only one step at a time is next. What was done out of order counts as done; once the old key is
    revoked, the proof of its death comes before all else. To revoke it before the overlap is over,
    the end of the overlap is set to none.
    """
    rotation = old.rotation
    if rotation is None:
        return None
    left = tuple(
        program.name for program in old.used_by if program.name not in rotation.updated_programs
    )
    is_dead = old.death is not None
    is_revoked = is_dead or rotation.revoked_at is not None
    waits_until = None if is_revoked else rotation.overlap_until
    is_waiting = waits_until is not None and waits_until > now
    was_replaced = is_dead and new is None  # long ago, and the new key is gone by now
    is_registered = was_replaced or (new is not None and bool(new.api_key))
    is_proven = was_replaced or (new is not None and bool(new.api_key and new.verified_at))
    done = {
        RotationStep.REGISTER: is_registered,
        RotationStep.PROVE: is_proven,
        RotationStep.UPDATE_PROGRAMS: not left,
        RotationStep.OVERLAP: is_revoked or (is_proven and not left and not is_waiting),
        RotationStep.REVOKE: is_revoked,
        RotationStep.PROVE_DEAD: is_dead,
    }
    is_usable = new is not None and new.trashed_at is None and new.compromise is None
    is_missing = not is_dead and not is_usable
    return RotationProgress(
        states=_states(done, _next_of(done, is_missing=is_missing)),
        programs_left=left,
        waits_until=waits_until if is_waiting else None,
        is_new_key_missing=is_missing,
    )


def _next_of(done: dict[RotationStep, bool], *, is_missing: bool) -> RotationStep | None:
    if done[RotationStep.REVOKE] and not done[RotationStep.PROVE_DEAD]:
        return RotationStep.PROVE_DEAD
    if is_missing:
        return None
    return next((step for step, is_done in done.items() if not is_done), None)


def _states(
    done: dict[RotationStep, bool], next_step: RotationStep | None
) -> dict[RotationStep, StepState]:
    return {
        step: StepState.DONE
        if is_done
        else StepState.NEXT
        if step is next_step
        else StepState.BLOCKED
        for step, is_done in done.items()
    }
