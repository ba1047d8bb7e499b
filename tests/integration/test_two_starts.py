import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.processes import holds_within
from tests.helpers.vaults import cheap_vault
from vault_app.ui.window_socket import may_be_running

SECONDS_TO_SHOW = 30.0
SECONDS_TO_END = 30.0

LOCK = "import sys; from vault_app.app import lock_window; sys.exit(not lock_window())"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends a process by a signal")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    path = tmp_path / "keys.vault"
    cheap_vault(path).close()
    return path


def start(*arguments: str) -> "subprocess.Popen[bytes]":
    """The app as a user starts it, without a screen."""
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "vault_app", *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.DEVNULL,
    )


def a_window_answers() -> bool:
    """Whether a window does what another process asks of it."""
    done = subprocess.run([sys.executable, "-P", "-c", LOCK], check=False)
    return not done.returncode


def end(process: "subprocess.Popen[bytes]") -> None:
    process.kill()
    process.wait()


def test_a_second_start_ends_and_leaves_the_first_running(vault: Path) -> None:
    first = start("window", str(vault))
    try:
        assert holds_within(may_be_running, SECONDS_TO_SHOW)

        second = start("window", str(vault))

        assert second.wait(SECONDS_TO_END) == 0
        assert first.poll() is None
    finally:
        end(first)


def test_after_a_crash_the_next_start_opens_a_window_that_hears_the_one_after(
    vault: Path,
) -> None:
    crashed = start("window", str(vault))
    assert holds_within(may_be_running, SECONDS_TO_SHOW)
    crashed.send_signal(signal.SIGKILL)
    crashed.wait()
    assert may_be_running(), "the socket is left behind"

    second = start("window", str(vault))
    try:
        assert holds_within(a_window_answers, SECONDS_TO_SHOW)

        assert start("window", str(vault)).wait(SECONDS_TO_END) == 0
        assert second.poll() is None
    finally:
        end(second)
