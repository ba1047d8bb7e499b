import os
import stat
from pathlib import Path

import pytest

from tests.helpers.vaults import PASSWORD, add_key, cheap_vault
from vault_app.errors import (
    DiskFullError,
    FolderMissingError,
    NotAVaultError,
    VaultChangedError,
    VaultDamagedError,
    VaultExistsError,
    VaultInUseError,
    VaultMissingError,
    VaultReadOnlyError,
    VaultUnreadableError,
    WrongPasswordError,
)
from vault_app.vault.header import MAX_FILE_BYTES
from vault_app.vault.session import VaultSession, open_vault

posix = pytest.mark.skipif(os.name == "nt", reason="modes, links and pipes of POSIX")


@posix
def test_the_vault_and_all_beside_it_are_for_the_owner_alone(session: VaultSession) -> None:
    add_key(session, "bot")

    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode) for path in session.path.parent.rglob("*")
    }

    assert {mode for name, mode in modes.items() if name.endswith("backups")} == {0o700}
    assert {mode for name, mode in modes.items() if not name.endswith("backups")} == {0o600}


@posix
def test_a_new_file_is_for_the_owner_before_its_first_byte(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    write = os.write

    def watching(descriptor: int, octets: memoryview) -> int:
        status = os.fstat(descriptor)
        seen.append((stat.S_IMODE(status.st_mode), status.st_size))
        return write(descriptor, octets)

    monkeypatch.setattr("vault_app.vault.file.os.write", watching)
    add_key(session, "bot")

    assert seen[0] == (0o600, 0)


def test_a_save_leaves_nothing_but_vault_lock_and_backups(session: VaultSession) -> None:
    add_key(session, "bot")

    names = sorted(path.name for path in session.path.parent.iterdir())

    assert names == ["keys.vault", "keys.vault.backups", "keys.vault.lock"]


def test_leftovers_of_a_killed_save_are_gone_after_the_next(session: VaultSession) -> None:
    leftover = session.path.with_name(".keys.vault.0123456789abcdef.saving")
    leftover.write_bytes(b"half a vault")
    of_another_vault = session.path.with_name(".other.vault.0123456789abcdef.saving")
    of_another_vault.write_bytes(b"half a vault")

    add_key(session, "bot")

    assert not leftover.exists()
    assert of_another_vault.exists()


def test_a_file_changed_underneath_is_left_alone(session: VaultSession) -> None:
    add_key(session, "first")
    older = next(session.path.with_name("keys.vault.backups").iterdir()).read_bytes()
    session.path.unlink()
    session.path.write_bytes(older)

    with pytest.raises(VaultChangedError):
        add_key(session, "second")

    assert session.path.read_bytes() == older


def test_a_vault_that_was_deleted_is_not_silently_made_again(session: VaultSession) -> None:
    session.path.unlink()

    with pytest.raises(VaultChangedError):
        add_key(session, "bot")

    assert not session.path.exists()


def test_a_touched_file_is_not_a_changed_one(session: VaultSession) -> None:
    os.utime(session.path, (1, 1))

    add_key(session, "bot")


def test_a_change_that_could_not_be_saved_is_kept_and_savable_elsewhere(
    session: VaultSession, tmp_path: Path
) -> None:
    session.path.unlink()
    with pytest.raises(VaultChangedError):
        add_key(session, "bot")
    assert session.has_unsaved_changes

    session.save_as(tmp_path / "elsewhere.vault")

    assert not session.has_unsaved_changes
    session.close()
    with open_vault(tmp_path / "elsewhere.vault", PASSWORD) as reopened:
        assert [record.label for record in reopened.records] == ["bot"]


def test_save_tries_again_what_failed(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full_disk:
        full_disk.setattr("vault_app.vault.file.os.fsync", raise_disk_full)
        with pytest.raises(DiskFullError):
            add_key(session, "bot")
    assert not list(session.path.parent.glob(".*.saving"))

    session.save()

    assert not session.has_unsaved_changes
    session.close()
    with open_vault(session.path, PASSWORD) as reopened:
        assert [record.label for record in reopened.records] == ["bot"]


def raise_disk_full(_: int) -> None:
    raise OSError(28, "No space left on device")


def test_saving_elsewhere_never_overwrites(session: VaultSession, tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")

    with pytest.raises(VaultExistsError):
        session.save_as(precious)

    assert precious.read_text() == "precious"
    add_key(session, "still here")
    assert session.path.name == "keys.vault"


def test_after_failing_to_save_elsewhere_the_session_goes_on_where_it_was(
    session: VaultSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full_disk:
        full_disk.setattr("vault_app.vault.file.os.fsync", raise_disk_full)
        with pytest.raises(DiskFullError):
            session.save_as(tmp_path / "elsewhere.vault")

    add_key(session, "bot")

    assert session.path.name == "keys.vault"
    with open_vault(session.path, PASSWORD, writable=False) as reader:
        assert len(reader.records) == 1


def test_after_saving_elsewhere_the_old_vault_is_free_and_unchanged(
    session: VaultSession, tmp_path: Path
) -> None:
    before = session.path.read_bytes()
    old_path = session.path

    session.save_as(tmp_path / "elsewhere.vault")
    add_key(session, "bot")

    assert old_path.read_bytes() == before
    open_vault(old_path, PASSWORD).close()


@posix
def test_a_link_to_the_vault_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    target = tmp_path / "usb" / "keys.vault"
    cheap_vault(target).close()
    link = tmp_path / "link.vault"
    link.symlink_to(target)

    with open_vault(link, PASSWORD) as session:
        add_key(session, "bot")

    assert link.is_symlink()
    with open_vault(target, PASSWORD) as reopened:
        assert len(reopened.records) == 1


@posix
def test_links_in_a_circle_are_unreadable(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.symlink_to(two)
    two.symlink_to(one)

    with pytest.raises(VaultUnreadableError):
        open_vault(one, PASSWORD)


def test_a_second_writer_is_refused(session: VaultSession) -> None:
    with pytest.raises(VaultInUseError):
        open_vault(session.path, PASSWORD)


def test_a_lock_file_that_was_left_behind_means_nothing(session: VaultSession) -> None:
    session.close()
    assert session.path.with_name("keys.vault.lock").exists()

    open_vault(session.path, PASSWORD).close()


def test_a_refused_password_leaves_the_vault_unlocked_for_others(session: VaultSession) -> None:
    session.close()
    with pytest.raises(WrongPasswordError):
        open_vault(session.path, b"wrong")

    open_vault(session.path, PASSWORD).close()


@pytest.mark.parametrize("writable", [True, False])
def test_a_missing_vault_is_named_and_leaves_no_trace(tmp_path: Path, writable: bool) -> None:  # noqa: FBT001 - parametrized
    with pytest.raises(VaultMissingError):
        open_vault(tmp_path / "none.vault", PASSWORD, writable=writable)

    assert list(tmp_path.iterdir()) == []


def test_a_vault_is_not_created_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FolderMissingError):
        cheap_vault(tmp_path / "none" / "keys.vault")


@pytest.mark.parametrize("writable", [True, False])
def test_a_folder_is_not_a_vault(tmp_path: Path, writable: bool) -> None:  # noqa: FBT001 - parametrized
    folder = tmp_path / "folder"
    folder.mkdir()

    with pytest.raises(NotAVaultError):
        open_vault(folder, PASSWORD, writable=writable)


@posix
def test_a_pipe_in_the_place_of_a_vault_does_not_hold_us_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(NotAVaultError):
        open_vault(tmp_path / "pipe", PASSWORD, writable=False)


def test_a_file_larger_than_any_vault_is_not_read(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)

    with pytest.raises(NotAVaultError):
        open_vault(large, PASSWORD)

    with large.open("r+b") as file:
        file.write(b"VAULTAPP")
    with pytest.raises(VaultDamagedError):
        open_vault(large, PASSWORD)


def test_a_vault_that_may_not_be_read_is_unreadable(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("vault_app.vault.file.os.open", refuse)
    with pytest.raises(VaultUnreadableError) as refused:
        open_vault(session.path, PASSWORD, writable=False)

    assert refused.value.details["reason"] == "Permission denied"


@posix
def test_a_vault_that_its_owner_made_read_only_is_not_replaced(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()
    # Root may write anything, so the system's answer to anyone else is put in here.
    monkeypatch.setattr("vault_app.vault.file.os.access", lambda *_: False)

    with pytest.raises(VaultReadOnlyError):
        open_vault(session.path, PASSWORD)

    open_vault(session.path, PASSWORD, writable=False).close()
