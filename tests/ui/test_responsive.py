"""The window stays alive while the agent works. The bound is wide, for busy machines."""

import itertools
import time
from collections.abc import Callable, Iterator
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

LONGEST_GAP_S = 0.25
TICK_MS = 5
ATTEMPTS = 3


class Pulse:
    """The longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self.beats = 0
        self._last = time.perf_counter()

    def beat(self) -> None:
        now = time.perf_counter()
        self.longest_s = max(self.longest_s, now - self._last)
        self._last = now
        self.beats += 1


@contextmanager
def _pulse() -> Iterator[Pulse]:
    pulse = Pulse()
    timer = QTimer(interval=TICK_MS)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(pulse.beat)
    timer.start()
    yield pulse
    timer.stop()


def _longest_gap_of(attempt: Callable[[], Pulse]) -> float:
    """The best of up to three attempts: another program may have had the processor."""
    longest_s = float("inf")
    for _ in range(ATTEMPTS):
        pulse = attempt()
        assert pulse.beats > 2
        longest_s = min(longest_s, pulse.longest_s)
        if longest_s <= LONGEST_GAP_S:
            break
    return longest_s


def test_the_window_stays_alive_while_an_rsa_4096_pair_is_made(empty: Person) -> None:
    labels = itertools.count()

    def make_a_pair() -> Pulse:
        dialog = empty.open_new_key_dialog()
        empty.fill_in(dialog, f"Grid bot {next(labels)}", GeneratedKind.RSA_4096)
        with _pulse() as pulse:
            empty.hands.click(dialog.generate_button)
            empty.wait_for("the key pair is made", dialog.copy_button.isVisible)
        dialog.close()
        empty.hands.wait_until_closed(NewKeyDialog)
        return pulse

    assert _longest_gap_of(make_a_pair) <= LONGEST_GAP_S


def test_the_window_stays_alive_while_the_password_is_checked(
    open_window: OpenWindow, vault_path: Path
) -> None:
    with create_vault(vault_path, PASSWORD, profile=FLOOR_PROFILE) as session:
        add_key(session, "first")
    person = open_window()
    person.wait_for("all is loaded", lambda: not person.desktop.jobs._running)

    def unlock() -> Pulse:
        with _pulse() as pulse:
            person.unlock()
        person.lock()
        return pulse

    assert _longest_gap_of(unlock) <= LONGEST_GAP_S
