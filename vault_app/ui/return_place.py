"""Brings the user back, after unlocking, to where they were when the vault was locked."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vault_app.agent.protocol import VaultOpened
from vault_app.ui.main_window import MainWindow
from vault_app.ui.vault_controller import VaultController


class ReturnPlace(QObject):
    """Keeps the page and the id of the selected key; of the vault's contents nothing else."""

    def __init__(self, window: MainWindow, vaults: VaultController) -> None:
        super().__init__(window)
        self._window = window
        self._vault: Path | None = None
        self._page: QWidget | None = None
        self._key: UUID | None = None
        vaults.unlocked.connect(self._come_back)
        vaults.closing.connect(self._leave)

    def _leave(self) -> None:
        view = self._window.vault_view
        key = view.keys.selected_key
        self._page = view.current_page
        self._key = key.id if key is not None else None

    def _come_back(self, opened: VaultOpened) -> None:
        vault = Path(opened.path)
        if vault == self._vault:
            if self._key is not None:
                self._window.keys_view.select_key(self._key)
            if self._page is not None:
                self._window.vault_view.go_to(self._page)
        self._vault = vault
