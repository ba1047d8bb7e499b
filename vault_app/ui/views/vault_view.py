"""The screen of an open vault: its pages, and the rail to go between them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
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
from vault_app.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from vault_app.ui.views.requests_view import RequestsView

_RAIL_WIDTH = 150
_REQUESTS_PLACE = 1


class VaultView(QWidget):
    """Keys, test requests, security and backups of one vault.

    Signals:
        requests_built: the page of test requests is there now.
        page_changed: another page is shown; the page.
        lock_requested: the user wants to lock the vault.
    """

    requests_built = Signal()
    page_changed = Signal(object)
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeysView()
        self.security = SecurityView()
        self.backups = BackupsView()
        self._requests: RequestsView | None = None
        self._place_of_requests = QWidget(self)
        self._place_of_requests.hide()
        self._pages = QStackedWidget()
        self._buttons = QButtonGroup(self)
        self._nav_buttons: list[QPushButton] = []
        colours = current_colours()
        self.lock_button = QPushButton(icon("lock", colours.text), self.tr("Lock"))
        rail = QFrame()
        set_role(rail, "rail")
        rail.setMinimumWidth(_RAIL_WIDTH)
        column = QVBoxLayout(rail)
        column.setContentsMargins(MEASURES.normal, MEASURES.wide, MEASURES.normal, MEASURES.normal)
        column.setSpacing(MEASURES.tight)
        for place, (name, picture, page) in enumerate(
            (
                (self.tr("Keys"), "key", self.keys),
                (self.tr("Test request"), "send", self._place_of_requests),
                (self.tr("Security"), "shield", self.security),
                (self.tr("Backups"), "history", self.backups),
            )
        ):
            button = QPushButton(icon(picture, colours.text), name)
            button.setCheckable(True)
            set_role(button, "nav")
            self._buttons.addButton(button, place)
            self._nav_buttons.append(button)
            self._pages.addWidget(page)
            column.addWidget(button)
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
            self._pages.insertWidget(_REQUESTS_PLACE, view)
            self._pages.removeWidget(self._place_of_requests)
            self.requests_built.emit()
        return self._requests

    @property
    def notice(self) -> Notice:
        """The notice of the page that is shown."""
        page = self._pages.currentWidget()
        if isinstance(page, SecurityView | BackupsView):
            return page.notice
        if page is not None and page is self._requests:
            return self._requests.notice
        return self.keys.notice

    def forget(self) -> None:
        """Show nothing of the vault any more."""
        self.keys.show_keys(())
        if self._requests is not None:
            self._requests.forget()
        self.security.show_slots(())
        self.backups.show_backups(BackupList([], None))
        for page in (self.keys, self.security, self.backups):
            page.notice.hide()

    def nav_button(self, page: QWidget) -> QPushButton:
        """The rail's button for *page*."""
        return self._nav_buttons[self._pages.indexOf(page)]

    def show_keys_page(self) -> None:
        """Go to the keys."""
        self._show_page(self._pages.indexOf(self.keys))

    def _show_page(self, place: int) -> None:
        if place == _REQUESTS_PLACE:
            _ = self.requests
        self._buttons.button(place).setChecked(True)
        self._pages.setCurrentIndex(place)
        self.page_changed.emit(self._pages.currentWidget())
