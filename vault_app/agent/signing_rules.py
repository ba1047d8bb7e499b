"""What a key may sign in its state. Asked for every signature."""

import re

from vault_app.errors import KeyCompromisedError, KeyRetiredError
from vault_app.terms import KeyState
from vault_app.vault.model import KeyRecord
from vault_app.vault.standing import require_not_in_trash

_ACCOUNT_PROOF = re.compile(
    rb"(?:omitZeroBalances=true&)?(?:recvWindow=[0-9]{1,5}(?:\.[0-9]{1,3})?&)?timestamp=[0-9]{13,16}"
)
"""The payload of a REST call that reads the account, and nothing else in it."""


def require_may_sign(record: KeyRecord, payload: bytes) -> None:
    """Refuse what the key's state does not allow.

    A key in the trash signs nothing. A compromised or retired one signs only what a request to
    read the account consists of, so that the exchange's refusal can prove it dead. A payload names
    no path: with such a signature a few other calls could be made that take no parameters. None of
    them moves money or places an order.

    Raises:
        KeyInTrashError, KeyCompromisedError, KeyRetiredError: nothing was signed.
    """
    require_not_in_trash(record)
    if record.state is KeyState.COMPROMISED and not only_reads_account(payload):
        raise KeyCompromisedError(label=record.label)
    if record.state is KeyState.RETIRED and not only_reads_account(payload):
        raise KeyRetiredError(label=record.label)


def only_reads_account(payload: bytes) -> bool:
    """Whether *payload* holds what a request to read the account takes, and no more."""
    return _ACCOUNT_PROOF.fullmatch(payload) is not None
