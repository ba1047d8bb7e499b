"""A key in the wrong hands, and the drill that follows."""

import pytest

from tests.helpers.lives import (
    STAGES,
    compromised,
    draft,
    minutes,
    proven_dead,
    retiring,
    trashed,
    verified,
)
from vault_app.errors import DrillNotOpenError, KeyNotDeadError, ReplacementRefusedError
from vault_app.terms import DrillStep, KeyState
from vault_app.vault import compromises


@pytest.mark.parametrize("stage", STAGES)
def test_a_key_may_be_declared_compromised_at_every_stage(stage: str) -> None:
    declared = compromises.declared(STAGES[stage](), "published", minutes(60))

    assert declared.state is KeyState.COMPROMISED
    assert declared.trashed_at is None


def test_what_it_was_before_is_kept() -> None:
    drill = compromises.drill_of(compromises.declared(retiring(), "published", minutes(60)))

    assert (drill.state_before, drill.declared_at) == (KeyState.RETIRING, minutes(60).utc)


def test_the_new_key_of_a_rotation_is_the_replacement() -> None:
    old = retiring(1)

    drill = compromises.drill_of(compromises.declared(old, "published", minutes(60)))

    assert drill.successor == draft(2).id


def test_declaring_again_changes_the_reason_only() -> None:
    first = compromised()
    again = compromises.declared(first, "in a public issue", minutes(60))

    assert compromises.drill_of(again).reason == "in a public issue"
    assert compromises.drill_of(again).declared_at == compromises.drill_of(first).declared_at


def test_steps_are_ticked_off_with_their_times_and_back() -> None:
    one = compromises.step_done(compromised(), DrillStep.REVOKE, minutes(11), is_done=True)
    two = compromises.step_done(one, DrillStep.TELL_SUPPORT, minutes(12), is_done=True)
    back = compromises.step_done(two, DrillStep.REVOKE, minutes(13), is_done=False)

    assert [(each.step, each.at) for each in compromises.drill_of(two).done] == [
        (DrillStep.REVOKE, minutes(11).utc),
        (DrillStep.TELL_SUPPORT, minutes(12).utc),
    ]
    assert [each.step for each in compromises.drill_of(back).done] == [DrillStep.TELL_SUPPORT]


def test_a_step_keeps_the_time_when_it_was_done_first() -> None:
    one = compromises.step_done(compromised(), DrillStep.REVOKE, minutes(11), is_done=True)

    assert compromises.step_done(one, DrillStep.REVOKE, minutes(12), is_done=True) is one


def test_another_key_replaces_it() -> None:
    named = compromises.replaced_by(compromised(1), verified(2), minutes(11))

    assert compromises.drill_of(named).successor == verified(2).id


def test_a_key_in_the_trash_replaces_none() -> None:
    with pytest.raises(ReplacementRefusedError):
        compromises.replaced_by(compromised(1), trashed(2), minutes(40))


def test_a_drill_does_not_end_while_the_key_may_live() -> None:
    with pytest.raises(KeyNotDeadError):
        compromises.ended(compromised(), minutes(60))


def test_a_drill_ends_once_the_key_is_proven_dead() -> None:
    over = compromises.ended(proven_dead(), minutes(60))

    assert over.state is KeyState.COMPROMISED
    assert over.compromise is not None
    assert over.compromise.ended_at == minutes(60).utc


def test_a_key_that_never_had_an_api_key_is_dead_at_once() -> None:
    never_registered = compromises.declared(draft(), "lost laptop", minutes(5))

    assert compromises.ended(never_registered, minutes(6)).compromise is not None


@pytest.mark.parametrize("key", [verified(), compromises.ended(proven_dead(), minutes(60))])
def test_there_is_no_step_without_an_open_drill(key: object) -> None:
    assert isinstance(key, type(verified()))
    with pytest.raises(DrillNotOpenError):
        compromises.step_done(key, DrillStep.REVOKE, minutes(70), is_done=True)
    with pytest.raises(DrillNotOpenError):
        compromises.replaced_by(key, verified(2), minutes(70))
    with pytest.raises(DrillNotOpenError):
        compromises.ended(key, minutes(70))
