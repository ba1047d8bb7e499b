"""What a key's stage in life allows."""

import msgspec
import pytest

from tests.helpers.legal_lives import faults_of
from tests.helpers.lives import API_KEY, STAGES, draft, minutes, registered, retiring, verified
from vault_app.errors import (
    DuplicateApiKeyError,
    KeyCompromisedError,
    KeyInTrashError,
    KeyNotRegisteredError,
    KeyRetiredError,
    KeyRotatingError,
    RecordError,
    ReplacementRefusedError,
)
from vault_app.terms import Environment, KeyState
from vault_app.vault import compromises, registering, standing
from vault_app.vault.model import KeyRecord


@pytest.mark.parametrize("stage", STAGES)
def test_every_stage_is_legal(stage: str) -> None:
    faults = faults_of([STAGES[stage](), draft(2)])

    assert faults == []


@pytest.mark.parametrize(
    ("stage", "error_class"),
    [
        ("draft", KeyNotRegisteredError),
        ("retiring", KeyRotatingError),
        ("retired", KeyRetiredError),
        ("compromised", KeyCompromisedError),
        ("trashed", KeyInTrashError),
    ],
)
def test_a_key_that_cannot_be_rotated_says_why(stage: str, error_class: type[RecordError]) -> None:
    with pytest.raises(error_class):
        standing.require_replaceable(STAGES[stage]())


@pytest.mark.parametrize("stage", ["registered", "verified"])
def test_a_key_in_use_can_be_rotated(stage: str) -> None:
    standing.require_replaceable(STAGES[stage]())


@pytest.mark.parametrize(
    "successor",
    [
        verified(1),
        retiring(2),
        STAGES["retired"](2),
        STAGES["compromised"](2),
        STAGES["trashed"](2),
        msgspec.structs.replace(verified(2), environment=Environment.TESTNET),
    ],
    ids=["the same key", "retiring", "retired", "compromised", "trashed", "elsewhere"],
)
def test_a_key_out_of_use_replaces_none(successor: KeyRecord) -> None:
    with pytest.raises(ReplacementRefusedError):
        standing.require_able_to_replace(successor, verified(1))


@pytest.mark.parametrize(
    ("stage", "error_class"),
    [
        ("retiring", KeyRotatingError),
        ("retired", KeyRetiredError),
        ("compromised", KeyCompromisedError),
        ("trashed", KeyInTrashError),
    ],
)
def test_no_other_api_key_is_stored_for_a_key_on_its_way_out(
    stage: str, error_class: type[RecordError]
) -> None:
    with pytest.raises(error_class):
        registering.registered(STAGES[stage](), API_KEY, (), minutes(60))


def test_the_same_api_key_again_changes_nothing_for_a_retiring_key() -> None:
    old = retiring()

    assert registering.registered(old, old.api_key, (), minutes(60)) is old


def test_another_api_key_forgets_what_was_known_of_the_one_before() -> None:
    known = STAGES["verified"]()
    known = msgspec.structs.replace(known, look=None)

    again = registering.registered(known, API_KEY, (), minutes(60))

    assert (again.state, again.verified_at, again.look) == (KeyState.REGISTERED, None, None)


def test_a_compromised_draft_takes_an_api_key_so_that_it_can_be_proven_dead() -> None:
    unregistered = compromises.declared(draft(), "lost laptop", minutes(5))

    known = registering.registered(unregistered, API_KEY, (), minutes(60))

    assert (known.state, known.api_key) == (KeyState.COMPROMISED, API_KEY)


def test_an_api_key_opens_the_drill_again_that_was_over_for_want_of_one() -> None:
    unregistered = compromises.declared(draft(), "lost laptop", minutes(5))
    over = compromises.ended(unregistered, minutes(6))

    known = registering.registered(over, API_KEY, (), minutes(60))

    assert standing.is_in_drill(known)


def test_the_api_key_of_another_key_is_refused_by_its_name() -> None:
    other = registered(2)

    with pytest.raises(DuplicateApiKeyError) as refused:
        registering.registered(draft(1), other.api_key, (other,), minutes(60))

    assert refused.value.details == {"label": other.label}


def test_a_key_without_api_key_was_accepted_by_nobody() -> None:
    with pytest.raises(KeyNotRegisteredError):
        registering.verified(draft(), minutes(2))


@pytest.mark.parametrize("stage", ["retiring", "compromised"])
def test_a_key_on_its_way_out_stays_there_when_it_is_accepted(stage: str) -> None:
    before = STAGES[stage]()

    assert registering.verified(before, minutes(60)).state is before.state
