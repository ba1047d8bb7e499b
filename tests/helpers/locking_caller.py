"""A caller that uses one agent after the other; its memory is looked at from outside.

Run as a program. Reads lines of JSON: the path of a vault, whether to *create* it, and the kinds
of keys to *generate*. It opens the vault, generates, signs with every key, locks, and prints the
process id that the agent had.
"""

import json
import sys
from contextlib import closing

from tests.helpers.cheap_agent import CHEAP_AGENT_COMMAND
from tests.helpers.command_line import PASSWORD
from vault_app.agent.client import AgentClient
from vault_app.agent.protocol import (
    CreateVault,
    GenerateKey,
    KeyList,
    KeyStored,
    ListKeys,
    Sign,
    Signature,
    UnlockVault,
    VaultOpened,
)
from vault_app.agent.values import Password
from vault_app.terms import Environment, GeneratedKind, Purpose

PAYLOAD = b"symbol=BTCUSDT&timestamp=1700000000000"


def _use(path: str, *, create: bool, generate: list[str]) -> int:
    """Open, generate, sign, lock. Returns the process id that the agent had."""
    with closing(AgentClient(CHEAP_AGENT_COMMAND)) as agent:
        opening = CreateVault if create else UnlockVault
        agent.ask(opening(path, Password.of(PASSWORD)), VaultOpened)
        for kind in generate:
            request = GenerateKey(
                label=f"new {kind}",
                kind=GeneratedKind(kind),
                environment=Environment.PRACTICE,
                account="",
                purpose=Purpose.OTHER,
            )
            agent.ask(request, KeyStored)
        for key in agent.ask(ListKeys(), KeyList).keys:
            agent.ask(Sign(key.id, PAYLOAD), Signature)
        return agent.pid


if __name__ == "__main__":
    for line in sys.stdin:
        print(_use(**json.loads(line)), flush=True)  # noqa: T201 - to the test
