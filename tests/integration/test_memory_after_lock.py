"""After each locking the agent is gone and its caller's memory holds nothing of the vault."""

import base64
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.command_line import PASSWORD
from tests.helpers.locking_caller import PAYLOAD
from tests.helpers.process_memory import names_found
from tests.helpers.processes import descendants_of, is_running
from tests.helpers.secret_traces import traces_of
from tests.helpers.vaults import NOW, add_key
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import Sign, Signature, UnlockVault, VaultOpened
from vault_app.agent.values import Password
from vault_app.keys.generate import generate_key_pair
from vault_app.terms import HMAC_KIND, Environment, GeneratedKind, Purpose
from vault_app.vault.kdf import TEST_PROFILE
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import create_vault, open_vault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/PID/mem")

ROOT = Path(__file__).parents[2]
CYCLES = 50
RSA_EVERY = 10
RSA_PAIR = generate_key_pair(GeneratedKind.RSA_2048)

Caller = subprocess.Popen[str]


@pytest.fixture
def caller() -> Iterator[Caller]:
    """The process that talks to the agents; the secrets are read from the files elsewhere."""
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "tests.helpers.locking_caller"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield process


def test_fifty_lock_cycles_leave_no_agent_and_no_secret_behind(
    caller: Caller, tmp_path: Path
) -> None:
    for cycle in range(CYCLES):
        path = tmp_path / f"{cycle}.vault"
        create = cycle % 2 == 0
        if not create:
            _make_vault(path)
        agent_pid = _let_it_use(caller, path, create=create, rsa=cycle % RSA_EVERY == 0)

        assert not is_running(agent_pid)
        assert descendants_of(caller.pid) == frozenset()
        needles = _secrets_in(path) | {"payload": PAYLOAD}
        assert names_found(caller.pid, needles) == {"payload"}  # so what is there is found


def test_before_locking_the_agent_holds_what_is_looked_for(
    agent: AgentClient, tmp_path: Path
) -> None:
    path = tmp_path / "keys.vault"
    _make_vault(path)
    opened = agent.ask(UnlockVault(str(path), Password.of(PASSWORD)), VaultOpened)
    for key in opened.keys:
        agent.ask(Sign(key.id, PAYLOAD), Signature)

    try:
        found = names_found(agent.pid, _secrets_in(path))
    except PermissionError:
        pytest.skip("the agent forbids others to look, and only root may look all the same")

    assert {"data key", "HMAC secret", "ed seed", "rsa p, small end first"} <= found


def _let_it_use(caller: Caller, path: Path, *, create: bool, rsa: bool) -> int:
    """Let the caller open the vault, generate, sign and lock. Returns the agent's process id."""
    assert caller.stdin is not None
    assert caller.stdout is not None
    kinds = [GeneratedKind.ED25519.value] + [GeneratedKind.RSA_2048.value] * rsa
    order = {"path": str(path), "create": create, "generate": kinds}
    caller.stdin.write(json.dumps(order) + "\n")
    caller.stdin.flush()
    return int(caller.stdout.readline())


def _make_vault(path: Path) -> None:
    """A vault with an HMAC secret, an Ed25519 key and an RSA key."""
    with create_vault(path, PASSWORD.encode(), profile=TEST_PROFILE) as session:
        add_key(session, "ed")
        session.ledger.add_key(
            NewKey.of_pair(
                RSA_PAIR,
                label="rsa",
                environment=Environment.PRACTICE,
                account="",
                purpose=Purpose.OTHER,
            ),
            Occasion(NOW),
        )
        session.ledger.add_key(
            NewKey(
                label="hmac",
                kind=HMAC_KIND,
                environment=Environment.PRACTICE,
                account="",
                purpose=Purpose.OTHER,
                public_key_pem="",
                fingerprint="",
                secret=base64.b64encode(os.urandom(48)),
            ),
            Occasion(NOW),
        )


def _secrets_in(path: Path) -> dict[str, bytes]:
    """Data key and private keys in every form, HMAC secrets."""
    with open_vault(path, PASSWORD.encode(), writable=False) as session:
        found = {"data key": bytes(session._store._data_key)}
        for record in session.records:
            secret = session.secret(record.id)
            if record.kind == HMAC_KIND:
                found["HMAC secret"] = secret
            else:
                found |= {f"{record.label} DER": secret} | traces_of(record.label, secret)
    return found
