"""What the user writes about a key."""

import pytest

from tests.helpers.lives import draft, minutes, trashed, verified
from vault_app.agent.summaries import key_summary
from vault_app.errors import (
    DetailsChangedError,
    DuplicateLabelError,
    InvalidDetailsError,
    InvalidLabelError,
    KeyInTrashError,
)
from vault_app.key_changes import KeyChanges
from vault_app.key_life import NotedAddress, Program
from vault_app.terms import Purpose
from vault_app.vault.key_details import edited

EVERYTHING = KeyChanges(
    label="grid bot",
    account="sub 7",
    purpose=Purpose.FUTURES_TRADING,
    notes="first line\nsecond line",
    tags=("grid", "live"),
    ip_list=(NotedAddress("203.0.113.7", "office"), NotedAddress("2001:db8::/32", "home")),
    rotate_after_days=90,
    used_by=(Program("bot", "ccxt"), Program("alerts")),
    pinned=True,
)


def problem_of(changes: KeyChanges) -> object:
    with pytest.raises(InvalidDetailsError) as refused:
        edited(verified(), changes, (), minutes(5))
    return refused.value.details["problem"]


def test_all_details_are_stored() -> None:
    before = key_summary(verified()).details

    after = key_summary(edited(verified(), EVERYTHING, (), minutes(5))).details

    assert KeyChanges.between(before, after) == EVERYTHING


@pytest.mark.parametrize("change", EVERYTHING.one_by_one, ids=lambda change: change.names[0])
def test_what_is_not_in_an_edit_stays_as_it_is(change: KeyChanges) -> None:
    before = key_summary(verified()).details

    after = key_summary(edited(verified(), change, (), minutes(5))).details

    assert KeyChanges.between(before, after) == change


def test_an_edit_is_undone_by_the_details_of_before() -> None:
    before = verified()
    was = EVERYTHING.same_fields_of(key_summary(before).details)

    after = edited(edited(before, EVERYTHING, (), minutes(5)), was, (), minutes(6))

    assert key_summary(after) == key_summary(before)


def test_the_history_names_what_was_edited() -> None:
    changes = KeyChanges(notes="x", pinned=True, tags=())

    assert edited(verified(), changes, (), minutes(5)).history[-1].what == "edited: notes, pinned"


def test_the_same_details_change_nothing() -> None:
    key = verified()

    assert edited(key, EVERYTHING.same_fields_of(key_summary(key).details), (), minutes(5)) is key


def test_a_field_that_is_as_expected_is_changed() -> None:
    changes, expected = KeyChanges(tags=("new",)), KeyChanges(tags=(), pinned=False)

    assert edited(verified(), changes, (), minutes(5), expected=expected).tags == ("new",)


@pytest.mark.parametrize("expected", EVERYTHING.one_by_one, ids=lambda change: change.names[0])
def test_a_field_that_is_otherwise_than_expected_refuses_the_edit(expected: KeyChanges) -> None:
    with pytest.raises(DetailsChangedError):
        edited(verified(), KeyChanges(notes="x"), (), minutes(5), expected=expected)


def test_a_key_keeps_its_own_label_in_other_capitals() -> None:
    key = verified()

    assert edited(key, KeyChanges(label="KEY 1"), (key, draft(2)), minutes(5)).label == "KEY 1"


@pytest.mark.parametrize("other", [draft(2), trashed(2)], ids=["in use", "in the trash"])
def test_the_label_of_another_key_is_refused_wherever_that_is(other: object) -> None:
    assert isinstance(other, type(draft()))

    with pytest.raises(DuplicateLabelError):
        edited(verified(), KeyChanges(label=other.label.upper()), (verified(), other), minutes(5))


def test_a_key_without_a_label_is_refused() -> None:
    with pytest.raises(InvalidLabelError):
        edited(verified(), KeyChanges(label="  "), (), minutes(5))


def test_a_key_in_the_trash_is_not_edited() -> None:
    with pytest.raises(KeyInTrashError):
        edited(trashed(), EVERYTHING, (), minutes(60))


def test_tags_are_trimmed_and_each_is_there_once() -> None:
    changes = KeyChanges(tags=(" live ", "", "live", "grid"))

    assert edited(verified(), changes, (), minutes(5)).tags == ("live", "grid")


def test_addresses_are_canonical_and_each_is_there_once() -> None:
    noted = tuple(NotedAddress(text) for text in ("2001:DB8:0::1", " 203.0.113.7", "2001:db8::1"))

    ip_list = edited(verified(), KeyChanges(ip_list=noted), (), minutes(5)).ip_list

    assert [address.network for address in ip_list] == ["2001:db8::1", "203.0.113.7"]


@pytest.mark.parametrize("text", ["", "office", "203.0.113.256", "203.0.113.7/24", "::1%eth0/64"])
def test_what_is_no_address_is_refused(text: str) -> None:
    assert problem_of(KeyChanges(ip_list=(NotedAddress(text),))) == "address"


@pytest.mark.parametrize("days", [0, -1])
def test_a_reminder_takes_a_day_at_least(days: int) -> None:
    assert problem_of(KeyChanges(rotate_after_days=days)) == "days"


@pytest.mark.parametrize("names", [("",), ("bot", "bot "), ("  ",)])
def test_programs_need_names_of_their_own(names: tuple[str, ...]) -> None:
    assert problem_of(KeyChanges(used_by=tuple(Program(name) for name in names))) == "program"
