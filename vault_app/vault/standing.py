"""What a key's state allows. Pure functions over records."""

from vault_app.errors import (
    KeyCompromisedError,
    KeyInTrashError,
    KeyNotRegisteredError,
    KeyRetiredError,
    KeyRotatingError,
    ReplacementRefusedError,
)
from vault_app.terms import KeyState
from vault_app.vault.model import KeyRecord


def is_rotating(record: KeyRecord) -> bool:
    """Whether the key is being replaced by another one."""
    return record.state is KeyState.RETIRING and record.rotation is not None


def is_in_drill(record: KeyRecord) -> bool:
    """Whether the key is compromised and its drill is not over."""
    return record.compromise is not None and record.compromise.ended_at is None


def is_dead(record: KeyRecord) -> bool:
    """Whether the exchange is proven not to take the key; it never took one without API key."""
    return record.death is not None or not record.api_key


def require_not_in_trash(record: KeyRecord) -> None:
    """Refuse to change a key that was put away.

    Raises:
        KeyInTrashError: it is in the trash.
    """
    if record.trashed_at is not None:
        raise KeyInTrashError(label=record.label)


def require_in_use(record: KeyRecord) -> None:
    """Refuse a key that is on its way out, or out.

    Raises:
        KeyInTrashError, KeyCompromisedError, KeyRetiredError, KeyRotatingError: which it is.
    """
    require_not_in_trash(record)
    if record.state is KeyState.COMPROMISED:
        raise KeyCompromisedError(label=record.label)
    if record.state is KeyState.RETIRED:
        raise KeyRetiredError(label=record.label)
    if record.state is KeyState.RETIRING:
        raise KeyRotatingError(label=record.label)


def require_replaceable(record: KeyRecord) -> None:
    """Refuse a key that cannot be rotated.

    Raises:
        KeyNotRegisteredError: the exchange does not know it, so there is nothing to replace.
        RecordError: as :func:`require_in_use`.
    """
    require_in_use(record)
    if not record.api_key:
        raise KeyNotRegisteredError(label=record.label)


def require_able_to_replace(successor: KeyRecord, record: KeyRecord) -> None:
    """Refuse *successor* where it cannot take the place of *record*.

    Raises:
        ReplacementRefusedError: it is the same key, of another environment, or out of use itself.
    """
    is_out_of_use = successor.trashed_at is not None or successor.state in {
        KeyState.RETIRING,
        KeyState.RETIRED,
        KeyState.COMPROMISED,
    }
    if (
        is_out_of_use
        or successor.id == record.id
        or successor.environment is not record.environment
    ):
        raise ReplacementRefusedError(label=successor.label)
