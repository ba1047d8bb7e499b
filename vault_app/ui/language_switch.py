"""Changes the language of the window without a restart.

What is on the screen does not know where its words came from, so the window is built anew. An open
vault stays open: the agent, which holds it, goes on.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from vault_app.settings import Settings
from vault_app.ui.language import apply_language

if TYPE_CHECKING:
    from vault_app.agent.protocol import VaultOpened
    from vault_app.ui.desktop import Desktop

_PAUSE_MS = 100


class LanguageSwitch(QObject):
    """Waits until nothing would be lost or interrupted, and then has the window built anew."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__()
        self._desktop = desktop
        self._language = desktop.settings.current.language
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._go_on)
        desktop.settings.changed.connect(self._follow)

    def _follow(self, settings: Settings) -> None:
        if settings.language != self._language:
            self._timer.start()

    def _go_on(self) -> None:
        desktop = self._desktop
        if desktop.settings.current.language == self._language:
            return
        if (
            desktop.jobs.is_busy
            or desktop.window.has_unsaved_change
            or QApplication.activeModalWidget() is not None
            or QApplication.activePopupWidget() is not None
        ):
            self._timer.start()
        elif desktop.vaults.is_open:
            self._ask_what_is_open()
        else:
            self._switch(None)

    def _ask_what_is_open(self) -> None:
        from vault_app.agent.care_messages import ReloadVault  # noqa: PLC0415 - see VaultController
        from vault_app.agent.protocol import VaultOpened  # noqa: PLC0415

        self._desktop.jobs.start(
            self._desktop.link.asking(ReloadVault(), VaultOpened),
            on_success=self._switch,
            on_failure=self._desktop.vaults.show_failure,
        )

    def _switch(self, opened: "VaultOpened | None") -> None:
        self._language = self._desktop.settings.current.language
        apply_language(self._language)
        self._desktop.rebuild_window(opened)
        self._desktop.window.show_settings()
