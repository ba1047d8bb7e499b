"""The table of keys: columns the user chooses, several keys at once, quick with 10,000 rows."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from vault_app.key_summary import KeySummary
from vault_app.ui.models.key_columns import Column, column_word, columns_named
from vault_app.ui.models.key_table_model import KeyTableModel
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.chip_delegate import ChipDelegate, chip_room

_CHARACTERS_OF_A_LABEL = 36
_ROOM_FOR_PIN = 24
_MEASURED_ROWS = 60
_AROUND_CELL = 3 * MEASURES.normal
_CHIP_COLUMNS = (Column.ENVIRONMENT, Column.STATE)


class KeyTable(QTableView):
    """Shows a :class:`KeyTableModel`. What is selected stays selected when other rows are shown.

    Signals:
        picked_changed: other keys are selected, or they have changed.
        columns_chosen: names of the columns, see ``Column.setting_name``; a tuple.
        copy_requested, trash_requested: the user wants this for the selected keys.
    """

    picked_changed = Signal()
    columns_chosen = Signal(tuple)
    copy_requested = Signal()
    trash_requested = Signal()

    def __init__(self, model: KeyTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._picked: set[UUID] = set()
        self._current: UUID | None = None
        self._fallback_row = 0
        self._is_resetting = False
        self._menu: QMenu | None = None
        self.columns_menu = QMenu(self.tr("Columns"), self)
        self._fit_timer = QTimer(self, singleShot=True, interval=0)
        self._fit_timer.timeout.connect(self._fit_columns)
        self._look()
        self.setModel(model)
        for column in _CHIP_COLUMNS:
            self.setItemDelegateForColumn(column, ChipDelegate(self))
        self._prepare_header()
        self.show_columns(())
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        model.dataChanged.connect(self._data_changed)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.selectionModel().currentRowChanged.connect(self._tell)

    @property
    def picked_keys(self) -> list[KeySummary]:
        """The selected keys, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._model.key_at(row) for row in rows]

    @property
    def picked_key(self) -> KeySummary | None:
        """The key that is selected, where it is the only one."""
        model = self.selectionModel()
        current = model.currentIndex()
        if not current.isValid() or not model.isRowSelected(current.row(), QModelIndex()):
            picked = self.picked_keys if model.hasSelection() else []
            return picked[0] if len(picked) == 1 else None
        return self._model.key_at(current.row()) if self.picked_count == 1 else None

    @property
    def picked_count(self) -> int:
        """How many keys are selected."""
        selection = self.selectionModel().selection()
        return sum(each.height() for each in selection.toList())

    def pick(self, key_id: UUID) -> None:
        """Select the key with this id, where it is shown, and go there."""
        row = self._model.row_of(key_id)
        if row is not None:
            self.selectRow(row)

    def selectRow(self, row: int) -> None:
        """Select *row* alone and go there; Qt's own way toggles it while Control is held."""
        if 0 <= row < self._model.rowCount():
            index = self._model.index(row, 0)
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def show_columns(self, names: tuple[str, ...]) -> None:
        """Show the columns that the setting *names*, in its order."""
        header = self.horizontalHeader()
        columns = columns_named(names)
        header.blockSignals(True)
        for place, column in enumerate(columns):
            header.moveSection(header.visualIndex(column), place)
        header.blockSignals(False)
        for column in Column:
            self.setColumnHidden(column, column not in columns)
        for action in self.columns_menu.actions():
            action.setChecked(Column(action.data()) in columns)
        self._fit_timer.start()

    def shown_columns(self) -> tuple[Column, ...]:
        """The columns that are shown, in their order."""
        header = self.horizontalHeader()
        ordered = sorted(Column, key=header.visualIndex)
        return tuple(column for column in ordered if not self.isColumnHidden(column))

    def set_context_menu(self, menu: QMenu) -> None:
        """Show *menu* where the user asks for what can be done with the selected keys."""
        self._menu = menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done, at the mouse or, by the keyboard, at the row."""
        if self._menu is None or not self.selectionModel().hasSelection():
            return
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            row = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(row.bottomLeft())
        self._menu.popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and delete whole keys; by itself a table copies a single cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.trash_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the labels what the other columns leave."""
        super().resizeEvent(event)
        self._fit_timer.start()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs higher rows and wider columns."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()
            self._fit_timer.start()

    def _look(self) -> None:
        self.setAccessibleName(self.tr("Keys"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()

    def _prepare_header(self) -> None:
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSelectionModel(QItemSelectionModel(self._model, header))  # shows none, asks none
        header.setSectionsMovable(True)
        header.setSortIndicator(Column.AGE, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_columns_menu)
        header.sectionMoved.connect(self._tell_columns)
        for column in Column:
            action = self.columns_menu.addAction(column_word(column))
            action.setCheckable(True)
            action.setData(int(column))
            action.setEnabled(column is not Column.LABEL)
            action.triggered.connect(
                lambda is_wanted, chosen=column: self._choose_column(chosen, is_wanted=is_wanted)
            )
        self.setSortingEnabled(True)

    def _open_columns_menu(self, place: QPoint) -> None:
        self.columns_menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _choose_column(self, column: Column, *, is_wanted: bool) -> None:
        self.setColumnHidden(column, not is_wanted)
        self._fit_timer.start()
        self._tell_columns()

    def _tell_columns(self) -> None:
        self.columns_chosen.emit(tuple(column.setting_name for column in self.shown_columns()))

    def _fit_columns(self) -> None:
        """Make each column as wide as it needs, and the labels as wide as there is room.

        Not by ``ResizeToContents``, which asks for every row of a table that is not yet visible.
        """
        header = self.horizontalHeader()
        others = 0
        for column in self.shown_columns():
            if column is not Column.LABEL:
                width = max(self._width_of(column), header.sectionSizeHint(column))
                others += width
                if width != header.sectionSize(column):
                    header.resizeSection(column, width)
        most = self.fontMetrics().averageCharWidth() * _CHARACTERS_OF_A_LABEL
        name = header.sectionSizeHint(Column.LABEL)
        least = max(name, min(most, self._width_of(Column.LABEL) + _ROOM_FOR_PIN))
        header.resizeSection(Column.LABEL, max(least, header.width() - others))

    def _width_of(self, column: Column) -> int:
        """What the cells of the first rows need."""
        is_chip = column in _CHIP_COLUMNS
        own: QFont | None = self._model.index(0, column).data(Qt.ItemDataRole.FontRole)
        font = QFont(own or self.font())
        font.setBold(is_chip)
        advance = QFontMetrics(font).horizontalAdvance
        rows = range(min(_MEASURED_ROWS, self._model.rowCount()))
        words = {self._model.text_at(row, column) for row in rows}
        room = chip_room() if is_chip else _AROUND_CELL
        return max(map(advance, words), default=0) + room

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + 2 * MEASURES.normal + MEASURES.tight
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _remember(self) -> None:
        self._is_resetting = True
        index = self.currentIndex()
        self._current = self._model.key_at(index.row()).id if index.isValid() else None
        self._fallback_row = max(0, index.row())
        self._picked = {key.id for key in self.picked_keys}

    def _recall(self) -> None:
        """Select again what is still shown, or else what took the place of the current row."""
        rows = self._model.rows_of(self._picked)
        current = rows[0] if rows else min(self._fallback_row, self._model.rowCount() - 1)
        if self._current in self._picked and (row := self._row_of_current()) is not None:
            current = row
        selection = QItemSelection()
        for first, last in _runs(rows or [current] * (current >= 0)):
            selection.select(self._model.index(first, 0), self._model.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        model.setCurrentIndex(self._model.index(current, 0), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect | flags.Rows)
        if current >= 0:
            self.scrollTo(self._model.index(current, 0))
        self._is_resetting = False
        self._fit_timer.start()
        self.picked_changed.emit()

    def _row_of_current(self) -> int | None:
        return None if self._current is None else self._model.row_of(self._current)

    def _data_changed(self) -> None:
        self._fit_timer.start()
        self.picked_changed.emit()

    def _tell(self) -> None:
        if not self._is_resetting:
            self.picked_changed.emit()


def _runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows in order → first and last of each unbroken run."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
