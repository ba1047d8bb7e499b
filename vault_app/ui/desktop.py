"""Everything behind the window: built together, handed to it, and taken down together."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from vault_app import __version__
from vault_app.settings import Settings
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.appearance import Appearance, apply_appearance
from vault_app.ui.clipboard import release_clipboard
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.first_run import FirstRun
from vault_app.ui.icons import app_icon
from vault_app.ui.job import JobContext, JobRunner
from vault_app.ui.language import apply_language
from vault_app.ui.language_switch import LanguageSwitch
from vault_app.ui.loading import load_modules
from vault_app.ui.main_window import MainWindow
from vault_app.ui.recent_vaults import RecentVaults
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.theme import remember_system_motion
from vault_app.ui.turns import Turns
from vault_app.ui.vault_controller import VaultController
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here

if TYPE_CHECKING:
    from vault_app.agent.protocol import VaultOpened
    from vault_app.key_summary import KeySummary
    from vault_app.ui.care_controller import CareController
    from vault_app.ui.check_flow import CheckFlow
    from vault_app.ui.drill_flow import DrillFlow
    from vault_app.ui.health_controller import HealthController
    from vault_app.ui.health_page import HealthPage
    from vault_app.ui.history_controller import HistoryController
    from vault_app.ui.key_controller import KeyController
    from vault_app.ui.key_edit_controller import KeyEditController
    from vault_app.ui.key_exchange_controller import KeyExchangeController
    from vault_app.ui.keyboard_help import KeyboardHelp
    from vault_app.ui.request_controller import RequestController
    from vault_app.ui.rotation_flow import RotationFlow
    from vault_app.ui.safety import Safety
    from vault_app.ui.services import Services
    from vault_app.ui.single_instance import SingleInstance
    from vault_app.ui.tray import Tray
    from vault_app.ui.views.settings_view import SettingsView


class Desktop:
    """The window with everything behind it.

    What only an open vault needs is loaded right after the window was painted for the first time,
    or when it is first used.

    Args:
        vault_path: the vault to open, or to create where there is none.
        practice_state: where the practice exchange keeps its API keys.
        settings: what the user chose.
        agent_command: how to start the agent; None starts this app's own.
    """

    def __init__(
        self,
        vault_path: Path,
        practice_state: Path,
        settings: SettingsStore,
        agent_command: Sequence[str] | None = None,
    ) -> None:
        self.settings = settings
        self.appearance = Appearance(settings)
        self.link = AgentLink(agent_command)
        self.jobs = JobRunner()
        self.access = ExchangeAccess(practice_state, lambda: settings.current.proxy)
        self._instance: SingleInstance | None = None
        self._language = LanguageSwitch(self)
        self._build_window(vault_path)

    def _build_window(self, vault_path: Path) -> None:
        self.window = MainWindow()
        self.vaults = VaultController(self.window, self.link, self.jobs, vault_path)
        self.recent = RecentVaults(self.window, self.vaults, self.jobs, self.settings)
        FirstRun(self.window, self.vaults, self.settings)
        self._furnishing = Turns(self._steps_to_furnish(), self.window)
        self._keyboard_help: KeyboardHelp | None = None
        self._services: Services | None = None
        self._keys: KeyController | None = None
        self._checks: CheckFlow | None = None
        self._health: HealthController | None = None
        self._health_page: HealthPage | None = None
        self._care: CareController | None = None
        self._edits: KeyEditController | None = None
        self._exchange: KeyExchangeController | None = None
        self._rotations: RotationFlow | None = None
        self._drills: DrillFlow | None = None
        self._requests: RequestController | None = None
        self._history: HistoryController | None = None
        self._safety: Safety | None = None
        self._tray: Tray | None = None
        self.window.first_painted.connect(self._get_ready)
        self.vaults.unlocked.connect(self._show_what_needs_attention)
        self.vaults.locked.connect(lambda: self._tell_of_lock(is_locked=True))
        self.window.about_requested.connect(self._open_about_dialog)
        self.window.restore_requested.connect(self._restore)
        self.window.requests_built.connect(self._attend_to_requests)
        self.window.requests_wanted.connect(self._load_requests_page)
        self.window.health_wanted.connect(self._load_health_page)
        self.window.health_built.connect(self._attend_to_health)
        self.window.calendar_requested.connect(self._export_calendar)
        self.window.palette_requested.connect(self._open_palette)
        self.window.shortcuts_requested.connect(self._open_shortcut_sheet)
        self.window.settings_requested.connect(self.window.show_settings)
        self.window.settings_built.connect(self._attend_to_settings)

    @property
    def services(self) -> "Services":
        """What the controllers work with."""
        if self._services is None:
            from vault_app.ui.dialog_host import DialogHost  # noqa: PLC0415 - see the class
            from vault_app.ui.long_work import LongWork  # noqa: PLC0415
            from vault_app.ui.notices import Notices  # noqa: PLC0415
            from vault_app.ui.secret_clipboard import SecretClipboard  # noqa: PLC0415
            from vault_app.ui.services import Services  # noqa: PLC0415

            self._services = Services(
                window=self.window,
                link=self.link,
                jobs=self.jobs,
                access=self.access,
                vaults=self.vaults,
                settings=self.settings,
                secrets=SecretClipboard(self.window),
                notices=Notices(self.window),
                long_work=LongWork(self.jobs, self.window),
                host=DialogHost(self.vaults),
            )
            self._services.long_work.changed.connect(self.window.show_long_work)
        return self._services

    @property
    def keys(self) -> "KeyController":
        """What is done with keys."""
        if self._keys is None:
            from vault_app.ui.key_controller import KeyController  # noqa: PLC0415 - see the class

            self._keys = KeyController(self.services)
        return self._keys

    @property
    def checks(self) -> "CheckFlow":
        """What asks the exchange about keys."""
        if self._checks is None:
            from vault_app.ui.check_flow import CheckFlow  # noqa: PLC0415 - see the class

            checks = self._checks = CheckFlow(self.services)
            self.health.attend_to(checks)
            if self._health_page is not None:
                self._health_page.attend_to(checks)
        return self._checks

    @property
    def health(self) -> "HealthController":
        """What judges the keys."""
        if self._health is None:
            from vault_app.ui.health_controller import (  # noqa: PLC0415 - see the class
                HealthController,
            )

            self._health = HealthController(self.services)
        return self._health

    @property
    def edits(self) -> "KeyEditController":
        """What is changed about keys, and taken back."""
        if self._edits is None:
            from vault_app.ui.key_edit_controller import (  # noqa: PLC0415 - see the class
                KeyEditController,
            )

            self._edits = KeyEditController(self.services)
        return self._edits

    @property
    def exchange(self) -> "KeyExchangeController":
        """What is done with keys that come in or go out."""
        if self._exchange is None:
            from vault_app.ui.key_exchange_controller import (  # noqa: PLC0415 - see the class
                KeyExchangeController,
            )

            self._exchange = KeyExchangeController(self.services)
        return self._exchange

    @property
    def rotations(self) -> "RotationFlow":
        """What replaces keys by new ones."""
        if self._rotations is None:
            from vault_app.ui.life_tools import LifeTools  # noqa: PLC0415 - see the class
            from vault_app.ui.rotation_flow import RotationFlow  # noqa: PLC0415

            self._rotations = RotationFlow(LifeTools(self.services, self.keys, self.exchange))
        return self._rotations

    @property
    def drills(self) -> "DrillFlow":
        """What is done about compromised keys."""
        if self._drills is None:
            from vault_app.ui.drill_flow import DrillFlow  # noqa: PLC0415
            from vault_app.ui.life_tools import LifeTools  # noqa: PLC0415 - see the class

            self._drills = DrillFlow(LifeTools(self.services, self.keys, self.exchange))
        return self._drills

    @property
    def care(self) -> "CareController":
        """What is done about the vault as a whole."""
        if self._care is None:
            from vault_app.ui.care_controller import CareController  # noqa: PLC0415 - see the class

            self._care = CareController(self.services)
        return self._care

    @property
    def requests(self) -> "RequestController":
        """What is done with test requests."""
        if self._requests is None:
            from vault_app.ui.request_controller import (  # noqa: PLC0415 - see the class
                RequestController,
            )

            self._requests = RequestController(self.services)
        return self._requests

    @property
    def history(self) -> "HistoryController":
        """What is done with test requests that were sent."""
        if self._history is None:
            from vault_app.ui.history_controller import (  # noqa: PLC0415 - see the class
                HistoryController,
            )

            self._history = HistoryController(self.services, self.requests)
        return self._history

    @property
    def safety(self) -> "Safety":
        """What locks the vault by itself."""
        if self._safety is None:
            from vault_app.ui.safety import Safety  # noqa: PLC0415 - see the class

            safety = self._safety = Safety(self.services)
            safety.automatic.stayed_open.connect(lambda: self._tell_of_lock(is_locked=False))
        return self._safety

    @property
    def keyboard_help(self) -> "KeyboardHelp":
        """What helps those who work without the mouse."""
        if self._keyboard_help is None:
            from vault_app.ui.keyboard_help import KeyboardHelp  # noqa: PLC0415 - see the class

            self._keyboard_help = KeyboardHelp(self.window, self.services.host)
        return self._keyboard_help

    @property
    def tray(self) -> "Tray":
        """The icon in the system's tray."""
        if self._tray is None:
            from vault_app.ui.tray import Tray  # noqa: PLC0415 - see the class

            tray = self._tray = Tray(self.services)
            tray.show_requested.connect(lambda: self.recent.show_window(None))
            tray.lock_requested.connect(self._lock_now)
            tray.quit_requested.connect(self._quit)
        return self._tray

    def rebuild_window(self, opened: "VaultOpened | None") -> None:
        """Put a window that speaks the language now in force in the place of this one.

        Args:
            opened: what is in the open vault, which stays open; None where it is locked.
        """
        before = self.window
        before_vaults = self.vaults
        self.jobs.drop_all()
        self._leave_window()
        self._build_window(before_vaults.path)
        self.window.restoreGeometry(before.saveGeometry())
        if opened is not None:
            self.vaults.stay_open(opened)
        self.window.show()
        before.hide()
        before.deleteLater()

    def close(self) -> bool:
        """End every job and child process. The vault is locked when this returns.

        Returns:
            Whether every job ended; one that hangs in the system cannot be made to.
        """
        if self._instance is not None:
            self._instance.stop()
        self._leave_window()
        self.jobs.shut()
        self.link.shut()
        self.link.wait_until_ended()
        all_ended = self.jobs.wait() and self.settings.wait_until_written()
        self.access.stop()
        self.window.hide()  # close() would ask about unsaved changes, and nobody may be there
        release_clipboard()
        return all_ended

    def hear_other_starts(self) -> None:
        """Show the window when the app is started again."""
        from vault_app.ui.single_instance import SingleInstance  # noqa: PLC0415 - see the class

        instance = self._instance = SingleInstance()
        instance.show_requested.connect(self._show_window)
        instance.lock_requested.connect(self._lock_for_another)
        instance.listen()

    def _leave_window(self) -> None:
        if self._safety is not None:
            self._safety.end()
        if self._tray is not None:
            self._tray.icon.hide()

    def _show_window(self, path: Path | None) -> None:
        self.recent.show_window(path)

    def _quit(self) -> None:
        self.recent.show_window(None)  # it may have to ask
        self.window.close()

    def _lock_now(self) -> None:
        self.safety.automatic.lock()

    def _lock_for_another(self) -> None:
        """Lock because another start of the app wants it, which waits for the answer."""
        self._lock_now()
        if not self.vaults.is_open:
            self._tell_of_lock(is_locked=True)

    def _tell_of_lock(self, *, is_locked: bool) -> None:
        if self._instance is not None:
            self._instance.tell_of_lock(is_locked=is_locked)

    def _attend_to_actions(self) -> None:
        actions = self.window.key_actions
        actions.check_requested.connect(self._with_checks(lambda checks: checks.check_selected()))
        actions.check_all_requested.connect(self._with_checks(lambda checks: checks.check_all()))
        actions.rotation_requested.connect(
            self._with_selected("rotation_flow", self._open_rotation)
        )
        actions.drill_requested.connect(self._with_selected("drill_flow", self._open_drill))

    def _get_ready(self) -> None:
        self._attend_to_actions()
        QApplication.setWindowIcon(app_icon())
        self.vaults.warm_up()
        if self.settings.damage is not None:
            self.window.show_notice(Tone.WARNING, explain_here(self.settings.damage))
        self.jobs.start(
            lambda _: _system_reduces_motion(),
            on_success=lambda is_reduced: remember_system_motion(is_reduced=is_reduced),
            on_failure=lambda _: None,
        )
        self.jobs.start(
            _load_ahead, on_success=lambda _: self._furnishing.start(), on_failure=lambda _: None
        )

    def _show_what_needs_attention(self, opened: "VaultOpened") -> None:
        self._furnishing.finish()
        self.care.remind_of_backup(opened)

    def _open_about_dialog(self) -> None:
        self.care.open_about_dialog()

    def _open_palette(self) -> None:
        self.keyboard_help.open_palette()

    def _open_shortcut_sheet(self) -> None:
        self.keyboard_help.open_shortcut_sheet()

    def _restore(self) -> None:
        from vault_app.ui.restore_flow import RestoreFlow  # noqa: PLC0415 - rarely needed

        RestoreFlow(self.services).begin()

    def _attend_to_requests(self) -> None:
        """Be ready for what the page of test requests, which was just built, asks for."""
        _ = self.requests, self.history

    def _load_requests_page(self) -> None:
        modules = ("request_controller", "history_controller", "views.requests_view")
        self._once_loaded(modules, self.window.vault_view.build_requests_page)

    def _load_health_page(self) -> None:
        modules = ("health_page", "views.health_view")
        self._once_loaded(modules, self.window.vault_view.build_health_page)

    def _attend_to_health(self) -> None:
        """Fill the page on health, which was just built, and do what it asks for."""
        from vault_app.ui.health_page import HealthPage  # noqa: PLC0415 - see the class

        page = self._health_page = HealthPage(self.services, self.health)
        page.check_requested.connect(
            lambda keys: self._with_checks(lambda checks: checks.check(keys))()
        )
        if self._checks is not None:
            page.attend_to(self._checks)

    def _export_calendar(self) -> None:
        from vault_app.ui.calendar_export import CalendarExport  # noqa: PLC0415 - rarely needed

        if self.health.latest is not None:
            CalendarExport(self.services).begin(self.health.latest)

    def _attend_to_settings(self, page: "SettingsView") -> None:
        """Put in force what is changed on a page of settings, which was just built."""
        from vault_app.ui.settings_controller import (  # noqa: PLC0415 - see the class
            SettingsController,
        )

        SettingsController(page, self.settings)

    def _with_checks(self, act: "Callable[[CheckFlow], None]") -> Callable[[], None]:
        """What does *act* once that which asks the exchange is loaded."""
        return lambda: self._once_loaded(["check_flow"], lambda: act(self.checks))

    def _with_selected(
        self, module: str, act: "Callable[[KeySummary], None]"
    ) -> Callable[[], None]:
        """What does *act* with the selected key once *module* is loaded."""

        def load_and_act() -> None:
            key = self.window.keys_view.selected_key
            if key is not None:
                self._once_loaded([module], lambda: act(key))

        return load_and_act

    def _open_rotation(self, key: "KeySummary") -> None:
        self.rotations.open(key)

    def _open_drill(self, key: "KeySummary") -> None:
        self.drills.open(key)

    def _once_loaded(self, modules: Sequence[str], act: Callable[[], None]) -> None:
        """Do *act* once *modules* of ``vault_app.ui`` are loaded; the window need not wait."""
        self.jobs.start(
            lambda _: load_modules(*modules),
            on_success=lambda _: act(),
            on_failure=self.vaults.show_failure,
        )

    def _steps_to_furnish(self) -> tuple[Callable[[], object], ...]:
        """What builds all that an open vault needs, unless it is there."""
        return (
            *self.window.steps_ahead(),
            lambda: (self.keys, self.edits, self.exchange, self.care),
            lambda: (self.safety, self.tray, self.health),
        )


def make_application(settings: Settings) -> QApplication:
    """Make the QApplication with the app's name, and look and language as *settings* say."""
    # Not by setStyle, which hands out a QStyle: its many enumerations take 10 ms to make.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("vault-app")
    application.setApplicationDisplayName("Vault App")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("vault-app")
    apply_language(settings.language)
    apply_appearance(settings)
    return application


def open_desktop(
    vault_path: Path,
    practice_state: Path,
    settings: SettingsStore,
    agent_command: Sequence[str] | None = None,
) -> Desktop:
    """Build the window and its services, and show it. See :class:`Desktop`."""
    desktop = Desktop(vault_path, practice_state, settings, agent_command)
    desktop.window.show()
    return desktop


def has_display() -> bool:
    """Whether Qt can open a window here. Without one it would abort the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _load_ahead(_context: JobContext) -> None:
    """Import what an open vault needs, while the password is typed."""
    load_modules(
        "key_controller",
        "key_edit_controller",
        "key_exchange_controller",
        "care_controller",
        "health_controller",
        "safety",
        "tray",
        "views.vault_view",
    )


def _system_reduces_motion() -> bool:
    from vault_app.ui.system_motion import system_reduces_motion  # noqa: PLC0415 - see Desktop

    return system_reduces_motion()
