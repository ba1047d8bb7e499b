"""Several starts at the very same moment: real processes, which end in whatever way."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.processes import holds_within
from tests.helpers.vaults import cheap_vault
from vault_app.ui.window_lock import WindowLock

STARTS = 4
ROUNDS = 4
SECONDS = 60.0

RUN_AT_A_WORD = (
    "import sys; from vault_app.app import run_window;"
    "sys.stdin.readline();"
    "sys.exit(run_window(None))"
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes by a signal")


@pytest.fixture(autouse=True)
def vault(user_data: Path) -> None:
    user_data.mkdir(mode=0o700)
    cheap_vault(user_data / "keys.vault").close()


class Starts:
    """Processes of the app that stand ready, and go on when they are told."""

    def __init__(self) -> None:
        self._processes: list[subprocess.Popen[bytes]] = []

    def make_ready(self, count: int) -> None:
        for _ in range(count):
            self._processes.append(
                subprocess.Popen(
                    [sys.executable, "-P", "-c", RUN_AT_A_WORD],
                    env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
                    stdin=subprocess.PIPE,
                )
            )

    def go(self) -> None:
        for process in self._processes:
            if process.stdin is not None and not process.stdin.closed:
                process.stdin.write(b"go\n")
                process.stdin.close()

    @property
    def windows(self) -> list["subprocess.Popen[bytes]"]:
        """The processes that go on."""
        return [process for process in self._processes if process.poll() is None]

    @property
    def exit_codes(self) -> list[int]:
        """Of those that ended."""
        codes = [process.poll() for process in self._processes]
        return [code for code in codes if code is not None]

    def kill(self) -> None:
        for process in self._processes:
            process.kill()
            process.wait()
        self._processes.clear()


@pytest.fixture
def starts() -> Iterator[Starts]:
    made = Starts()
    yield made
    made.kill()


def test_of_several_starts_at_once_one_has_the_window_and_the_others_end_well(
    starts: Starts,
) -> None:
    for _ in range(ROUNDS):  # each but the first after the window before was killed
        starts.make_ready(STARTS)
        starts.go()

        assert holds_within(lambda: len(starts.exit_codes) >= STARTS - 1, SECONDS)

        assert len(starts.windows) == 1
        assert starts.exit_codes == [0] * (STARTS - 1)
        starts.kill()


def test_a_start_gets_the_window_where_the_one_it_waits_for_ends(starts: Starts) -> None:
    lock = WindowLock()
    assert lock.take()
    starts.make_ready(1)
    starts.go()
    threading.Timer(2, lock.release).start()

    assert not holds_within(lambda: bool(starts.exit_codes), 1)
    starts.make_ready(1)
    starts.go()

    assert holds_within(lambda: starts.exit_codes == [0], SECONDS)
    assert len(starts.windows) == 1
