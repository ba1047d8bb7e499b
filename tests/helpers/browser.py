"""A headless Chromium, driven over its debugging protocol."""

import json
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from websockets.sync.client import ClientConnection, connect

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
_SECONDS_TO_START = 20.0
_SECONDS_TO_ANSWER = 10.0
_LARGEST_ANSWER = 16 * 1024 * 1024


class Page:
    """One tab."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._last_id = 0

    def command(self, method: str, **params: Any) -> dict[str, Any]:
        """A command of the debugging protocol and its result."""
        self._last_id += 1
        self._connection.send(json.dumps({"id": self._last_id, "method": method, "params": params}))
        while True:
            message = json.loads(self._connection.recv(timeout=_SECONDS_TO_ANSWER))
            if message.get("id") == self._last_id:
                assert "error" not in message, message["error"]
                result: dict[str, Any] = message["result"]
                return result

    def evaluate(self, script: str) -> Any:
        """The value of *script*; a promise is waited for."""
        result = self.command(
            "Runtime.evaluate",
            expression=script,
            awaitPromise=True,
            returnByValue=True,
            userGesture=True,
        )
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def open(self, url: str) -> None:
        """Go to *url* and wait until it is there."""
        self.command("Page.navigate", url=url)
        self.wait_for(f"location.href === {json.dumps(url)}")

    def wait_for(self, condition: str) -> None:
        """Wait until *condition* is true on the page, which may be another by then, and whole."""
        whole = f"document.readyState === 'complete' && ({condition})"
        end = time.monotonic() + _SECONDS_TO_ANSWER
        while time.monotonic() < end:
            with suppress(AssertionError):
                if self.evaluate(whole) is True:
                    return
            time.sleep(0.02)
        message = f"it never came to: {condition}"
        raise AssertionError(message)

    def type_into(self, element_id: str, text: str) -> None:
        """Focus a field and enter *text* as a keyboard or the clipboard would."""
        self.evaluate(f"document.getElementById({json.dumps(element_id)}).focus()")
        self.command("Input.insertText", text=text)

    def click(self, selector: str) -> None:
        """Press the element in its middle with the mouse."""
        box = self.evaluate(
            f"(() => {{ const e = document.querySelector({json.dumps(selector)});"
            " e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
            " return [r.x + r.width / 2, r.y + r.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.command(
                "Input.dispatchMouseEvent",
                type=kind,
                x=box[0],
                y=box[1],
                button="left",
                clickCount=1,
            )


@contextmanager
def open_browser(profile: Path) -> Iterator[Page]:
    """Start Chromium with an empty profile in *profile* and end it with all its processes."""
    assert CHROMIUM is not None
    command = [
        CHROMIUM,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-dev-shm-usage",
        "--remote-debugging-port=0",
        f"--user-data-dir={profile}",
        "--window-size=1000,900",
        "about:blank",
    ]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet)
    try:
        port = _debugging_port(profile / "DevToolsActivePort")
        address = Request(f"http://127.0.0.1:{port}/json/new?about:blank", method="PUT")
        with urlopen(address, timeout=_SECONDS_TO_ANSWER) as answer:  # noqa: S310 - loopback
            target = json.load(answer)["webSocketDebuggerUrl"]
        with connect(target, proxy=None, legacy=False, max_size=_LARGEST_ANSWER) as connection:
            yield Page(connection)
    finally:
        process.terminate()
        try:
            process.wait(_SECONDS_TO_ANSWER)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _debugging_port(path: Path) -> int:
    end = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < end:
        with suppress(OSError, ValueError, IndexError):
            return int(path.read_text().splitlines()[0])
        time.sleep(0.05)
    message = "Chromium did not start"
    raise AssertionError(message)
