"""What the exchange tells about keys, and what is kept of it."""

import msgspec
import pytest

from tests.helpers.lives import (
    draft,
    key_or_address,
    look,
    minutes,
    registered,
    retiring,
    verified,
)
from vault_app.errors import KeyNeverLookedAtError
from vault_app.terms import KeyState
from vault_app.vault import looks

TRADING = ("enableReading", "enableSpotAndMarginTrading")


def test_the_first_look_is_the_expected_one_and_verifies_the_key() -> None:
    seen = looks.told(registered(), look(), minutes(4))

    assert (seen.look, seen.expected_look, seen.state) == (look(), look(), KeyState.VERIFIED)
    assert seen.verified_at == look().at


def test_a_later_look_does_not_change_what_is_expected() -> None:
    seen = looks.told(looks.told(verified(), look(3), minutes(4)), look(5, TRADING), minutes(6))

    assert (seen.look, seen.expected_look) == (look(5, TRADING), look(3))


def test_a_look_takes_the_refusal_away() -> None:
    refused = looks.refused(verified(), key_or_address(5), minutes(6))

    assert refused.refusal == key_or_address(5)
    assert looks.told(refused, look(7), minutes(8)).refusal is None


def test_what_arrives_late_changes_nothing() -> None:
    seen = looks.told(verified(), look(9), minutes(10))

    assert looks.told(seen, look(5, TRADING), minutes(11)) is seen
    assert looks.refused(seen, key_or_address(6), minutes(11)) is seen


def test_what_a_clock_that_was_ahead_dated_holds_up_nothing() -> None:
    seen = looks.told(verified(), look(9_000), minutes(9_000))

    assert looks.told(seen, look(5, TRADING), minutes(5)).look == look(5, TRADING)
    assert looks.refused(seen, key_or_address(6), minutes(6)).refusal == key_or_address(6)


def test_a_draft_has_nothing_that_the_exchange_could_tell() -> None:
    unregistered = draft()

    assert looks.told(unregistered, look(), minutes(4)) is unregistered
    assert looks.refused(unregistered, key_or_address(), minutes(60)) is unregistered


def test_a_retiring_key_stays_so_when_it_is_looked_at() -> None:
    assert looks.told(retiring(), look(12), minutes(13)).state is KeyState.RETIRING


def test_looks_that_tell_the_same_do_not_fill_the_history() -> None:
    seen = looks.told(verified(), look(3), minutes(4))
    again = looks.told(seen, look(5), minutes(6))

    assert again.look == look(5)
    assert again.history == seen.history


def test_a_look_that_differs_is_in_the_history() -> None:
    seen = looks.told(verified(), look(3), minutes(4))
    other = looks.told(seen, look(5, TRADING), minutes(6))

    assert [entry.what for entry in other.history[-2:]] == [
        "looked at",
        "looked at: something changed",
    ]


def test_the_same_refusal_again_does_not_fill_the_history() -> None:
    refused = looks.refused(verified(), key_or_address(5), minutes(6))
    again = looks.refused(refused, key_or_address(7), minutes(8))

    assert again.refusal == key_or_address(7)
    assert again.history == refused.history


def test_the_user_takes_what_changed_as_right() -> None:
    seen = looks.told(looks.told(verified(), look(3), minutes(4)), look(5, TRADING), minutes(6))

    right = looks.expected(seen, minutes(7))

    assert right.expected_look == look(5, TRADING)
    assert looks.expected(right, minutes(8)) is right


def test_nothing_can_be_right_of_a_key_that_was_never_looked_at() -> None:
    with pytest.raises(KeyNeverLookedAtError):
        looks.expected(verified(), minutes(4))


def test_looks_are_compared_without_their_time() -> None:
    assert looks._says_the_same(look(3), look(9))
    assert not looks._says_the_same(look(3), msgspec.structs.replace(look(3), source="other"))
