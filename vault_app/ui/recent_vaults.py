"""Which vaults were open of late, and how the user goes to another one."""

import os
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from vault_app.ui.job import Job, JobContext, JobRunner
from vault_app.ui.main_window import MainWindow
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.vault_controller import VaultController


class RecentVault(NamedTuple):
    """A vault that was open of late.

    Attributes:
        path: where it was.
        is_missing: there is nothing there now.
    """

    path: Path
    is_missing: bool


class RecentVaults(QObject):
    """Remembers what is opened, shows it in the menu and on the locked screen, and goes there."""

    def __init__(
        self, window: MainWindow, vaults: VaultController, jobs: JobRunner, store: SettingsStore
    ) -> None:
        super().__init__(window)
        self._window = window
        self._vaults = vaults
        self._jobs = jobs
        self._store = store
        self._looking: Job[list[RecentVault]] | None = None
        vaults.unlocked.connect(lambda _: store.remember_vault(vaults.path))
        vaults.locked.connect(self._look)
        vaults.chosen.connect(self._look)
        store.changed.connect(self._look)
        window.vault_chosen.connect(vaults.go_to)
        window.forget_vault_requested.connect(store.forget_vault)
        self._look()

    def show_window(self, path: Path | None) -> None:
        """Bring the window to the front, with the vault at *path* if one is named."""
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()
        if path is not None:
            self._vaults.go_to(path)

    def _look(self) -> None:
        """Find out which are there, without waiting for a disk that does not answer."""
        paths = [Path(path) for path in self._store.current.recent_vaults]
        current = self._vaults.path

        def look(_context: JobContext) -> list[RecentVault]:
            others = [path for path in paths if path != current]
            # os.path, unlike Path, answers False where the system says no
            return [RecentVault(path, not os.path.isfile(path)) for path in others]  # noqa: PTH113

        if self._looking is not None:
            self._looking.is_dropped = True  # it may answer after this one
        self._looking = self._jobs.start(
            look, on_success=self._window.show_recent_vaults, on_failure=lambda _: None
        )
