"""What the window asks for: what does it is loaded when it is first wanted."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vault_app.ui.controllers import Controllers
from vault_app.ui.job import JobRunner
from vault_app.ui.loading import load_modules
from vault_app.ui.main_window import MainWindow
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.vault_controller import VaultController

if TYPE_CHECKING:
    from vault_app.key_summary import KeySummary
    from vault_app.ui.check_flow import CheckFlow
    from vault_app.ui.views.settings_view import SettingsView


class WindowWishes(QObject):
    """Has the *controllers* do what *window* tells that the user wants."""

    def __init__(
        self,
        window: MainWindow,
        controllers: Controllers,
        jobs: JobRunner,
        vaults: VaultController,
        settings: SettingsStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controllers = controllers
        self._jobs = jobs
        self._vaults = vaults
        self._settings = settings
        window.about_requested.connect(self._open_about_dialog)
        window.restore_requested.connect(self._restore)
        window.requests_built.connect(self._attend_to_requests)
        window.requests_wanted.connect(self._load_requests_page)
        window.health_wanted.connect(self._load_health_page)
        window.health_built.connect(self._attend_to_health)
        window.calendar_requested.connect(self._export_calendar)
        window.palette_requested.connect(self._open_palette)
        window.shortcuts_requested.connect(self._open_shortcut_sheet)
        window.settings_requested.connect(window.show_settings)
        window.settings_wanted.connect(self._load_settings_page)
        window.settings_built.connect(self._attend_to_settings)

    def attend_to_actions(self) -> None:
        """Do what the menus and buttons for keys ask for; fills the menus."""
        actions = self._window.key_actions
        actions.check_requested.connect(self._with_checks(lambda checks: checks.check_selected()))
        actions.check_all_requested.connect(self._with_checks(lambda checks: checks.check_all()))
        actions.rotation_requested.connect(
            self._with_selected("rotation_flow", self._open_rotation)
        )
        actions.drill_requested.connect(self._with_selected("drill_flow", self._open_drill))

    def _open_about_dialog(self) -> None:
        self._controllers.care.open_about_dialog()

    def _open_palette(self) -> None:
        self._controllers.keyboard_help.open_palette()

    def _open_shortcut_sheet(self) -> None:
        self._controllers.keyboard_help.open_shortcut_sheet()

    def _restore(self) -> None:
        from vault_app.ui.restore_flow import RestoreFlow  # noqa: PLC0415 - rarely needed

        RestoreFlow(self._controllers.services).begin()

    def _attend_to_requests(self) -> None:
        """Be ready for what the page of test requests, which was just built, asks for."""
        _ = self._controllers.requests, self._controllers.history

    def _load_requests_page(self) -> None:
        modules = ("request_controller", "history_controller", "views.requests_view")
        self._once_loaded(modules, self._window.vault_view.build_requests_page)

    def _load_health_page(self) -> None:
        modules = ("health_page", "views.health_view")
        self._once_loaded(modules, self._window.vault_view.build_health_page)

    def _load_settings_page(self) -> None:
        modules = ("settings_controller", "views.settings_view")
        self._once_loaded(modules, self._window.vault_view.build_settings_page)

    def _attend_to_health(self) -> None:
        """Fill the page on health, which was just built, and do what it asks for."""
        page = self._controllers.attend_to_health_page()
        page.check_requested.connect(
            lambda keys: self._with_checks(lambda checks: checks.check(keys))()
        )

    def _export_calendar(self) -> None:
        from vault_app.ui.calendar_export import CalendarExport  # noqa: PLC0415 - rarely needed

        if self._controllers.health.latest is not None:
            CalendarExport(self._controllers.services).begin(self._controllers.health.latest)

    def _attend_to_settings(self, page: "SettingsView") -> None:
        """Put in force what is changed on a page of settings, which was just built."""
        from vault_app.ui.file_type_controller import (  # noqa: PLC0415 - see the module
            FileTypeController,
        )
        from vault_app.ui.settings_controller import (  # noqa: PLC0415 - see the module
            SettingsController,
        )

        SettingsController(page, self._settings)
        FileTypeController(page, self._jobs)

    def _with_checks(self, act: "Callable[[CheckFlow], None]") -> Callable[[], None]:
        """What does *act* once that which asks the exchange is loaded."""
        return lambda: self._once_loaded(["check_flow"], lambda: act(self._controllers.checks))

    def _with_selected(
        self, module: str, act: "Callable[[KeySummary], None]"
    ) -> Callable[[], None]:
        """What does *act* with the selected key once *module* is loaded."""

        def load_and_act() -> None:
            key = self._window.keys_view.selected_key
            if key is not None:
                self._once_loaded([module], lambda: act(key))

        return load_and_act

    def _open_rotation(self, key: "KeySummary") -> None:
        self._controllers.rotations.open(key)

    def _open_drill(self, key: "KeySummary") -> None:
        self._controllers.drills.open(key)

    def _once_loaded(self, modules: Sequence[str], act: Callable[[], None]) -> None:
        """Do *act* once *modules* of ``vault_app.ui`` are loaded; the window need not wait."""
        self._jobs.start(
            lambda _: load_modules(*modules),
            on_success=lambda _: act(),
            on_failure=self._vaults.show_failure,
        )
