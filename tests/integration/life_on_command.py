"""A vault, its command line and a practice exchange, for tests of the life of keys.

What is not under test is done in the vault itself: a command takes a third of a second.
"""

import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import msgspec

from tests.helpers.command_line import PASSWORD, CommandLine
from tests.helpers.processes import descendants_of, holds_within
from tests.integration.practice_client import send_json
from vault_app.agent.summaries import key_summary
from vault_app.binance.registration import request_practice_api_key
from vault_app.key_life import Program
from vault_app.key_summary import KeySummary
from vault_app.keys.generate import generate_key_pair
from vault_app.terms import Environment, GeneratedKind, Purpose
from vault_app.vault.kdf import TEST_PROFILE
from vault_app.vault.model import KeyRecord
from vault_app.vault.new_key import NewKey
from vault_app.vault.occasion import Occasion
from vault_app.vault.session import VaultSession, create_vault, open_vault

KILL_AFTER_S = (0.3, 0.6)
"""Of a command that takes about 0.7 s: while its agent starts, and while it works."""


@dataclass
class Household:
    """A vault and the exchange at *url*.

    Attributes:
        api_keys: all that were issued.
    """

    command_line: CommandLine
    url: str
    api_keys: list[str] = field(default_factory=list)

    def make_vault(self) -> None:
        """A new vault with the registered key ``bot``."""
        create_vault(self.command_line.vault, PASSWORD.encode(), profile=TEST_PROFILE).close()
        self.add_key("bot")

    def run(self, *arguments: str, stdin: bytes = b"") -> str:
        """What a command prints; it has to succeed."""
        outcome = self.command_line.run(*arguments, stdin=stdin)
        assert outcome.exit_code == 0, outcome.stderr
        return outcome.stdout

    def refused(self, *arguments: str) -> str:
        """What a command says that must not succeed."""
        outcome = self.command_line.run(*arguments)
        assert outcome.exit_code == 1, outcome.stdout
        return outcome.stderr

    def key(self, label: str) -> KeySummary:
        """The key as it stands in the vault."""
        with self._opened(writable=False) as session:
            return key_summary(_record(session, label))

    def labels(self) -> list[str]:
        with self._opened(writable=False) as session:
            return [record.label for record in session.records]

    def add_key(self, label: str, *, is_registered: bool = True) -> None:
        """A key; the exchange knows it unless it is to stay a draft."""
        pair = generate_key_pair(GeneratedKind.ED25519)
        new_key = NewKey.of_pair(
            pair,
            label=label,
            environment=Environment.PRACTICE,
            account="",
            purpose=Purpose.SPOT_TRADING,
        )
        with self._opened() as session:
            session.ledger.add_key(new_key, _now())
        if is_registered:
            self.register(label)

    def issue_api_key(self, label: str) -> str:
        """What the exchange's website shows once the public key of *label* is pasted there."""
        api_key = request_practice_api_key(self.url, self.key(label).public_key_pem, label)
        self.api_keys.append(api_key)
        return api_key

    def register(self, label: str) -> None:
        api_key = self.issue_api_key(label)
        self._change(label, lambda session, id_: session.ledger.register(id_, api_key, _now()))

    def accept(self, label: str) -> None:
        """As if a test of the key had succeeded."""
        self._change(label, lambda session, id_: session.ledger.mark_verified(id_, _now()))

    def note_programs(self, label: str, *names: str) -> None:
        """Note with the key that these programs use it."""
        used_by = tuple(map(Program, names))
        self._change(
            label,
            lambda session, id_: session.ledger.change(
                id_, lambda record: msgspec.structs.replace(record, used_by=used_by)
            ),
        )

    def at_exchange(self, path: str, label: str, **more: object) -> None:
        """Do what the exchange's website can."""
        content = {"apiKey": self.key(label).api_key, **more}
        assert send_json(self.url, f"/practice/api-keys/{path}", content).status == 200

    def leave_exchange(self) -> None:
        """Delete all that was issued; it has room for 30."""
        for api_key in self.api_keys:
            send_json(self.url, "/practice/api-keys/delete", {"apiKey": api_key})

    def kill(self, *arguments: str) -> None:
        """Start a command and kill it, once at each time of its work."""
        for seconds in KILL_AFTER_S:
            _kill_after(seconds, self.command_line.program(*arguments))

    def _change(self, label: str, change: Callable[[VaultSession, Any], object]) -> None:
        with self._opened() as session:
            change(session, _record(session, label).id)

    def _opened(self, *, writable: bool = True) -> VaultSession:
        return open_vault(self.command_line.vault, PASSWORD.encode(), writable=writable)


def _now() -> Occasion:
    return Occasion(datetime.now(UTC))


def _record(session: VaultSession, label: str) -> KeyRecord:
    return next(record for record in session.records if record.label == label)


def _kill_after(seconds: float, command: Sequence[str]) -> None:
    """Start *command*, kill it after *seconds*, and wait until nothing of it is left."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        time.sleep(seconds)
        helpers = descendants_of(process.pid)
        process.kill()
    assert holds_within(lambda: not any(map(_is_alive, helpers)), 10.0)


def _is_alive(pid: int) -> bool:
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:  # noqa: PTH123 - may be gone
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
