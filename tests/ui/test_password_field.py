from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from vault_app.ui.widgets.password_field import PasswordField

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field() -> Iterator[PasswordField]:
    field = PasswordField("Password")
    field.show()
    yield field
    field.deleteLater()


def test_nothing_is_said_of_caps_lock_before_a_key_is_pressed(field: PasswordField) -> None:
    assert not field.caps_hint_visible


@pytest.mark.parametrize(
    ("typed", "shift", "caps_lock"),
    [("a", False, False), ("A", True, False), ("A", False, True), ("a", True, True)],
)
def test_caps_lock_is_known_by_what_a_letter_gives(
    field: PasswordField, typed: str, *, shift: bool, caps_lock: bool
) -> None:
    pressed = SHIFT if shift else Qt.KeyboardModifier.NoModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, field.line, Qt.Key.Key_A, typed, pressed)

    assert field.caps_hint_visible is caps_lock


def test_digits_tell_nothing_of_caps_lock(field: PasswordField) -> None:
    QTest.keyClicks(field.line, "12!")

    assert not field.caps_hint_visible


def test_pressing_caps_lock_again_takes_the_hint_away(field: PasswordField) -> None:
    no_modifier = Qt.KeyboardModifier.NoModifier
    QTest.sendKeyEvent(QTest.KeyAction.Click, field.line, Qt.Key.Key_A, "A", no_modifier)
    QTest.keyClick(field.line, Qt.Key.Key_CapsLock)

    assert not field.caps_hint_visible


def test_the_password_is_hidden_until_the_user_wants_to_see_it(field: PasswordField) -> None:
    assert field.line.echoMode() is QLineEdit.EchoMode.Password

    field.line.actions()[0].trigger()

    assert field.line.echoMode() is QLineEdit.EchoMode.Normal


def test_the_keyboard_shows_the_password_and_hides_it_again(field: PasswordField) -> None:
    field.line.setFocus()
    modes = []
    for _ in range(2):
        QTest.keySequence(field.line, "Ctrl+Shift+S")
        modes.append(field.line.echoMode())

    assert modes == [QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password]


def test_clearing_hides_the_text_again_and_forgets_it(field: PasswordField) -> None:
    QTest.keyClicks(field.line, "secret")
    field.line.actions()[0].trigger()

    field.clear()

    assert (field.text, field.line.isUndoAvailable()) == ("", False)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
