"""The icon in the system's tray: lock, copy public keys, show the window, quit."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from vault_app.key_summary import KeySummary
from vault_app.ui.clipboard import copy_public
from vault_app.ui.menus import plain_menu_text
from vault_app.ui.services import Services
from vault_app.ui.theme import application

_MOST_KEYS = 15
_NOTICE_MS = 10_000


class Tray(QObject):
    """Shows what the user may do without the window. Locked, it names no key.

    Signals:
        show_requested: the user wants to see the window.
        lock_requested, quit_requested: the user wants to lock the vault, to end the app.
    """

    show_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._services = services
        self.menu = QMenu(services.window)
        self.icon = QSystemTrayIcon(application().windowIcon(), self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._take_click)
        self.icon.messageClicked.connect(self.show_requested)
        self.menu.aboutToShow.connect(self.refresh)
        services.vaults.unlocked.connect(self.refresh)
        services.vaults.locked.connect(self.refresh)
        services.notices.published.connect(self._publish)
        services.settings.changed.connect(self._show_where_wanted)
        services.long_work.changed.connect(self._show_long_work)
        self.refresh()
        self._show_where_wanted()

    def refresh(self) -> None:
        """Offer what can be done now."""
        is_open = self._services.vaults.is_open
        self.menu.clear()
        self.menu.addAction(self.tr("&Show Vault App"), self.show_requested.emit)
        lock = self.menu.addAction(self.tr("&Lock now"), self.lock_requested.emit)
        lock.setEnabled(is_open)
        self.menu.addSeparator()
        if is_open:
            self._add_keys(self._services.window.keys_view.pinned_keys)
        self.menu.addAction(self.tr("&Quit"), self.quit_requested.emit)
        self.icon.setToolTip(
            self.tr("Vault App – unlocked") if is_open else self.tr("Vault App – locked")
        )

    def _add_keys(self, keys: Sequence[KeySummary]) -> None:
        public = [key for key in keys if key.public_key_pem][:_MOST_KEYS]
        for key in public:
            name = plain_menu_text(key.label)
            text = self.tr("Copy public key of “{label}”").format(label=name)
            self.menu.addAction(text, partial(copy_public, key.public_key_pem))
        if not public:
            hint = self.menu.addAction(self.tr("Pin a key to copy its public key from here"))
            hint.setEnabled(False)
        self.menu.addSeparator()

    def _show_long_work(self, progress: str) -> None:
        if progress:
            self.icon.setToolTip(self.tr("Vault App – {progress}").format(progress=progress))
        else:
            self.refresh()

    def _publish(self, title: str, sentence: str) -> None:
        if self.icon.isVisible():
            self.icon.showMessage(title, sentence, self.icon.icon(), _NOTICE_MS)

    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_requested.emit()

    def _show_where_wanted(self) -> None:
        is_wanted = self._services.settings.current.tray
        self.icon.setVisible(is_wanted and QSystemTrayIcon.isSystemTrayAvailable())
