"""``vault-app practice``: the practice exchange as a process of its own."""

import json
import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

from vault_app.practice.accounts import Accounts
from vault_app.practice.server import PracticeExchange

_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_STDIN = 0


def serve(port: int, state: Path | None, *, parent_pipe: bool) -> int:
    """Run until Ctrl+C, SIGTERM or, with *parent_pipe*, until stdin ends. Main thread only.

    Args:
        port: 0 takes any free one.
        state: where issued keys are kept; ``None`` keeps them in memory.
        parent_pipe: a program started us: print one line of JSON, ``{"url": …}``, and end when the
            other end of stdin is closed, which the system does even if that program is killed.

    Returns:
        The exit code, 0.

    Raises:
        PortInUseError: the port is taken.
        PracticeNotStartedError: the system refused for another reason.
        PracticeStateError: *state* cannot be read.
    """
    accounts = Accounts(state)
    accounts.issued()
    stop_asked = threading.Event()

    def ask_to_stop(_number: int, _frame: FrameType | None) -> None:
        stop_asked.set()

    former = {number: signal.signal(number, ask_to_stop) for number in _STOP_SIGNALS}
    try:
        with PracticeExchange(accounts, port=port) as exchange:
            _announce(exchange.base_url, for_program=parent_pipe)
            if parent_pipe:
                threading.Thread(target=_wait_for_parent, args=(stop_asked,), daemon=True).start()
            while not stop_asked.wait(timeout=0.5):
                """On Windows an endless wait would not see Ctrl+C."""
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)
    return 0


def _announce(base_url: str, *, for_program: bool) -> None:
    if for_program:
        lines = [json.dumps({"url": base_url})]
    else:
        lines = [
            f"Practice exchange: {base_url}/ (open it in a browser to register a public key)",
            "To stop it, press Ctrl+C.",
        ]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def _wait_for_parent(stop_asked: threading.Event) -> None:
    """Reads the bare descriptor: a lock of ``sys.stdin`` held at exit would abort the process."""
    try:
        while os.read(_STDIN, 1_024):
            """Whatever the parent writes means that it lives."""
    except OSError:
        """A broken stdin means that the parent is gone."""
    stop_asked.set()
