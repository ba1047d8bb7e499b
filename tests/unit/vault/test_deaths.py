"""What proves that the exchange no longer takes a key, and what does not."""

import msgspec
import pytest

from tests.helpers.legal_lives import faults_of
from tests.helpers.lives import STAGES, draft, key_or_address, look, minutes, unknown_key
from vault_app.errors import DeathNotProvenError
from vault_app.key_life import Refusal
from vault_app.terms import KeyState
from vault_app.vault import compromises, deaths, looks, registering


def problem_of(stage: str, refusal: Refusal) -> object:
    with pytest.raises(DeathNotProvenError) as refused:
        deaths.died(STAGES[stage](), refusal, minutes(60))
    return refused.value.details["problem"]


@pytest.mark.parametrize(
    ("stage", "state"),
    [("retiring", KeyState.RETIRED), ("compromised", KeyState.COMPROMISED)],
)
def test_an_api_key_that_the_exchange_does_not_know_is_dead(stage: str, state: KeyState) -> None:
    dead = deaths.died(STAGES[stage](), unknown_key(), minutes(60))

    assert (dead.state, dead.death) == (state, unknown_key())


@pytest.mark.parametrize("stage", ["revoked", "revoked_in_drill"])
def test_an_ambiguous_refusal_counts_after_the_key_was_deleted(stage: str) -> None:
    dead = deaths.died(STAGES[stage](), key_or_address(), minutes(60))

    assert dead.death == key_or_address()


@pytest.mark.parametrize("stage", ["retiring", "compromised"])
def test_an_ambiguous_refusal_proves_nothing_while_the_key_may_be_there(stage: str) -> None:
    assert problem_of(stage, key_or_address()) == "not-revoked"


@pytest.mark.parametrize("stage", ["revoked", "revoked_in_drill"])
def test_an_ambiguous_refusal_of_before_the_key_was_deleted_proves_nothing(stage: str) -> None:
    assert problem_of(stage, key_or_address(at=19)) == "not-revoked"


@pytest.mark.parametrize("stage", ["draft", "registered", "verified", "trashed"])
def test_a_key_in_use_is_not_buried(stage: str) -> None:
    assert problem_of(stage, unknown_key()) == "in-use"


@pytest.mark.parametrize("stage", ["revoked", "revoked_in_drill"])
@pytest.mark.parametrize(
    ("cause", "code"),
    [
        ("clock", -1021),
        ("signature", -1022),
        ("rate-limit", -1003),
        ("outcome-unknown", -1007),
        ("unreachable", 0),
        ("api-key-form", -2014),
        ("permission-missing", -1002),
        ("ip-list", -2015),
        ("unknown-api-key", -1021),
        ("key-ip-or-permission", 0),
        ("", 0),
    ],
)
def test_what_a_living_key_meets_too_is_no_proof(stage: str, cause: str, code: int) -> None:
    refusal = msgspec.structs.replace(unknown_key(), cause=cause, code=code)

    assert problem_of(stage, refusal) == "cause"


@pytest.mark.parametrize("stage", ["retired", "proven_dead"])
def test_the_first_proof_is_kept(stage: str) -> None:
    dead = STAGES[stage]()

    assert deaths.died(dead, unknown_key(at=70), minutes(70)) is dead


def test_a_retired_key_that_is_accepted_again_is_retiring_again() -> None:
    alive = registering.verified(STAGES["retired"](), minutes(70))

    assert (alive.state, alive.death) == (KeyState.RETIRING, None)


def test_a_look_opens_the_drill_of_a_key_again_that_was_taken_for_dead() -> None:
    over = compromises.ended(STAGES["proven_dead"](), minutes(60))

    alive = looks.told(over, look(at=70), minutes(70))

    assert alive.death is None
    assert alive.compromise is not None
    assert alive.compromise.ended_at is None


def test_a_compromised_key_that_lives_after_all_leaves_the_trash() -> None:
    away = msgspec.structs.replace(STAGES["proven_dead"](), trashed_at=minutes(60).utc)

    alive = registering.verified(away, minutes(70))

    assert alive.trashed_at is None
    assert faults_of([alive, draft(2)]) == []


def test_a_look_of_before_the_proof_refutes_nothing() -> None:
    dead = STAGES["proven_dead"]()

    assert looks.told(dead, look(at=40), minutes(70)) is dead
