"""The countdown: what starts it over, and which clock it believes."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from vault_app.ui.idle_lock import IdleLock
from vault_app.ui.widgets.safety_status import SafetyStatus


@dataclass
class Clocks:
    monotonic: float = 1000.0
    wall: float = 5000.0

    def read(self) -> tuple[float, float]:
        return self.monotonic, self.wall

    def go_on(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds


@dataclass
class Counting:
    """An idle lock of one minute, under way."""

    lock: IdleLock
    clocks: Clocks
    left: list[int]
    expired: list[bool]

    def after(self, seconds: float) -> None:
        self.clocks.go_on(seconds)
        self.lock.check()


@pytest.fixture
def counting(qapp: QApplication) -> Iterator[Counting]:
    assert qapp is not None
    owner, clocks = QObject(), Clocks()
    result = Counting(IdleLock(owner, clocks.read), clocks, [], [])
    result.lock.counted.connect(result.left.append)
    result.lock.expired.connect(lambda: result.expired.append(True))
    result.lock.start(1)
    yield result
    result.lock.stop()


@pytest.fixture
def line(qapp: QApplication) -> Iterator[QLineEdit]:
    assert qapp is not None
    line = QLineEdit()
    line.show()
    yield line
    line.deleteLater()


def move_mouse_in(window: QWidget) -> None:
    """To two points: the mouse may be at one of them, where it would not move."""
    for point in (QPoint(3, 3), QPoint(5, 5)):
        QTest.mouseMove(window.windowHandle(), point)


def test_it_tells_what_is_left(counting: Counting) -> None:
    counting.after(20)

    assert counting.left[-1] == 40


def test_it_expires_once(counting: Counting) -> None:
    counting.after(60)
    counting.after(60)

    assert counting.expired == [True]


def test_a_key_press_starts_it_over(counting: Counting, line: QLineEdit) -> None:
    counting.after(50)
    QTest.keyClick(line, Qt.Key.Key_A)

    counting.after(50)

    assert counting.expired == []


def test_the_mouse_starts_it_over(counting: Counting, line: QLineEdit) -> None:
    counting.after(50)
    move_mouse_in(line)

    counting.after(50)

    assert counting.expired == []


def test_the_mouse_in_a_window_that_takes_no_focus_starts_it_over(
    counting: Counting, line: QLineEdit
) -> None:
    menu = QWidget(line, Qt.WindowType.ToolTip)  # as a menu does; offscreen no menu can open
    menu.show()
    QTest.qWait(1_100)
    counting.after(50)
    move_mouse_in(menu)

    counting.after(50)

    assert counting.expired == []


def test_a_dialog_that_opened_meanwhile_is_watched_at_once(
    counting: Counting, line: QLineEdit
) -> None:
    dialog = QDialog(line)
    dialog.show()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    counting.after(50)
    move_mouse_in(dialog)

    counting.after(50)

    assert counting.expired == []


def test_a_shortcut_is_input_too(counting: Counting, line: QLineEdit) -> None:
    pressed: list[bool] = []
    line.activateWindow()
    line.setFocus()
    QShortcut("F5", line).activated.connect(lambda: pressed.append(True))
    counting.after(50)
    QTest.keySequence(line.windowHandle(), "F5")

    counting.after(50)

    assert pressed == [True]
    assert counting.expired == []


def test_a_shortcut_that_comes_too_late_does_nothing(counting: Counting, line: QLineEdit) -> None:
    pressed: list[bool] = []
    line.activateWindow()
    line.setFocus()
    QShortcut("F5", line).activated.connect(lambda: pressed.append(True))
    counting.clocks.go_on(61)

    QTest.keySequence(line.windowHandle(), "F5")

    assert counting.expired == [True]
    assert pressed == []


def test_input_is_let_through_once_it_counts_no_more(counting: Counting, line: QLineEdit) -> None:
    counting.after(61)
    QTest.qWait(10)

    QTest.keyClick(line, Qt.Key.Key_A)

    assert line.text() == "a"


def test_time_asleep_counts(counting: Counting) -> None:
    counting.clocks.wall += 3600  # the monotonic clock stood still

    counting.lock.check()

    assert counting.expired == [True]


def test_a_clock_that_was_put_back_gives_no_time(counting: Counting) -> None:
    counting.clocks.wall -= 3600

    counting.after(60)

    assert counting.expired == [True]


def test_the_first_input_after_the_time_is_not_let_through(
    counting: Counting, line: QLineEdit
) -> None:
    counting.clocks.go_on(61)

    QTest.keyClick(line, Qt.Key.Key_A)

    assert counting.expired == [True]
    assert line.text() == ""


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(300, "Locks in 5 min"), (61, "Locks in 2 min"), (60, "Locks in 60 s"), (1, "Locks in 1 s")],
)
def test_the_status_line_says_when_it_locks(qapp: QApplication, seconds: int, words: str) -> None:
    assert qapp is not None
    status = SafetyStatus()

    status.show_lock(seconds)

    assert status.lock_label.text() == words
    assert not status.lock_label.isHidden()


def test_the_status_line_says_nothing_where_nothing_locks(qapp: QApplication) -> None:
    assert qapp is not None
    status = SafetyStatus()

    status.show_lock(0)
    status.show_clipboard(0)

    assert status.lock_label.isHidden()
    assert status.clipboard_label.isHidden()
    assert status.clear_button.isHidden()
