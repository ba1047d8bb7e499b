"""The page of settings: what is changed there is put in force, and can be taken back."""

from PySide6.QtCore import QObject

from vault_app.errors import InvalidSettingError, VaultAppError
from vault_app.settings import DEFAULTS, Settings
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.views.settings_view import SettingsView
from vault_app.ui.words import explain_here


class SettingsController(QObject):
    """Attends to one page of settings."""

    def __init__(self, view: SettingsView, store: SettingsStore) -> None:
        super().__init__(view)
        self._view = view
        self._store = store
        self._before = store.current
        view.opened.connect(self._begin)
        view.change_requested.connect(self._change)
        view.reset_requested.connect(self._reset)
        view.forget_vaults_requested.connect(lambda: store.update(recent_vaults=()))
        store.changed.connect(self._show)
        store.write_failed.connect(self._say)
        self._begin()

    def _begin(self) -> None:
        self._before = self._store.current
        self._view.notice.hide()
        self._show(self._store.current)
        if self._store.damage is not None:
            self._say(self._store.damage)

    def _change(self, name: str, value: object) -> None:
        self._view.notice.hide()
        try:
            self._store.update(**{name: value})
        except InvalidSettingError:
            self._view.refuse(name)

    def _reset(self) -> None:
        now = self._store.current
        self._store.replace(
            DEFAULTS._replace(
                recent_vaults=now.recent_vaults,
                first_run_done=now.first_run_done,
                table_columns=now.table_columns,
                filters_shown=now.filters_shown,
                due_told_on=now.due_told_on,
            )
        )

    def _show(self, settings: Settings) -> None:
        self._view.show_settings(settings, self._before)

    def _say(self, error: VaultAppError) -> None:
        self._view.notice.explain(explain_here(error))
