"""A revealed secret is to be seen while a button is held, and never longer."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.summaries import summary
from vault_app.ui.dialogs.reveal_dialog import RevealDialog

SECRET = "hush-hush-hush"


@pytest.fixture
def dialog(qapp: QApplication) -> Iterator[RevealDialog]:
    """Shows a secret that was just revealed."""
    assert qapp is not None
    dialog = RevealDialog(summary())
    dialog.show()
    dialog.show_secret(SECRET)
    yield dialog
    dialog.done(0)
    dialog.deleteLater()


def _is_shown(dialog: RevealDialog) -> bool:
    return SECRET in dialog.secret_box.toPlainText()


def test_it_is_masked_to_begin_with(dialog: RevealDialog) -> None:
    assert not _is_shown(dialog)


def test_it_is_shown_while_the_mouse_holds_the_button(dialog: RevealDialog) -> None:
    QTest.mousePress(dialog.hold_button, Qt.MouseButton.LeftButton)
    assert _is_shown(dialog)

    QTest.mouseRelease(dialog.hold_button, Qt.MouseButton.LeftButton)
    assert not _is_shown(dialog)


def test_it_is_shown_while_the_space_bar_is_held(dialog: RevealDialog) -> None:
    QTest.keyPress(dialog.hold_button, Qt.Key.Key_Space)
    assert _is_shown(dialog)

    QTest.keyRelease(dialog.hold_button, Qt.Key.Key_Space)
    assert not _is_shown(dialog)


def test_the_mouse_that_leaves_the_button_hides_it(dialog: RevealDialog) -> None:
    QTest.mousePress(dialog.hold_button, Qt.MouseButton.LeftButton)

    QTest.mouseMove(dialog.hold_button, QPoint(-50, -50))

    assert not _is_shown(dialog)


def test_going_elsewhere_with_the_space_bar_held_hides_it(dialog: RevealDialog) -> None:
    QTest.keyPress(dialog.hold_button, Qt.Key.Key_Space)

    dialog.copy_button.setFocus()

    assert not _is_shown(dialog)


def test_closing_forgets_it(dialog: RevealDialog) -> None:
    QTest.mousePress(dialog.hold_button, Qt.MouseButton.LeftButton)

    dialog.reject()

    assert not _is_shown(dialog)


def test_it_cannot_be_copied_past_the_button(dialog: RevealDialog) -> None:
    QTest.keyPress(dialog.hold_button, Qt.Key.Key_Space)

    dialog.secret_box.selectAll()
    QTest.keySequence(dialog.secret_box, QKeySequence(QKeySequence.StandardKey.Copy))

    assert SECRET not in QApplication.clipboard().text()
