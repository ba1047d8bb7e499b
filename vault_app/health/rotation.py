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
        is_new_key_missing: the key that was to replace it is not there any more, or unusable: the
            replacement can only be called off.
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
        """Whether the old key is replaced and proven dead."""
        return all(state is StepState.DONE for state in self.states.values())


def rotation_progress(
    old: KeySummary, new: KeySummary | None, now: datetime
) -> RotationProgress | None:
    """How far the replacement of *old* by *new* is; None where *old* is not being replaced.

    Only one step at a time is next. What was done out of order counts as done. The old key may be
    revoked before the overlap is over by setting its end to now or to none.
    """
    rotation = old.rotation
    if rotation is None:
        return None
    left = tuple(
        program.name for program in old.used_by if program.name not in rotation.updated_programs
    )
    is_missing = new is None or new.trashed_at is not None or new.compromise is not None
    waits_until = rotation.overlap_until
    is_overlap_over = waits_until is None or waits_until <= now
    is_registered = new is not None and bool(new.api_key)
    is_proven = new is not None and new.verified_at is not None
    is_dead = old.death is not None
    is_revoked = is_dead or rotation.revoked_at is not None
    done = {
        RotationStep.REGISTER: is_registered,
        RotationStep.PROVE: is_registered and is_proven,
        RotationStep.UPDATE_PROGRAMS: not left,
        RotationStep.OVERLAP: is_revoked or (not left and is_proven and is_overlap_over),
        RotationStep.REVOKE: is_revoked,
        RotationStep.PROVE_DEAD: is_dead,
    }
    return RotationProgress(
        states=_states(done, is_blocked=is_missing and not is_revoked),
        programs_left=left,
        waits_until=None if is_overlap_over or is_revoked else waits_until,
        is_new_key_missing=is_missing,
    )


def _states(done: dict[RotationStep, bool], *, is_blocked: bool) -> dict[RotationStep, StepState]:
    states: dict[RotationStep, StepState] = {}
    is_next_found = is_blocked
    for step, is_done in done.items():
        if is_done:
            states[step] = StepState.DONE
        else:
            states[step] = StepState.BLOCKED if is_next_found else StepState.NEXT
            is_next_found = True
    return states
