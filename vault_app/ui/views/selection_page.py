"""What is selected in the table of keys: one key in detail, several, or none."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from vault_app.ui.key_selection import KeySelection
from vault_app.ui.views.key_detail_view import KeyDetailView
from vault_app.ui.widgets.empty_page import EmptyPage
from vault_app.ui.widgets.several_selected import SeveralSelected


class SelectionPage(QStackedWidget):
    """Stands beside the table."""

    def __init__(
        self, detail: KeyDetailView, several: SeveralSelected, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._detail = detail
        self._several = several
        self._nothing_selected = EmptyPage(
            "key", self.tr("No key selected"), self.tr("Choose one to see all about it.")
        )
        for page in (detail, several, self._nothing_selected):
            self.addWidget(page)

    def show_selection(self, selection: KeySelection) -> None:
        """Show what fits *selection*."""
        if selection.key is not None:
            self._detail.show_key(selection.key)
            self.setCurrentWidget(self._detail)
        elif selection.how_many > 1:
            self._several.show_selection(selection.how_many, are_put_away=selection.are_put_away)
            self.setCurrentWidget(self._several)
        else:
            self.setCurrentWidget(self._nothing_selected)
