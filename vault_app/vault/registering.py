"""A key gets its API key, and is accepted by the exchange. Pure functions over records."""

from collections.abc import Iterable

import msgspec

from vault_app.errors import (
    DuplicateApiKeyError,
    KeyCompromisedError,
    KeyNotRegisteredError,
    KeyRetiredError,
    KeyRotatingError,
)
from vault_app.terms import KeyState
from vault_app.vault.deaths import revived
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.standing import require_not_in_trash


def registered(
    record: KeyRecord, issued: str, others: Iterable[KeyRecord], occasion: Occasion
) -> KeyRecord:
    """*record* with the API key *issued*, as ``api_key.parse_api_key`` returns it.

    A key that had another API key is no longer verified, and what was known of the other one is
    forgotten; the same one again changes nothing. A compromised key without API key takes one,
    else nobody could prove it dead: it stays compromised, and its drill is open again.

    Raises:
        DuplicateApiKeyError: another one of *others* has it.
        KeyInTrashError, KeyCompromisedError, KeyRetiredError, KeyRotatingError: the key is put
            away, or no other API key may be issued for it.
    """
    for other in others:
        if other.api_key == issued and other.id != record.id:
            raise DuplicateApiKeyError(label=other.label)
    require_not_in_trash(record)
    if record.api_key == issued:
        return record
    is_compromised = record.state is KeyState.COMPROMISED
    if is_compromised and record.api_key:
        raise KeyCompromisedError(label=record.label)
    if record.state is KeyState.RETIRED:
        raise KeyRetiredError(label=record.label)
    if record.state is KeyState.RETIRING:
        raise KeyRotatingError(label=record.label)
    compromise = record.compromise
    if compromise is not None:
        compromise = msgspec.structs.replace(compromise, ended_at=None)
    return changed(
        record,
        occasion,
        "registered",
        compromise=compromise,
        api_key=issued,
        state=KeyState.COMPROMISED if is_compromised else KeyState.REGISTERED,
        registered_at=occasion.utc,
        verified_at=None,
        look=None,
        expected_look=None,
        refusal=None,
    )


def verified(record: KeyRecord, occasion: Occasion) -> KeyRecord:
    """*record* after the exchange accepted a signed request with it.

    A key that is retiring or compromised stays so; one that was taken for dead lives.

    Raises:
        KeyNotRegisteredError: it has no API key, so no request was made with it.
    """
    if not record.api_key:
        raise KeyNotRegisteredError(label=record.label)
    living = revived(record, occasion)
    return changed(
        living,
        occasion,
        "verified",
        state=state_of_a_working_key(living),
        verified_at=occasion.utc,
        last_used_at=occasion.utc,
        refusal=None,
    )


def state_of_a_working_key(record: KeyRecord) -> KeyState:
    """The state that *record* has once the exchange accepted it."""
    is_new = record.state in {KeyState.DRAFT, KeyState.REGISTERED}
    return KeyState.VERIFIED if is_new else record.state
