"""What the main window shows one of: its screens, each built when it is first needed."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QStackedWidget

if TYPE_CHECKING:
    from vault_app.ui.main_window import MainWindow
    from vault_app.ui.recent_vaults import RecentVault
    from vault_app.ui.views.create_vault_view import CreateVaultView
    from vault_app.ui.views.key_detail_view import KeyDetailView
    from vault_app.ui.views.keys_view import KeysView
    from vault_app.ui.views.settings_view import SettingsView
    from vault_app.ui.views.unlock_view import UnlockView
    from vault_app.ui.views.vault_view import VaultView

    Screen = CreateVaultView | UnlockView | VaultView | SettingsView


class Screens(QStackedWidget):
    """What they are asked for, *window* tells as its own wish.

    What is shown first shall not wait for the others.

    Attributes:
        shown: the screen that is shown.
        recent_vaults: what the screen to unlock offers to go to.

    Signals:
        vault_view_built: the screen of an open vault is there now; the ``VaultView``.
        settings_left: the user wants to go back from the settings that stand alone.
    """

    vault_view_built = Signal(object)
    settings_left = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__()
        self._window = window
        self.shown: Screen | None = None
        self.recent_vaults: Sequence[RecentVault] = ()

    @cached_property
    def create_view(self) -> "CreateVaultView":
        """The screen that makes a vault."""
        from vault_app.ui.views.create_vault_view import (  # noqa: PLC0415 - see the class
            CreateVaultView,
        )

        view = CreateVaultView()
        self.addWidget(view)
        view.create_requested.connect(self._window.create_requested)
        view.cancel_requested.connect(self._window.opening_cancelled)
        view.location_requested.connect(self._window.new_vault_requested)
        view.open_requested.connect(self._window.open_vault_requested)
        view.steps_skipped.connect(self._window.steps_skipped)
        return view

    @cached_property
    def unlock_view(self) -> "UnlockView":
        """The screen that opens a vault."""
        from vault_app.ui.views.unlock_view import UnlockView  # noqa: PLC0415 - see the class

        view = UnlockView()
        self.addWidget(view)
        view.unlock_requested.connect(self._window.unlock_requested)
        view.recovery_requested.connect(self._window.recovery_requested)
        view.keychain_requested.connect(self._window.keychain_requested)
        view.restore_requested.connect(self._window.restore_requested)
        view.cancel_requested.connect(self._window.opening_cancelled)
        view.open_requested.connect(self._window.open_vault_requested)
        view.create_requested.connect(self._window.new_vault_requested)
        view.show_recent_vaults(self.recent_vaults)
        view.vault_chosen.connect(self._window.vault_chosen)
        view.forget_vault_requested.connect(self._window.forget_vault_requested)
        return view

    @cached_property
    def vault_view(self) -> "VaultView":
        """The screen of an open vault."""
        from vault_app.ui.views.vault_view import VaultView  # noqa: PLC0415 - see the class

        view = VaultView(self.keys_page)
        actions = self._window.key_actions
        self.addWidget(view)
        view.lock_requested.connect(self._window.lock_requested)
        view.requests_wanted.connect(self._window.requests_wanted)
        view.requests_built.connect(self._window.requests_built)
        view.health_wanted.connect(self._window.health_wanted)
        view.health_built.connect(self._window.health_built)
        view.settings_wanted.connect(self._window.settings_wanted)
        view.settings_built.connect(self._window.settings_built)
        view.keys.new_key_requested.connect(self._window.new_key_requested)
        detail = view.keys.detail
        more = QMenu(detail.more_button)
        actions.add_for_one_key(more)
        detail.more_button.setMenu(more)
        view.keys.table.set_context_menu(more)
        actions.find_requested.connect(view.show_search)
        detail.copy_requested.connect(self._window.copy_requested)
        detail.save_requested.connect(self._window.save_requested)
        detail.register_requested.connect(self._window.register_requested)
        detail.test_requested.connect(self._window.test_requested)
        detail.copy_api_key_requested.connect(self._window.copy_api_key_requested)
        detail.rotation_requested.connect(actions.rotation_requested)
        detail.drill_requested.connect(actions.drill_requested)
        self.vault_view_built.emit(view)
        return view

    @cached_property
    def keys_page(self) -> "KeysView":
        """The page of keys, which the screen of an open vault is built around."""
        from vault_app.ui.views.keys_view import KeysView  # noqa: PLC0415 - see the class

        return KeysView(self.key_detail, self._window)

    @cached_property
    def key_detail(self) -> "KeyDetailView":
        """All about one key, which is a part of that page."""
        from vault_app.ui.views.key_detail_view import (  # noqa: PLC0415 - see the class
            KeyDetailView,
        )

        return KeyDetailView(self._window)

    @cached_property
    def settings_alone(self) -> "SettingsView":
        """The settings while the vault is locked."""
        from vault_app.ui.views.settings_view import SettingsView  # noqa: PLC0415 - rarely needed

        page = SettingsView()
        page.stand_alone()
        page.back_requested.connect(self.settings_left)
        self.addWidget(page)
        self._window.settings_built.emit(page)
        return page

    @property
    def built_vault_view(self) -> "VaultView | None":
        """The screen of an open vault, if it was needed so far."""
        return vars(self).get("vault_view")

    @property
    def shown_vault_view(self) -> "VaultView | None":
        """The same, if it is what is shown."""
        view = self.built_vault_view
        return view if view is self.shown else None

    def show_screen(self, screen: "Screen") -> None:
        """Show *screen* instead of what is shown."""
        self.shown = screen
        self.setCurrentWidget(screen)

    def show_recent_vaults(self, vaults: "Sequence[RecentVault]") -> None:
        """Offer to go to *vaults*, which were open of late."""
        self.recent_vaults = vaults
        if "unlock_view" in vars(self):
            self.unlock_view.show_recent_vaults(vaults)

    def end_steps(self) -> None:
        """Lead through the first run no more."""
        if "create_view" in vars(self):
            self.create_view.end_steps()
        if self.built_vault_view is not None:
            self.built_vault_view.keys.no_keys.end_steps()
