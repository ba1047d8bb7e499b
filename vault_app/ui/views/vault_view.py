"""The screen of an open vault: its pages, and the rail to go between them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
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
from vault_app.ui.views.page_place import PagePlace
from vault_app.ui.views.security_view import SecurityView
from vault_app.ui.widgets.labels import set_role
from vault_app.ui.widgets.nav_button import NavButton
from vault_app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from vault_app.ui.views.health_view import HealthView
    from vault_app.ui.views.requests_view import RequestsView
    from vault_app.ui.views.settings_view import SettingsView
    from vault_app.ui.widgets.answer_view import AnswerView
    from vault_app.ui.widgets.history_view import HistoryView

_RAIL_WIDTH = 150


class VaultView(QWidget):
    """Keys, test requests, health, security and backups of one vault, and the settings.

    Args:
        keys: the page with the keys.

    Attributes:
        page_actions: go to a page each, in the order of the rail; for a menu.

    Signals:
        requests_wanted, health_wanted, settings_wanted: that page is to be shown, once what it
            takes is loaded.
        requests_built, health_built, settings_built: it is there now; the page.
        page_changed: another page is shown; the page.
        lock_requested: the user wants to lock the vault.
    """

    requests_wanted = Signal()
    requests_built = Signal(object)
    health_wanted = Signal()
    health_built = Signal(object)
    settings_wanted = Signal()
    settings_built = Signal(object)
    page_changed = Signal(object)
    lock_requested = Signal()

    def __init__(self, keys: KeysView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = keys
        self.security = SecurityView()
        self.backups = BackupsView()
        self._requests = PagePlace(_requests_view, _answer_view, _history_view)
        self._health = PagePlace(_health_view)
        self._settings = PagePlace(_settings_view)
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
                (self.tr("Test request"), "send", self._requests),
                (self.tr("Health"), "health", self._health),
                (self.tr("Security"), "shield", self.security),
                (self.tr("Backups"), "history", self.backups),
                (self.tr("Settings"), "sliders", self._settings),
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

        for place, signal in (
            (self._requests, self.requests_built),
            (self._health, self.health_built),
            (self._settings, self.settings_built),
        ):
            place.built.connect(partial(self._take_page, place, signal))
        self.lock_button.clicked.connect(self.lock_requested)
        self._buttons.idClicked.connect(self._show_page)
        self.show_keys_page()

    @property
    def requests(self) -> "RequestsView":
        """The page of test requests."""
        return self._requests.page

    @property
    def requests_if_built(self) -> "RequestsView | None":
        """The page of test requests; None where nobody wanted it yet."""
        return self._requests.page_if_built

    @property
    def requests_button(self) -> QPushButton:
        """The rail's button for the page of test requests, built or not."""
        return self.nav_button(self._requests.shown)

    @property
    def health(self) -> "HealthView":
        """The page on the keys' health."""
        return self._health.page

    @property
    def settings(self) -> "SettingsView":
        """The page of settings."""
        return self._settings.page

    @property
    def is_health_built(self) -> bool:
        """Whether there is a page on health already."""
        return self._health.page_if_built is not None

    @property
    def health_button(self) -> QPushButton:
        """The rail's button for the page on health, built or not."""
        return self.nav_button(self._health.shown)

    def show_health_page(self) -> None:
        """Go to the page on health; it is empty until it is built."""
        self.health_button.click()

    def build_requests_page(self) -> None:
        """Build the page of test requests, and show it if it is still wanted then."""
        self._requests.build()

    def build_health_page(self) -> None:
        """Build the page on health, and show it if it is still wanted then."""
        self._health.build()

    def build_settings_page(self) -> None:
        """Build the page of settings, and show it if it is still wanted then."""
        self._settings.build()

    @property
    def notice(self) -> Notice:
        """The notice of the page that is shown."""
        page = self._pages.currentWidget()
        if isinstance(page, SecurityView | BackupsView):
            return page.notice
        for place in (self._requests, self._health, self._settings):
            if (late := place.page_if_built) is not None and page is late:
                return late.notice
        return self.keys.notice

    def forget(self) -> None:
        """Show nothing of the vault any more."""
        self.keys.show_keys(())
        for late in (self._requests.page_if_built, self._health.page_if_built):
            if late is not None:
                late.forget()
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
        """Show *page*, which is one of this view's, or the place where one was to be."""
        shown = page.shown if isinstance(page, PagePlace) else page
        self._show_page(self._pages.indexOf(shown))

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
        requests = self._requests.page_if_built
        if requests is not None and self.current_page is requests:
            requests.begin_search()
            return
        self.show_keys_page()
        self.keys.tools.begin_search()

    def show_settings_page(self) -> None:
        """Go to the settings."""
        self._show_page(self._pages.indexOf(self._settings.shown))

    def _page_action(self, place: int, name: str) -> QAction:
        action = QAction(name, self)
        action.setShortcut(f"Ctrl+{place + 1}")
        action.triggered.connect(lambda: self._show_page(place))
        return action

    def _take_page(self, place: QWidget, built: SignalInstance, page: QWidget) -> None:
        """Put the *page* where its *place* was kept."""
        is_awaited = self.current_page is place
        self._pages.insertWidget(self._pages.indexOf(place), page)
        self._pages.removeWidget(place)
        built.emit(page)
        if is_awaited:
            self.go_to(page)

    def _show_page(self, place: int) -> None:
        wanted = self._pages.widget(place)
        for late, signal in (
            (self._requests, self.requests_wanted),
            (self._health, self.health_wanted),
            (self._settings, self.settings_wanted),
        ):
            if wanted is late:
                signal.emit()
        self._buttons.button(place).setChecked(True)
        self._pages.setCurrentIndex(place)
        self.page_changed.emit(self._pages.currentWidget())


def _answer_view() -> "AnswerView":
    from vault_app.ui.widgets.answer_view import AnswerView  # noqa: PLC0415 - when it is wanted

    return AnswerView()


def _history_view() -> "HistoryView":
    from vault_app.ui.widgets.history_view import HistoryView  # noqa: PLC0415 - when it is wanted

    return HistoryView()


def _requests_view(answer: "AnswerView", history: "HistoryView") -> "RequestsView":
    from vault_app.ui.views.requests_view import RequestsView  # noqa: PLC0415 - when it is wanted

    return RequestsView(answer, history)


def _health_view() -> "HealthView":
    from vault_app.ui.views.health_view import HealthView  # noqa: PLC0415 - when it is wanted

    return HealthView()


def _settings_view() -> "SettingsView":
    from vault_app.ui.views.settings_view import SettingsView  # noqa: PLC0415 - when it is wanted

    return SettingsView()
