"""A file system of 1 MB that can be filled up or turned read-only. For root on Linux."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest


@contextlib.contextmanager
def small_disk_at(folder: Path) -> Iterator[None]:
    """Mount it at *folder*, or skip the test where that is not allowed."""
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("only root may mount")
    if not mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)):
        pytest.skip("mounting is not allowed here")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)  # noqa: S607 - what was mounted above


def mount(*arguments: str) -> bool:
    """Call ``mount``; return whether it did as it was told."""
    found = subprocess.run(["mount", *arguments], check=False, capture_output=True)  # noqa: S607 - arguments of a test
    return found.returncode == 0


def fill(filler: Path) -> None:
    """Leave no room on the disk that the file *filler* is on."""
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            with contextlib.suppress(OSError):
                while True:
                    file.write(bytes(size))
