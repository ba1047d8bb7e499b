"""Keys that were put away."""

from datetime import timedelta

import msgspec
import pytest

from tests.helpers.lives import (
    STAGES,
    compromised,
    draft,
    minutes,
    proven_dead,
    retired,
    retiring,
    trashed,
    verified,
)
from vault_app.errors import (
    KeyNotDeadError,
    KeyNotInTrashError,
    LabelNotTypedError,
    ReplacementNeededError,
)
from vault_app.terms import DAYS_IN_TRASH
from vault_app.vault import compromises, trash


@pytest.mark.parametrize(
    "stage", ["draft", "registered", "verified", "retiring", "retired", "proven_dead"]
)
def test_a_key_comes_back_as_it_was(stage: str) -> None:
    before = STAGES[stage]()

    away = trash.put_away(before, (before,), minutes(60))
    back = trash.taken_out(away, minutes(70))

    assert away.trashed_at == minutes(60).utc
    assert msgspec.structs.replace(back, history=before.history) == before


@pytest.mark.parametrize("stage", ["compromised", "revoked_in_drill"])
def test_a_compromised_key_that_may_live_cannot_be_put_away(stage: str) -> None:
    with pytest.raises(KeyNotDeadError):
        trash.put_away(STAGES[stage](), (), minutes(60))


def test_the_new_key_of_a_rotation_cannot_be_put_away() -> None:
    old, new = retiring(1), draft(2)

    with pytest.raises(ReplacementNeededError) as refused:
        trash.put_away(new, (old, new), minutes(60))

    assert refused.value.details == {"label": old.label}


def test_the_replacement_in_a_drill_cannot_be_put_away() -> None:
    old = compromises.replaced_by(compromised(1), verified(2), minutes(11))

    with pytest.raises(ReplacementNeededError):
        trash.put_away(verified(2), (old, verified(2)), minutes(60))


@pytest.mark.parametrize("old", [retired(1), compromises.ended(proven_dead(1), minutes(60))])
def test_a_replacement_can_be_put_away_once_that_is_over(old: object) -> None:
    assert isinstance(old, type(verified()))

    assert trash.put_away(draft(2), (old, draft(2)), minutes(70)).trashed_at is not None


def test_putting_away_twice_does_not_lengthen_its_days() -> None:
    away = trashed()

    assert trash.put_away(away, (), minutes(1000)) is away


def test_taking_out_what_is_not_in_the_trash_changes_nothing() -> None:
    key = verified()

    assert trash.taken_out(key, minutes(60)) is key


def test_a_key_goes_when_its_days_are_over_and_not_before() -> None:
    away = trashed()
    assert away.trashed_at is not None
    end = away.trashed_at + timedelta(days=DAYS_IN_TRASH)

    saved_at = end - timedelta(days=1)

    assert trash.due_to_go((away, verified(2)), saved_at, end - timedelta(seconds=1)) == ()
    assert trash.due_to_go((away, verified(2)), saved_at, end) == (away.id,)


def test_only_what_is_in_the_trash_is_deleted_forever() -> None:
    with pytest.raises(KeyNotInTrashError):
        trash.require_deletable(verified(), verified().label)


@pytest.mark.parametrize("typed", ["", "key", "KEY 1", "key 1 x"])
def test_another_label_deletes_nothing(typed: str) -> None:
    with pytest.raises(LabelNotTypedError):
        trash.require_deletable(trashed(), typed)


def test_the_label_may_be_typed_with_blanks_around_it() -> None:
    trash.require_deletable(trashed(), f" {trashed().label}\n")


def test_a_drill_names_no_replacement_that_is_gone() -> None:
    old = compromises.replaced_by(compromised(1), verified(2), minutes(11))

    (left,) = trash.without((old, verified(2)), {verified(2).id})

    assert compromises.drill_of(left).successor is None
