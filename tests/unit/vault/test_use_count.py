"""Signatures are counted in memory, and written with the next save."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from tests.helpers.vaults import PASSWORD, add_key
from vault_app.errors import VaultChangedError
from vault_app.vault.backups import backups_of
from vault_app.vault.model import KeyRecord
from vault_app.vault.occasion import Occasion, changed
from vault_app.vault.session import VaultSession, open_vault


def counts(record: KeyRecord) -> dict[str, int]:
    return {uses.caller: uses.count for uses in record.uses}


def saved(session: VaultSession, key: KeyRecord) -> KeyRecord:
    """The key as it is in the file."""
    with open_vault(session.path, PASSWORD, writable=False) as reader:
        return reader.record(key.id)


def noted(record: KeyRecord) -> KeyRecord:
    return changed(record, Occasion(datetime.now(UTC)), "noted")


def test_uses_are_counted_for_each_key_and_caller(session: VaultSession) -> None:
    one, other = add_key(session, "one"), add_key(session, "other")
    for caller in ("window", "window", "command line"):
        session.count_use(one.id, caller)
    session.count_use(other.id, "window")

    session.save_uses()

    assert counts(saved(session, one)) == {"window": 2, "command line": 1}
    assert counts(saved(session, other)) == {"window": 1}


def test_later_uses_are_added(session: VaultSession) -> None:
    key = add_key(session, "bot")
    for _ in range(3):
        session.count_use(key.id, "window")
        session.save_uses()

    assert counts(saved(session, key)) == {"window": 3}


def test_the_time_of_the_last_use_is_kept(session: VaultSession) -> None:
    key = add_key(session, "bot")
    before = datetime.now(UTC)

    session.count_use(key.id, "window")
    session.save_uses()

    last_used_at = saved(session, key).last_used_at
    assert last_used_at is not None
    assert before <= last_used_at <= datetime.now(UTC)
    assert saved(session, key).uses[0].last_at == last_used_at


def test_counting_alone_writes_nothing(session: VaultSession) -> None:
    key = add_key(session, "bot")
    before = session.path.read_bytes()

    session.count_use(key.id, "window")
    session.show_uses()

    assert session.path.read_bytes() == before
    assert counts(session.record(key.id)) == {"window": 1}


def test_the_next_change_writes_them_too(session: VaultSession) -> None:
    key = add_key(session, "bot")
    session.count_use(key.id, "window")

    session.ledger.change(key.id, noted)

    assert counts(saved(session, key)) == {"window": 1}
    assert saved(session, key).history[-1].what == "noted"


def test_a_change_keeps_what_was_counted_before_it(session: VaultSession) -> None:
    key = add_key(session, "bot")
    session.count_use(key.id, "window")
    session.show_uses()
    session.count_use(key.id, "window")

    session.ledger.change_lightly(lambda snapshot: [noted(snapshot.record(key.id))])

    assert counts(saved(session, key)) == {"window": 2}


def test_no_backup_is_made_for_uses(session: VaultSession) -> None:
    key = add_key(session, "bot")
    before = backups_of(session.path)

    session.count_use(key.id, "window")
    session.save_uses()

    assert backups_of(session.path) == before


def test_nothing_is_written_where_nothing_was_used(session: VaultSession) -> None:
    add_key(session, "bot")
    before = session.path.read_bytes()

    session.save_uses()

    assert session.path.read_bytes() == before


def test_a_reader_counts_nothing(session: VaultSession) -> None:
    key = add_key(session, "bot")
    with open_vault(session.path, PASSWORD, writable=False) as reader:
        reader.count_use(key.id, "window")
        reader.show_uses()
        reader.save_uses()

        assert reader.record(key.id).uses == ()


def test_uses_of_a_key_that_is_gone_are_dropped(session: VaultSession) -> None:
    key = add_key(session, "bot")
    session.count_use(uuid4(), "window")

    session.save_uses()

    assert saved(session, key).uses == ()


def test_uses_that_could_not_be_saved_wait_for_the_next_save(session: VaultSession) -> None:
    key = add_key(session, "bot")
    session.count_use(key.id, "window")
    whole = session.path.read_bytes()
    session.path.write_bytes(whole[:-1])
    with pytest.raises(VaultChangedError):
        session.save_uses()
    session.path.write_bytes(whole)

    session.save_uses()

    assert counts(saved(session, key)) == {"window": 1}


def test_uses_wait_while_another_change_waits(session: VaultSession) -> None:
    key = add_key(session, "bot")
    whole = session.path.read_bytes()
    session.path.write_bytes(whole[:-1])
    with pytest.raises(VaultChangedError):
        session.ledger.change(key.id, noted)
    session.path.write_bytes(whole)
    session.count_use(key.id, "window")

    session.save_uses()
    assert (session.has_unsaved_changes, session.path.read_bytes()) == (True, whole)
    session.save()

    assert counts(saved(session, key)) == {"window": 1}
    assert not session.has_unsaved_changes
