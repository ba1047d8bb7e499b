from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.vaults import cheap_vault
from vault_app.vault.session import VaultSession


@pytest.fixture
def session(tmp_path: Path) -> Iterator[VaultSession]:
    with cheap_vault(tmp_path / "keys.vault") as opened:
        yield opened
