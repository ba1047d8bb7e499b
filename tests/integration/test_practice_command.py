"""``vault-app practice`` as a process: starts, says where it is, ends with its parent."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.integration.practice_client import hmac_signed, now_ms, send, send_json
from vault_app.errors import PortInUseError, PracticeStateError
from vault_app.practice.accounts import Accounts
from vault_app.practice.command import serve
from vault_app.practice.server import PracticeExchange

SERVE = """
import sys
from pathlib import Path
from vault_app.practice.command import serve
state = Path(sys.argv[1]) if sys.argv[1] else None
sys.exit(serve(0, state, parent_pipe=sys.argv[2] == "pipe"))
"""
PARENT = """
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", *sys.argv[1:]], stdin=subprocess.PIPE)
time.sleep(60)
"""

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a python program with arguments; whatever still runs afterwards is killed."""
    with ExitStack() as running:

        def start_program(program: str, *arguments: str) -> subprocess.Popen[str]:
            process = running.enter_context(
                subprocess.Popen(
                    [sys.executable, "-c", program, *arguments],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    text=True,
                )
            )
            running.callback(process.kill)
            return process

        yield start_program


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline()


def _url(process: subprocess.Popen[str]) -> str:
    return str(json.loads(_first_line(process))["url"])


def _wait_until_gone(url: str) -> None:
    port = int(url.rpartition(":")[2])
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return
        time.sleep(0.05)
    pytest.fail(f"something still listens on port {port}")


def test_a_started_program_tells_its_address_in_one_line_of_json(start: Start) -> None:
    process = start(SERVE, "", "pipe")

    url = _url(process)

    assert send(url, "GET", "/api/v3/ping").text == "{}"
    rest, errors = process.communicate(timeout=10)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_it_ends_when_stdin_is_closed(start: Start) -> None:
    process = start(SERVE, "", "pipe")
    url = _url(process)
    assert process.stdin is not None

    process.stdin.close()

    assert process.wait(timeout=10) == 0
    _wait_until_gone(url)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_it_does_not_outlive_a_killed_parent(start: Start) -> None:
    parent = start(PARENT, SERVE, "", "pipe")
    url = _url(parent)
    assert send(url, "GET", "/api/v3/ping").status == 200

    parent.kill()
    parent.wait(timeout=10)

    _wait_until_gone(url)


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process without asking it")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_user_at_a_terminal_is_told_how_to_stop_it(start: Start, number: int) -> None:
    process = start(SERVE, "", "terminal")
    address, how_to_stop = _first_line(process), _first_line(process)
    assert "http://127.0.0.1:" in address
    assert "Ctrl+C" in how_to_stop

    process.send_signal(number)

    rest, errors = process.communicate(timeout=10)
    assert (process.returncode, rest, errors) == (0, "", "")


def test_a_key_issued_by_one_process_is_accepted_by_another(start: Start, tmp_path: Path) -> None:
    state = tmp_path / "practice.json"
    first, second = (_url(start(SERVE, str(state), "pipe")) for _ in range(2))
    issued = send_json(first, "/practice/api-keys", {"name": "bot", "type": "HMAC"}).content
    key = Accounts(state).find(issued["apiKey"])
    assert key is not None

    target = f"/api/v3/account?{hmac_signed(key, f'timestamp={now_ms()}')}"
    reply = send(second, "GET", target, headers={"X-MBX-APIKEY": key.api_key})

    assert reply.status == 200
    assert reply.content["accountType"] == "SPOT"


def test_a_key_is_still_there_after_a_restart(tmp_path: Path) -> None:
    state = tmp_path / "practice.json"
    with PracticeExchange(Accounts(state)) as exchange:
        content = {"name": "bot", "type": "HMAC"}
        api_key = send_json(exchange.base_url, "/practice/api-keys", content).content["apiKey"]

    with PracticeExchange(Accounts(state)) as exchange:
        assert api_key in send(exchange.base_url, "GET", "/").text


def test_a_port_in_use_is_reported() -> None:
    with PracticeExchange(Accounts()) as exchange:
        port = int(exchange.base_url.rpartition(":")[2])

        with pytest.raises(PortInUseError) as in_use:
            serve(port, None, parent_pipe=False)

    assert in_use.value.details == {"port": port}


def test_a_damaged_state_file_is_reported_before_it_listens(tmp_path: Path) -> None:
    state = tmp_path / "practice.json"
    state.write_text("hello")

    with pytest.raises(PracticeStateError):
        serve(0, state, parent_pipe=False)


def test_serving_leaves_the_signal_handlers_as_they_were() -> None:
    before = signal.getsignal(signal.SIGINT)

    with PracticeExchange(Accounts()) as exchange, pytest.raises(PortInUseError):
        serve(int(exchange.base_url.rpartition(":")[2]), None, parent_pipe=False)

    assert signal.getsignal(signal.SIGINT) is before
