"""The stored keys as a Qt table model that filters, searches and sorts by itself.

A ``QSortFilterProxyModel`` asks its source for every cell; for 10,000 keys that takes a second.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    Qt,
    QTimer,
    Signal,
)

from vault_app.key_summary import KeySummary
from vault_app.ui.icons import icon
from vault_app.ui.models.any_index import ROOT, AnyIndex
from vault_app.ui.models.key_columns import NOTHING, Column, cell_text, column_word
from vault_app.ui.models.key_filter import (
    ALL_KEYS,
    KeyFilter,
    Searchable,
    admission,
    count_by_filter,
    folded,
    is_found,
    searchable,
)
from vault_app.ui.models.key_order import KeyOrder, youngest_first
from vault_app.ui.theme import current_colours, fixed_font
from vault_app.ui.widgets.labels import plain_tool_tip

_READ_AT_ONCE = 500
_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.FontRole,
    }
)


class KeyTableModel(QAbstractTableModel):
    """One row for each key that passes the filter and is found.

    Signals:
        keys_changed: other keys are stored, or something about them has changed.
        counts_changed: as that, or other keys need attention.
    """

    keys_changed = Signal()
    counts_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._by_id: dict[UUID, KeySummary] = {}
        self._texts: dict[int, Searchable] = {}  # by the id's number, which is quick to look up
        self._order = KeyOrder()
        self._by_age: list[KeySummary] = []
        self._sorted: list[KeySummary] = []
        self._admitted: list[KeySummary] = []
        self._shown: list[KeySummary] = []
        self._attention: frozenset[UUID] = frozenset()
        self._filter = ALL_KEYS
        self._words: tuple[str, ...] = ()
        self._to_read: list[KeySummary] = []
        self._reading = QTimer(self, interval=0)
        self._reading.timeout.connect(self._read_ahead)

    @property
    def stored_count(self) -> int:
        """How many keys there are, in the trash as well."""
        return len(self._by_id)

    @property
    def keys_in_use(self) -> list[KeySummary]:
        """Every key that is not in the trash, whatever is filtered."""
        return [key for key in self._sorted if key.trashed_at is None]

    @property
    def pinned_keys(self) -> list[KeySummary]:
        """The pinned keys that are not in the trash, shown or not, in the order of the table."""
        return [key for key in self._sorted if key.pinned and key.trashed_at is None]

    @property
    def admitted_count(self) -> int:
        """How many keys pass the filter, found or not."""
        return len(self._admitted)

    @property
    def key_filter(self) -> KeyFilter:
        """The filter in force."""
        return self._filter

    @property
    def is_searched(self) -> bool:
        """Whether only what was found is shown."""
        return bool(self._words)

    def show_keys(self, keys: Sequence[KeySummary]) -> None:
        """Hold *keys* instead of what was held, and show all of them."""
        self._by_id = {}
        self._texts = {}
        self._order.forget()
        self._order.grades = {}
        self._filter, self._words = ALL_KEYS, ()
        self.put_keys(keys)

    def replace_keys(self, keys: Sequence[KeySummary]) -> None:
        """Hold *keys* instead of what was held; filter and search stay."""
        self._by_id, self._texts = {}, {}
        self.put_keys(keys)

    def put_keys(self, keys: Sequence[KeySummary]) -> None:
        """Hold *keys* as well, or in place of what was known of them."""
        fresh = {key.id: key for key in keys}
        if known := self._by_id:
            known.update({key_id: fresh.pop(key_id) for key_id in known.keys() & fresh.keys()})
            for key in keys:
                self._texts.pop(key.id.int, None)
        self._by_id = fresh | known  # among keys of the same age, the last to come is the newest
        self._by_age = sorted(self._by_id.values(), key=youngest_first)
        self._to_read = list(keys)
        self._reading.start()
        self._sort()
        self._show(self._search(self._admit()))
        self.keys_changed.emit()
        self.counts_changed.emit()

    def put(self, key: KeySummary) -> None:
        """Hold *key* as well, or in place of what was known of it."""
        self.put_keys((key,))

    def set_attention(self, key_ids: Iterable[UUID]) -> None:
        """The keys with these ids need attention."""
        self._attention = frozenset(key_ids)
        self._show(self._search(self._admit()))
        self.counts_changed.emit()

    def set_grades(self, grades: Mapping[UUID, str]) -> None:
        """The keys with these ids have these grades."""
        if grades == self._order.grades:
            return
        self._order.grades = dict(grades)
        if self._order.column is Column.GRADE:
            self._sort()
            self._show(self._search(self._admit()))
        if self._shown:
            last = self.index(len(self._shown) - 1, Column.GRADE)
            self.dataChanged.emit(self.index(0, Column.GRADE), last)

    def text_at(self, row: int, column: Column) -> str:
        """What a cell says."""
        key = self._shown[row]
        if column is Column.GRADE:
            return self._order.grades.get(key.id, NOTHING)
        return cell_text(key, column)

    def set_filter(self, key_filter: KeyFilter) -> None:
        """Show only the keys that pass *key_filter*."""
        self._filter = key_filter
        self._show(self._search(self._admit()))

    def set_search(self, text: str) -> None:
        """Show only the keys in which each word of *text* is found."""
        words = tuple(folded(text).split())
        if words != self._words:
            self._words = words
            self._show(self._search(self._admitted))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by *column*."""
        self._order.column = Column(column)
        self._order.is_descending = order is Qt.SortOrder.DescendingOrder
        self._sort()
        self._show(self._search(self._admit()))

    def counts(self) -> dict[KeyFilter, int]:
        """How many keys pass each filter, see :func:`count_by_filter`."""
        return count_by_filter(self._by_id.values(), self._attention)

    def key_at(self, row: int) -> KeySummary:
        """The key in *row*."""
        return self._shown[row]

    def find(self, key_id: UUID) -> KeySummary | None:
        """The key with this id, shown or not; None where there is none."""
        return self._by_id.get(key_id)

    def row_of(self, key_id: UUID) -> int | None:
        """The row of a key; None where it is not shown."""
        return next((row for row, key in enumerate(self._shown) if key.id == key_id), None)

    def rows_of(self, key_ids: Collection[UUID]) -> list[int]:
        """The rows of those of the keys that are shown, from the top."""
        return [row for row, key in enumerate(self._shown) if key.id in key_ids]

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """One row a key."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        """The columns of :class:`Column`."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if role not in _ROLES or not index.isValid():  # most questions of the view are for others
            return None
        key = self._shown[index.row()]
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text_at(index.row(), column)
        if role == Qt.ItemDataRole.DecorationRole:
            is_marked = key.pinned and column is Column.LABEL
            return icon("pin", current_colours().muted) if is_marked else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tool_tip(key, column)
        return fixed_font() if column is Column.FINGERPRINT else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return super().headerData(section, orientation, role)
        return column_word(Column(section))

    def _sort(self) -> None:
        self._sorted = self._order.sorted(self._by_age)

    def _admit(self) -> list[KeySummary]:
        admits = admission(self._filter, self._attention)
        self._admitted = [key for key in self._sorted if admits(key)]
        return self._admitted

    def _search(self, keys: list[KeySummary]) -> list[KeySummary]:
        words = self._words
        return [key for key in keys if is_found(self._text(key), words)] if words else keys

    def _text(self, key: KeySummary) -> Searchable:
        text = self._texts.get(key.id.int)
        if text is None:
            text = self._texts[key.id.int] = searchable(key)
        return text

    def _read_ahead(self) -> None:
        """Know what keys can be found by before the first letter is typed, some at a time."""
        for key in self._to_read[-_READ_AT_ONCE:]:
            if self._by_id.get(key.id) is key:
                self._text(key)
        del self._to_read[-_READ_AT_ONCE:]
        if not self._to_read:
            self._reading.stop()

    def _show(self, keys: list[KeySummary]) -> None:
        """Show *keys*; where they are in their rows already, only what changed is drawn anew."""
        is_same = len(keys) == len(self._shown) and all(
            key is before or key.id == before.id
            for key, before in zip(keys, self._shown, strict=True)
        )
        if is_same:
            before, self._shown = self._shown, keys
            changed = [row for row, key in enumerate(keys) if key is not before[row]]
            for row in changed[:1]:
                last = self.index(changed[-1], len(Column) - 1)
                self.dataChanged.emit(self.index(row, 0), last)
            return
        self.beginResetModel()
        self._shown = keys
        self.endResetModel()


def _tool_tip(key: KeySummary, column: Column) -> str | None:
    match column:
        case Column.FINGERPRINT:
            return plain_tool_tip(key.fingerprint) or None
        case Column.LABEL | Column.ACCOUNT | Column.TAGS:
            return plain_tool_tip(cell_text(key, column))
        case _:
            return None
