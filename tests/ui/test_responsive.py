"""The window stays alive while the agent works.

What is measured here does not depend on what else the machine does: the processor time that the
window's own thread spends between two turns of its event loop, and that it never waits for the work
itself. The budget in wall-clock time is measured by ``tests/bench/bench_window.py``.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer

from tests.helpers.vaults import PASSWORD, add_key
from tests.ui.conftest import OpenWindow
from tests.ui.person import Person
from vault_app.terms import GeneratedKind
from vault_app.ui.dialogs.new_key_dialog import NewKeyDialog
from vault_app.vault.kdf import FLOOR_PROFILE
from vault_app.vault.session import create_vault

LONGEST_TURN_S = 0.25
"""Processor time of one turn; showing a page for the first time takes the most."""

TICK_MS = 5


class Pulse:
    """How the event loop turned while something was under way."""

    def __init__(self) -> None:
        self.longest_turn_s = 0.0
        self.longest_gap_s = 0.0
        self.began_at = self._last_wall = time.perf_counter()
        self.ended_at = self.began_at
        self._last_processor = time.thread_time()

    def beat(self) -> None:
        wall, processor = time.perf_counter(), time.thread_time()
        self.longest_gap_s = max(self.longest_gap_s, wall - self._last_wall)
        self.longest_turn_s = max(self.longest_turn_s, processor - self._last_processor)
        self._last_wall, self._last_processor = wall, processor
        self.ended_at = wall

    def assert_alive(self) -> None:
        assert self.longest_turn_s <= LONGEST_TURN_S
        assert self.longest_gap_s < (self.ended_at - self.began_at) / 2


@contextmanager
def _pulse() -> Iterator[Pulse]:
    pulse = Pulse()
    timer = QTimer(interval=TICK_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(pulse.beat)
    timer.start()
    yield pulse
    timer.stop()


def test_the_window_stays_alive_while_rsa_4096_pairs_are_made(empty: Person) -> None:
    with _pulse() as pulse:
        for label in ("one", "two", "three"):
            dialog = empty.open_new_key_dialog()
            empty.fill_in(dialog, label, GeneratedKind.RSA_4096)
            empty.hands.click(dialog.generate_button)
            empty.wait_for("the key pair is made", dialog.copy_button.isVisible)
            dialog.close()
            empty.hands.wait_until_closed(NewKeyDialog)

    pulse.assert_alive()


def test_the_window_stays_alive_while_the_password_is_checked(
    open_window: OpenWindow, vault_path: Path
) -> None:
    with create_vault(vault_path, PASSWORD, profile=FLOOR_PROFILE) as session:
        add_key(session, "first")
    person = open_window()
    person.wait_for("all is loaded", lambda: not person.desktop.jobs._running)

    with _pulse() as pulse:
        person.unlock()

    pulse.assert_alive()
