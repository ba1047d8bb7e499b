"""An agent that only keeps a vault open has loaded nothing that it may never need."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.vaults import PASSWORD, add_key, cheap_vault

AT_REST = """
import sys

from vault_app.agent import server
from vault_app.agent.hardening import protect_this_process
from vault_app.agent.protocol import ListKeys, UnlockVault
from vault_app.agent.service import VaultService
from vault_app.agent.values import Password
from vault_app.agent.work import Work

service = VaultService(protect_this_process())
work = Work(lambda _stage, _fraction: None)
service.answer(UnlockVault(sys.argv[1], Password(sys.argv[2].encode())), work)
service.answer(ListKeys(), work)
print(*sys.modules)
service.close()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules of an agent that opened a vault and told its keys."""
    path = tmp_path_factory.mktemp("at_rest") / "keys.vault"
    with cheap_vault(path) as session:
        add_key(session, "bot")
    told = subprocess.run(
        [sys.executable, "-c", AT_REST, str(path), PASSWORD.decode()],
        cwd=Path(__file__).resolve().parents[3],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return set(told.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        pytest.param("_hashlib", id="a second OpenSSL"),
        pytest.param("cryptography.hazmat.primitives.serialization", id="parsers of keys"),
        pytest.param("cryptography.x509", id="certificates"),
        pytest.param("concurrent.futures", id="a pool of threads"),
        pytest.param("keyring", id="the way to the keychain"),
        pytest.param("tarfile", id="archives"),
        pytest.param("vault_app.agent.key_writing", id="writers of keys"),
        pytest.param("vault_app.keys.generate", id="the generator"),
        pytest.param("vault_app.keys.reading.material", id="readers of files"),
        pytest.param("vault_app.signing.signer", id="signers"),
        pytest.param("logging", id="logs"),
        pytest.param("shutil", id="packers of archives"),
    ],
)
def test_an_agent_at_rest_has_not_loaded(loaded: set[str], module: str) -> None:
    assert "vault_app.agent.server" in loaded
    assert module not in loaded
