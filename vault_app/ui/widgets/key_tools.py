"""The line above the key table: filters, search, and which columns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from vault_app.ui.icons import icon, show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.search_line import SearchLine


class KeyTools(QWidget):
    """Search as one types, with the number of keys found.

    Signals:
        searched: the text to look for; empty for none.
        entered: the user is done typing, and goes to what was found.
    """

    searched = Signal(str)
    entered = Signal()

    def __init__(self, columns_menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        colours = current_colours()
        self.filters_button = QPushButton(icon("filter", colours.text), self.tr("Filters"))
        self.filters_button.setCheckable(True)
        self.filters_button.setChecked(True)
        self.columns_button = QPushButton(icon("columns", colours.text), self.tr("Columns"))
        self.columns_button.setMenu(columns_menu)
        set_role(self.columns_button, "menu")
        self.search_line = SearchLine(self.tr("Search keys"), self.tr("Search"))
        self.search_line.setToolTip(
            self.tr("Label, account, tags, notes, addresses, fingerprint or API key (Ctrl+F)")
        )
        picture = QLabel()
        show_picture(picture, "search", colours.muted, MEASURES.icon)
        self.search_line.lead_with(picture)
        self._found = label("", "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.filters_button)
        layout.addWidget(self.search_line, 1)
        layout.addWidget(self._found)
        layout.addWidget(self.columns_button)
        self.search_line.textChanged.connect(self.searched)
        self.search_line.returnPressed.connect(self.entered)

    @property
    def found_text(self) -> str:
        """How many were found; empty while nothing is looked for."""
        return self._found.text()

    def begin_search(self) -> None:
        """Let the user type what to look for."""
        self.search_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_line.selectAll()

    def clear_search(self) -> None:
        """Look for nothing."""
        self.search_line.clear()

    def show_found(self, found: int, among: int) -> None:
        """Say how many of how many keys were found."""
        number = self.locale().toString
        text = self.tr("{found} of {all}").format(found=number(found), all=number(among))
        self._found.setText(text if self.search_line.text().strip() else "")
