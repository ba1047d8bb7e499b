"""The practice exchange as a child process: the real program, and children that misbehave."""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vault_app.binance import practice_process
from vault_app.binance.catalogue import find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.environments import Service
from vault_app.binance.practice_process import PracticeProcess
from vault_app.binance.requests import build_public_request
from vault_app.errors import ForbiddenHostError, PracticeNotStartedError
from vault_app.terms import Environment

GONE_WITHIN_S = 5.0


def _port_of(url: str) -> int:
    return int(url.rpartition(":")[2])


def _is_listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _stand_in(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Start ``python -c code`` where the practice exchange would be started."""
    monkeypatch.setattr(
        practice_process, "own_command", lambda *_arguments: [sys.executable, "-c", code]
    )


def test_a_started_practice_exchange_answers_and_ends_when_stopped(tmp_path: Path) -> None:
    with PracticeProcess.start(tmp_path / "practice.json") as practice:
        port = _port_of(practice.base_url)
        with ExchangeClient(Environment.PRACTICE, practice_url=practice.base_url) as client:
            request = build_public_request(
                find_test_request("spot-time"), client.origin(Service.SPOT)
            )
            assert client.send(request).status == 200

    assert not _is_listening(port)


@pytest.mark.skipif(os.name == "nt", reason="kills the way POSIX systems do")
def test_the_practice_exchange_does_not_outlive_a_parent_that_is_killed(tmp_path: Path) -> None:
    code = (
        "import sys, time; from pathlib import Path;"
        "from vault_app.binance.practice_process import PracticeProcess;"
        "print(PracticeProcess.start(Path(sys.argv[1])).base_url, flush=True); time.sleep(60)"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "practice.json")], stdout=subprocess.PIPE
    )
    assert parent.stdout is not None
    with parent.stdout:
        port = _port_of(parent.stdout.readline().decode().strip())
    assert _is_listening(port)

    parent.send_signal(signal.SIGKILL)
    parent.wait()

    deadline = time.monotonic() + GONE_WITHIN_S
    while _is_listening(port) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _is_listening(port)


def test_a_practice_exchange_that_runs_already_is_used_and_left_running(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VAULT_APP_PRACTICE_URL", "http://127.0.0.1:12345/")
    _stand_in(monkeypatch, "raise SystemExit('started all the same')")

    with PracticeProcess.start(tmp_path / "practice.json") as practice:
        assert practice.base_url == "http://127.0.0.1:12345"


def test_a_running_exchange_off_this_machine_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VAULT_APP_PRACTICE_URL", "http://192.0.2.1:12345")

    with pytest.raises(ForbiddenHostError):
        PracticeProcess.start(tmp_path / "practice.json")


@pytest.mark.parametrize(
    ("code", "timeout_s", "reason"),
    [
        ("raise SystemExit(3)", 15, "it ended with status 3"),
        ("print('hello', flush=True); input()", 15, "it did not say where it listens"),
        ("print('{}', flush=True); input()", 15, "it did not say where it listens"),
        (
            'print(\'{"url": "http://192.0.2.1:80"}\', flush=True); input()',
            15,
            "it did not say where it listens",
        ),
        ("input()", 0.2, "it did not say where it listens in time"),
    ],
)
def test_a_child_that_does_not_start_is_reported(
    code: str, timeout_s: float, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _stand_in(monkeypatch, code)

    with pytest.raises(PracticeNotStartedError) as caught:
        PracticeProcess.start(tmp_path / "practice.json", timeout_s=timeout_s)

    assert caught.value.details == {"reason": reason}


def test_a_program_that_is_not_there_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice_process, "own_command", lambda *_: [str(tmp_path / "nothing")])

    with pytest.raises(PracticeNotStartedError):
        PracticeProcess.start(tmp_path / "practice.json")


def test_a_talkative_child_is_never_kept_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = tmp_path / "done"
    _stand_in(
        monkeypatch,
        f"""
print('{{"url": "http://127.0.0.1:1"}}', flush=True)
print("x" * 1_000_000, flush=True)
open({str(done)!r}, "w").close()
input()
""",
    )

    with PracticeProcess.start(tmp_path / "practice.json"):
        deadline = time.monotonic() + GONE_WITHIN_S
        while not done.exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        assert done.exists()
