"""Whether a double click on a vault opens this app: told to the desktop where the user wants it."""

import threading

from PySide6.QtCore import QObject

from vault_app import file_type
from vault_app.errors import VaultAppError
from vault_app.ui.job import JobRunner
from vault_app.ui.views.settings_view import SettingsView
from vault_app.ui.words import explain_here


class FileTypeController(QObject):
    """Attends to that one row of a page of settings. It is no setting: the desktop keeps it."""

    def __init__(self, view: SettingsView, jobs: JobRunner) -> None:
        super().__init__(view)
        self._view = view
        self._jobs = jobs
        self._is_wanted = False
        self._changing = threading.Lock()
        view.opened.connect(self._look)
        view.file_type_requested.connect(self._change)
        if view.isVisible():
            self._look()

    def _look(self) -> None:
        self._jobs.start(
            lambda _: file_type.opens_vaults(),
            on_success=self._view.show_file_type,
            on_failure=self._explain,
        )

    def _change(self, is_wanted: bool) -> None:  # noqa: FBT001 - a signal's only value
        self._view.notice.hide()
        self._is_wanted = is_wanted
        self._jobs.start(
            lambda _: self._tell_desktop(),
            on_success=lambda _: self._look(),
            on_failure=self._not_changed,
        )

    def _tell_desktop(self) -> None:
        """Do what is wanted by now: of several changes at once, the last one counts. For jobs."""
        with self._changing:
            if self._is_wanted:
                file_type.set_up()
            else:
                file_type.take_back()

    def _not_changed(self, error: VaultAppError) -> None:
        self._explain(error)
        self._look()

    def _explain(self, error: VaultAppError) -> None:
        self._view.notice.explain(explain_here(error))
