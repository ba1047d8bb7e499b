"""Fixtures of the tests with real sockets and real disks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from tests.helpers.small_disk import small_disk_at
from tests.integration.tls_servers import Authority, make_authority
from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange


@pytest.fixture(scope="session")
def trusted() -> Authority:
    return make_authority("trusted authority")


@pytest.fixture
def trust_store(trusted: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """The operating system's trust store, for this test: the one authority."""
    path = tmp_path / "authorities.pem"
    path.write_bytes(trusted.certificate.public_bytes(Encoding.PEM))
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "none"))
    return trusted


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
