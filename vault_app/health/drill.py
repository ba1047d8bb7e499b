"""Which steps are left after a key got into the wrong hands: derived, so that it survives anything.

The first step is to revoke the key and the second to prove it dead: until then every minute counts.
The others can be done in any order, but programs can be updated only once there is a new key.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.terms import DrillStep


class DrillStage(StrEnum):
    """What is to be done, in this order; all but the proof bear the names of ``DrillStep``."""

    REVOKE = DrillStep.REVOKE.value
    PROVE_DEAD = "prove-dead"
    REPLACE = DrillStep.REPLACE.value
    UPDATE_PROGRAMS = DrillStep.UPDATE_PROGRAMS.value
    REVIEW_ACTIVITY = DrillStep.REVIEW_ACTIVITY.value
    TELL_SUPPORT = DrillStep.TELL_SUPPORT.value


@dataclass(frozen=True)
class DrillProgress:
    """How far the drill is.

    Attributes:
        states: of every stage, in their order; several may be next.
        done_at: UTC times of those that are done, where they are known.
        programs_to_update: names of the programs that used the key, until that step is done.
        is_over: it was ended.
    """

    states: dict[DrillStage, StepState]
    done_at: dict[DrillStage, datetime]
    programs_to_update: tuple[str, ...]
    is_over: bool

    @property
    def next_stage(self) -> DrillStage | None:
        """The first that can be done now; None where all are done."""
        return next(
            (stage for stage, state in self.states.items() if state is StepState.NEXT), None
        )

    @property
    def can_end(self) -> bool:
        """Whether the drill may be ended: the key is proven dead, whatever else is left."""
        return not self.is_over and self.states[DrillStage.PROVE_DEAD] is StepState.DONE

    @property
    def left(self) -> tuple[DrillStage, ...]:
        """The stages that are not done."""
        return tuple(stage for stage, state in self.states.items() if state is not StepState.DONE)


def drill_progress(key: KeySummary, successor: KeySummary | None) -> DrillProgress | None:
    """How far the drill of *key* is; None where it was never declared compromised.

    A proof of death counts as revoked, and a *successor* that the exchange accepted as replaced. A
    key without an API key is dead from birth.
    """
    compromise = key.compromise
    if compromise is None:
        return None
    done_at = {DrillStage(done.step.value): done.at for done in compromise.done}
    if key.death is not None:
        done_at[DrillStage.PROVE_DEAD] = key.death.at
        done_at.setdefault(DrillStage.REVOKE, key.death.at)
    if successor is not None and successor.verified_at is not None:
        done_at.setdefault(DrillStage.REPLACE, successor.verified_at)
    if not key.api_key:
        for stage in (DrillStage.REVOKE, DrillStage.PROVE_DEAD):
            done_at.setdefault(stage, compromise.declared_at)
    needs = {
        DrillStage.PROVE_DEAD: DrillStage.REVOKE,
        DrillStage.UPDATE_PROGRAMS: DrillStage.REPLACE,
    }
    states = {}
    for stage in DrillStage:
        if stage in done_at:
            states[stage] = StepState.DONE
        elif stage in needs and needs[stage] not in done_at:
            states[stage] = StepState.BLOCKED
        else:
            states[stage] = StepState.NEXT
    is_updated = DrillStage.UPDATE_PROGRAMS in done_at
    return DrillProgress(
        states=states,
        done_at={stage: done_at[stage] for stage in DrillStage if stage in done_at},
        programs_to_update=() if is_updated else tuple(program.name for program in key.used_by),
        is_over=compromise.ended_at is not None,
    )
