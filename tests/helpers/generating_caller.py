"""A caller that is in the middle of generating a key; prints its agent's process id and waits.

Run as a program with the path of a vault.
"""

import sys

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.command_line import PASSWORD
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import GenerateKey, UnlockVault, VaultOpened
from vault_app.agent.values import Password
from vault_app.terms import Environment, GeneratedKind, Purpose

KEYS_AT_ONCE = 4
"""As many as the agent generates at the same time: every worker is busy."""

if __name__ == "__main__":
    client = AgentClient(CHEAP_AGENT_COMMAND)
    client.ask(UnlockVault(sys.argv[1], Password.of(PASSWORD)), VaultOpened)
    calls = [
        client.send(
            GenerateKey(
                label=f"key {number}",
                kind=GeneratedKind.RSA_4096,
                environment=Environment.PRACTICE,
                account="",
                purpose=Purpose.OTHER,
            ),
            lambda _stage, _fraction: print(client.pid, flush=True),  # noqa: T201 - to the test
        )
        for number in range(KEYS_AT_ONCE)
    ]
    for call in calls:
        call.result()
