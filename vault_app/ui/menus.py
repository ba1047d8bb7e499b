"""The menu bar of the main window, and when each of its actions can be used."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vault_app.ui.key_selection import KeySelection

if TYPE_CHECKING:
    from vault_app.ui.key_actions import KeyActions
    from vault_app.ui.main_window import MainWindow
    from vault_app.ui.recent_vaults import RecentVault


class Menus(QObject):
    """The menu bar of *window*, whose signals tell what was chosen.

    Only the titles are there until :meth:`fill` is called; nothing else can be asked before.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        self._of_vault = bar.addMenu(self.tr("&Vault"))
        self._of_edits = bar.addMenu(self.tr("&Edit"))
        self._of_keys = bar.addMenu(self.tr("&Key"))
        self._of_health = bar.addMenu(self.tr("He&alth"))
        self._pages = bar.addMenu(self.tr("&Go"))
        self._pages.menuAction().setVisible(False)
        self._of_help = bar.addMenu(self.tr("&Help"))

    def fill(self, key_actions: "KeyActions") -> None:
        """Put what can be done, with keys by *key_actions*, below the titles."""
        self._key_actions = key_actions
        self._fill_vault_menu(self._of_vault)
        key_actions.add_to_edit_menu(self._of_edits)
        self._fill_key_menu(self._of_keys)
        self._fill_health_menu(self._of_health)
        self._fill_help_menu(self._of_help)

    def update_for(self, selection: KeySelection, *, is_open: bool) -> None:
        """Allow what can be done with *selection* while the vault is open or not."""
        key = selection.key
        is_in_use = key is not None and not selection.are_put_away
        self._lock.setEnabled(is_open)
        self._new_key.setEnabled(is_open)
        is_pair = key is not None and bool(key.public_key_pem)
        self._copy.setEnabled(is_pair)
        self._save.setEnabled(is_pair)
        self._register.setEnabled(is_in_use and is_pair)
        self._test.setEnabled(is_in_use and key is not None and bool(key.api_key))
        self._key_actions.update_for(selection, is_open=is_open)
        self._calendar.setEnabled(is_open)
        for action in self._pages.actions():
            action.setEnabled(is_open)

    def show_recent_vaults(self, vaults: "Sequence[RecentVault]") -> None:
        """Offer to open *vaults*; those that are not there are named, and cannot be chosen."""
        self._recent.clear()
        self._recent.setEnabled(bool(vaults))
        for path, is_missing in vaults:
            name = plain_menu_text(str(path))
            if is_missing:
                name = self.tr("{path} (not found)").format(path=name)
            action = self._recent.addAction(name)
            action.setEnabled(not is_missing)
            action.triggered.connect(
                lambda _checked, chosen=path: self._window.vault_chosen.emit(chosen)
            )

    def add_pages(self, actions: Sequence[QAction]) -> None:
        """Offer to go to the pages of an open vault."""
        self._pages.addActions(list(actions))
        self._pages.menuAction().setVisible(True)

    def _fill_vault_menu(self, menu: QMenu) -> None:
        window = self._window
        _add(menu, self.tr("&New vault…"), "Ctrl+Shift+N", window.new_vault_requested)
        _add(menu, self.tr("&Open vault…"), "Ctrl+O", window.open_vault_requested)
        self._recent = menu.addMenu(self.tr("Open &recent"))
        self._recent.setEnabled(False)
        menu.addSeparator()
        self._lock = _add(menu, self.tr("&Lock"), "Ctrl+L", window.lock_requested)
        menu.addSeparator()
        _add(menu, self.tr("&Settings"), "Ctrl+,", window.settings_requested)
        menu.addSeparator()
        leave = menu.addAction(self.tr("&Quit"))
        leave.setShortcut("Ctrl+Q")
        leave.triggered.connect(window.close)

    def _fill_key_menu(self, menu: QMenu) -> None:
        window = self._window
        self._new_key = _add(menu, self.tr("&New key…"), "Ctrl+N", window.new_key_requested)
        self._key_actions.add_to_key_menu(menu)
        menu.addSeparator()
        copy_shortcut = "Ctrl+Shift+C"
        self._copy = _add(menu, self.tr("&Copy public key"), copy_shortcut, window.copy_requested)
        self._save = _add(menu, self.tr("&Save public key…"), "Ctrl+S", window.save_requested)
        self._register = _add(menu, self.tr("&Register…"), "Ctrl+R", window.register_requested)
        self._test = _add(menu, self.tr("&Test…"), "Ctrl+T", window.test_requested)
        menu.addSeparator()
        self._key_actions.add_for_one_key(menu)

    def _fill_health_menu(self, menu: QMenu) -> None:
        export = self.tr("Export &calendar…")
        self._calendar = _add(menu, export, "", self._window.calendar_requested)

    def _fill_help_menu(self, menu: QMenu) -> None:
        window = self._window
        _add(menu, self.tr("&Commands…"), "Ctrl+K", window.palette_requested)
        _add(menu, self.tr("&Keyboard shortcuts"), "F1", window.shortcuts_requested)
        menu.addSeparator()
        _add(menu, self.tr("&About and protection…"), "", window.about_requested)


def _add(menu: QMenu, text: str, shortcut: str, signal: SignalInstance) -> QAction:
    action = menu.addAction(text)
    if shortcut:
        action.setShortcut(shortcut)
    action.triggered.connect(lambda _checked: signal.emit())
    return action


def plain_menu_text(text: str) -> str:
    """*text* as a menu shows it letter for letter; a single ampersand would underline."""
    return text.replace("&", "&&")
