"""JSON as a Qt tree model that reads a branch only once it is opened, and keeps branches short."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from vault_app.ui.json_text import (
    JsonPath,
    Level,
    is_branch,
    plain_text,
    read_level,
    value_text,
)
from vault_app.ui.models.any_index import ROOT, AnyIndex
from vault_app.ui.theme import current_colours

CHUNK = 200
"""Rows of a branch at most. More are put into branches of their own, ``[200 … 399]``: a view asks
for every row of what is open, and 20,000 of them take it 0.1 s."""

_MAX_SHOWN = 400


class JsonColumn(IntEnum):
    """The columns, left to right."""

    NAME = 0
    VALUE = 1


class _Node:
    """A value, or a part of one that has many values in it.

    Attributes:
        text: of the value; empty for a part.
        children: numbers of the nodes that were shown, by row.
    """

    __slots__ = ("_part", "children", "name", "parent", "row", "text")

    def __init__(
        self, parent: int, row: int, name: str, text: bytes, part: "_Part | None" = None
    ) -> None:
        self.parent = parent
        self.row = row
        self.name = name
        self.text = text
        self.children: dict[int, int] = {}
        self._part = part

    @property
    def is_part(self) -> bool:
        return not self.text

    @property
    def part(self) -> "_Part":
        """What is in it; read when it is first asked for."""
        if self._part is None:
            level = read_level(self.text)
            self._part = _Part(level, 0, len(level.values))
        return self._part

    def child(self, number: int, row: int) -> "_Node":
        """A new node for a row of this one, whose own number is *number*."""
        level, step = self.part.level, self.part.step
        place = self.part.first + row * step
        if step == 1:
            return _Node(number, row, level.name(place), bytes(level.values[place]))
        count = min(step, self.part.first + self.part.count - place)
        name = f"[{place} … {place + count - 1}]"
        return _Node(number, row, name, b"", _Part(level, place, count))


@dataclass(frozen=True)
class _Part:
    """Some of the values of a level, one beside the other."""

    level: Level
    first: int
    count: int

    @property
    def step(self) -> int:
        """How many of them are in one row: one, where there are few."""
        step = 1
        while step * CHUNK < self.count:
            step *= CHUNK
        return step

    @property
    def row_count(self) -> int:
        return -(-self.count // self.step)


class JsonModel(QAbstractItemModel):
    """A name and a value per row; objects and arrays fold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes = [_Node(0, 0, "", b"{}")]

    def show_json(self, content: bytes) -> None:
        """Show *content*, an object or an array, instead of what was shown."""
        self.beginResetModel()
        self._nodes = [_Node(0, 0, "", content)]
        self.endResetModel()

    def index_of(self, path: JsonPath) -> QModelIndex:
        """Where the value at *path* is shown."""
        index = QModelIndex()
        for place in path:
            index = self._index_of_child(index, place)
        return index

    def text_at(self, index: AnyIndex) -> str:
        """The whole value, however long, without quotation marks."""
        return plain_text(self._node(index).text)

    def index(self, row: int, column: int, parent: AnyIndex = ROOT) -> QModelIndex:
        """The index of a child of *parent*."""
        number = self._number(parent)
        node = self._nodes[number]
        if not (0 <= row < node.part.row_count and 0 <= column < len(JsonColumn)):
            return QModelIndex()
        if row not in node.children:
            node.children[row] = len(self._nodes)
            self._nodes.append(node.child(number, row))
        return self.createIndex(row, column, node.children[row])

    def parent(self, index: AnyIndex = ROOT) -> QModelIndex:  # type: ignore[override]  # Qt has two
        """The index of what *index* is in."""
        if not index.isValid():
            return QModelIndex()
        number = self._node(index).parent
        return (
            QModelIndex() if number == 0 else self.createIndex(self._nodes[number].row, 0, number)
        )

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """How many rows *parent* has, at most ``CHUNK``."""
        return 0 if parent.column() > 0 else self._nodes[self._number(parent)].part.row_count

    def columnCount(self, _parent: AnyIndex = ROOT) -> int:
        """The columns of :class:`JsonColumn`."""
        return len(JsonColumn)

    def hasChildren(self, parent: AnyIndex = ROOT) -> bool:
        """Whether *parent* folds."""
        return self.rowCount(parent) > 0

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        node = self._node(index)
        is_name = index.column() == JsonColumn.NAME
        if role == Qt.ItemDataRole.DisplayRole:
            if is_name:
                return node.name
            text = "" if node.is_part else value_text(node.text)
            return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = current_colours()
            if is_name or is_branch(node.text):
                return QColor(colours.muted)
            return QColor(colours.accent if node.text.startswith(b'"') else colours.text)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (self.tr("Name"), self.tr("Value"))[section]

    def _index_of_child(self, parent: QModelIndex, place: int) -> QModelIndex:
        """Where the value at *place* of *parent* is, through the parts it is put into."""
        part = self._node(parent).part
        index = self.index((place - part.first) // part.step, 0, parent)
        return self._index_of_child(index, place) if self._node(index).is_part else index

    def _number(self, index: AnyIndex) -> int:
        return index.internalId() if index.isValid() else 0

    def _node(self, index: AnyIndex) -> _Node:
        return self._nodes[self._number(index)]
