"""The three steps of the first run: where the vault lives, its password, the first key."""

from PySide6.QtCore import QObject

from vault_app.ui.main_window import MainWindow
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.vault_controller import VaultController


class FirstRun(QObject):
    """Leads through the steps until there is a key, or the user skips them; then never again."""

    def __init__(self, window: MainWindow, vaults: VaultController, store: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        if store.current.first_run_done:
            return
        if not vaults.path.exists():
            window.create_view.begin_steps()
        window.steps_skipped.connect(self._end)
        vaults.unlocked.connect(lambda _: self._look())

    def _look(self) -> None:
        if self._store.current.first_run_done:
            return
        keys = self._window.keys_view
        if keys.keys_in_use:
            self._end()
        else:
            keys.no_keys.show_last_step()
            keys.no_keys.steps_skipped.connect(self._end)
            keys.selection_changed.connect(self._look_for_a_key)

    def _look_for_a_key(self) -> None:
        if self._window.keys_view.keys_in_use:
            self._end()

    def _end(self) -> None:
        self._store.update(first_run_done=True)
        self._window.end_steps()
