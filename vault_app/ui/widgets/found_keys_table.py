"""The table of what was found in files: rows as high as their words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from vault_app.agent.key_messages import Basket
from vault_app.ui.models.found_keys_model import FoundColumn, FoundKeysModel
from vault_app.ui.widgets.wrapping_delegate import WrappingDelegate

_ROW_HEIGHT = 34
_MOST_FITTED_ROWS = 50
_LABEL_WIDTH = 190
_SOURCE_WIDTH = 150


class FoundKeysTable(QTableView):
    """What was found, and what of it is chosen. Owns no data."""

    def __init__(self, model: FoundKeysModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(WrappingDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self._lay_out_rows()
        self._lay_out_columns()

    def show_basket(self, basket: Basket) -> None:
        """Show what was found; each row has the height of its words, unless there are too many."""
        count = len(basket.keys) + len(basket.refusals)
        modes = QHeaderView.ResizeMode
        mode = modes.ResizeToContents if count <= _MOST_FITTED_ROWS else modes.Fixed
        self.verticalHeader().setSectionResizeMode(mode)
        self._model.show_basket(basket)

    def _lay_out_rows(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(_ROW_HEIGHT)
        rows.setDefaultSectionSize(_ROW_HEIGHT)

    def _lay_out_columns(self) -> None:
        header = self.horizontalHeader()
        modes = QHeaderView.ResizeMode
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(modes.Interactive)
        header.setSectionResizeMode(FoundColumn.FOUND, modes.Stretch)
        header.setSectionResizeMode(FoundColumn.FINGERPRINT, modes.ResizeToContents)
        header.setResizeContentsPrecision(0)  # by the rows in sight alone
        header.resizeSection(FoundColumn.LABEL, _LABEL_WIDTH)
        header.resizeSection(FoundColumn.SOURCE, _SOURCE_WIDTH)
        header.sectionResized.connect(self._fit_rows_again)

    def _fit_rows_again(self) -> None:
        """A column has another width, for which the header by itself measures no row anew."""
        if self._model.rowCount() <= _MOST_FITTED_ROWS:
            self.resizeRowsToContents()
