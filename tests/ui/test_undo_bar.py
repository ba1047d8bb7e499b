"""The offer to undo goes by itself, but not from under the user's hands."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from vault_app.ui.widgets.undo_bar import UndoBar

STAYS_MS = 50


@pytest.fixture
def bar(qapp: QApplication) -> Iterator[UndoBar]:
    """Says that something was done."""
    assert qapp is not None
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit())  # has the focus to begin with
    bar = UndoBar(stays_ms=STAYS_MS)
    column.addWidget(bar)
    window.show()
    bar.say("done")
    yield bar
    window.close()
    window.deleteLater()


def _let_time_go_by() -> None:
    loop = QEventLoop()
    QTimer.singleShot(5 * STAYS_MS, loop.quit)
    loop.exec()


def test_it_goes_after_a_while(bar: UndoBar) -> None:
    assert bar.text == "done"

    _let_time_go_by()

    assert bar.text == ""


def test_it_stays_while_its_button_has_the_focus(bar: UndoBar) -> None:
    bar.window().activateWindow()
    bar.undo_button.setFocus()

    _let_time_go_by()

    assert bar.text == "done"


def test_what_is_said_anew_stays_as_long(bar: UndoBar) -> None:
    _let_time_go_by()

    bar.say("done again")

    assert bar.text == "done again"
