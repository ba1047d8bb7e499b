"""The replacement of a key by another one."""

import msgspec
import pytest

from tests.helpers.lives import (
    ALERTS,
    BOT,
    STAGES,
    draft,
    minutes,
    registered,
    retiring,
    revoked,
    verified,
)
from vault_app.errors import (
    KeyInTrashError,
    KeyNotRotatingError,
    RecordError,
    UnknownProgramError,
)
from vault_app.key_life import NotedAddress
from vault_app.terms import KeyState, Purpose
from vault_app.vault import registering, rotations


def test_the_old_key_is_retiring_and_names_the_new_one() -> None:
    old, new = rotations.begun(verified(1), draft(2), minutes(10))

    assert old.rotation is not None
    assert (old.state, old.rotation.successor) == (KeyState.RETIRING, new.id)
    assert old.rotation.state_before is KeyState.VERIFIED


def test_the_new_key_has_the_task_of_the_old_one_and_no_program_yet() -> None:
    before = msgspec.structs.replace(
        verified(1),
        account="grid",
        purpose=Purpose.TAX_REPORT,
        tags=("a", "b"),
        ip_list=(NotedAddress("203.0.113.7", "office"),),
        rotate_after_days=60,
    )
    fresh = msgspec.structs.replace(draft(2), used_by=())

    _, new = rotations.begun(before, fresh, minutes(10))

    for name in ("account", "purpose", "tags", "ip_list", "rotate_after_days"):
        assert getattr(new, name) == getattr(before, name)
    assert (new.used_by, new.state, new.api_key) == ((), KeyState.DRAFT, "")


def test_a_key_that_was_accepted_meanwhile_is_verified_when_its_rotation_is_called_off() -> None:
    old, _ = rotations.begun(registered(1), draft(2), minutes(10))
    accepted = registering.verified(old, minutes(11))

    assert rotations.called_off(accepted, minutes(12)).state is KeyState.VERIFIED


def test_programs_are_ticked_off_and_back() -> None:
    one = rotations.ticked(retiring(), "bot", minutes(11), is_updated=True)
    both = rotations.ticked(one, "alerts", minutes(12), is_updated=True)
    back = rotations.ticked(both, "bot", minutes(13), is_updated=False)

    assert [rotations.rotation_of(each).updated_programs for each in (one, both, back)] == [
        ("bot",),
        ("bot", "alerts"),
        ("alerts",),
    ]


def test_a_program_that_is_not_noted_cannot_be_ticked_off() -> None:
    with pytest.raises(UnknownProgramError):
        rotations.ticked(retiring(), "spreadsheet", minutes(11), is_updated=True)


def test_the_new_key_is_used_by_the_program_that_was_ticked_off() -> None:
    fresh = msgspec.structs.replace(draft(2), used_by=(ALERTS,))

    more = rotations.taken_over(fresh, BOT, minutes(11), is_updated=True)
    less = rotations.taken_over(more, BOT, minutes(12), is_updated=False)

    assert (more.used_by, less.used_by) == ((ALERTS, BOT), (ALERTS,))


@pytest.mark.parametrize("is_updated", [True, False])
def test_a_tick_that_is_there_already_changes_nothing(*, is_updated: bool) -> None:
    old = rotations.ticked(retiring(), "bot", minutes(11), is_updated=is_updated)

    assert rotations.ticked(old, "bot", minutes(12), is_updated=is_updated) is old


def test_an_overlap_is_set_and_taken_away() -> None:
    until = minutes(1000).at

    day = rotations.overlapping(retiring(), until, minutes(11))
    none = rotations.overlapping(day, None, minutes(12))

    assert rotations.rotation_of(day).overlap_until == until
    assert rotations.rotation_of(none).overlap_until is None


def test_the_time_of_deletion_is_the_first_one_that_was_said() -> None:
    again = rotations.revoked(revoked(), minutes(30), is_revoked=True)

    assert rotations.rotation_of(again).revoked_at == minutes(20).utc


def test_a_deletion_can_be_taken_back() -> None:
    not_yet = rotations.revoked(revoked(), minutes(30), is_revoked=False)

    assert rotations.rotation_of(not_yet).revoked_at is None


def test_calling_off_leaves_the_old_key_as_it_was() -> None:
    before = verified(1)
    old, _ = rotations.begun(before, draft(2), minutes(10))

    after = rotations.called_off(old, minutes(20))

    assert msgspec.structs.replace(after, history=before.history) == before


@pytest.mark.parametrize(
    ("stage", "error_class"),
    [
        ("verified", KeyNotRotatingError),
        ("retired", KeyNotRotatingError),
        ("compromised", KeyNotRotatingError),
        ("trashed", KeyInTrashError),
    ],
)
def test_there_is_no_step_without_a_rotation(stage: str, error_class: type[RecordError]) -> None:
    key = STAGES[stage]()

    with pytest.raises(error_class):
        rotations.ticked(key, "bot", minutes(60), is_updated=True)
    with pytest.raises(error_class):
        rotations.overlapping(key, None, minutes(60))
    with pytest.raises(error_class):
        rotations.revoked(key, minutes(60), is_revoked=True)
    with pytest.raises(error_class):
        rotations.called_off(key, minutes(60))


def test_every_step_is_in_the_history_with_its_caller() -> None:
    old = rotations.called_off(revoked(), minutes(30))

    assert [(entry.what, entry.caller) for entry in old.history[-3:]] == [
        ("rotation begun", "window"),
        ("revoked", "window"),
        ("rotation called off", "window"),
    ]
