"""A program that ends when its window has been painted, and tells when that was.

``python -P -m tests.bench.first_paint app`` goes the app's own way, through ``vault_app.__main__``;
``... empty`` opens an empty window of the same size. Prints the monotonic clock in seconds.
"""

# ruff: noqa: PLC0415 - each window loads what it needs, and nothing for the other

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def open_app() -> None:
    """Start the app as its user does, without arguments."""
    sys.argv = ["vault-app"]
    from vault_app import __main__, app
    from vault_app.ui.main_window import MainWindow

    del app  # loaded before the window's class, as the app does it
    shown = MainWindow.show

    def show(window: MainWindow) -> None:
        end_when_painted(window)
        shown(window)

    vars_of_class: Any = MainWindow
    vars_of_class.show = show
    __main__.main()


def open_empty_window() -> None:
    """The least that PySide6 can show."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1080, 700)
    end_when_painted(window)
    window.show()
    application.exec()


def end_when_painted(window: "QWidget") -> None:
    """Tell the time and end, once *window* and all in it has been painted and handed out."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class FirstPaint(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, tell_and_end)
            return False

    window.installEventFilter(FirstPaint(window))


def tell_and_end() -> None:
    """Print the clock; no time is spent on an orderly end."""
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    ways: dict[str, Callable[[], None]] = {"app": open_app, "empty": open_empty_window}
    ways[sys.argv[1]]()
