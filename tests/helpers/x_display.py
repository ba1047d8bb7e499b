"""An X display of one's own, and a person in front of it who has eyes, a mouse and a keyboard."""

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tests.helpers.processes import holds_within
from vault_app.ui.tokens import LIGHT

PATIENCE_S = 60.0

_BUTTON_HEIGHT = 20
"""Pixels; a progress bar in the same colour is lower."""

_SECONDS_TO_SHOW = 3.0

_PADDING = 10
"""Pixels of bare colour left of a button's words."""

ValueT = TypeVar("ValueT")


@contextlib.contextmanager
def x_display() -> Iterator[str]:
    """The name of a new display with a window manager."""
    read_end, write_end = os.pipe()
    # Without -noreset the server starts anew whenever its last client leaves, which shuts out a
    # window manager that is just arriving; and without one no window is ever active.
    screen = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), *screen],  # noqa: S607 - from PATH
        pass_fds=(write_end,),
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write_end)
        with os.fdopen(read_end) as told:
            display = f":{told.readline().strip()}"
        try:
            environment = os.environ | {"DISPLAY": display}
            with subprocess.Popen(
                ["openbox"],  # noqa: S607 - from PATH
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            ) as manager:
                try:
                    assert holds_within(lambda: _is_managed(environment), PATIENCE_S)
                    yield display
                finally:
                    manager.terminate()
        finally:
            server.terminate()


def _is_managed(environment: dict[str, str]) -> bool:
    """Whether a window manager answers for the display."""
    question = ["xdotool", "get_num_desktops"]
    return not subprocess.run(
        question, env=environment, capture_output=True, check=False
    ).returncode


@dataclass(frozen=True)
class PersonAtDisplay:
    """Sees windows and buttons as pixels; presses and types as X events."""

    display: str

    @property
    def environment(self) -> dict[str, str]:
        """That of a program on this display."""
        others = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        return others | {"DISPLAY": self.display}

    def window(self, title: str) -> str:
        """The X id of the window with this title (a regular expression), once it is shown."""
        found = self.wait_for(
            title, lambda: self._run("xdotool", "search", "--onlyvisible", "--name", title)
        )
        return found.decode().split()[-1]

    def sees_window(self, title: str) -> bool:
        """Whether a window with this title is shown now."""
        return bool(self._run("xdotool", "search", "--onlyvisible", "--name", title))

    def press(self, *keys: str) -> None:
        """Press *keys*, as xdotool names them, one after the other."""
        self._run("xdotool", "key", "--delay", "60", *keys)

    def type(self, text: str) -> None:
        """Type *text*, which is ASCII."""
        self._run("xdotool", "type", "--delay", "15", text)

    def click(self, place: tuple[int, int]) -> None:
        """Click at *place*, in pixels from the screen's corner."""
        x, y = map(str, place)
        self._run("xdotool", "mousemove", x, y, "click", "1")

    def click_primary_button(self, title: str) -> None:
        """Click the button in the accent colour, once there is one in the window *title*."""
        window = self.window(title)
        self._run("xdotool", "mousemove", "0", "0")  # a button under the mouse has another colour
        x, y = self.wait_for("a primary button", lambda: self._primary_button(window))
        self._run("xdotool", "mousemove", "--window", window, str(x), str(y), "click", "1")

    def press_until(self, key: str, title: str) -> None:
        """Press *key* until that window is shown: the window manager hands focus on in its time."""

        def is_shown() -> bool:
            self.press(key)
            return holds_within(lambda: self.sees_window(title), _SECONDS_TO_SHOW)

        self.wait_for(title, is_shown)

    def escape_from(self, title: str) -> None:
        """Press Escape until that window is gone: the first may only give up what it does."""

        def is_gone() -> bool:
            if self.sees_window(title):
                self.press("Escape")
            return not self.sees_window(title)

        self.wait_for(f"{title} is closed", is_gone)

    def clipboard(self) -> str:
        """What another program gets on pasting."""
        return self._run("xclip", "-selection", "clipboard", "-out").decode()

    def copy(self, text: str) -> None:
        """Put *text* on the clipboard, as another program does."""
        subprocess.run(
            ["xclip", "-selection", "clipboard"],  # noqa: S607 - from PATH
            env=self.environment,
            input=text.encode(),
            stdout=subprocess.DEVNULL,  # it stays, to answer who pastes
            stderr=subprocess.DEVNULL,
            check=True,
        )

    def picture(self, path: Path) -> None:
        """Save what the screen shows as PNG."""
        self._run("import", "-window", "root", str(path))

    def wait_for(self, what: str, condition: Callable[[], ValueT | None]) -> ValueT:
        """Wait until *condition* gives something that is true, and return it."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            value = condition()
            if value:
                return value
            time.sleep(0.1)
        raise AssertionError(what)

    def _primary_button(self, window: str) -> tuple[int, int] | None:
        """A point on the button, from the window's corner."""
        ppm = self._run("import", "-window", window, "-depth", "8", "ppm:-")
        if not ppm.startswith(b"P6"):
            return None
        _, size, _, pixels = ppm.split(b"\n", 3)
        width = int(size.split()[0])
        colour = bytes.fromhex(LIGHT.accent.lstrip("#")) * _PADDING
        rows = [pixels[begin : begin + width * 3] for begin in range(0, len(pixels), width * 3)]
        height = 0
        for y, row in enumerate(rows):
            place = row.find(colour)
            if place >= 0:
                height += 1
                continue
            if height >= _BUTTON_HEIGHT:
                middle = y - height // 2
                return rows[middle].find(colour) // 3 + _PADDING // 2, middle
            height = 0
        return None

    def _run(self, *command: str) -> bytes:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, timeout=PATIENCE_S, check=False
        )
        return done.stdout


def ends_within(process: "subprocess.Popen[bytes]", seconds: float) -> bool:
    """Whether *process* ends in that time."""
    return holds_within(lambda: process.poll() is not None, seconds)
