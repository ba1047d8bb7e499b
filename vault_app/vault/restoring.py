"""Going back to an earlier state of the vault. Pure functions over records."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import msgspec

from vault_app.terms import KeyState
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed


def restored(
    earlier: Sequence[KeyRecord], now: Mapping[UUID, KeyRecord], occasion: Occasion
) -> tuple[KeyRecord, ...]:
    """The records of an *earlier* state, as they are taken up again in the place of those of *now*.

    A key that was declared compromised since stays so: a leak is not taken back with the vault.
    One in the trash has all its days there before it, or the next unlocking would remove it again.
    """
    ids = {record.id for record in earlier}
    taken_up = []
    for record in earlier:
        current = now.get(record.id)
        if current is not None and current.compromise is not None and record.compromise is None:
            taken_up.append(_compromised_as(current, record, ids, occasion))
        elif record.trashed_at is not None:
            taken_up.append(msgspec.structs.replace(record, trashed_at=occasion.utc))
        else:
            taken_up.append(record)
    return tuple(taken_up)


def _compromised_as(
    current: KeyRecord, record: KeyRecord, ids: set[UUID], occasion: Occasion
) -> KeyRecord:
    compromise = current.compromise
    if compromise is not None and compromise.successor not in ids:
        compromise = msgspec.structs.replace(compromise, successor=None)
    return changed(
        record,
        occasion,
        "compromised",
        state=KeyState.COMPROMISED,
        compromise=compromise,
        death=current.death,
        api_key=current.api_key,
        trashed_at=None,
    )
