"""What a key may sign in its state. Asked for every signature.

The payload of a REST call names no path, so the signature that is to prove a key dead would fit any
signed call that takes the same parameters. Of those there are, by the exchange's documents:

* With ``omitZeroBalances``, ``GET /api/v3/account`` alone. Other calls refuse a parameter they do
  not know (-1104), as spot does, or lack one that they must have (-1102), as everything does that
  orders, cancels, transfers or withdraws.
* Where ``/sapi`` leaves an unknown parameter unread, which its documents do not rule out: calls
  that read, and a few without parameters that change something, such as the switch for fast
  withdrawals or collecting one's own funds within the account. None takes funds out of it.
* Without ``omitZeroBalances``, what testnet and demo futures read or change: no real funds.

Each signature is good for five seconds at a time near the present, and there are few of them. That
is acceptable: whoever else holds a compromised key needs no signature of ours, and nobody but this
computer's user gets one.

Source: Binance rest-api.md and errors.md (2026-07-21), wallet "Enable Fast Withdraw Switch".
"""

import re

from vault_app.errors import KeyCompromisedError, KeyRetiredError
from vault_app.terms import STATES_OUT_OF_USE, Environment, KeyState, Purpose
from vault_app.vault.model import KeyRecord
from vault_app.vault.standing import require_not_in_trash

_ACCOUNT_CALL = re.compile(
    rb"(?:omitZeroBalances=true&)?(?:recvWindow=[0-9]{1,5}(?:\.[0-9]{1,3})?&)?timestamp=[0-9]{13,16}"
)
"""The payload of a REST call that reads the account, and nothing else in it."""

_SPOT_PROOF = re.compile(rb"omitZeroBalances=true&recvWindow=5000&timestamp=([0-9]{13})")
_FUTURES_PROOF = re.compile(rb"recvWindow=5000&timestamp=([0-9]{13})")
_FUTURES_APART = frozenset({Environment.TESTNET, Environment.DEMO})
"""Where a key for futures is none for spot."""


def require_may_sign(record: KeyRecord, payload: bytes) -> int | None:
    """Refuse what the key's state does not allow.

    A key in the trash signs nothing. A compromised or retired one signs only the request that may
    prove it dead, laid out in one way; see above what else could be done with it.

    Returns:
        The Unix time in ms of such a request; None for a key in use, which signs everything.

    Raises:
        KeyInTrashError, KeyCompromisedError, KeyRetiredError: nothing is to be signed.
    """
    require_not_in_trash(record)
    if record.state not in STATES_OUT_OF_USE:
        return None
    is_futures = record.purpose is Purpose.FUTURES_TRADING and record.environment in _FUTURES_APART
    found = (_FUTURES_PROOF if is_futures else _SPOT_PROOF).fullmatch(payload)
    if found is not None:
        return int(found[1])
    if record.state is KeyState.COMPROMISED:
        raise KeyCompromisedError(label=record.label)
    raise KeyRetiredError(label=record.label)


def only_reads_account(payload: bytes) -> bool:
    """Whether *payload* holds what a request to read the account takes, and no more."""
    return _ACCOUNT_CALL.fullmatch(payload) is not None
