"""The key table, or why there is nothing in it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from vault_app.ui.widgets.empty_page import EmptyPage
from vault_app.ui.widgets.key_table import KeyTable


class KeyTablePlace(QStackedWidget):
    """Shows the table while it has rows.

    Signals:
        show_all_requested: the user wants to see all keys again.
    """

    show_all_requested = Signal()

    def __init__(self, table: KeyTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.show_all_button = QPushButton(self.tr("Show all keys"))
        self._nothing_found = EmptyPage(
            "search",
            self.tr("Nothing found"),
            self.tr("Every word is looked for in labels, accounts, tags, notes and fingerprints."),
            self.show_all_button,
        )
        self._empty_filter = EmptyPage(
            "filter", self.tr("No key here"), self.tr("Choose another filter to see your keys.")
        )
        self._empty_trash = EmptyPage(
            "trash",
            self.tr("The trash is empty"),
            self.tr("A key that you delete stays here for 30 days, and can be put back."),
        )
        for page in (table, self._nothing_found, self._empty_filter, self._empty_trash):
            self.addWidget(page)
        self.show_all_button.clicked.connect(self.show_all_requested)

    @property
    def words(self) -> str:
        """Why there is nothing; empty while there is something."""
        page = self.currentWidget()
        return page.title.text() if isinstance(page, EmptyPage) else ""

    def show_rows(self, count: int, *, is_searched: bool, is_trash: bool) -> None:
        """The table has *count* rows now, of what was looked for, and of the trash, or not."""
        if count:
            self.setCurrentWidget(self._table)
        elif is_searched:
            self.setCurrentWidget(self._nothing_found)
        else:
            self.setCurrentWidget(self._empty_trash if is_trash else self._empty_filter)
