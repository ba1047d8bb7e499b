import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.process_memory import count_in_memory, names_found
from tests.helpers.processes import descendants_of, holds_within, is_running
from tests.helpers.secret_traces import traces_of
from vault_app.vault.session import open_vault

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/PID/mem")

ROOT = Path(__file__).parents[2]
PASSWORD = "blue Tractor 57 under-the sea"
PATIENCE_S = 60.0


@dataclass
class WindowProgram:
    """The window in a process of its own, with a vault of two keys that have both signed."""

    process: "subprocess.Popen[str]"
    vault: Path
    agent_pid: int

    @property
    def pid(self) -> int:
        return self.process.pid

    def do(self, step: str) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(step + "\n")
        self.process.stdin.flush()
        assert self.process.stdout.readline() == step + "\n"


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowProgram]:
    folder = tmp_path_factory.mktemp("window")
    environment = os.environ | {
        "HOME": str(folder),
        "VAULT_APP_DATA_DIR": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
    }
    vault = folder / "keys.vault"
    command = [sys.executable, "-P", "-m", "tests.helpers.window_program", str(vault)]
    with (
        (folder / "stderr").open("w") as errors,
        subprocess.Popen(
            [*command, str(folder / "practice.json")],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps([ord(letter) + 1 for letter in PASSWORD]) + "\n")
        process.stdin.flush()
        agent_pid = process.stdout.readline()
        assert agent_pid, (folder / "stderr").read_text()
        program = WindowProgram(process, vault, int(agent_pid))
        try:
            names_found(process.pid, {"anything": b"anything"})
        except PermissionError:
            program.do("quit")
            pytest.skip("this system lets no process look into another's memory, its own child's")
        yield program
        program.do("quit")


@pytest.fixture(scope="module")
def secrets(window: WindowProgram) -> dict[str, bytes]:
    """The private keys in every form, and the data key, from the vault's file."""
    with open_vault(window.vault, PASSWORD.encode(), writable=False) as session:
        traces = {"data key": bytes(session._store._data_key)}
        for record in session.records:
            traces |= traces_of(record.label, session.secret(record.id))
    return traces


@pytest.fixture(scope="module")
def public_key_line(window: WindowProgram) -> bytes:
    with open_vault(window.vault, PASSWORD.encode(), writable=False) as session:
        return session.records[0].public_key_pem.splitlines()[1].encode()


def test_the_unlocked_window_holds_no_private_key_and_no_data_key(
    window: WindowProgram, secrets: dict[str, bytes], public_key_line: bytes
) -> None:
    window.do("unlock")

    found = names_found(window.pid, secrets | {"public key": public_key_line})

    assert found == {"public key"}  # which shows that what is there would be found


def test_the_agent_holds_the_keys_while_it_is_unlocked(
    window: WindowProgram, secrets: dict[str, bytes]
) -> None:
    # The agent that made the keys; a test that locks comes later in this file.
    try:
        found = names_found(window.agent_pid, secrets)
    except PermissionError:
        pytest.skip("the agent forbids others to look, and this user may not look all the same")

    assert {"data key", "rsa-2048 p, small end first", "ed25519 seed"} <= found


def test_after_locking_the_agent_is_gone_and_no_process_holds_a_key(
    window: WindowProgram, secrets: dict[str, bytes]
) -> None:
    window.do("lock")

    assert holds_within(lambda: not is_running(window.agent_pid), PATIENCE_S)
    assert names_found(window.pid, secrets) == set()
    for child in descendants_of(window.pid):
        with contextlib.suppress(PermissionError):  # the next agent's, unless the user is root
            assert names_found(child, secrets) == set()


def test_unlocking_again_and_again_does_not_pile_up_the_password(
    window: WindowProgram, capsys: pytest.CaptureFixture[str]
) -> None:
    """Qt frees the buffers of what was typed as they are, so a few may be found for a while.

    A copy that is kept would be found once for every unlocking.
    """
    forms = {"UTF-8": PASSWORD.encode(), "UTF-16": PASSWORD.encode("utf-16-le")}
    rounds = 6
    for _ in range(rounds):
        window.do("unlock")
        window.do("lock")
    counts = count_in_memory(window.pid, forms)

    with capsys.disabled():
        print(f"\nthe password in the window's memory: {counts}")  # noqa: T201
    assert counts["UTF-8"] == 0
    assert counts["UTF-16"] <= rounds // 2
