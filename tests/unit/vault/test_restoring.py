"""What of the present outlives the return to an earlier state of the vault."""

import pytest

from tests.helpers.legal_lives import faults_of
from tests.helpers.lives import STAGES, draft, minutes, trashed, verified
from vault_app.agent.signing_rules import require_may_sign
from vault_app.errors import KeyCompromisedError
from vault_app.terms import KeyState
from vault_app.vault import compromises
from vault_app.vault.model import KeyRecord
from vault_app.vault.restoring import restored

LATER = minutes(90_000)


def _back_to(earlier: KeyRecord, now: KeyRecord) -> KeyRecord:
    [record] = restored([earlier], {now.id: now}, LATER)
    return record


def test_a_key_is_as_it_was_then() -> None:
    assert _back_to(draft(), verified()) == draft()


@pytest.mark.parametrize("stage", [name for name in STAGES if name not in {"draft", "compromised"}])
def test_a_key_that_was_compromised_since_stays_so(stage: str) -> None:
    earlier = STAGES[stage]()
    record = _back_to(earlier, compromises.declared(earlier, "published", minutes(60)))

    assert record.state is KeyState.COMPROMISED
    assert faults_of([record]) == []
    with pytest.raises(KeyCompromisedError):
        require_may_sign(record, b"symbol=BTCUSDT&timestamp=1700000000000")


def test_a_replacement_that_was_not_there_then_is_not_named() -> None:
    leaked = compromises.declared(verified(1), "published", minutes(10))
    now = compromises.replaced_by(leaked, draft(2), minutes(11))

    record = _back_to(verified(1), now)

    assert record.compromise is not None
    assert record.compromise.successor is None


def test_a_key_in_the_trash_stays_there_for_as_long_as_a_new_one() -> None:
    assert _back_to(trashed(), trashed()).trashed_at == LATER.utc
