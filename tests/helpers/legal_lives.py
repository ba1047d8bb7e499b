"""What must be true of the records of a vault, whatever was asked of it before."""

from collections.abc import Sequence

from vault_app.terms import KeyState
from vault_app.vault.model import KeyRecord
from vault_app.vault.standing import is_dead, is_in_drill, is_rotating
from vault_app.vault.trash import awaited_by

_WITHOUT_API_KEY = {KeyState.DRAFT, KeyState.COMPROMISED}
_DEAD = {KeyState.RETIRED, KeyState.COMPROMISED}


def faults_of(records: Sequence[KeyRecord]) -> list[str]:
    """Everything about *records* that no sequence of requests may lead to."""
    by_id = {record.id: record for record in records}
    faults = [f"{record.label}: {fault}" for record in records for fault in _faults_of(record)]
    labels = [record.label.casefold() for record in records]
    if len(set(labels)) < len(labels):
        faults.append("one label twice")
    api_keys = [record.api_key for record in records if record.api_key]
    if len(set(api_keys)) < len(api_keys):
        faults.append("one API key twice")
    for record in records:
        was_revived = any(entry.what == "alive after all" for entry in record.history)
        for awaited in awaited_by(record):
            is_there = awaited in by_id and by_id[awaited].trashed_at is None
            if not is_there and not was_revived:
                faults.append(f"{record.label}: its replacement is gone")
    return faults


def _faults_of(record: KeyRecord) -> list[str]:
    state = record.state
    checks = {
        "retiring without a rotation": state is KeyState.RETIRING and not is_rotating(record),
        "retired without a proof": state is KeyState.RETIRED and record.death is None,
        "dead in use": record.death is not None and state not in _DEAD,
        "compromised by half": (state is KeyState.COMPROMISED) != (record.compromise is not None),
        "drill over, not dead": (
            record.compromise is not None and not is_in_drill(record) and not is_dead(record)
        ),
        "dangerous and in the trash": (
            record.trashed_at is not None and record.compromise is not None and not is_dead(record)
        ),
        "verified, and said not to be": (
            state in {KeyState.DRAFT, KeyState.REGISTERED} and record.verified_at is not None
        ),
        "no API key": state not in _WITHOUT_API_KEY and not record.api_key,
        "no history": not record.history or record.history[0].what != "added",
        "history out of order": list(record.history)
        != sorted(record.history, key=lambda entry: entry.at),
    }
    return [fault for fault, is_so in checks.items() if is_so]
