"""A process that saves a vault.

``python -m tests.helpers.vault_saver VAULT once|for-ever|N [CAP]``

Says READY when the vault is open, waits for a line, then adds keys.

once: one key; prints a JSON object of what came of it.
for-ever: key after key, printing the number of the last one that was saved.
N: that many keys, opening the vault anew for each, as several windows would.
CAP: largest file in bytes that this process may write (RLIMIT_FSIZE).
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

from tests.helpers.vaults import PASSWORD, add_key
from vault_app.errors import VaultError, VaultInUseError
from vault_app.vault.session import open_vault


def main() -> None:
    vault, mode = Path(sys.argv[1]), sys.argv[2]
    if mode in {"once", "for-ever"}:
        with open_vault(vault, PASSWORD) as session:
            say("READY")
            sys.stdin.readline()
            if len(sys.argv) > 3:
                cap = int(sys.argv[3])
                resource.setrlimit(resource.RLIMIT_FSIZE, (cap, cap))
            if mode == "for-ever":
                for number in range(10**6):
                    add_key(session, f"{os.getpid()}-{number}")
                    say(str(number))
            error = ""
            try:
                add_key(session, "second")
            except VaultError as caught:
                error = type(caught).__name__
            say(json.dumps({"error": error, "unsaved": session.has_unsaved_changes}))
            return
    say("READY")
    sys.stdin.readline()
    for number in range(int(mode)):
        add_one(vault, f"{os.getpid()}-{number}")


def add_one(vault: Path, label: str) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            with open_vault(vault, PASSWORD) as session:
                add_key(session, label)
        except VaultInUseError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.001)
        else:
            return


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
