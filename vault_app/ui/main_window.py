"""The main window: three screens and the status line. Owns no data."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QPushButton, QStackedWidget

from vault_app.ui.announcement import announce
from vault_app.ui.file_drop import VAULT_SUFFIX, dropped_vault
from vault_app.ui.key_selection import NOTHING_SELECTED
from vault_app.ui.menus import Menus
from vault_app.ui.widgets.notice import Tone

if TYPE_CHECKING:
    from uuid import UUID

    from vault_app.error_text import Explanation
    from vault_app.key_summary import KeySummary
    from vault_app.ui.key_actions import KeyActions
    from vault_app.ui.recent_vaults import RecentVault
    from vault_app.ui.views.create_vault_view import CreateVaultView
    from vault_app.ui.views.key_detail_view import KeyDetailView
    from vault_app.ui.views.keys_view import KeysView
    from vault_app.ui.views.settings_view import SettingsView
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
        requests_built, health_built: the page of test requests, or on health, is there now.
        requests_wanted, health_wanted: see ``VaultView``.
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
    requests_built = Signal()
    health_wanted = Signal()
    health_built = Signal()
    calendar_requested = Signal()
    steps_skipped = Signal()
    palette_requested = Signal()
    shortcuts_requested = Signal()
    settings_requested = Signal()
    settings_built = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.resize(*_SIZE)
        self.setMinimumSize(*_MINIMUM_SIZE)
        self.setAcceptDrops(True)
        self._create_view: CreateVaultView | None = None
        self._unlock_view: UnlockView | None = None
        self._key_detail_view: KeyDetailView | None = None
        self._keys_view: KeysView | None = None
        self._vault_view: VaultView | None = None
        self._settings_alone: SettingsView | None = None
        self._shown: CreateVaultView | UnlockView | VaultView | SettingsView | None = None
        self._shown_before_settings: (
            CreateVaultView | UnlockView | VaultView | SettingsView | None
        ) = None
        self._recent_vaults: Sequence[RecentVault] = ()
        self._was_painted = False
        self._title = self._progress = ""
        self._screens = QStackedWidget()
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
            self._menus.show_recent_vaults(self._recent_vaults)
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
        if self._create_view is None:
            from vault_app.ui.views.create_vault_view import (  # noqa: PLC0415 - see the class
                CreateVaultView,
            )

            view = self._create_view = CreateVaultView()
            self._screens.addWidget(view)
            view.create_requested.connect(self.create_requested)
            view.cancel_requested.connect(self.opening_cancelled)
            view.location_requested.connect(self.new_vault_requested)
            view.open_requested.connect(self.open_vault_requested)
            view.steps_skipped.connect(self.steps_skipped)
        return self._create_view

    @property
    def unlock_view(self) -> "UnlockView":
        """The screen that opens a vault."""
        if self._unlock_view is None:
            from vault_app.ui.views.unlock_view import UnlockView  # noqa: PLC0415 - see the class

            view = self._unlock_view = UnlockView()
            self._screens.addWidget(view)
            view.unlock_requested.connect(self.unlock_requested)
            view.recovery_requested.connect(self.recovery_requested)
            view.keychain_requested.connect(self.keychain_requested)
            view.restore_requested.connect(self.restore_requested)
            view.cancel_requested.connect(self.opening_cancelled)
            view.open_requested.connect(self.open_vault_requested)
            view.create_requested.connect(self.new_vault_requested)
            view.show_recent_vaults(self._recent_vaults)
            view.vault_chosen.connect(self.vault_chosen)
            view.forget_vault_requested.connect(self.forget_vault_requested)
        return self._unlock_view

    @property
    def vault_view(self) -> "VaultView":
        """The screen of an open vault."""
        if self._vault_view is None:
            from vault_app.ui.views.vault_view import VaultView  # noqa: PLC0415 - see the class

            view = self._vault_view = VaultView(self._keys_page)
            actions = self.key_actions
            self._screens.addWidget(view)
            view.lock_requested.connect(self.lock_requested)
            view.requests_wanted.connect(self.requests_wanted)
            view.requests_built.connect(self.requests_built)
            view.health_wanted.connect(self.health_wanted)
            view.health_built.connect(self.health_built)
            view.settings_built.connect(self.settings_built)
            self._menus.add_pages(view.page_actions)
            view.keys.new_key_requested.connect(self.new_key_requested)
            view.keys.selection_changed.connect(self._update_actions)
            detail = view.keys.detail
            more = QMenu(detail.more_button)
            actions.add_for_one_key(more)
            detail.more_button.setMenu(more)
            view.keys.table.set_context_menu(more)
            actions.find_requested.connect(view.show_search)
            detail.copy_requested.connect(self.copy_requested)
            detail.save_requested.connect(self.save_requested)
            detail.register_requested.connect(self.register_requested)
            detail.test_requested.connect(self.test_requested)
            detail.copy_api_key_requested.connect(self.copy_api_key_requested)
            detail.rotation_requested.connect(actions.rotation_requested)
            detail.drill_requested.connect(actions.drill_requested)
        return self._vault_view

    @property
    def keys_view(self) -> "KeysView":
        """The page with the keys of an open vault."""
        return self.vault_view.keys

    @property
    def _keys_page(self) -> "KeysView":
        if self._keys_view is None:
            from vault_app.ui.views.keys_view import KeysView  # noqa: PLC0415 - see the class

            self._keys_view = KeysView(self._key_detail, self)
        return self._keys_view

    @property
    def _key_detail(self) -> "KeyDetailView":
        if self._key_detail_view is None:
            from vault_app.ui.views.key_detail_view import (  # noqa: PLC0415 - see the class
                KeyDetailView,
            )

            self._key_detail_view = KeyDetailView(self)
        return self._key_detail_view

    @property
    def lock_button(self) -> QPushButton:
        """The button that locks an open vault."""
        return self.vault_view.lock_button

    def steps_ahead(self) -> tuple[Callable[[], object], ...]:
        """What builds the screen of an open vault while it is still locked, piece by piece."""
        return (
            lambda: self._key_detail,
            lambda: self._keys_page,
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
        if self._vault_view is not None:
            self._vault_view.forget()
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
        self._recent_vaults = vaults
        if self._key_actions is not None:
            self._menus.show_recent_vaults(vaults)
        if self._unlock_view is not None:
            self._unlock_view.show_recent_vaults(vaults)

    def end_steps(self) -> None:
        """Lead through the first run no more."""
        if self._create_view is not None:
            self._create_view.end_steps()
        if self._vault_view is not None:
            self._vault_view.keys.no_keys.end_steps()

    @property
    def keys_in_use(self) -> "list[KeySummary]":
        """The keys of the open vault that are not in the trash; none while it is locked."""
        if self._vault_view is None or self._shown is not self._vault_view:
            return []
        return self._vault_view.keys.keys_in_use

    def go_to_key(self, key_id: "UUID") -> None:
        """Show the key with this id, if it is still there and the vault open."""
        if self._vault_view is not None and self._shown is self._vault_view:
            self.vault_view.show_keys_page()
            self.keys_view.select_key(key_id)
            self.keys_view.table.setFocus()

    def show_settings(self) -> None:
        """Show the settings: a page of the open vault, or alone where it is locked."""
        if self._shown is not None and self._shown is self._vault_view:
            self.vault_view.show_settings_page()
        else:
            self._show_settings_alone()

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
        if self._shown is not None:
            self._shown.notice.say(tone, explanation.what, explanation.next_step)

    def ask_for_vault_to_open(self, folder: Path) -> Path | None:
        """Let the user choose a vault; None where they changed their mind."""
        from vault_app.ui import questions  # noqa: PLC0415 - not needed for the first picture

        return questions.file_to_open(self, self.tr("Open a vault"), folder, self._file_filter())

    def ask_for_new_vault(self, suggested: Path) -> Path | None:
        """Let the user choose where a new vault shall be; None where they changed their mind."""
        from vault_app.ui import questions  # noqa: PLC0415 - see ask_for_vault_to_open

        path = questions.file_to_write(
            self, self.tr("New vault"), suggested, self._file_filter(), may_exist=False
        )
        return path.with_suffix(VAULT_SUFFIX) if path is not None and not path.suffix else path

    def ask_where_to_copy_the_vault(self, suggested: Path) -> Path | None:
        """Let the user choose a new file for a copy; None where they changed their mind."""
        from vault_app.ui import questions  # noqa: PLC0415 - see ask_for_vault_to_open

        title = self.tr("Copy the vault to")
        return questions.file_to_write(self, title, suggested, self._file_filter(), may_exist=False)

    @property
    def has_unsaved_change(self) -> bool:
        """Whether there is a change that could not be saved."""
        return self._vault_view is not None and not self._vault_view.keys.unsaved.isHidden()

    def may_drop_changes(self) -> bool:
        """Ask before a change that is not saved is dropped; True where there is none."""
        return not self.has_unsaved_change or self.confirm(
            self.tr("There is a change that is not saved."),
            self.tr("Locking or closing drops it. Save it again or elsewhere to keep it."),
            self.tr("Drop the change"),
        )

    def confirm(self, question: str, detail: str, action: str) -> bool:
        """Ask whether to do something that cannot be taken back; *action* names the button."""
        from vault_app.ui import questions  # noqa: PLC0415 - see ask_for_vault_to_open

        return questions.confirmed(self, question, detail, action)

    def ask_where_to_save_public_key(self, suggested: str) -> Path | None:
        """Let the user choose a file for a public key; None where they changed their mind."""
        from vault_app.ui import questions  # noqa: PLC0415 - see ask_for_vault_to_open

        return questions.file_to_write(
            self,
            self.tr("Save public key"),
            Path.home() / suggested,
            self.tr(
                "PEM files (*.pem);;DER files (*.der);;OpenSSH files (*.pub);;JWK files (*.json)"
                ";;One line of Base64 (*.txt);;All files (*)"
            ),
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one vault."""
        if dropped_vault(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Go to the vault, once the program it comes from is done with the mouse."""
        vault = dropped_vault(event)
        if vault is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.vault_chosen.emit(vault))

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

    def _file_filter(self) -> str:
        return self.tr("Vaults (*{suffix});;All files (*)").format(suffix=VAULT_SUFFIX)

    def _show_settings_alone(self) -> None:
        if self._settings_alone is None:
            from vault_app.ui.views.settings_view import (  # noqa: PLC0415 - rarely needed
                SettingsView,
            )

            page = self._settings_alone = SettingsView()
            page.stand_alone()
            page.back_requested.connect(self._leave_settings)
            self._screens.addWidget(page)
            self.settings_built.emit(page)
        if self._shown is not self._settings_alone:
            self._shown_before_settings = self._shown
            self._show(self._settings_alone)

    def _leave_settings(self) -> None:
        if self._shown_before_settings is not None:
            self._show(self._shown_before_settings)

    def _show(self, screen: "CreateVaultView | UnlockView | VaultView | SettingsView") -> None:
        if screen is not self._vault_view:
            self._call_window(self.tr("Vault App"))
            if self._vault_view is not None:
                self.statusBar().clearMessage()
        self._shown = screen
        self._screens.setCurrentWidget(screen)
        self._update_actions()

    def _call_window(self, title: str) -> None:
        self._title = title
        both = self.tr("{progress} – {title}").format(progress=self._progress, title=title)
        self.setWindowTitle(both if self._progress else title)

    def _update_actions(self) -> None:
        if self._key_actions is None:
            return
        view = self._vault_view
        is_open = view is not None and self._shown is view
        selection = view.keys.selection if view is not None and is_open else NOTHING_SELECTED
        self._menus.update_for(selection, is_open=is_open)
