"""What was found in files as a Qt table model: tick boxes, labels to edit, refusals."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QColor, QFont

from vault_app.agent.key_messages import Basket, ChosenKey, FoundSummary, RefusedSummary
from vault_app.short_fingerprint import short_fingerprint
from vault_app.ui.found_key_words import found_key_here, place_here, refusal_here
from vault_app.ui.models.any_index import ROOT, AnyIndex
from vault_app.ui.theme import current_colours, fixed_font
from vault_app.ui.widgets.labels import plain_tool_tip

_WAITING_FOR_PASSPHRASE = ("PassphraseMissingError", "WrongPassphraseError")


class FoundColumn(IntEnum):
    """The columns, left to right."""

    LABEL = 0
    FOUND = 1
    FINGERPRINT = 2
    SOURCE = 3


class FoundKeysModel(QAbstractTableModel):
    """Keys first, then what is refused. What the user ticked and typed stays when more is found."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[FoundSummary | RefusedSummary] = []
        self._ticked: dict[int, bool] = {}
        self._labels: dict[int, str] = {}

    def show_basket(self, basket: Basket) -> None:
        """Show *basket* instead of what was shown; a new key is ticked unless it is stored."""
        self.beginResetModel()
        self._rows = [*basket.keys, *basket.refusals]
        for key in basket.keys:
            self._ticked.setdefault(key.found_id, not key.stored_as)
        self.endResetModel()

    def chosen(self) -> list[ChosenKey]:
        """What is ticked, with its labels."""
        return [
            ChosenKey(row.found_id, self._labels.get(row.found_id, row.label))
            for row in self._rows
            if isinstance(row, FoundSummary) and self._ticked[row.found_id]
        ]

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """One row a key or refusal."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        """The columns of :class:`FoundColumn`."""
        return 0 if parent.isValid() else len(FoundColumn)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Keys can be ticked and renamed; a refusal can only be read."""
        flags = super().flags(index)
        row = self._rows[index.row()]
        if isinstance(row, RefusedSummary) or row.stored_as:
            return flags
        if index.column() == FoundColumn.LABEL:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], FoundColumn(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tool_tip(self._tool_tip(row, column)) or None
            case Qt.ItemDataRole.CheckStateRole if column is FoundColumn.LABEL:
                return self._check_state(row)
            case _:
                return self._look(row, column, role)

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a tick or a label."""
        row = self._rows[index.row()]
        if not isinstance(row, FoundSummary):
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self._ticked[row.found_id] = Qt.CheckState(value) is Qt.CheckState.Checked
        elif role == Qt.ItemDataRole.EditRole:
            self._labels[row.found_id] = str(value)
        else:
            return False
        self.dataChanged.emit(index, index)
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return (
            self.tr("Label"),
            self.tr("What was found"),
            self.tr("Fingerprint"),
            self.tr("In"),
        )[section]

    def _text(self, row: FoundSummary | RefusedSummary, column: FoundColumn) -> str:
        match column:
            case FoundColumn.SOURCE:
                source = row.source or self.tr("Pasted text")
                return source if isinstance(row, RefusedSummary) else place_here(row, source)
            case FoundColumn.FINGERPRINT:
                return short_fingerprint(_fingerprint_of(row)) or "–"
            case FoundColumn.LABEL:
                return self._label(row)
            case FoundColumn.FOUND:
                return self._words(row)

    def _label(self, row: FoundSummary | RefusedSummary) -> str:
        if isinstance(row, RefusedSummary):
            return row.name or "–"
        return self._labels.get(row.found_id, row.label)

    def _words(self, row: FoundSummary | RefusedSummary) -> str:
        if isinstance(row, RefusedSummary):
            return refusal_here(row)
        words = found_key_here(row)
        if row.stored_as:
            return self.tr("{words}. It is stored already, called “{label}”.").format(
                words=words, label=row.stored_as
            )
        return words

    def _tool_tip(self, row: FoundSummary | RefusedSummary, column: FoundColumn) -> str:
        if column is FoundColumn.FINGERPRINT:
            return _fingerprint_of(row)
        return self._text(row, column)

    def _look(
        self, row: FoundSummary | RefusedSummary, column: FoundColumn, role: int
    ) -> QColor | QFont | None:
        if role == Qt.ItemDataRole.FontRole and column is FoundColumn.FINGERPRINT:
            return fixed_font()
        if role == Qt.ItemDataRole.ForegroundRole and isinstance(row, RefusedSummary):
            colours = current_colours()
            waits = row.error in _WAITING_FOR_PASSPHRASE
            return QColor(colours.warning if waits else colours.danger)
        return None

    def _check_state(self, row: FoundSummary | RefusedSummary) -> Qt.CheckState | None:
        if isinstance(row, RefusedSummary) or row.stored_as:
            return None
        return Qt.CheckState.Checked if self._ticked[row.found_id] else Qt.CheckState.Unchecked


def _fingerprint_of(row: FoundSummary | RefusedSummary) -> str:
    return row.fingerprint if isinstance(row, FoundSummary) else ""
