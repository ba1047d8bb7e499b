"""Brings the user back, after unlocking, to where they were when the vault was locked."""

from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vault_app.agent.protocol import VaultOpened
from vault_app.ui.main_window import MainWindow
from vault_app.ui.models.key_filter import KeyFilter
from vault_app.ui.vault_controller import VaultController


class _Place(NamedTuple):
    """Where the user was.

    Attributes:
        key_filter, search: what the table of keys was narrowed to.
        key: the id of the selected one; None where none was, or several.
    """

    page: QWidget | None
    key_filter: KeyFilter
    search: str
    key: UUID | None


class ReturnPlace(QObject):
    """Keeps names of pages and filters, and the id of a key; of what is secret nothing."""

    def __init__(self, window: MainWindow, vaults: VaultController) -> None:
        super().__init__(window)
        self._window = window
        self._vault = vaults.path if vaults.is_open else None
        self._place: _Place | None = None
        vaults.unlocked.connect(self._come_back)
        vaults.closing.connect(self._leave)

    def _leave(self) -> None:
        view = self._window.vault_view
        key = view.keys.selected_key
        key_id = key.id if key is not None else None
        self._place = _Place(view.current_page, *view.keys.sought, key_id)

    def _come_back(self, opened: VaultOpened) -> None:
        place, self._place = self._place, None
        vault = Path(opened.path)
        if place is not None and vault == self._vault:
            view = self._window.vault_view
            view.keys.seek(place.key_filter, place.search)
            if place.key is not None:
                view.keys.select_key(place.key)
            if place.page is not None:
                view.go_to(place.page)
        self._vault = vault
