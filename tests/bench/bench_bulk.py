"""How fast many keys are made, beside bare ``cryptography`` on one core.

    .venv/bin/python tests/bench/bench_bulk.py [COUNT]

The budget: 30 RSA-4096 pairs on 2 cores at 1.7 times the rate of one core, in one run.
"""

import sys
import tempfile
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from vault_app.agent.client import AgentClient
from vault_app.agent.key_messages import Done, GenerateKeys, KeysStored, PlannedKey, PreparePair
from vault_app.agent.protocol import CreateVault, GenerateKey, KeyStored, VaultOpened
from vault_app.agent.values import Password
from vault_app.terms import MAX_KEYS_AT_ONCE, Environment, GeneratedKind, Purpose

_BITS = 4096
_PREPARING_S = 15.0


def main(count: int) -> None:
    """Print both rates, their ratio, and how long a prepared pair takes."""
    bare = _seconds_of_bare(count) / count
    with tempfile.TemporaryDirectory() as folder:
        agent = AgentClient(CHEAP_AGENT_COMMAND)
        try:
            path = str(Path(folder) / "keys.vault")
            agent.ask(CreateVault(path, Password.of("correct horse")), VaultOpened)
            bulk = _seconds_of_bulk(agent, count) / count
            prepared = _seconds_of_prepared(agent)
        finally:
            agent.close()
    _print(f"one core, bare     {bare:7.3f} s a pair")
    _print(f"agent, all cores   {bulk:7.3f} s a pair   {bare / bulk:5.2f} x")
    _print(f"a prepared pair    {prepared * 1000:7.1f} ms")


def _seconds_of_bare(count: int) -> float:
    start = time.perf_counter()
    for _ in range(count):
        generate_private_key(65537, _BITS)
    return time.perf_counter() - start


def _seconds_of_bulk(agent: AgentClient, count: int) -> float:
    planned = [PlannedKey(f"bot {number}", Purpose.OTHER) for number in range(count)]
    request = GenerateKeys(
        kind=GeneratedKind.RSA_4096, environment=Environment.TESTNET, account="", planned=planned
    )
    start = time.perf_counter()
    agent.ask(request, KeysStored)
    return time.perf_counter() - start


def _seconds_of_prepared(agent: AgentClient) -> float:
    agent.ask(PreparePair(GeneratedKind.RSA_4096), Done)
    time.sleep(_PREPARING_S)
    request = GenerateKey(
        label="prepared",
        kind=GeneratedKind.RSA_4096,
        environment=Environment.TESTNET,
        account="",
        purpose=Purpose.OTHER,
    )
    start = time.perf_counter()
    agent.ask(request, KeyStored)
    return time.perf_counter() - start


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MAX_KEYS_AT_ONCE)
