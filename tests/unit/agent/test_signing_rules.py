"""What a key may sign at each stage of its life."""

import pytest

from tests.helpers.lives import STAGES
from vault_app.agent.signing_rules import require_may_sign
from vault_app.errors import KeyCompromisedError, KeyInTrashError, KeyRetiredError, RecordError

ORDER = b"symbol=LTCBTC&side=BUY&type=MARKET&quantity=1&timestamp=1700000000123"
PROOFS = (
    b"timestamp=1700000000123",
    b"timestamp=1700000000123456",
    b"recvWindow=5000&timestamp=1700000000123",
    b"recvWindow=5000.125&timestamp=1700000000123",
    b"omitZeroBalances=true&timestamp=1700000000123",
    b"omitZeroBalances=true&recvWindow=60000&timestamp=1700000000123",
)
ALMOST = (
    ORDER,
    b"",
    b"timestamp=",
    b"timestamp=1700000000123\n",
    b"timestamp=1700000000123&symbol=LTCBTC",
    b"symbol=LTCBTC&timestamp=1700000000123",
    b"omitZeroBalances=false&timestamp=1700000000123",
    b"timestamp=1700000000123&recvWindow=5000",
    b"recvWindow=5000&recvWindow=5000&timestamp=1700000000123",
    b"Timestamp=1700000000123",
    "timestamp=170000000012٣".encode(),
    b"apiKey=abc&timestamp=1700000000123",
)


@pytest.mark.parametrize("stage", ["draft", "registered", "verified", "retiring", "revoked"])
@pytest.mark.parametrize("payload", [ORDER, PROOFS[0]])
def test_a_key_in_use_or_being_replaced_signs_everything(stage: str, payload: bytes) -> None:
    require_may_sign(STAGES[stage](), payload)


@pytest.mark.parametrize("stage", ["compromised", "revoked_in_drill", "proven_dead", "retired"])
@pytest.mark.parametrize("payload", PROOFS)
def test_a_key_out_of_use_signs_what_may_prove_it_dead(stage: str, payload: bytes) -> None:
    require_may_sign(STAGES[stage](), payload)


@pytest.mark.parametrize(
    ("stage", "error_class"),
    [
        ("compromised", KeyCompromisedError),
        ("revoked_in_drill", KeyCompromisedError),
        ("proven_dead", KeyCompromisedError),
        ("retired", KeyRetiredError),
    ],
)
@pytest.mark.parametrize("payload", ALMOST)
def test_a_key_out_of_use_signs_nothing_else(
    stage: str, error_class: type[RecordError], payload: bytes
) -> None:
    with pytest.raises(error_class):
        require_may_sign(STAGES[stage](), payload)


@pytest.mark.parametrize("payload", [ORDER, *PROOFS])
def test_a_key_in_the_trash_signs_nothing(payload: bytes) -> None:
    with pytest.raises(KeyInTrashError):
        require_may_sign(STAGES["trashed"](), payload)
