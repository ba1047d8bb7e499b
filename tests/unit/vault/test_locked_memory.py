import mmap
import re
import sys
from pathlib import Path

import pytest

from vault_app.vault.locked_memory import locked_memory, memory_can_be_locked, wipe

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/self/smaps")


def test_locked_memory_is_zeroed_writable_and_as_long_as_asked() -> None:
    memory = locked_memory(32)
    assert bytes(memory) == bytes(32)

    memory[:] = bytes(range(32))

    assert bytes(memory) == bytes(range(32))


def test_wiping_overwrites_with_zeros() -> None:
    memory = locked_memory(32)
    memory[:] = b"s" * 32

    wipe(memory)

    assert bytes(memory) == bytes(32)


def test_its_repr_shows_nothing() -> None:
    memory = locked_memory(32)
    memory[:] = b"secret!!" * 4

    assert "secret" not in repr(memory)


@linux_only
def test_it_is_locked_and_left_out_of_core_files() -> None:
    assert memory_can_be_locked()
    before = _locked_kib()

    memory = locked_memory(32)

    assert _locked_kib() - before == mmap.PAGESIZE // 1024
    assert len(memory) == 32
    assert re.search(r"VmFlags:.* lo .*\bdd\b", Path("/proc/self/smaps").read_text())


@linux_only
def test_it_is_unlocked_when_nothing_refers_to_it() -> None:
    before = _locked_kib()
    memory = locked_memory(32)

    del memory

    assert _locked_kib() == before


def test_where_locking_is_refused_it_is_memory_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("vault_app.vault.locked_memory._lock", lambda _page: False)

    memory = locked_memory(32)

    memory[:] = b"s" * 32
    assert bytes(memory) == b"s" * 32


def _locked_kib() -> int:
    [found] = re.findall(r"VmLck:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found)
