"""The test requests that are kept in the vault."""

from pathlib import Path
from uuid import UUID, uuid4

import msgspec
import pytest

from tests.helpers.vaults import NOW, PASSWORD, add_key, cheap_vault
from tests.vectors.reference_reader import read
from vault_app.errors import VaultChangedError, VaultReadOnlyError
from vault_app.request_record import MAX_RECORDS, RequestRecord
from vault_app.vault.backups import backups_of
from vault_app.vault.contents import Contents, decode_contents, encode_contents
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import open_vault


def record(status: int = 200) -> RequestRecord:
    return RequestRecord(
        id=uuid4(),
        sent_at=NOW,
        key_id=UUID(int=1),
        key_label="bot",
        request="spot-account",
        entries={"omitZeroBalances": "true"},
        status=status,
        latency_ms=12.5,
        answer=b'{"uid":7}',
        answer_bytes=9,
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.vault"


def test_requests_are_there_after_opening_again(path: Path) -> None:
    kept = record()
    with cheap_vault(path) as session:
        session.record_request(kept)

    with open_vault(path, PASSWORD, writable=False) as session:
        assert session.requests == (kept,)


def test_the_oldest_request_makes_room_for_the_newest(path: Path) -> None:
    contents = Contents(saved_at=NOW, keys=(), requests=tuple(map(record, range(MAX_RECORDS))))
    with cheap_vault(path) as session:
        session._store.change_contents(contents)

        count = session.record_request(record(status=999))

        statuses = [kept.status for kept in session.requests]
    assert (count, statuses[0], statuses[-1]) == (MAX_RECORDS, 1, 999)


def test_contents_of_before_there_were_requests_are_read(path: Path) -> None:
    padded = bytes(encode_contents(Contents(saved_at=NOW, keys=())))
    older = msgspec.msgpack.decode(padded[8 : 8 + int.from_bytes(padded[:8], "big")])
    del older["requests"]
    encoded = msgspec.msgpack.encode(older)
    padded = (len(encoded).to_bytes(8, "big") + encoded).ljust(len(padded), b"\0")

    assert path.parent.is_dir()
    assert decode_contents(padded).requests == ()


def test_keeping_a_request_replaces_no_backup(path: Path) -> None:
    with cheap_vault(path) as session:
        add_key(session, "bot")
        before = backups_of(path)

        session.record_request(record())

        assert backups_of(path) == before


def test_a_request_that_cannot_be_saved_leaves_no_unsaved_change(path: Path) -> None:
    with cheap_vault(path) as session:
        path.write_bytes(path.read_bytes()[:-1])

        with pytest.raises(VaultChangedError):
            session.record_request(record())

        assert session.requests == ()
        assert not session.has_unsaved_changes


def test_a_request_waits_with_a_change_that_is_not_saved(path: Path) -> None:
    with cheap_vault(path) as session:
        path.write_bytes(path.read_bytes()[:-1])
        with pytest.raises(VaultChangedError):
            add_key(session, "bot")

        session.record_request(record())

        assert len(session.requests) == 1
        assert session.has_unsaved_changes


def test_a_reader_keeps_no_requests(path: Path) -> None:
    cheap_vault(path).close()
    with open_vault(path, PASSWORD, writable=False) as session:
        with pytest.raises(VaultReadOnlyError):
            session.record_request(record())

        assert session.requests == ()


def test_going_back_to_a_backup_keeps_the_requests_of_now(path: Path, tmp_path: Path) -> None:
    with cheap_vault(path) as session:
        copy = tmp_path / "copy.vault"
        session.safekeeping.copy_to(copy, NOW)
        session.record_request(record())

        session.safekeeping.restore(copy, Occasion(NOW))

        assert len(session.requests) == 1


def test_all_requests_are_forgotten_when_asked(path: Path) -> None:
    with cheap_vault(path) as session:
        session.record_request(record())
        session.clear_requests()

    with open_vault(path, PASSWORD, writable=False) as session:
        assert session.requests == ()


def test_the_independent_reader_opens_a_vault_with_requests(path: Path) -> None:
    with cheap_vault(path) as session:
        add_key(session, "bot")
        session.record_request(record())

    assert [key["label"] for key in read(path.read_bytes(), "password", PASSWORD)] == ["bot"]


def test_the_repr_of_a_request_shows_nothing_of_the_account() -> None:
    assert "uid" not in repr(record())
