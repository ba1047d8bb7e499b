"""Real file systems that are full, read-only or gone, and several processes that write."""

import json
import os
from pathlib import Path

import pytest

from tests.helpers.small_disk import fill, mount
from tests.helpers.vault_kills import start_saver
from tests.helpers.vaults import PASSWORD, add_key, cheap_vault
from vault_app.errors import (
    DiskFullError,
    FolderMissingError,
    VaultInUseError,
    VaultReadOnlyError,
)
from vault_app.vault.session import open_vault


def test_on_a_full_disk_the_change_waits_in_the_session_and_goes_elsewhere(
    small_disk: Path, tmp_path: Path
) -> None:
    with cheap_vault(small_disk / "keys.vault") as session:
        add_key(session, "first")
        before = session.path.read_bytes()
        fill(small_disk / "filler")

        with pytest.raises(DiskFullError):
            add_key(session, "second")

        assert session.path.read_bytes() == before
        assert not list(small_disk.glob(".*.saving"))
        assert session.has_unsaved_changes
        session.save_as(tmp_path / "elsewhere.vault")

    with open_vault(tmp_path / "elsewhere.vault", PASSWORD) as elsewhere:
        assert [record.label for record in elsewhere.records] == ["first", "second"]
    with open_vault(small_disk / "keys.vault", PASSWORD, writable=False) as old:
        assert [record.label for record in old.records] == ["first"]


def test_when_there_is_room_again_the_change_is_saved(small_disk: Path) -> None:
    with cheap_vault(small_disk / "keys.vault") as session:
        fill(small_disk / "filler")
        with pytest.raises(DiskFullError):
            add_key(session, "first")

        (small_disk / "filler").unlink()
        session.save()

        assert not session.has_unsaved_changes


def test_a_vault_on_a_read_only_disk_can_be_read_and_says_why_it_cannot_be_changed(
    small_disk: Path,
) -> None:
    with cheap_vault(small_disk / "keys.vault") as session:
        add_key(session, "first")
    assert mount("-o", "remount,ro", str(small_disk))

    with pytest.raises(VaultReadOnlyError):
        open_vault(small_disk / "keys.vault", PASSWORD)

    with open_vault(small_disk / "keys.vault", PASSWORD, writable=False) as reader:
        assert [record.label for record in reader.records] == ["first"]


def test_a_removed_folder_leaves_the_change_in_the_session(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    with cheap_vault(folder / "keys.vault") as session:
        folder.rename(tmp_path / "moved")

        with pytest.raises(FolderMissingError):
            add_key(session, "first")

        assert not folder.exists()
        session.save_as(tmp_path / "elsewhere.vault")
        assert len(session.records) == 1


@pytest.mark.skipif(os.name == "nt", reason="limits of POSIX")
def test_a_file_that_may_not_grow_is_a_full_disk(tmp_path: Path) -> None:
    vault = tmp_path / "keys.vault"
    cheap_vault(vault).close()
    before = vault.read_bytes()

    saver = start_saver(vault, "once", "40000")
    said, _ = saver.communicate("go\n", timeout=30)

    assert json.loads(said) == {"error": "DiskFullError", "unsaved": True}
    assert vault.read_bytes() == before


def test_four_processes_with_a_hundred_saves_each_lose_none(tmp_path: Path) -> None:
    vault = tmp_path / "keys.vault"
    cheap_vault(vault).close()
    savers = [start_saver(vault, "100") for _ in range(4)]
    for saver in savers:
        assert saver.stdin is not None
        saver.stdin.write("go\n")
        saver.stdin.flush()
    for saver in savers:
        saver.communicate(timeout=120)
        assert saver.returncode == 0

    with open_vault(vault, PASSWORD) as session:
        labels = {record.label for record in session.records}
    assert labels == {f"{saver.pid}-{number}" for saver in savers for number in range(100)}


def test_the_lock_of_a_killed_writer_is_gone_with_it(tmp_path: Path) -> None:
    vault = tmp_path / "keys.vault"
    cheap_vault(vault).close()
    saver = start_saver(vault, "once")
    with pytest.raises(VaultInUseError):
        open_vault(vault, PASSWORD)

    saver.kill()
    saver.communicate(timeout=30)

    open_vault(vault, PASSWORD).close()
