"""The stored keys as a Qt table model."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from vault_app.key_summary import KeySummary
from vault_app.short_fingerprint import short_fingerprint
from vault_app.ui.theme import current_colours, fixed_font
from vault_app.ui.widgets.chip import (
    environment_colour,
    environment_word,
    state_colour,
    state_word,
)
from vault_app.ui.widgets.labels import plain_tool_tip
from vault_app.ui.words import kind_word, moment_word

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.FontRole,
    }
)


class Column(IntEnum):
    """The columns, left to right."""

    LABEL = 0
    KIND = 1
    ENVIRONMENT = 2
    STATE = 3
    FINGERPRINT = 4
    CREATED = 5


class KeyTableModel(QAbstractTableModel):
    """One row a key, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._keys: list[KeySummary] = []
        self._fingerprint_font = fixed_font()

    def show_keys(self, keys: Sequence[KeySummary]) -> None:
        """Show *keys* instead of what was shown."""
        self.beginResetModel()
        self._keys = sorted(keys, key=lambda key: key.created_at, reverse=True)
        self.endResetModel()

    def put(self, key: KeySummary) -> None:
        """Show *key*: in its row where it is shown already, else as the newest."""
        row = self.row_of(key.id)
        if row is None:
            self.beginInsertRows(_ROOT, 0, 0)
            self._keys.insert(0, key)
            self.endInsertRows()
        else:
            self._keys[row] = key
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def key_at(self, row: int) -> KeySummary:
        """The key in *row*."""
        return self._keys[row]

    def row_of(self, key_id: UUID) -> int | None:
        """The row of a key; None where it is not shown."""
        return next((row for row, key in enumerate(self._keys) if key.id == key_id), None)

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """One row a key."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        """The columns of :class:`Column`."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if role not in _ROLES or not index.isValid():  # most questions of the view are for others
            return None
        key = self._keys[index.row()]
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(key, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(key, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(key, column)
        if role == Qt.ItemDataRole.FontRole and column is Column.FINGERPRINT:
            return self._fingerprint_font
        return None

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
            self.tr("Kind"),
            self.tr("Environment"),
            self.tr("State"),
            self.tr("Fingerprint"),
            self.tr("Created"),
        )[section]

    def _text(self, key: KeySummary, column: Column) -> str:
        match column:
            case Column.LABEL:
                return key.label
            case Column.KIND:
                return kind_word(key.kind)
            case Column.ENVIRONMENT:
                return environment_word(key.environment)
            case Column.STATE:
                return state_word(key.state)
            case Column.FINGERPRINT:
                return short_fingerprint(key.fingerprint) or "–"
            case Column.CREATED:
                return moment_word(key.created_at, QLocale(), short=True)

    def _tool_tip(self, key: KeySummary, column: Column) -> str | None:
        match column:
            case Column.LABEL:
                return plain_tool_tip(key.label)
            case Column.FINGERPRINT:
                return plain_tool_tip(key.fingerprint) or None
            case _:
                return None

    def _colour(self, key: KeySummary, column: Column) -> QColor | None:
        colours = current_colours()
        if column is Column.ENVIRONMENT:
            return QColor(environment_colour(key.environment, colours))
        if column is Column.STATE:
            return QColor(state_colour(key.state, colours))
        return None
