"""The page of an open vault: the table of keys, and the selected one in detail."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vault_app.key_summary import KeySummary
from vault_app.ui.file_drop import dropped_files
from vault_app.ui.icons import icon, show_picture
from vault_app.ui.models.key_table_model import Column, KeyTableModel
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.views.key_detail_view import KeyDetailView
from vault_app.ui.widgets.labels import label, link_button, primary_button
from vault_app.ui.widgets.notice import Notice
from vault_app.ui.widgets.unsaved_bar import UnsavedBar

_ROW_HEIGHT = 36
_EMPTY_ICON = 40


class KeysView(QWidget):
    """The stored keys.

    Signals:
        new_key_requested: the user wants a new key pair.
        import_requested: the user wants to bring in keys they have.
        files_dropped: paths of files that were dropped here.
        selection_changed: another key is selected, or none, or the selected one has changed.
    """

    new_key_requested = Signal()
    import_requested = Signal()
    files_dropped = Signal(list)
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = KeyTableModel()
        self.table = _key_table(self._model, self.tr("Keys"))
        self.detail = KeyDetailView()
        colours = current_colours()
        self.setAcceptDrops(True)
        self.import_button = QPushButton(self.tr("Import…"))
        self.first_import_button = link_button(self.tr("Import keys you have…"))
        self.new_key_button = QPushButton(icon("plus", colours.text), self.tr("New key…"))
        self.first_key_button = primary_button(self.tr("Generate your first key…"))
        self.notice = Notice()
        self.unsaved = UnsavedBar()

        header = QHBoxLayout()
        header.addWidget(label(self.tr("Keys"), "heading"))
        header.addStretch()
        header.addWidget(self.import_button)
        header.addWidget(self.new_key_button)

        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(MEASURES.wide)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._body = QStackedWidget()
        self._empty = self._empty_page()
        self._body.addWidget(self._empty)
        self._body.addWidget(self._splitter)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEASURES.page, MEASURES.wide, MEASURES.page, MEASURES.normal)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(header)
        layout.addWidget(self.notice)
        layout.addWidget(self.unsaved)
        layout.addWidget(self._body, 1)

        self.new_key_button.clicked.connect(self.new_key_requested)
        self.first_key_button.clicked.connect(self.new_key_requested)
        self.import_button.clicked.connect(self.import_requested)
        self.first_import_button.clicked.connect(self.import_requested)
        self.table.selectionModel().currentRowChanged.connect(self._current_row_changed)

    @property
    def selected_key(self) -> KeySummary | None:
        """The key whose detail is shown; None where there is none."""
        index = self.table.currentIndex()
        return self._model.key_at(index.row()) if index.isValid() else None

    def show_keys(self, keys: Sequence[KeySummary]) -> None:
        """Show all of *keys* and select the newest."""
        self.notice.hide()
        self.unsaved.hide()
        self._model.show_keys(keys)
        self._refresh()
        self.table.selectRow(0)

    def select_key(self, key_id: UUID) -> None:
        """Select the key with this id, if it is there."""
        row = self._model.row_of(key_id)
        if row is not None:
            self.table.selectRow(row)

    def put_key(self, key: KeySummary) -> None:
        """Show *key*, new or changed, and select it."""
        self._model.put(key)
        self._refresh()
        row = self._model.row_of(key.id)
        if row is not None:
            self.table.selectRow(row)
            self.detail.show_key(key)
            self.selection_changed.emit()

    def put_keys(self, keys: Sequence[KeySummary]) -> None:
        """Show *keys*, new or changed, and select the last."""
        shown = [self._model.key_at(row) for row in range(self._model.rowCount())]
        by_id = {key.id: key for key in (*shown, *keys)}
        self._model.show_keys(tuple(by_id.values()))
        for key in keys[-1:]:
            self.put_key(key)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, to look for keys in them."""
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped."""
        self.files_dropped.emit(dropped_files(event))
        event.acceptProposedAction()

    def _refresh(self) -> None:
        count = self._model.rowCount()
        self._body.setCurrentWidget(self._splitter if count else self._empty)
        self.new_key_button.setVisible(count > 0)
        self.import_button.setVisible(count > 0)

    def _current_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self.detail.show_key(self._model.key_at(current.row()))
        self.selection_changed.emit()

    def _empty_page(self) -> QWidget:
        page = QWidget()
        picture = QLabel()
        show_picture(picture, "key", current_colours().accent, _EMPTY_ICON)
        sentence = label(
            self.tr(
                "A key pair has two halves. The public key goes to the exchange; the private key"
                " is kept in this vault, and signs your requests from here."
            ),
            "muted",
            wrap=True,
        )
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sentence.setFixedWidth(420)
        layout = QVBoxLayout(page)
        layout.setSpacing(MEASURES.normal)
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(picture, alignment=centre)
        layout.addWidget(label(self.tr("No keys yet"), "title"), alignment=centre)
        layout.addWidget(sentence, alignment=centre)
        layout.addSpacing(MEASURES.normal)
        layout.addWidget(self.first_key_button, alignment=centre)
        layout.addWidget(self.first_import_button, alignment=centre)
        layout.addStretch(3)
        return page


def _key_table(model: KeyTableModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setMinimumWidth(360)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setResizeContentsPrecision(0)  # by the rows in sight alone
    header.setSectionResizeMode(Column.LABEL, QHeaderView.ResizeMode.Stretch)
    return table
