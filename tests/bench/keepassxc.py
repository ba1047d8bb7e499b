"""The same records in a database of KeePassXC, opened and changed by its own command."""

import base64
import os
import shutil
import subprocess
import time
from pathlib import Path
from uuid import uuid4

from tests.bench.memory_of_processes import alone_kb

PROGRAM = "keepassxc-cli"
INSTALLED = shutil.which(PROGRAM) is not None
WINDOW = "keepassxc"
_OPENED_AFTER_S = 10

KDF_MS = 100
"""What its derivation is set to take when the database is made: the least it allows."""

_PASSWORD = "correct horse battery staple"
_FRAME = (
    '<?xml version="1.0" encoding="UTF-8"?><KeePassFile><Meta/><Root><Group><UUID>{id}</UUID>'
    "<Name>Root</Name>{entries}</Group></Root></KeePassFile>"
)
_ENTRY = "<Entry><UUID>{id}</UUID>{fields}</Entry>"
_FIELD = "<String><Key>{name}</Key><Value{protected}>{value}</Value></String>"


class KeePassXC:
    """One database; each call runs a whole command, derivation and all.

    Args:
        database: where it is made.
        keys: how many records it gets.
        public_key_pem, private_key_pem: what each of them holds.
    """

    def __init__(
        self, database: Path, keys: int, *, public_key_pem: str, private_key_pem: str
    ) -> None:
        self._database = database
        export = database.with_suffix(".xml")
        entries = "".join(
            _ENTRY.format(
                id=_new_id(),
                fields="".join(
                    (
                        _field("Title", f"key {number}"),
                        _field("UserName", f"{number:064}"),
                        _field("Password", private_key_pem, protected=True),
                        _field("Notes", public_key_pem),
                    )
                ),
            )
            for number in range(keys)
        )
        export.write_text(_FRAME.format(id=_new_id(), entries=entries))
        _run("import", "-p", "-t", str(KDF_MS), str(export), str(database), typed=2)
        export.unlink()

    def list(self) -> None:
        """Open it and list what is in it."""
        _run("ls", "-q", str(self._database), typed=1)

    def add(self) -> None:
        """Open it, add a record and save it."""
        _run("add", "-q", "-p", str(self._database), f"added {time.monotonic_ns()}", typed=2)

    def memory_kb(self) -> int:
        """What its window takes once the database is open; see ``alone_kb``."""
        with subprocess.Popen(
            [WINDOW, "--pw-stdin", str(self._database)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(self._database.parent)},
        ) as window:
            assert window.stdin is not None
            window.stdin.write(f"{_PASSWORD}\n".encode())
            window.stdin.flush()
            time.sleep(_OPENED_AFTER_S)
            taken = alone_kb(str(window.pid))
            window.terminate()
        return taken


def _field(name: str, value: str, *, protected: bool = False) -> str:
    flag = ' ProtectInMemory="True"' if protected else ""
    return _FIELD.format(name=name, value=value, protected=flag)


def _new_id() -> str:
    return base64.b64encode(uuid4().bytes).decode()


def _run(*arguments: str, typed: int) -> None:
    subprocess.run(
        [PROGRAM, *arguments],
        input=f"{_PASSWORD}\n" * typed,
        text=True,
        capture_output=True,
        check=True,
    )
