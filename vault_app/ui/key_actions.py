"""What can be done with keys beyond the main job: the actions of the menu and of *More*."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from vault_app.agent.values import KeySummary


class KeyActions(QObject):
    """The actions; whoever shows them adds them to a menu.

    Signals:
        import_requested: the user wants to bring in keys they have.
    """

    import_requested = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._import = self._action(self.tr("&Import…"), "Ctrl+I", self.import_requested)
        self.update_for(None, is_open=False)

    def add_to_key_menu(self, menu: QMenu) -> None:
        """Add what needs no key at its place in the menu *Key*."""
        menu.addAction(self._import)

    def update_for(self, _key: "KeySummary | None", *, is_open: bool) -> None:
        """Allow what can be done with *key*, or without one."""
        self._import.setEnabled(is_open)

    def _action(self, text: str, shortcut: str, signal: SignalInstance) -> QAction:
        action = QAction(text, self._window)
        if shortcut:
            action.setShortcut(shortcut)
        action.triggered.connect(lambda _checked: signal.emit())
        return action
