import errno
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.helpers.vaults import PASSWORD, add_key, cheap_vault
from vault_app.errors import (
    BackupOfAnotherVaultError,
    DiskFullError,
    FileExistsAlreadyError,
    FileNotWritableError,
    FolderMissingError,
    NotAVaultError,
    VaultDamagedError,
    VaultInUseError,
    VaultMissingError,
    VaultUnreadableError,
)
from vault_app.terms import KeyState
from vault_app.vault import compromises
from vault_app.vault.backups import backups_of
from vault_app.vault.occasion import Occasion
from vault_app.vault.safekeeping import BackupState, put_in_place
from vault_app.vault.session import VaultSession, open_vault

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def stocked(session: VaultSession) -> VaultSession:
    """An open vault with two keys; its newest backup has one."""
    add_key(session, "first")
    add_key(session, "second")
    return session


@pytest.fixture
def closed(stocked: VaultSession) -> Path:
    """That vault, locked."""
    stocked.close()
    return stocked.path


def test_a_backup_is_known_by_its_moment_and_number_of_keys(stocked: VaultSession) -> None:
    newest = stocked.safekeeping.backups()[0].path
    with open_vault(newest, PASSWORD, writable=False) as backup:
        saved_at = backup.saved_at

    assert stocked.safekeeping.look_into(newest) == BackupState(saved_at, 1)


def test_a_backup_from_before_a_change_of_password_is_read_without_the_old_one(
    stocked: VaultSession,
) -> None:
    stocked.unlocking.change_password(b"another one entirely")

    assert stocked.safekeeping.look_into(stocked.safekeeping.backups()[0].path).key_count == 2


def test_a_damaged_backup_is_told_from_one_of_another_vault(
    stocked: VaultSession, tmp_path: Path
) -> None:
    damaged = tmp_path / "damaged.vault"
    raw = bytearray(stocked.path.read_bytes())
    raw[-1] ^= 1
    damaged.write_bytes(raw)
    other = tmp_path / "other.vault"
    cheap_vault(other).close()

    with pytest.raises(VaultDamagedError):
        stocked.safekeeping.look_into(damaged)
    with pytest.raises(BackupOfAnotherVaultError):
        stocked.safekeeping.look_into(other)


def test_a_restored_key_still_has_its_secret(stocked: VaultSession) -> None:
    [first, _] = stocked.records
    secret = stocked.secret(first.id)

    stocked.safekeeping.restore(stocked.safekeeping.backups()[0].path, Occasion(NOW))

    assert stocked.secret(first.id) == secret


def test_a_key_that_was_compromised_since_a_backup_stays_so(
    stocked: VaultSession, tmp_path: Path
) -> None:
    leaked = stocked.records[0].id
    backup = tmp_path / "copy.vault"
    stocked.safekeeping.copy_to(backup, NOW)
    occasion = Occasion(NOW)
    stocked.ledger.change(leaked, lambda each: compromises.declared(each, "published", occasion))

    stocked.safekeeping.restore(backup, occasion)

    assert stocked.record(leaked).state is KeyState.COMPROMISED


def test_a_key_that_could_not_be_saved_is_in_the_backup_of_what_a_restore_replaces(
    stocked: VaultSession, full_disk: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    _add_a_key_that_cannot_be_saved(stocked, full_disk)
    monkeypatch.undo()

    stocked.safekeeping.restore(stocked.safekeeping.backups()[0].path, Occasion(NOW))

    with open_vault(backups_of(stocked.path)[0].path, PASSWORD, writable=False) as backup:
        assert [record.label for record in backup.records] == ["first", "second", "third"]


def test_while_a_key_cannot_be_saved_nothing_is_restored_and_it_waits_on(
    stocked: VaultSession, full_disk: Callable[[], None]
) -> None:
    _add_a_key_that_cannot_be_saved(stocked, full_disk)

    with pytest.raises(DiskFullError):
        stocked.safekeeping.restore(stocked.safekeeping.backups()[0].path, Occasion(NOW))

    assert [record.label for record in stocked.records] == ["first", "second", "third"]
    assert stocked.has_unsaved_changes


def test_a_copy_that_cannot_be_finished_leaves_no_half_file(
    stocked: VaultSession, tmp_path: Path, full_disk: Callable[[], None]
) -> None:
    full_disk()

    with pytest.raises(FileNotWritableError):
        stocked.safekeeping.copy_to(tmp_path / "copy.vault", NOW)

    assert not (tmp_path / "copy.vault").exists()


def test_a_copy_onto_the_vault_itself_is_refused(stocked: VaultSession) -> None:
    before = stocked.path.read_bytes()

    with pytest.raises(FileExistsAlreadyError):
        stocked.safekeeping.copy_to(stocked.path, NOW)

    assert stocked.path.read_bytes() == before


def test_the_replaced_file_is_kept_under_a_name_with_the_moment(closed: Path) -> None:
    closed.write_bytes(b"what is left of a vault")

    kept = put_in_place(backups_of(closed)[0].path, closed, NOW)

    assert kept == closed.with_name("keys-replaced-20260102T030405Z.vault")
    assert kept.read_bytes() == b"what is left of a vault"


def test_two_files_that_are_replaced_within_a_second_are_both_kept(closed: Path) -> None:
    backup = backups_of(closed)[0].path
    closed.write_bytes(b"what is left of a vault")
    put_in_place(backup, closed, NOW)
    closed.write_bytes(b"and of its successor")

    kept = put_in_place(backup, closed, NOW)

    assert kept == closed.with_name("keys-replaced-20260102T030405Z-2.vault")
    assert kept.read_bytes() == b"and of its successor"


def test_a_file_that_cannot_be_read_is_not_replaced(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    backup = backups_of(closed)[0].path
    before = closed.read_bytes()
    monkeypatch.setattr(Path, "read_bytes", refuse)

    with pytest.raises(VaultUnreadableError):
        put_in_place(backup, closed, NOW)

    monkeypatch.undo()
    assert closed.read_bytes() == before


def test_a_replaced_vault_opens(closed: Path) -> None:
    closed.write_bytes(b"what is left of a vault")

    put_in_place(backups_of(closed)[0].path, closed, NOW)

    with open_vault(closed, PASSWORD) as session:
        assert [record.label for record in session.records] == ["first"]


def test_a_vault_that_is_open_is_not_replaced(stocked: VaultSession) -> None:
    before = stocked.path.read_bytes()

    with pytest.raises(VaultInUseError):
        put_in_place(backups_of(stocked.path)[0].path, stocked.path, NOW)

    assert stocked.path.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "expected"),
    [(b"a shopping list", NotAVaultError), (None, VaultMissingError)],
    ids=["another file", "no file"],
)
def test_what_is_no_vault_is_not_put_in_place(
    closed: Path, tmp_path: Path, content: bytes | None, expected: type[Exception]
) -> None:
    before = closed.read_bytes()
    if content is not None:
        (tmp_path / "backup.vault").write_bytes(content)

    with pytest.raises(expected):
        put_in_place(tmp_path / "backup.vault", closed, NOW)

    assert closed.read_bytes() == before


def test_without_its_folder_nothing_is_put_in_place(closed: Path, tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        put_in_place(closed, tmp_path / "gone" / "keys.vault", NOW)

    assert not (tmp_path / "gone").exists()


def test_where_the_new_file_cannot_be_written_all_is_as_before(
    closed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed.write_bytes(b"what is left of a vault")
    closed.with_name("keys.vault.lock").touch()
    files = set(closed.parent.iterdir())

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", refuse)

    with pytest.raises(DiskFullError):
        put_in_place(backups_of(closed)[0].path, closed, NOW)

    assert closed.read_bytes() == b"what is left of a vault"
    assert set(closed.parent.iterdir()) == files


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets every later sync find the disk full."""

    def fill(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    return lambda: monkeypatch.setattr(os, "fsync", fill)


def _add_a_key_that_cannot_be_saved(session: VaultSession, full_disk: Callable[[], None]) -> None:
    full_disk()
    with pytest.raises(DiskFullError):
        add_key(session, "third")
