"""Types, clicks, waits and takes pictures, as a user would."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QRadioButton,
    QStyle,
    QWidget,
)

WidgetT = TypeVar("WidgetT", bound=QWidget)
ValueT = TypeVar("ValueT")

_TICK_MS = 20
_SETTLE_MS = 120
_PATIENCE_S = 60.0
_NO = QDialogButtonBox.StandardButton.Cancel
_SAVE = QDialogButtonBox.StandardButton.Save
_SHADE = QColor(0, 0, 0, 110)


class TourError(Exception):
    """The window did not do what the tour expected of it."""


class Driver:
    """A user's hands and eyes on *window*.

    Args:
        window: the main window.
        folder: where pictures go.
    """

    def __init__(self, window: QMainWindow, folder: Path) -> None:
        self._window = window
        self._folder = folder

    def type_into(self, widget: QWidget, text: str) -> None:
        """Click *widget* and type *text*."""
        self._require_usable(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QTest.keyClicks(widget, text)

    def paste_into(self, widget: QWidget) -> None:
        """Click *widget* and press Ctrl+V."""
        self._require_usable(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QTest.keyClick(widget, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def click(self, button: QAbstractButton) -> None:
        """Press *button* with the mouse.

        Raises:
            TourError: it is not there to be pressed.
        """
        self._require_usable(button)
        middle = button.rect().center()
        if isinstance(button, QCheckBox | QRadioButton):  # takes no click beside its words
            middle.setX(button.height() // 2)
        place = QStyle.visualPos(button.layoutDirection(), button.rect(), middle)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def wait_for(self, what: str, condition: Callable[[], ValueT | None]) -> ValueT:
        """Let the window work until *condition* gives something that is true, and return it.

        Raises:
            TourError: *what* did not come about within a minute.
        """
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end:
            value = condition()
            if value:
                return value
            _let_the_window_work(_TICK_MS)
        raise TourError(what)

    def dialog(self, dialog_class: type[WidgetT]) -> WidgetT:
        """The dialog of this class, once it is shown."""

        def shown() -> WidgetT | None:
            active = QApplication.activeModalWidget()
            return active if isinstance(active, dialog_class) and active.isVisible() else None

        return self.wait_for(f"{dialog_class.__name__} is shown", shown)

    def wait_until_closed(self, dialog_class: type[QDialog]) -> None:
        """Wait until no dialog of this class is shown."""
        self.wait_for(
            f"{dialog_class.__name__} is closed",
            lambda: not isinstance(QApplication.activeModalWidget(), dialog_class),
        )

    def trigger(
        self, action: QAction, look: Callable[[str], None], is_quiet: Callable[[], bool]
    ) -> None:
        """Choose *action* from its menu, and close what it opens.

        Args:
            action: enabled.
            look: called with the class's name of each dialog of ours, while it is shown.
            is_quiet: whether nothing is at work that could still open a dialog.
        """
        seen: list[QDialog] = []
        looked_at: list[QDialog] = []

        def attend() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                return
            if dialog not in seen:
                seen.append(dialog)
                if not isinstance(dialog, QFileDialog):
                    look(type(dialog).__name__)
                looked_at.append(dialog)
            if dialog in looked_at:  # the first refusal may only give up what it does
                dialog.reject()

        def is_over() -> bool:
            return QApplication.activeModalWidget() is None and is_quiet()

        watch = QTimer()  # a dialog may hold up everything but timers
        watch.setInterval(_SETTLE_MS)
        watch.timeout.connect(attend)
        watch.start()
        QTimer.singleShot(0, action.trigger)
        self.settle()
        while not is_over():
            self.wait_for("what was chosen is over", is_over)
            self.settle()
        watch.stop()

    def decline(self, button: QAbstractButton, name: str) -> None:
        """Press *button*, take the picture *name* of the question it asks, and say no to it."""

        def say_no(question: QDialog) -> None:
            self.picture(name)
            self.click(_part_of(question, QDialogButtonBox).button(_NO))

        self._answer(QMessageBox, button, say_no)

    def save_as(self, button: QAbstractButton, path: Path) -> None:
        """Press *button*, and choose *path* in the file dialog it opens."""

        def choose(question: QDialog) -> None:
            _part_of(question, QLineEdit).setText(str(path))
            self.click(_part_of(question, QDialogButtonBox).button(_SAVE))

        self._answer(QFileDialog, button, choose)

    def _answer(
        self,
        dialog_class: type[QDialog],
        button: QAbstractButton,
        answer: Callable[[QDialog], None],
    ) -> None:
        """Press *button* and answer what it opens, which holds up everything but timers."""
        answered: list[QDialog] = []

        def attend() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, dialog_class) and not answered:
                answered.append(dialog)
                answer(dialog)

        watch = QTimer()
        watch.setInterval(_SETTLE_MS)
        watch.timeout.connect(attend)
        watch.start()
        self.click(button)
        self.wait_for(f"{dialog_class.__name__} is answered", lambda: answered)
        watch.stop()
        self.wait_until_closed(dialog_class)

    def settle(self) -> None:
        """Let the window finish what it began, where nothing tells when that is so."""
        _let_the_window_work(3 * _SETTLE_MS)

    def picture(self, name: str) -> Path:
        """Save what the user sees as ``name.png`` and return its path.

        Raises:
            TourError: it could not be saved.
        """
        _let_the_window_work(_SETTLE_MS)
        picture = self._window.grab()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            picture = _laid_over(picture, dialog.grab())
        path = self._folder / f"{name}.png"
        if not picture.save(str(path)):
            message = f"{path} cannot be written"
            raise TourError(message)
        return path

    def _require_usable(self, widget: QWidget) -> None:
        if not (widget.isVisible() and widget.isEnabled()):
            message = f"{type(widget).__name__} “{widget.accessibleName()}” cannot be used"
            raise TourError(message)


def _part_of(dialog: QDialog, part_class: type[WidgetT]) -> WidgetT:
    """The first part of *dialog*, one of Qt's own, that is of this class."""
    part = dialog.findChild(part_class)
    if part is None:
        message = f"{type(dialog).__name__} has a {part_class.__name__}"
        raise TourError(message)
    return part


def _let_the_window_work(milliseconds: int) -> None:
    """Run the event loop for a while.

    ``QTest.qWait`` holds Python's lock while it waits, so that jobs on other threads would starve.
    """
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _laid_over(window: QPixmap, dialog: QPixmap) -> QPixmap:
    """*dialog* in the middle of *window*, as a modal dialog is shown, both of them whole."""
    below = window.deviceIndependentSize().toSize()
    over = dialog.deviceIndependentSize().toSize()
    size = below.expandedTo(over)
    picture = QPixmap(size * window.devicePixelRatio())
    picture.setDevicePixelRatio(window.devicePixelRatio())
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    painter.drawPixmap(_corner(below, size), window)
    painter.fillRect(QRect(QPoint(), size), _SHADE)
    painter.drawPixmap(_corner(over, size), dialog)
    painter.end()
    return picture


def _corner(size: QSize, around: QSize) -> QPoint:
    return QPoint((around.width() - size.width()) // 2, (around.height() - size.height()) // 2)
