"""Fixtures of the tests with real sockets and real disks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.small_disk import small_disk_at
from tests.integration.tls_servers import trust_store
from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange

__all__ = ("trust_store",)  # a fixture


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    with small_disk_at(folder):
        yield folder


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """A practice exchange in this process, with no accounts yet."""
    with PracticeExchange(Accounts()) as running:
        yield running
