"""The main window: three screens, the menus, the status line. Owns no data."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu, QStackedWidget

from vault_app.agent.values import KeySummary
from vault_app.error_text import Explanation
from vault_app.ui.icons import app_icon
from vault_app.ui.views.create_vault_view import CreateVaultView
from vault_app.ui.views.keys_view import KeysView
from vault_app.ui.views.unlock_view import UnlockView
from vault_app.ui.widgets.notice import Notice, Tone

VAULT_SUFFIX = ".vault"

_SIZE = (1080, 700)
_MINIMUM_SIZE = (800, 520)
_STATUS_MS = 6000


class MainWindow(QMainWindow):
    """Shows one of: create a vault, unlock it, its keys.

    Signals:
        new_vault_requested, open_vault_requested, lock_requested: from menus and buttons.
        new_key_requested, copy_requested, save_requested, register_requested, test_requested,
        copy_api_key_requested: for the selected key, from menus and buttons.
        closed: the window was closed.
    """

    new_vault_requested = Signal()
    open_vault_requested = Signal()
    lock_requested = Signal()
    new_key_requested = Signal()
    copy_requested = Signal()
    save_requested = Signal()
    register_requested = Signal()
    test_requested = Signal()
    copy_api_key_requested = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowIcon(app_icon())
        self.resize(*_SIZE)
        self.setMinimumSize(*_MINIMUM_SIZE)
        self.create_view = CreateVaultView()
        self.unlock_view = UnlockView()
        self.keys_view = KeysView()
        self._screens = QStackedWidget()
        for screen in (self.create_view, self.unlock_view, self.keys_view):
            self._screens.addWidget(screen)
        self.setCentralWidget(self._screens)
        self.statusBar().setSizeGripEnabled(False)
        self._key_actions: list[QAction] = []
        self._open_actions: list[QAction] = []
        self._selected_actions: list[QAction] = []
        self._build_menus()
        self._connect_views()
        self._show(self.unlock_view)

    def show_create(self, path: Path) -> None:
        """Show the screen that makes a vault at *path*."""
        self.create_view.clear()
        self.create_view.show_location(path)
        self._show(self.create_view)

    def show_unlock(self, path: Path) -> None:
        """Show the screen that opens the vault at *path*; nothing of its contents stays."""
        self.keys_view.show_keys(())
        self.unlock_view.show_vault(path)
        self._show(self.unlock_view)

    def show_keys(self, path: Path, keys: Sequence[KeySummary]) -> None:
        """Show the *keys* of the vault at *path*."""
        self.keys_view.show_keys(keys)
        self._show(self.keys_view)
        self.setWindowTitle(self.tr("{name} – Vault App").format(name=path.stem))
        (self.keys_view.table if keys else self.keys_view.first_key_button).setFocus()

    def show_status(self, text: str) -> None:
        """Say *text* in the status line for a few seconds."""
        self.statusBar().showMessage(text, _STATUS_MS)

    def show_notice(self, tone: Tone, explanation: Explanation) -> None:
        """Say on the screen that is shown what happened and what to do next."""
        self._notice().say(tone, explanation.what, explanation.next_step)

    def ask_for_vault_to_open(self, folder: Path) -> Path | None:
        """Let the user choose a vault; None where they changed their mind."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open a vault"), str(folder), self._file_filter()
        )
        return Path(chosen) if chosen else None

    def ask_for_new_vault(self, suggested: Path) -> Path | None:
        """Let the user choose where a new vault shall be; None where they changed their mind."""
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("New vault"), str(suggested), self._file_filter()
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(VAULT_SUFFIX)

    def ask_where_to_save_public_key(self, suggested: str) -> Path | None:
        """Let the user choose a file for a public key; None where they changed their mind."""
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save public key"),
            str(Path.home() / suggested),
            self.tr("PEM files (*.pem);;All files (*)"),
        )
        return Path(chosen) if chosen else None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes."""
        super().closeEvent(event)
        self.closed.emit()

    def _file_filter(self) -> str:
        return self.tr("Vaults (*{suffix});;All files (*)").format(suffix=VAULT_SUFFIX)

    def _notice(self) -> Notice:
        screen = self._screens.currentWidget()
        if isinstance(screen, CreateVaultView | UnlockView | KeysView):
            return screen.notice
        return self.unlock_view.notice

    def _show(self, screen: CreateVaultView | UnlockView | KeysView) -> None:
        is_open = screen is self.keys_view
        if not is_open:
            self.setWindowTitle(self.tr("Vault App"))
            self.statusBar().clearMessage()
        for action in self._open_actions:
            action.setEnabled(is_open)
        self._screens.setCurrentWidget(screen)
        self._update_selected_actions()

    def _connect_views(self) -> None:
        keys = self.keys_view
        keys.new_key_requested.connect(self.new_key_requested)
        keys.lock_requested.connect(self.lock_requested)
        keys.selection_changed.connect(self._update_selected_actions)
        keys.detail.copy_requested.connect(self.copy_requested)
        keys.detail.save_requested.connect(self.save_requested)
        keys.detail.register_requested.connect(self.register_requested)
        keys.detail.test_requested.connect(self.test_requested)
        keys.detail.copy_api_key_requested.connect(self.copy_api_key_requested)

    def _update_selected_actions(self) -> None:
        key = self.keys_view.selected_key
        is_shown = self._screens.currentWidget() is self.keys_view
        for action in self._selected_actions:
            action.setEnabled(is_shown and key is not None)
        self._test_action.setEnabled(is_shown and key is not None and bool(key.api_key))

    def _build_menus(self) -> None:
        vault = self.menuBar().addMenu(self.tr("&Vault"))
        self._add(vault, self.tr("&New vault…"), "", self.new_vault_requested)
        self._add(vault, self.tr("&Open vault…"), "Ctrl+O", self.open_vault_requested)
        vault.addSeparator()
        lock = self._add(vault, self.tr("&Lock"), "Ctrl+L", self.lock_requested)
        vault.addSeparator()
        quit_action = vault.addAction(self.tr("&Quit"))
        quit_action.setShortcut(QKeySequence("Ctrl+Q"))
        quit_action.triggered.connect(self.close)

        key = self.menuBar().addMenu(self.tr("&Key"))
        new_key = self._add(key, self.tr("&New key…"), "Ctrl+N", self.new_key_requested)
        key.addSeparator()
        copy = self._add(key, self.tr("&Copy public key"), "Ctrl+Shift+C", self.copy_requested)
        save = self._add(key, self.tr("&Save public key…"), "Ctrl+S", self.save_requested)
        register = self._add(key, self.tr("&Register…"), "Ctrl+R", self.register_requested)
        self._test_action = self._add(key, self.tr("&Test…"), "Ctrl+T", self.test_requested)
        self._open_actions = [lock, new_key]
        self._selected_actions = [copy, save, register]

    def _add(self, menu: QMenu, text: str, shortcut: str, signal: SignalInstance) -> QAction:
        action = menu.addAction(text)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        action.triggered.connect(lambda _checked: signal.emit())
        return action
