"""A helper process that takes a secret off the clipboard when the window no longer can.

The window starts it with every secret that it copies, and keeps the other end of its standard
input. The first line there is a JSON object: ``salt`` and ``digest`` in hexadecimal, as
:func:`digest_of` makes them, and ``seconds`` until the secret has to be gone. So the helper knows
the secret when it meets it, and does not hold it. A second line means that the window has seen to
it. When the window is gone without one, or the time is over, the helper empties the clipboard if
the secret is still there: a program that keeps a history of the clipboard may have taken it over.

It loads Qt only then.
"""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from typing import NamedTuple

GUARD_ARGUMENT = "clipboard-guard"
"""The app's one argument that makes it this helper."""

SEEN_TO = b"seen to\n"
"""The second line: the window has cleared the clipboard, or something else was copied."""

_HANGING_WINDOW_S = 1.0
"""How long the window may be late before the helper does its work."""

_SHORTEST_WATCH_S = 2.0
"""A program with a history of the clipboard needs a moment to take over what a dead one had."""

_WAYLAND_PATIENCE_S = 2.0
_WAYLAND_PAUSE_S = 0.2


class Order(NamedTuple):
    """What to look for, and the moment of ``time.monotonic`` until which it may stay."""

    salt: bytes
    digest: bytes
    due_at: float

    def is_for(self, text: str) -> bool:
        """Whether *text* is the secret."""
        return digest_of(self.salt, text) == self.digest


def digest_of(salt: bytes, text: str) -> bytes:
    """The SHA-256 of *salt* and *text*: tells nothing of a secret, but whether one is it."""
    import hashlib  # noqa: PLC0415 - its libcrypto takes 3 MB, which no other part here needs

    return hashlib.sha256(salt + text.encode(errors="replace")).digest()


def order_line(salt: bytes, text: str, seconds: float) -> bytes:
    """The first line for the helper: watch for *text* for so long."""
    order = {"salt": salt.hex(), "digest": digest_of(salt, text).hex(), "seconds": seconds}
    return json.dumps(order).encode() + b"\n"


def run_clipboard_guard() -> int:
    """Be the helper, until the secret is gone.

    Returns:
        The exit code: 0, or 2 where the first line is no order.
    """
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_read_lines, args=(lines,), daemon=True).start()
    try:
        told = json.loads(lines.get())
        salt, digest = bytes.fromhex(told["salt"]), bytes.fromhex(told["digest"])
        order = Order(salt, digest, time.monotonic() + float(told["seconds"]))
    except (ValueError, KeyError, TypeError):
        return 2
    try:
        is_seen_to = bool(lines.get(timeout=order.due_at - time.monotonic() + _HANGING_WINDOW_S))
    except queue.Empty:
        is_seen_to = False
    if not is_seen_to:
        _clear(order)
    return 0


def _read_lines(lines: "queue.SimpleQueue[bytes]") -> None:
    """Pass on what the window writes; at the end, an empty line."""
    line = b"\n"
    while line:
        line = sys.stdin.buffer.readline()
        lines.put(line)


def _clear(order: Order) -> None:
    if sys.platform.startswith("linux") and _clear_on_wayland(order):
        return
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - mostly not needed at all
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415

    application = QGuiApplication([GUARD_ARGUMENT])
    clipboard = QGuiApplication.clipboard()

    def look() -> None:
        if order.is_for(clipboard.text()):
            clipboard.clear()

    clipboard.dataChanged.connect(look)
    look()
    left = max(order.due_at - time.monotonic(), _SHORTEST_WATCH_S)
    QTimer.singleShot(round(left * 1000), application.quit)
    application.exec()


def _clear_on_wayland(order: Order) -> bool:
    """Clear where a program without a window may not touch the clipboard; False where it may."""
    paste, copy = shutil.which("wl-paste"), shutil.which("wl-copy")
    if not os.environ.get("WAYLAND_DISPLAY") or paste is None or copy is None:
        return False
    due_at = max(order.due_at, time.monotonic() + _SHORTEST_WATCH_S)
    while time.monotonic() < due_at:
        try:
            held = subprocess.run(
                [paste, "--no-newline"],
                capture_output=True,
                timeout=_WAYLAND_PATIENCE_S,
                check=False,
            )
            if order.is_for(held.stdout.decode(errors="replace")):
                subprocess.run([copy, "--clear"], timeout=_WAYLAND_PATIENCE_S, check=False)
        except (OSError, subprocess.TimeoutExpired):
            return False
        time.sleep(_WAYLAND_PAUSE_S)
    return True
