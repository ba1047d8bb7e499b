"""A process killed while it saves leaves the old or the new vault, and nothing else."""

import random
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.helpers.vault_kills import (
    assert_whole_and_usable,
    calls_of_a_save,
    kill_at_random,
    trace_save,
)
from tests.helpers.vaults import add_key, cheap_vault


def strace_works() -> bool:
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(["strace", "-e", "trace=none", "true"], check=False, capture_output=True)  # noqa: S607 - from PATH
    return tried.returncode == 0


needs_strace = pytest.mark.skipif(not strace_works(), reason="strace is not here or not allowed")


def vault_with_one_key(folder: Path) -> Path:
    folder.mkdir()
    with cheap_vault(folder / "keys.vault") as session:
        add_key(session, "first")
        return session.path


@needs_strace
def test_killed_at_each_file_system_call_the_vault_is_the_old_or_the_new(tmp_path: Path) -> None:
    calls = calls_of_a_save(vault_with_one_key(tmp_path / "traced"), tmp_path / "log")
    names = {name for name, _ in calls}
    assert {"openat", "write", "fsync", "link", "rename"} <= names

    def killed_at(call: tuple[str, int]) -> int:
        name, number = call
        vault = vault_with_one_key(tmp_path / f"{name}-{number}")
        injection = f"inject={name}:signal=KILL:when={number}"
        said = trace_save(vault, "-e", f"trace={name}", "-e", injection)
        saved = '"error": ""' in said
        return assert_whole_and_usable(vault, {2} if saved else {1, 2})

    with ThreadPoolExecutor(2) as pool:
        outcomes = list(pool.map(killed_at, calls))

    assert set(outcomes) == {1, 2}


def test_killed_at_random_moments_the_vault_holds_every_save_that_was_told(tmp_path: Path) -> None:
    chosen = random.Random(7)  # noqa: S311 - repeatable moments
    vault = vault_with_one_key(tmp_path / "vault")
    keys = 1
    for _ in range(15):
        told = kill_at_random(vault, chosen.uniform(0.0, 0.1))
        keys = assert_whole_and_usable(vault, {keys + told, keys + told + 1}) + 1


@needs_strace
@pytest.mark.parametrize(
    ("call", "errno", "error"),
    [
        ("fsync", "EIO", "VaultUnreadableError"),
        ("fsync", "ENOSPC", "DiskFullError"),
        ("write", "ENOSPC", "DiskFullError"),
        ("write", "EDQUOT", "DiskFullError"),
        ("openat", "EROFS", "VaultReadOnlyError"),
        ("openat", "EACCES", "VaultReadOnlyError"),
        ("openat", "ENOENT", "FolderMissingError"),
        ("rename", "EIO", "VaultUnreadableError"),
        ("rename", "EPERM", "VaultReadOnlyError"),
    ],
)
def test_a_refused_call_is_named_and_the_old_vault_stays(
    tmp_path: Path, call: str, errno: str, error: str
) -> None:
    vault = vault_with_one_key(tmp_path / "vault")
    before = vault.read_bytes()

    said = trace_save(vault, "-e", f"trace={call}", "-e", f"inject={call}:error={errno}:when=1")

    assert f'"error": "{error}", "unsaved": true' in said
    assert vault.read_bytes() == before
    assert_whole_and_usable(vault, {1})


@needs_strace
def test_a_file_system_without_second_names_saves_all_the_same(tmp_path: Path) -> None:
    vault = vault_with_one_key(tmp_path / "vault")

    said = trace_save(vault, "-e", "trace=link", "-e", "inject=link:error=EPERM")

    assert '"error": ""' in said
    assert_whole_and_usable(vault, {2})


@needs_strace
def test_the_new_file_is_safe_on_disk_before_it_takes_the_place_of_the_old(tmp_path: Path) -> None:
    vault = vault_with_one_key(tmp_path / "traced")

    names = [name for name, _ in calls_of_a_save(vault, tmp_path / "log")]

    order = [name for name in names if name in {"fsync", "link", "rename"}]
    assert order == ["fsync", "link", "rename", "fsync"]
