"""Parsed JSON as a Qt tree model that looks at a branch only once it is opened."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from vault_app.ui.json_paths import JsonPath, value_text
from vault_app.ui.theme import current_colours

AnyIndex = QModelIndex | QPersistentModelIndex

CHUNK = 200
"""Rows that a branch grows by as the user scrolls; 100,000 rows take seconds to lay out."""

_ROOT = QModelIndex()
_MAX_SHOWN = 400


class JsonColumn(IntEnum):
    """The columns, left to right."""

    NAME = 0
    VALUE = 1


class _Node:
    """One value of the tree; a child gets a node of its own when it is first shown."""

    __slots__ = ("children", "members", "name", "parent", "row", "shown", "value")

    def __init__(self, parent: int, row: int, name: str, value: Any) -> None:
        self.parent = parent
        self.row = row
        self.name = name
        self.value = value
        self.members: list[str] | None = None
        self.children: dict[int, int] = {}
        self.shown = 0

    @property
    def length(self) -> int:
        """How many children it has."""
        return len(self.value) if isinstance(self.value, dict | list) else 0

    def child(self, row: int) -> tuple[str, Any]:
        """The name and the value of a child."""
        if isinstance(self.value, list):
            return f"[{row}]", self.value[row]
        if self.members is None:
            self.members = list(self.value)
        name = self.members[row]
        return name, self.value[name]


class JsonModel(QAbstractItemModel):
    """A name and a value per row; objects and arrays fold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes = [_Node(0, 0, "", None)]

    def show_json(self, content: Any) -> None:
        """Show *content* instead of what was shown."""
        self.beginResetModel()
        self._nodes = [_Node(0, 0, "", content if isinstance(content, dict | list) else [content])]
        self._nodes[0].shown = min(CHUNK, self._nodes[0].length)
        self.endResetModel()

    def index_of(self, path: JsonPath) -> QModelIndex:
        """Where the value at *path* is shown; what lies before it is fetched."""
        parent = QModelIndex()
        for place in path:
            self._show_rows(parent, place + CHUNK - self.rowCount(parent))
            parent = self.index(place, 0, parent)
        return parent

    def text_at(self, index: AnyIndex) -> str:
        """The whole value, however long, without quotation marks."""
        value = self._node(index).value
        return value if isinstance(value, str) else value_text(value)

    def length_of(self, index: AnyIndex) -> int:
        """How many children a value has, shown or not."""
        return self._node(index).length

    def index(self, row: int, column: int, parent: AnyIndex = _ROOT) -> QModelIndex:
        """The index of a child of *parent*."""
        number = self._number(parent)
        node = self._nodes[number]
        if not (0 <= row < node.length and 0 <= column < len(JsonColumn)):
            return QModelIndex()
        if row not in node.children:
            node.children[row] = len(self._nodes)
            self._nodes.append(_Node(number, row, *node.child(row)))
        return self.createIndex(row, column, node.children[row])

    def parent(self, index: AnyIndex = _ROOT) -> QModelIndex:  # type: ignore[override]  # Qt has two
        """The index of what *index* is in."""
        if not index.isValid():
            return QModelIndex()
        number = self._node(index).parent
        return (
            QModelIndex() if number == 0 else self.createIndex(self._nodes[number].row, 0, number)
        )

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        """The rows of *parent* that are shown so far."""
        return 0 if parent.column() > 0 else self._nodes[self._number(parent)].shown

    def columnCount(self, _parent: AnyIndex = _ROOT) -> int:
        """The columns of :class:`JsonColumn`."""
        return len(JsonColumn)

    def hasChildren(self, parent: AnyIndex = _ROOT) -> bool:
        """Whether *parent* folds."""
        return parent.column() <= 0 and self._nodes[self._number(parent)].length > 0

    def canFetchMore(self, parent: AnyIndex) -> bool:
        """Whether *parent* has rows that are not shown yet."""
        node = self._nodes[self._number(parent)]
        return node.shown < node.length

    def fetchMore(self, parent: AnyIndex) -> None:
        """Show the next rows of *parent*."""
        self._show_rows(parent, CHUNK)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        node = self._node(index)
        is_name = index.column() == JsonColumn.NAME
        if role == Qt.ItemDataRole.DisplayRole:
            if is_name:
                return node.name
            text = value_text(node.value)
            return text if len(text) <= _MAX_SHOWN else f"{text[:_MAX_SHOWN]}…"
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = current_colours()
            if is_name or isinstance(node.value, dict | list):
                return QColor(colours.muted)
            return QColor(colours.accent if isinstance(node.value, str) else colours.text)
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

    def _show_rows(self, parent: AnyIndex, count: int) -> None:
        """Show *count* rows more of *parent*, where it has so many."""
        node = self._nodes[self._number(parent)]
        more = min(count, node.length - node.shown)
        if more > 0:
            self.beginInsertRows(parent, node.shown, node.shown + more - 1)
            node.shown += more
            self.endInsertRows()

    def _number(self, index: AnyIndex) -> int:
        return index.internalId() if index.isValid() else 0

    def _node(self, index: AnyIndex) -> _Node:
        return self._nodes[self._number(index)]
