"""Other projects' clients, in an environment of their own; see ``tests/peers/README.md``."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

_PYTHON = os.environ.get("VAULT_APP_PEERS_PYTHON", "")
_SCRIPTS = Path(__file__).parents[1] / "peers"
_SECONDS = 120.0

needs_peers = pytest.mark.skipif(
    not _PYTHON, reason="needs VAULT_APP_PEERS_PYTHON, the Python that has the other clients"
)


def run_with_peers(script: str, *arguments: str, given: object = None) -> list[dict[str, Any]]:
    """The lines of JSON that a script of ``tests/peers`` prints.

    Args:
        script: its name.
        given: what it reads from its standard input, as JSON.
    """
    done = subprocess.run(
        [_PYTHON, str(_SCRIPTS / script), *arguments],
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]
