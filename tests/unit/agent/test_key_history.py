"""What the history of a key says after its secret left the vault, and that it says no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.vaults import KEY_PAIR, PASSWORD, add_key, cheap_vault
from vault_app.agent.hardening import Protection
from vault_app.agent.key_messages import ExportPrivateKey, RevealSecret
from vault_app.agent.protocol import UnlockVault
from vault_app.agent.service import VaultService
from vault_app.agent.values import Password
from vault_app.agent.work import Work
from vault_app.errors import FileExistsAlreadyError
from vault_app.terms import ExportForm
from vault_app.vault.model import KeyRecord
from vault_app.vault.session import open_vault

NO_PROTECTION = Protection(not_dumpable=False, no_core_file=False, memory_locked=False)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.vault"


@pytest.fixture
def record(path: Path) -> KeyRecord:
    with cheap_vault(path) as session:
        return add_key(session, "bot")


@pytest.fixture
def service(path: Path, record: KeyRecord) -> Iterator[VaultService]:
    assert record.label == "bot"
    service = VaultService(NO_PROTECTION)
    service.answer(UnlockVault(str(path), Password(PASSWORD)), _work())
    yield service
    service.close()


def _work() -> Work:
    return Work(lambda _stage, _fraction: None)


def _last_entry(path: Path) -> str:
    with open_vault(path, PASSWORD, writable=False) as session:
        return session.records[0].history[-1].what


def test_an_export_is_noted_with_its_form_and_place(
    service: VaultService, record: KeyRecord, path: Path, tmp_path: Path
) -> None:
    file = tmp_path / "bot.pem"
    passphrase = Password.of("fünf Möwen")

    service.answer(ExportPrivateKey(record.id, str(file), ExportForm.OPENSSH, passphrase), _work())

    assert _last_entry(path) == f"exported: openssh with passphrase, {file}"


def test_a_reveal_is_noted(service: VaultService, record: KeyRecord, path: Path) -> None:
    service.answer(RevealSecret(record.id, Password(PASSWORD)), _work())

    assert _last_entry(path) == "revealed"


def test_an_export_that_failed_is_not_noted(
    service: VaultService, record: KeyRecord, path: Path
) -> None:
    with pytest.raises(FileExistsAlreadyError):
        service.answer(
            ExportPrivateKey(record.id, str(path), ExportForm.OPEN, Password(b"")), _work()
        )

    assert _last_entry(path) == "added"
    assert KEY_PAIR.private_key_der not in path.read_bytes()
