"""The screen of an open vault: its pages, and the rail to go between them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.agent.care_messages import BackupList
from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.views.backups_view import BackupsView
from vault_app.ui.views.keys_view import KeysView
from vault_app.ui.views.security_view import SecurityView
from vault_app.ui.widgets.labels import set_role
from vault_app.ui.widgets.nav_button import NavButton
from vault_app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from vault_app.ui.views.health_view import HealthView
    from vault_app.ui.views.requests_view import RequestsView
    from vault_app.ui.views.settings_view import SettingsView

_RAIL_WIDTH = 150


class VaultView(QWidget):
    """Keys, test requests, health, security and backups of one vault, and the settings.

    Args:
        keys: the page with the keys.

    Attributes:
        page_actions: go to a page each, in the order of the rail; for a menu.

    Signals:
        requests_wanted, health_wanted: the page of test requests, or on health, is to be shown,
            once what it takes is loaded.
        requests_built, health_built: that page is there now.
        settings_built: the page of settings is there now; the page.
        page_changed: another page is shown; the page.
        lock_requested: the user wants to lock the vault.
    """

    requests_wanted = Signal()
    requests_built = Signal()
    health_wanted = Signal()
    health_built = Signal()
    settings_built = Signal(object)
    page_changed = Signal(object)
    lock_requested = Signal()

    def __init__(self, keys: KeysView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self.security = SecurityView()
        self.backups = BackupsView()
        self._requests: RequestsView | None = None
        self._health: HealthView | None = None
        self._settings: SettingsView | None = None
        self._place_of_requests = QWidget(self)
        self._place_of_health = QWidget(self)
        self._place_of_settings = QWidget(self)
        for place in (self._place_of_requests, self._place_of_health, self._place_of_settings):
            place.hide()
        self.page_actions: list[QAction] = []
        self._pages = QStackedWidget()
        self._buttons = QButtonGroup(self)
        self._nav_buttons: list[QPushButton] = []
        colours = current_colours()
        self.lock_button = QPushButton(icon("lock", colours.text), self.tr("Lock"))
        rail = QFrame()
        set_role(rail, "rail")
        rail.setAccessibleName(self.tr("Pages"))
        column = QVBoxLayout(rail)
        column.addStrut(_RAIL_WIDTH - 2 * MEASURES.normal)
        column.setContentsMargins(MEASURES.normal, MEASURES.wide, MEASURES.normal, MEASURES.normal)
        column.setSpacing(MEASURES.tight)
        for number, (name, picture, page) in enumerate(
            (
                (self.tr("Keys"), "key", self.keys),
                (self.tr("Test request"), "send", self._place_of_requests),
                (self.tr("Health"), "health", self._place_of_health),
                (self.tr("Security"), "shield", self.security),
                (self.tr("Backups"), "history", self.backups),
                (self.tr("Settings"), "sliders", self._place_of_settings),
            )
        ):
            button = NavButton(icon(picture, colours.text), name)
            self._buttons.addButton(button, number)
            self._nav_buttons.append(button)
            self._pages.addWidget(page)
            column.addWidget(button)
            self.page_actions.append(self._page_action(number, name))
        column.addStretch()
        column.addWidget(self.lock_button)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addWidget(self._pages, 1)

        self.lock_button.clicked.connect(self.lock_requested)
        self._buttons.idClicked.connect(self._show_page)
        self.show_keys_page()

    @property
    def requests(self) -> "RequestsView":
        """The page of test requests; built when it is first needed, because it is large."""
        if self._requests is None:
            from vault_app.ui.views.requests_view import (  # noqa: PLC0415 - as it says
                RequestsView,
            )

            view = self._requests = RequestsView()
            self._put(view, self._place_of_requests)
            self.requests_built.emit()
        return self._requests

    @property
    def health(self) -> "HealthView":
        """The page on the keys' health; built when it is first needed, because it is large."""
        if self._health is None:
            from vault_app.ui.views.health_view import HealthView  # noqa: PLC0415 - as it says

            view = self._health = HealthView()
            self._put(view, self._place_of_health)
            self.health_built.emit()
        return self._health

    @property
    def is_health_built(self) -> bool:
        """Whether there is a page on health already."""
        return self._health is not None

    @property
    def health_button(self) -> QPushButton:
        """The rail's button for the page on health, built or not."""
        return self.nav_button(self._place_of_health if self._health is None else self._health)

    def show_health_page(self) -> None:
        """Go to the page on health; it is empty until it is built."""
        self.health_button.click()

    def build_requests_page(self) -> None:
        """Build the page of test requests where it was wanted, and show it there."""
        if self.current_page is self._place_of_requests:
            self.go_to(self.requests)

    def build_health_page(self) -> None:
        """Build the page on health where it was wanted, and show it there."""
        if self.current_page is self._place_of_health:
            self.go_to(self.health)

    @property
    def settings(self) -> "SettingsView":
        """The page of settings; built when it is first needed, because few look at it."""
        if self._settings is None:
            from vault_app.ui.views.settings_view import (  # noqa: PLC0415 - as it says
                SettingsView,
            )

            view = self._settings = SettingsView()
            self._put(view, self._place_of_settings)
            self.settings_built.emit(view)
        return self._settings

    @property
    def notice(self) -> Notice:
        """The notice of the page that is shown."""
        page = self._pages.currentWidget()
        if isinstance(page, SecurityView | BackupsView):
            return page.notice
        if page is not None and page is self._requests:
            return self._requests.notice
        if page is not None and page is self._health:
            return self._health.notice
        if page is not None and page is self._settings:
            return self._settings.notice
        return self.keys.notice

    def forget(self) -> None:
        """Show nothing of the vault any more."""
        self.keys.show_keys(())
        if self._requests is not None:
            self._requests.forget()
        if self._health is not None:
            self._health.forget()
        self.security.show_slots(())
        self.backups.show_backups(BackupList([], None))
        for page in (self.keys, self.security, self.backups):
            page.notice.hide()

    def nav_button(self, page: QWidget) -> QPushButton:
        """The rail's button for *page*."""
        return self._nav_buttons[self._pages.indexOf(page)]

    @property
    def current_page(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def go_to(self, page: QWidget) -> None:
        """Show *page*, which is one of this view's."""
        self._show_page(self._pages.indexOf(page))

    def show_attention(self, count: int) -> None:
        """Say in the rail how many things need attention."""
        button = self.health_button
        name = self.tr("Health")
        badge = self.tr("Health ({count})").format(count=self.locale().toString(count))
        spoken = self.tr("Health, %n thing(s) need attention", None, count)
        button.setText(badge if count else name)
        button.setAccessibleName(spoken if count else name)

    def show_keys_page(self) -> None:
        """Go to the keys."""
        self._show_page(self._pages.indexOf(self.keys))

    def show_search(self) -> None:
        """Let the user type what to look for on the page of test requests, or else a key."""
        if self._requests is not None and self.current_page is self._requests:
            self._requests.begin_search()
            return
        self.show_keys_page()
        self.keys.tools.begin_search()

    def show_settings_page(self) -> None:
        """Go to the settings."""
        self._show_page(self._pages.indexOf(self.settings))

    def _page_action(self, place: int, name: str) -> QAction:
        action = QAction(name, self)
        action.setShortcut(f"Ctrl+{place + 1}")
        action.triggered.connect(lambda: self._show_page(place))
        return action

    def _put(self, page: QWidget, empty_place: QWidget) -> None:
        """Show *page* where the *empty_place* was kept for it."""
        self._pages.insertWidget(self._pages.indexOf(empty_place), page)
        self._pages.removeWidget(empty_place)

    def _show_page(self, place: int) -> None:
        wanted = self._pages.widget(place)
        if wanted is self._place_of_requests:
            self.requests_wanted.emit()
        elif wanted is self._place_of_health:
            self.health_wanted.emit()
        elif wanted is self._place_of_settings:
            _ = self.settings
        self._buttons.button(place).setChecked(True)
        self._pages.setCurrentIndex(place)
        self.page_changed.emit(self._pages.currentWidget())
