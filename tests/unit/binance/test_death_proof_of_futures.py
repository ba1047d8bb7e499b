"""Futures refuse an unknown key and a foreign address alike: when that proves a death."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import msgspec
import pytest

from tests.helpers.registered_keys import MADE_AT, registered_key
from vault_app.binance.death_proof import Life, life_after
from vault_app.binance.read_back import LookResult
from vault_app.key_life import Compromise, Refusal, Rotation, StepDone
from vault_app.key_summary import KeySummary
from vault_app.terms import DrillStep, Environment, KeyState, Purpose

REFUSED = LookResult(
    key_id=uuid4(),
    refusal=Refusal(at=datetime(2026, 1, 2, tzinfo=UTC), cause="key-ip-or-permission", code=-2015),
)
ROTATION = Rotation(successor=uuid4(), begun_at=MADE_AT, state_before=KeyState.VERIFIED)
COMPROMISE = Compromise(declared_at=MADE_AT, state_before=KeyState.VERIFIED)


def _futures_key(
    rotation: Rotation | None = None, compromise: Compromise | None = None
) -> KeySummary:
    key = registered_key("a" * 64, environment=Environment.TESTNET, purpose=Purpose.FUTURES_TRADING)
    return msgspec.structs.replace(key, rotation=rotation, compromise=compromise)


@pytest.mark.parametrize(
    "key",
    [
        _futures_key(rotation=msgspec.structs.replace(ROTATION, revoked_at=MADE_AT)),
        _futures_key(
            compromise=msgspec.structs.replace(
                COMPROMISE, done=(StepDone(DrillStep.REVOKE, MADE_AT),)
            )
        ),
    ],
    ids=["rotated", "compromised"],
)
def test_it_proves_the_death_of_a_key_that_was_deleted(key: KeySummary) -> None:
    assert life_after(REFUSED, key, was_accepted=True) is Life.DEAD


@pytest.mark.parametrize(
    "key",
    [_futures_key(), _futures_key(rotation=ROTATION), _futures_key(compromise=COMPROMISE)],
    ids=["neither", "rotated", "compromised"],
)
def test_it_proves_nothing_before(key: KeySummary) -> None:
    assert life_after(REFUSED, key, was_accepted=True) is Life.UNKNOWN


def test_it_proves_nothing_for_a_key_that_was_never_accepted() -> None:
    key = _futures_key(rotation=msgspec.structs.replace(ROTATION, revoked_at=MADE_AT))

    assert life_after(REFUSED, key, was_accepted=False) is Life.NEVER_SEEN


@pytest.mark.parametrize(
    ("environment", "purpose"),
    [
        (Environment.PRODUCTION, Purpose.FUTURES_TRADING),
        (Environment.TESTNET, Purpose.SPOT_TRADING),
    ],
)
def test_it_proves_nothing_where_an_unknown_key_has_a_code_of_its_own(
    environment: Environment, purpose: Purpose
) -> None:
    key = msgspec.structs.replace(
        _futures_key(rotation=msgspec.structs.replace(ROTATION, revoked_at=MADE_AT)),
        environment=environment,
        purpose=purpose,
    )

    assert life_after(replace(REFUSED, key_id=key.id), key, was_accepted=True) is Life.UNKNOWN
