"""The proof that the exchange no longer takes a key. Pure functions over records."""

import msgspec

from vault_app.errors import DeathNotProvenError
from vault_app.key_life import CAUSES_OF_DEATH, CAUSES_OF_DEATH_ONCE_REVOKED, Refusal
from vault_app.terms import DrillStep, KeyState
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed


def died(record: KeyRecord, refusal: Refusal, occasion: Occasion) -> KeyRecord:
    """*record* after *refusal* proved that the exchange no longer takes it.

    A rotated key is retired; a compromised one stays compromised and may end its drill. A key that
    is proven dead already keeps its first proof.

    -2008 says that the exchange does not know the API key, which is proof. -2015 may as well be
    the IP list or the permissions: it counts only when it came after the user said that the key
    was deleted there. An answer about the clock, the signature or the limits, and none at all,
    prove nothing.

    Raises:
        DeathNotProvenError: *problem* is ``in-use``, ``cause`` or ``not-revoked``.
    """
    if record.death is not None:
        return record
    if record.state not in {KeyState.RETIRING, KeyState.COMPROMISED}:
        raise DeathNotProvenError(label=record.label, problem="in-use")
    if refusal.code in CAUSES_OF_DEATH_ONCE_REVOKED.get(refusal.cause, ()):
        if not _was_revoked_before(record, refusal):
            raise DeathNotProvenError(label=record.label, problem="not-revoked")
    elif refusal.code not in CAUSES_OF_DEATH.get(refusal.cause, ()):
        raise DeathNotProvenError(label=record.label, problem="cause")
    is_rotated = record.state is KeyState.RETIRING
    return changed(
        record,
        occasion,
        "retired" if is_rotated else "proven dead",
        state=KeyState.RETIRED if is_rotated else record.state,
        death=refusal,
        refusal=refusal,
    )


def revived(record: KeyRecord, occasion: Occasion) -> KeyRecord:
    """*record* after the exchange accepted what was taken for dead: the proof was none.

    A retired key is retiring again, and a drill that was over is open again.
    """
    if record.death is None:
        return record
    compromise = record.compromise
    if compromise is not None:
        compromise = msgspec.structs.replace(compromise, ended_at=None)
    return changed(
        record,
        occasion,
        "alive after all",
        state=KeyState.RETIRING if record.state is KeyState.RETIRED else record.state,
        death=None,
        compromise=compromise,
        trashed_at=None if compromise is not None else record.trashed_at,
    )


def _was_revoked_before(record: KeyRecord, refusal: Refusal) -> bool:
    if record.state is KeyState.RETIRING:
        revoked_at = record.rotation.revoked_at if record.rotation is not None else None
    else:
        done = record.compromise.done if record.compromise is not None else ()
        revoked_at = next((each.at for each in done if each.step is DrillStep.REVOKE), None)
    return revoked_at is not None and revoked_at <= refusal.at
