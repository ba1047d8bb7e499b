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
from vault_app.ui.controllers import Controllers
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.first_run import FirstRun
from vault_app.ui.icons import app_icon
from vault_app.ui.job import JobContext, JobRunner
from vault_app.ui.language import apply_language
from vault_app.ui.language_switch import LanguageSwitch
from vault_app.ui.loading import forget_sources, load_modules
from vault_app.ui.main_window import MainWindow
from vault_app.ui.recent_vaults import RecentVaults
from vault_app.ui.settings_store import SettingsStore
from vault_app.ui.theme import remember_system_motion
from vault_app.ui.turns import Turns
from vault_app.ui.vault_controller import VaultController
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.window_wishes import WindowWishes
from vault_app.ui.words import explain_here

if TYPE_CHECKING:
    from vault_app.agent.protocol import VaultOpened
    from vault_app.ui.single_instance import SingleInstance


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
        self.controllers = Controllers(
            window=self.window,
            link=self.link,
            jobs=self.jobs,
            access=self.access,
            vaults=self.vaults,
            settings=self.settings,
        )
        self._wishes = WindowWishes(
            self.window, self.controllers, self.jobs, self.vaults, self.settings
        )
        self._furnishing = Turns(self._steps_to_furnish(), self.window)
        self.controllers.stayed_open.connect(lambda: self._tell_of_lock(is_locked=False))
        self.controllers.show_requested.connect(lambda: self.recent.show_window(None))
        self.controllers.lock_requested.connect(self._lock_now)
        self.controllers.quit_requested.connect(self._quit)
        self.window.first_painted.connect(self._get_ready)
        self.vaults.unlocked.connect(self._show_what_needs_attention)
        self.vaults.locked.connect(lambda: self._tell_of_lock(is_locked=True))

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
        self._furnishing.stop()
        self.controllers.leave_window()

    def _show_window(self, path: Path | None) -> None:
        self.recent.show_window(path)

    def _quit(self) -> None:
        self.recent.show_window(None)  # it may have to ask
        self.window.close()

    def _lock_now(self) -> None:
        self.controllers.safety.automatic.lock()

    def _lock_for_another(self) -> None:
        """Lock because another start of the app wants it, which waits for the answer."""
        self._lock_now()
        if not self.vaults.is_open:
            self._tell_of_lock(is_locked=True)

    def _tell_of_lock(self, *, is_locked: bool) -> None:
        if self._instance is not None:
            self._instance.tell_of_lock(is_locked=is_locked)

    def _get_ready(self) -> None:
        self._wishes.attend_to_actions()
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
        self.controllers.care.remind_of_backup(opened)

    def _steps_to_furnish(self) -> tuple[Callable[[], object], ...]:
        """What builds all that an open vault needs, unless it is there."""
        made = self.controllers
        return (
            *self.window.steps_ahead(),
            lambda: (made.keys, made.edits, made.exchange, made.care),
            lambda: (made.safety, made.tray, made.health),
        )


def make_application(settings: Settings) -> QApplication:
    """Make the QApplication with the app's name, and look and language as *settings* say."""
    forget_sources()
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
