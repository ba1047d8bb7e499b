"""A program on a terminal of its own."""

import os
import select
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

SECONDS_TO_ANSWER = 30.0


@dataclass
class Terminal:
    """A program on a terminal of its own, and what the terminal showed."""

    process: "subprocess.Popen[bytes]"
    master: int
    shown: bytes = b""

    def wait_for(self, text: bytes) -> None:
        while text not in self.shown:
            assert self._read(), self.shown

    def type(self, keys: bytes) -> None:
        os.write(self.master, keys)

    def ends_with_code(self) -> int:
        while self._read():
            """What is still to be shown."""
        return self.process.wait(SECONDS_TO_ANSWER)

    def _read(self) -> bool:
        """Read what is shown next; False where nothing more comes."""
        ready, _, _ = select.select([self.master], [], [], SECONDS_TO_ANSWER)
        assert ready, self.shown
        try:
            octets = os.read(self.master, 4096)
        except OSError:  # how Linux says that the program closed the terminal
            return False
        self.shown += octets
        return bool(octets)


@contextmanager
def on_terminal(command: list[str]) -> Iterator[Terminal]:
    """Run *command* as the leader of a session with a terminal of its own."""
    master, slave = os.openpty()
    process = subprocess.Popen(
        ["setsid", "--ctty", *command],  # noqa: S607 - wherever the system has it
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    try:
        yield Terminal(process, master)
    finally:
        os.close(master)
        process.kill()
        process.wait()
