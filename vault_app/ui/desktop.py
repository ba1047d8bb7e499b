"""Everything behind the window: built together, handed to it, and taken down together."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from vault_app import __version__
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.clipboard import release_clipboard
from vault_app.ui.icons import app_icon
from vault_app.ui.job import JobContext, JobRunner
from vault_app.ui.key_controller import KeyController
from vault_app.ui.main_window import MainWindow
from vault_app.ui.practice_host import PracticeHost
from vault_app.ui.theme import apply_theme, system_prefers_dark
from vault_app.ui.vault_controller import VaultController


@dataclass(frozen=True)
class Desktop:
    """The running window with everything behind it."""

    window: MainWindow
    vaults: VaultController
    keys: KeyController
    link: AgentLink
    practice: PracticeHost
    jobs: JobRunner

    def close(self) -> None:
        """End every job and child process. The vault is locked when this returns."""
        self.jobs.cancel_all()
        end_agent = self.link.shut()
        self.jobs.start(end_agent, on_success=lambda _: None, on_failure=lambda _: None)
        self.jobs.wait()
        self.practice.stop()
        self.window.close()
        release_clipboard()


def make_application(*, dark: bool | None = None) -> QApplication:
    """Make the QApplication with the app's name, icon and theme (None: the desktop's choice)."""
    # Not by setStyle, which hands out a QStyle: its many enumerations take 10 ms to make.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("vault-app")
    application.setApplicationDisplayName("Vault App")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("vault-app")
    application.setWindowIcon(app_icon())
    apply_theme(dark=system_prefers_dark() if dark is None else dark)
    return application


def open_desktop(
    vault_path: Path, practice_state: Path, agent_command: Sequence[str] | None = None
) -> Desktop:
    """Build the window and its services, and show it.

    Args:
        vault_path: the vault to open, or to create where there is none.
        practice_state: where the practice exchange keeps its API keys.
        agent_command: how to start the agent; None starts this app's own.
    """
    link = AgentLink(agent_command)
    jobs = JobRunner()
    practice = PracticeHost(practice_state)
    window = MainWindow()
    vaults = VaultController(window, link, jobs, vault_path)
    keys = KeyController(window, link, jobs, practice)

    def get_ready() -> None:
        vaults.warm_up()
        jobs.start(
            _load_ahead, on_success=lambda _: window.build_ahead(), on_failure=lambda _: None
        )

    window.first_painted.connect(get_ready)
    window.show()
    return Desktop(window, vaults, keys, link, practice, jobs)


def has_display() -> bool:
    """Whether Qt can open a window here. Without one it would abort the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _load_ahead(_context: JobContext) -> None:
    """Import what an open vault needs, while the password is typed."""
    from vault_app.binance import registration  # noqa: PLC0415 - not before the first picture
    from vault_app.ui import key_test_job  # noqa: PLC0415
    from vault_app.ui.dialogs import (  # noqa: PLC0415
        key_test_dialog,
        new_key_dialog,
        register_dialog,
    )
    from vault_app.ui.views import keys_view  # noqa: PLC0415

    # What is imported stays loaded; nothing is to be done with it here.
    del registration, key_test_job, key_test_dialog, new_key_dialog, register_dialog, keys_view
