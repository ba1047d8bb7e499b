"""What the exchange tells about keys. Pure functions over records."""

import msgspec

from vault_app.errors import KeyNeverLookedAtError
from vault_app.key_life import Look, Refusal
from vault_app.vault.deaths import revived
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.registering import state_of_a_working_key


def told(record: KeyRecord, look: Look, occasion: Occasion) -> KeyRecord:
    """*record* with *look*; unchanged where something later is known, or nothing can be.

    The first look is the expected one. Whoever was told something is accepted by the exchange: the
    key is verified, and one that was taken for dead before the look lives. The history names looks
    that differ from the one before only: others may be many, and their time is in the look.
    """
    if not record.api_key or _known_until(record, occasion) >= look.at.timestamp():
        return record
    living = revived(record, occasion)
    fields = {
        "look": look,
        "expected_look": living.expected_look or look,
        "refusal": None,
        "state": state_of_a_working_key(living),
        "verified_at": look.at,
    }
    if living.look is not None and _says_the_same(look, living.look):
        return msgspec.structs.replace(living, **fields)
    what = "looked at" if living.look is None else "looked at: something changed"
    return changed(living, occasion, what, **fields)


def refused(record: KeyRecord, refusal: Refusal, occasion: Occasion) -> KeyRecord:
    """*record* after *refusal*; unchanged where something later is known, or nothing can be."""
    if not record.api_key or _known_until(record, occasion) >= refusal.at.timestamp():
        return record
    before = record.refusal
    if before is not None and (before.cause, before.code) == (refusal.cause, refusal.code):
        return msgspec.structs.replace(record, refusal=refusal)
    return changed(record, occasion, f"refused: {refusal.cause}", refusal=refusal)


def expected(record: KeyRecord, occasion: Occasion) -> KeyRecord:
    """*record* with its last look as the expected one.

    Raises:
        KeyNeverLookedAtError: there is none.
    """
    if record.look is None:
        raise KeyNeverLookedAtError(label=record.label)
    if record.expected_look == record.look:
        return record
    return changed(record, occasion, "permissions accepted", expected_look=record.look)


def _known_until(record: KeyRecord, occasion: Occasion) -> float:
    """When the exchange last told something, in seconds since 1970; 0 for never.

    A time that is still to come was read from a clock that was ahead: it tells nothing.
    """
    times = [found.at for found in (record.look, record.refusal) if found is not None]
    return max((at.timestamp() for at in times if at <= occasion.at), default=0.0)


def _says_the_same(look: Look, other: Look) -> bool:
    return msgspec.structs.replace(look, at=other.at) == other
