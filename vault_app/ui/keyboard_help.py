"""Opens the command palette and the sheet of shortcuts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from vault_app.key_summary import KeySummary
from vault_app.ui.commands import commands_of
from vault_app.ui.dialog_host import DialogHost
from vault_app.ui.dialogs.command_palette import Choice, CommandPalette
from vault_app.ui.dialogs.shortcut_sheet import ShortcutSheet
from vault_app.ui.main_window import MainWindow


class KeyboardHelp(QObject):
    """What helps those who work without the mouse."""

    def __init__(self, window: MainWindow, host: DialogHost) -> None:
        super().__init__(window)
        self._window = window
        self._host = host

    def open_shortcut_sheet(self) -> None:
        """Show every shortcut."""
        self._host.show(ShortcutSheet(commands_of(self._window.filled_menu_bar), self._window))

    def open_palette(self) -> None:
        """Offer every command that can be used now, and every key."""
        commands = [
            Choice(command.title, command.menu, command.shortcut, command.action.trigger)
            for command in commands_of(self._window.filled_menu_bar)
            if command.action.isEnabled()
        ]
        keys = [self._go_to(key) for key in self._window.keys_in_use]
        palette = CommandPalette(commands, keys, self._window)
        palette.chosen.connect(_run_soon)
        self._host.show(palette)

    def _go_to(self, key: KeySummary) -> Choice:
        return Choice(key.label, self.tr("Key"), "", lambda: self._window.go_to_key(key.id))


def _run_soon(run: Callable[[], object]) -> None:
    """Run it once the palette is gone, and the window active again."""
    QTimer.singleShot(0, run)
