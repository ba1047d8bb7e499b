"""The agent with a worthless and fast password derivation for new vaults.

For tests that start many agents; run as a program. The app itself has no way to choose this.
"""

import sys

from vault_app.agent.server import run_agent
from vault_app.vault.kdf import TEST_PROFILE

CHEAP_AGENT_COMMAND = (sys.executable, "-P", "-m", "tests.helpers.cheap_agent")

if __name__ == "__main__":
    run_agent("".join(sys.argv[1:2]), TEST_PROFILE)
