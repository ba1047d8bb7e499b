"""The agent knows the causes that prove a key dead by their names only."""

from vault_app.binance.replies import CAUSE_OF_CODE, Cause
from vault_app.key_life import CAUSES_OF_DEATH, CAUSES_OF_DEATH_ONCE_REVOKED

COULD_BE_MORE = {Cause.KEY_IP_OR_PERMISSION, Cause.KEY_OR_IP}


def test_only_an_api_key_that_is_not_known_is_proof_by_itself() -> None:
    assert set(CAUSES_OF_DEATH) == {Cause.UNKNOWN_API_KEY.value}


def test_only_what_could_be_the_key_is_proof_once_it_was_deleted() -> None:
    assert set(CAUSES_OF_DEATH_ONCE_REVOKED) == {cause.value for cause in COULD_BE_MORE}


def test_the_codes_are_those_that_the_exchange_sends_for_these_causes() -> None:
    for causes in (CAUSES_OF_DEATH, CAUSES_OF_DEATH_ONCE_REVOKED):
        for codes in causes.values():
            meant = {CAUSE_OF_CODE[code] for code in codes}
            assert meant <= {Cause.UNKNOWN_API_KEY, Cause.KEY_IP_OR_PERMISSION}
