import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.helpers.vaults import PASSWORD, add_key
from vault_app.errors import BackupsLeftError, WrongPasswordError
from vault_app.vault.backups import (
    Backup,
    backups_of,
    backups_to_keep,
    drop_backups,
    keep_backup,
)
from vault_app.vault.session import VaultSession, open_vault

START = datetime(2026, 1, 1, tzinfo=UTC)


def test_a_new_vault_has_no_backup(session: VaultSession) -> None:
    assert backups_of(session.path) == ()


def test_the_newest_backup_is_the_vault_before_the_last_change(session: VaultSession) -> None:
    add_key(session, "first")
    before = session.path.read_bytes()
    add_key(session, "second")

    assert backups_of(session.path)[0].path.read_bytes() == before


def test_a_backup_is_a_vault_that_opens(session: VaultSession) -> None:
    add_key(session, "first")
    add_key(session, "second")

    newest = backups_of(session.path)[0].path
    with open_vault(newest, PASSWORD, writable=False) as backup:
        assert [record.label for record in backup.records] == ["first"]


def simulated_backups(every: timedelta, days: int) -> list[timedelta]:
    """Ages of the backups that are left after saving at one pace for some days."""
    backups: tuple[Backup, ...] = ()
    now = START
    while now < START + timedelta(days=days):
        now += every
        newest_first = (Backup(Path(str(now)), now), *backups)
        kept = backups_to_keep(newest_first, now)
        assert len(kept) <= 5
        backups = tuple(sorted(kept, key=lambda backup: backup.replaced_at, reverse=True))
    return [now - backup.replaced_at for backup in backups]


@pytest.mark.parametrize("every", [timedelta(minutes=7), timedelta(hours=3), timedelta(hours=20)])
def test_after_many_saves_the_backups_reach_from_now_to_more_than_a_week_ago(
    every: timedelta,
) -> None:
    ages = simulated_backups(every, days=40)

    assert ages[0] == timedelta(0)
    assert timedelta(days=7) <= ages[-1] <= timedelta(days=14)
    assert any(timedelta(hours=12) <= age <= timedelta(days=7) for age in ages)


def test_a_hundred_saves_in_a_row_keep_the_state_before_the_first(session: VaultSession) -> None:
    before = session.path.read_bytes()
    for number in range(100):
        add_key(session, f"key {number}")

    kept = backups_of(session.path)

    assert len(kept) == 2
    assert kept[-1].path.read_bytes() == before


def test_a_save_under_a_clock_that_was_ahead_costs_no_later_backup(session: VaultSession) -> None:
    keep_backup(session.path, START + timedelta(days=400))

    for number in range(3):
        now = START + timedelta(minutes=number)
        keep_backup(session.path, now)
        assert now in [backup.replaced_at for backup in backups_of(session.path)]


def test_where_the_clock_was_ahead_the_older_backups_stay_and_there_are_at_most_five() -> None:
    ages = [timedelta(days=-9), timedelta(0), timedelta(minutes=30), timedelta(hours=5),
            timedelta(days=3), timedelta(days=30)]  # fmt: skip
    backups = [Backup(Path(str(age)), START - age) for age in ages]

    kept = {START - backup.replaced_at for backup in backups_to_keep(backups, START)}

    assert kept == set(ages) - {timedelta(days=-9)}


def test_where_there_are_no_second_names_the_backup_is_a_copy(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("vault_app.vault.backups.os.link", refuse)
    before = session.path.read_bytes()
    add_key(session, "bot")

    assert backups_of(session.path)[0].path.read_bytes() == before


def test_a_backup_that_cannot_be_made_does_not_hold_up_the_save(session: VaultSession) -> None:
    session.path.with_name("keys.vault.backups").write_text("a file in the folder's place")

    add_key(session, "bot")

    assert not session.has_unsaved_changes


def test_files_of_the_user_among_the_backups_stay(session: VaultSession) -> None:
    add_key(session, "first")
    folder = session.path.with_name("keys.vault.backups")
    own = folder / "before my holidays.vault"
    odd = folder / "99999999T999999.999999Z.vault"
    own.write_bytes(b"")
    odd.write_bytes(b"")

    for number in range(10):
        keep_backup(session.path, START + timedelta(days=10 * number))

    assert own.exists()
    assert odd.exists()


def test_dropped_backups_no_longer_open_with_the_old_password(session: VaultSession) -> None:
    add_key(session, "bot")
    session.unlocking.change_password(b"new horse")
    old = backups_of(session.path)
    open_vault(old[0].path, PASSWORD, writable=False).close()

    assert drop_backups(session.path) == len(old) > 0

    assert backups_of(session.path) == ()
    with pytest.raises(WrongPasswordError):
        open_vault(session.path, PASSWORD, writable=False)


def test_a_backup_that_cannot_be_removed_is_said_and_the_others_go(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_key(session, "first")
    add_key(session, "second")
    [stuck, other] = backups_of(session.path)
    unlink = Path.unlink

    def refuse_one(path: Path, *, missing_ok: bool = False) -> None:
        if path == stuck.path:
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse_one)

    with pytest.raises(BackupsLeftError) as left:
        drop_backups(session.path)

    assert left.value.details == {
        "path": str(stuck.path.parent),
        "reason": "Operation not permitted",
    }
    assert not other.path.exists()


def test_backups_that_cannot_be_listed_are_not_taken_for_removed(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "scandir", refuse)

    with pytest.raises(BackupsLeftError):
        drop_backups(session.path)


def test_a_backup_shares_no_bytes_with_the_vault_that_is_written(session: VaultSession) -> None:
    add_key(session, "bot")

    assert session.path.stat().st_nlink == 1
