"""Where a rotation and a drill are, from nothing but the keys."""

from datetime import datetime
from typing import Any
from uuid import UUID

import pytest

from tests.helpers.health_keys import NOW, days_ago, healthy_key, refusal, unseen_key
from vault_app.health.drill import DrillProgress, DrillStage, drill_progress
from vault_app.health.rotation import (
    RotationProgress,
    RotationStep,
    StepState,
    rotation_progress,
)
from vault_app.key_life import Compromise, Program, Rotation, StepDone
from vault_app.key_summary import KeySummary
from vault_app.terms import DrillStep, KeyState

DRAFT = unseen_key(2, api_key="", verified_at=None)
REGISTERED = unseen_key(2, verified_at=None)
PROVEN = unseen_key(2)
DEAD = refusal("unknown-api-key", code=-2008)


def _rotation_of(
    new: KeySummary | None,
    used_by: tuple[str, ...] = (),
    death: object = None,
    **changes: Any,
) -> RotationProgress:
    rotation = Rotation(
        successor=UUID(int=2), begun_at=days_ago(3), state_before=KeyState.VERIFIED, **changes
    )
    old = healthy_key(
        rotation=rotation, used_by=tuple(Program(name) for name in used_by), death=death
    )
    progress = rotation_progress(old, new, NOW)
    assert progress is not None
    return progress


def test_a_key_that_is_not_being_replaced_has_no_progress() -> None:
    assert rotation_progress(healthy_key(), None, NOW) is None


@pytest.mark.parametrize(
    ("progress", "next_step"),
    [
        (_rotation_of(DRAFT), RotationStep.REGISTER),
        (_rotation_of(REGISTERED), RotationStep.PROVE),
        (_rotation_of(PROVEN, used_by=("bot",)), RotationStep.UPDATE_PROGRAMS),
        (_rotation_of(PROVEN, overlap_until=days_ago(-1)), RotationStep.OVERLAP),
        (_rotation_of(PROVEN, overlap_until=days_ago(1)), RotationStep.REVOKE),
        (_rotation_of(PROVEN), RotationStep.REVOKE),
        (_rotation_of(PROVEN, revoked_at=days_ago(1)), RotationStep.PROVE_DEAD),
        (_rotation_of(PROVEN, revoked_at=days_ago(1), death=DEAD), None),
        (_rotation_of(None, revoked_at=days_ago(1)), RotationStep.PROVE_DEAD),
        (_rotation_of(None), None),
    ],
    ids=[
        "begun",
        "registered",
        "programs",
        "overlap",
        "overlap over",
        "no overlap",
        "revoked",
        "dead",
        "new key lost after the old one was revoked",
        "new key lost",
    ],
)
def test_a_rotation_goes_on_where_it_was_left(
    progress: RotationProgress, next_step: RotationStep | None
) -> None:
    assert progress.next_step is next_step


def test_what_comes_after_the_next_step_is_blocked() -> None:
    states = _rotation_of(DRAFT).states

    assert states[RotationStep.REGISTER] is StepState.NEXT
    assert states[RotationStep.REVOKE] is StepState.BLOCKED


def test_a_rotation_is_finished_when_the_old_key_is_dead() -> None:
    assert _rotation_of(PROVEN, death=DEAD, revoked_at=NOW).is_finished
    assert not _rotation_of(PROVEN, revoked_at=NOW).is_finished


def test_programs_are_ticked_off_one_by_one() -> None:
    progress = _rotation_of(PROVEN, used_by=("bot", "tax"), updated_programs=("bot",))

    assert progress.programs_left == ("tax",)


@pytest.mark.parametrize(
    "new",
    [
        None,
        unseen_key(2, trashed_at=NOW),
        unseen_key(2, compromise=Compromise(declared_at=NOW, state_before=KeyState.VERIFIED)),
    ],
    ids=["gone", "in the trash", "compromised"],
)
def test_a_rotation_without_a_usable_new_key_stands_still(new: KeySummary | None) -> None:
    progress = _rotation_of(new)

    assert progress.is_new_key_missing
    assert progress.next_step is None


def test_a_rotation_that_is_over_does_not_miss_its_new_key() -> None:
    assert not _rotation_of(None, death=DEAD, revoked_at=NOW).is_new_key_missing


def test_the_end_of_the_overlap_is_told_while_it_runs() -> None:
    assert _rotation_of(PROVEN, overlap_until=days_ago(-1)).waits_until == days_ago(-1)
    assert _rotation_of(PROVEN, overlap_until=days_ago(1)).waits_until is None


def _drill_of(
    *done: DrillStep,
    new: KeySummary | None = None,
    death: object = None,
    ended_at: datetime | None = None,
) -> DrillProgress:
    compromise = Compromise(
        declared_at=days_ago(1),
        state_before=KeyState.VERIFIED,
        done=tuple(StepDone(step, days_ago(0.5)) for step in done),
        ended_at=ended_at,
    )
    key = healthy_key(
        state=KeyState.COMPROMISED,
        compromise=compromise,
        death=death,
        used_by=(Program("bot"),),
    )
    progress = drill_progress(key, new)
    assert progress is not None
    return progress


def test_a_key_that_is_in_good_hands_has_no_drill() -> None:
    assert drill_progress(healthy_key(), None) is None


def test_every_step_that_can_be_ticked_is_a_stage() -> None:
    assert {step.value for step in DrillStep} | {"prove-dead"} == {
        stage.value for stage in DrillStage
    }


def test_a_drill_begins_with_revoking_the_key() -> None:
    progress = _drill_of()

    assert progress.next_stage is DrillStage.REVOKE
    assert progress.states[DrillStage.PROVE_DEAD] is StepState.BLOCKED
    assert progress.states[DrillStage.TELL_SUPPORT] is StepState.NEXT


def test_after_revoking_comes_the_proof() -> None:
    assert _drill_of(DrillStep.REVOKE).next_stage is DrillStage.PROVE_DEAD


def test_a_dead_key_counts_as_revoked() -> None:
    progress = _drill_of(death=DEAD)

    assert progress.states[DrillStage.REVOKE] is StepState.DONE
    assert progress.next_stage is DrillStage.REPLACE


def test_programs_wait_for_a_new_key_that_works() -> None:
    assert _drill_of(new=REGISTERED).states[DrillStage.UPDATE_PROGRAMS] is StepState.BLOCKED
    assert _drill_of(new=PROVEN).states[DrillStage.UPDATE_PROGRAMS] is StepState.NEXT


def test_a_key_that_the_exchange_never_knew_is_dead_from_birth() -> None:
    compromise = Compromise(declared_at=days_ago(1), state_before=KeyState.DRAFT)
    draft = healthy_key(state=KeyState.COMPROMISED, api_key="", compromise=compromise)

    progress = drill_progress(draft, None)

    assert progress is not None
    assert progress.can_end
    assert progress.next_stage is DrillStage.REPLACE


def test_a_drill_ends_only_with_a_dead_key_and_only_once() -> None:
    assert not _drill_of(*DrillStep).can_end
    assert _drill_of(death=DEAD).can_end
    assert not _drill_of(death=DEAD, ended_at=NOW).can_end


def test_what_is_left_and_when_the_rest_was_done_is_told() -> None:
    progress = _drill_of(DrillStep.REVOKE, DrillStep.REPLACE, DrillStep.UPDATE_PROGRAMS)

    assert progress.left == (
        DrillStage.PROVE_DEAD,
        DrillStage.REVIEW_ACTIVITY,
        DrillStage.TELL_SUPPORT,
    )
    assert progress.done_at[DrillStage.REVOKE] == days_ago(0.5)
    assert progress.programs_to_update == ()
    assert _drill_of().programs_to_update == ("bot",)
