"""Large dialogs, which come up in turns of the event loop."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from tests.ui.person import Person
from vault_app.ui.dialog_host import DialogHost


def _host(person: Person) -> DialogHost:
    return person.desktop.controllers.services.host


def test_a_large_dialog_is_shown_soon(unlocked: Person) -> None:
    _host(unlocked).show_soon(lambda: QDialog(unlocked.window))

    unlocked.hands.dialog(QDialog).accept()


def test_a_double_click_brings_up_one(unlocked: Person) -> None:
    made: list[QDialog] = []

    def make() -> QDialog:
        made.append(QDialog(unlocked.window))
        return made[-1]

    _host(unlocked).show_soon(make)
    _host(unlocked).show_soon(make)
    unlocked.hands.dialog(QDialog)
    unlocked.hands.settle()

    assert len(made) == 1
    made[0].accept()


class _Watched(QDialog):
    """Remembers whether it was shown."""

    was_shown = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        self.was_shown = True
        super().showEvent(event)


def test_none_is_made_once_the_vault_is_locked(unlocked: Person) -> None:
    made: list[QDialog] = []

    def make() -> QDialog:
        made.append(QDialog(unlocked.window))
        return made[-1]

    _host(unlocked).show_soon(make)
    unlocked.desktop.vaults.lock_now()
    unlocked.hands.settle()

    assert made == []


def test_one_that_was_made_before_the_vault_is_locked_is_not_shown(unlocked: Person) -> None:
    made: list[_Watched] = []

    def make() -> QDialog:
        made.append(_Watched(unlocked.window))
        QTimer.singleShot(0, unlocked.window, unlocked.desktop.vaults.lock_now)
        return made[-1]

    _host(unlocked).show_soon(make)
    unlocked.wait_for("the vault is locked", lambda: not unlocked.desktop.vaults.is_open)
    unlocked.hands.settle()

    assert not made[0].was_shown
