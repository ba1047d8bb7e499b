"""The main window: three screens and the status line. Owns no data."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenuBar, QPushButton

from vault_app.ui.announcement import announce
from vault_app.ui.file_drop import FileDrop, is_one_vault
from vault_app.ui.key_selection import NOTHING_SELECTED
from vault_app.ui.menus import Menus
from vault_app.ui.screens import Screens
from vault_app.ui.widgets.notice import Tone

if TYPE_CHECKING:
    from uuid import UUID

    from vault_app.error_text import Explanation
    from vault_app.key_summary import KeySummary
    from vault_app.ui.key_actions import KeyActions
    from vault_app.ui.recent_vaults import RecentVault
    from vault_app.ui.screens import Screen
    from vault_app.ui.views.create_vault_view import CreateVaultView
    from vault_app.ui.views.keys_view import KeysView
    from vault_app.ui.views.unlock_view import UnlockView
    from vault_app.ui.views.vault_view import VaultView

_SIZE = (1200, 740)
_MINIMUM_SIZE = (980, 560)
_STATUS_MS = 6000


class MainWindow(QMainWindow):
    """Shows one of: create a vault, unlock it, the open vault.

    Each of the three, and what is in the menus, is built when it is first needed: what is shown
    first shall not wait for the others.

    Signals:
        first_painted: the window can be seen; what it may need next can be loaded now.
        create_requested, unlock_requested: the password that was typed.
        recovery_requested: the recovery code that was typed.
        keychain_requested, restore_requested: the user wants this for the locked vault.
        opening_cancelled: the user gave up creating or unlocking while it was under way.
        about_requested: the user wants to know about the app and what protects them.
        vault_chosen, forget_vault_requested: the path of a vault that was open of late, or that was
            dropped here: to be opened; not to be offered any more.
        new_vault_requested, open_vault_requested, lock_requested: from menus and buttons.
        new_key_requested, copy_requested, save_requested, register_requested, test_requested,
        copy_api_key_requested: for the selected key, from menus and buttons.
        requests_wanted, requests_built, health_wanted, health_built, settings_wanted: see
            ``VaultView``.
        calendar_requested: the user wants what falls due in their calendar.
        steps_skipped: the user wants no steps that lead through the first run.
        palette_requested, shortcuts_requested: the user wants the command palette, or the sheet.
        settings_requested: the user wants to see the settings.
        settings_built: a page of settings is there now; the page.
        closed: the window was closed.
    """

    first_painted = Signal()
    create_requested = Signal(str)
    unlock_requested = Signal(str)
    recovery_requested = Signal(str)
    keychain_requested = Signal()
    restore_requested = Signal()
    opening_cancelled = Signal()
    about_requested = Signal()
    vault_chosen = Signal(object)
    forget_vault_requested = Signal(object)
    new_vault_requested = Signal()
    open_vault_requested = Signal()
    lock_requested = Signal()
    new_key_requested = Signal()
    copy_requested = Signal()
    save_requested = Signal()
    register_requested = Signal()
    test_requested = Signal()
    copy_api_key_requested = Signal()
    requests_wanted = Signal()
    requests_built = Signal(object)
    health_wanted = Signal()
    health_built = Signal(object)
    calendar_requested = Signal()
    steps_skipped = Signal()
    palette_requested = Signal()
    shortcuts_requested = Signal()
    settings_requested = Signal()
    settings_wanted = Signal()
    settings_built = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.resize(*_SIZE)
        self.setMinimumSize(*_MINIMUM_SIZE)
        drop = FileDrop(self, is_one_vault)
        drop.dropped.connect(lambda files: self.vault_chosen.emit(files[0]))
        self._before_settings: Screen | None = None
        self._was_painted = False
        self._title = self._progress = ""
        self._screens = Screens(self)
        self._screens.vault_view_built.connect(self._attend_to_vault_view)
        self._screens.settings_left.connect(self._leave_settings)
        self.setCentralWidget(self._screens)
        self._menus = Menus(self)
        self._key_actions: KeyActions | None = None

    @property
    def key_actions(self) -> "KeyActions":
        """What can be done with keys; the menus are filled when it is first asked for."""
        if self._key_actions is None:
            from vault_app.ui.key_actions import KeyActions  # noqa: PLC0415 - see the class

            self._key_actions = KeyActions(self)
            self._menus.fill(self._key_actions)
            self._menus.show_recent_vaults(self._screens.recent_vaults)
            self._update_actions()
        return self._key_actions

    @property
    def filled_menu_bar(self) -> QMenuBar:
        """The menu bar with all that is in its menus."""
        _ = self.key_actions
        return self.menuBar()

    @property
    def create_view(self) -> "CreateVaultView":
        """The screen that makes a vault."""
        return self._screens.create_view

    @property
    def unlock_view(self) -> "UnlockView":
        """The screen that opens a vault."""
        return self._screens.unlock_view

    @property
    def vault_view(self) -> "VaultView":
        """The screen of an open vault."""
        return self._screens.vault_view

    @property
    def keys_view(self) -> "KeysView":
        """The page with the keys of an open vault."""
        return self.vault_view.keys

    @property
    def lock_button(self) -> QPushButton:
        """The button that locks an open vault."""
        return self.vault_view.lock_button

    def steps_ahead(self) -> tuple[Callable[[], object], ...]:
        """What builds the screen of an open vault while it is still locked, piece by piece."""
        return (
            lambda: self._screens.key_detail,
            lambda: self._screens.keys_page,
            lambda: self.vault_view,
            lambda: self.statusBar().setSizeGripEnabled(False),
        )

    def show_create(self, path: Path) -> None:
        """Show the screen that makes a vault at *path*."""
        self.create_view.end_work()
        self.create_view.show_location(path)
        self._show(self.create_view)

    def show_unlock(self, path: Path) -> None:
        """Show the screen that opens the vault at *path*; nothing of its contents stays."""
        if (built := self._screens.built_vault_view) is not None:
            built.forget()
        self.unlock_view.end_work()
        self.unlock_view.show_vault(path)
        self._show(self.unlock_view)

    def show_keys(self, path: Path, keys: "Sequence[KeySummary]") -> None:
        """Show the *keys* of the vault at *path*."""
        self.keys_view.show_keys(keys)
        self.vault_view.show_keys_page()
        self._show(self.vault_view)
        self._call_window(self.tr("{name} – Vault App").format(name=path.stem))
        (self.keys_view.table if keys else self.keys_view.first_key_button).setFocus()

    def show_recent_vaults(self, vaults: "Sequence[RecentVault]") -> None:
        """Offer to go to *vaults*, which were open of late."""
        self._screens.show_recent_vaults(vaults)
        if self._key_actions is not None:
            self._menus.show_recent_vaults(vaults)

    def end_steps(self) -> None:
        """Lead through the first run no more."""
        self._screens.end_steps()

    @property
    def keys_in_use(self) -> "list[KeySummary]":
        """The keys of the open vault that are not in the trash; none while it is locked."""
        view = self._screens.shown_vault_view
        return [] if view is None else view.keys.keys_in_use

    def go_to_key(self, key_id: "UUID") -> None:
        """Show the key with this id, if it is still there and the vault open."""
        if (view := self._screens.shown_vault_view) is not None:
            view.show_keys_page()
            view.keys.select_key(key_id)
            view.keys.table.setFocus()

    def show_settings(self) -> None:
        """Show the settings: a page of the open vault, or alone where it is locked."""
        if (view := self._screens.shown_vault_view) is not None:
            view.show_settings_page()
        elif self._screens.shown is not (alone := self._screens.settings_alone):
            self._before_settings = self._screens.shown
            self._show(alone)

    def show_long_work(self, progress: str) -> None:
        """Say in the title, which the task bar shows, how far work is; empty for no work."""
        self._progress = progress
        self._call_window(self._title)

    def show_status(self, text: str) -> None:
        """Say *text* in the status line for a few seconds."""
        self.statusBar().showMessage(text, _STATUS_MS)
        announce(self.statusBar(), text)

    def show_notice(self, tone: Tone, explanation: "Explanation") -> None:
        """Say on the screen that is shown what happened and what to do next."""
        if (shown := self._screens.shown) is not None:
            shown.notice.say(tone, explanation.what, explanation.next_step)

    @property
    def has_unsaved_change(self) -> bool:
        """Whether there is a change that could not be saved."""
        view = self._screens.built_vault_view
        return view is not None and not view.keys.unsaved.isHidden()

    def may_drop_changes(self) -> bool:
        """Ask before a change that is not saved is dropped; True where there is none."""
        return not self.has_unsaved_change or self.confirm(
            self.tr("There is a change that is not saved."),
            self.tr("Locking or closing drops it. Save it again or elsewhere to keep it."),
            self.tr("Drop the change"),
        )

    def confirm(self, question: str, detail: str, action: str) -> bool:
        """Ask whether to do something that cannot be taken back; *action* names the button."""
        from vault_app.ui import questions  # noqa: PLC0415 - not needed for the first picture

        return questions.confirmed(self, question, detail, action)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window goes, unless the user wants to save something first."""
        if not self.may_drop_changes():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when all has been painted for the first time."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def _attend_to_vault_view(self, view: "VaultView") -> None:
        self._menus.add_pages(view.page_actions)
        view.keys.selection_changed.connect(self._update_actions)

    def _leave_settings(self) -> None:
        if self._before_settings is not None:
            self._show(self._before_settings)

    def _show(self, screen: "Screen") -> None:
        built = self._screens.built_vault_view
        if screen is not built:
            self._call_window(self.tr("Vault App"))
            if built is not None:
                self.statusBar().clearMessage()
        self._screens.show_screen(screen)
        self._update_actions()

    def _call_window(self, title: str) -> None:
        self._title = title
        both = self.tr("{progress} – {title}").format(progress=self._progress, title=title)
        self.setWindowTitle(both if self._progress else title)

    def _update_actions(self) -> None:
        if self._key_actions is None:
            return
        view = self._screens.shown_vault_view
        selection = NOTHING_SELECTED if view is None else view.keys.selection
        self._menus.update_for(selection, is_open=view is not None)
