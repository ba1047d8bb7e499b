"""The filters beside the key table: each with the number of keys that pass it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from vault_app.terms import Environment
from vault_app.ui.icons import icon
from vault_app.ui.models.key_filter import ALL_KEYS, FilterKind, KeyFilter
from vault_app.ui.theme import current_colours
from vault_app.ui.widgets.chip import environment_word
from vault_app.ui.widgets.labels import plain_tool_tip

_NAME, _COUNT = 0, 1
_PICTURES = {
    FilterKind.ALL: "key",
    FilterKind.ATTENTION: "alert",
    FilterKind.PINNED: "pin",
    FilterKind.TRASH: "trash",
}
_FILTER = Qt.ItemDataRole.UserRole


class FilterPanel(QTreeWidget):
    """A list under headings. A filter that no key passes is not there, but for *All keys*.

    Signals:
        filter_chosen: the ``KeyFilter`` that the user wants.
    """

    filter_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_COUNT, QHeaderView.ResizeMode.ResizeToContents)
        self._counts: dict[KeyFilter, int] = {}
        self._items: dict[KeyFilter, QTreeWidgetItem] = {}
        self._shown_filter = ALL_KEYS
        self._is_filling = False
        self.currentItemChanged.connect(self._chosen)

    def show_counts(self, counts: Mapping[KeyFilter, int], in_force: KeyFilter) -> None:
        """Offer the filters of *counts*, in their order; *in_force* even if empty."""
        wanted = dict(counts)
        wanted.setdefault(in_force, 0)
        if wanted == self._counts and in_force == self._shown_filter:
            return
        self._is_filling = True
        if list(wanted) != list(self._counts):
            self._fill(wanted)
        for key_filter, item in self._items.items():
            self._say_count(key_filter, item, wanted[key_filter])
        self._counts, self._shown_filter = wanted, in_force
        self.setCurrentItem(self._items[in_force])
        self._is_filling = False

    def choose(self, key_filter: KeyFilter) -> None:
        """Choose a filter that is offered."""
        self.setCurrentItem(self._items[key_filter])

    def offered(self) -> dict[KeyFilter, int]:
        """The filters with their counts, from the top."""
        return dict(self._counts)

    def _fill(self, filters: Mapping[KeyFilter, int]) -> None:
        self.clear()
        self._items.clear()
        colours = current_colours()
        heading = ""
        for key_filter in filters:
            if (group := self._heading(key_filter.kind)) != heading:
                heading = group
                self._add_heading(heading)
            name = self._name(key_filter)
            item = QTreeWidgetItem([name, ""])
            item.setData(_NAME, _FILTER, key_filter)
            item.setTextAlignment(
                _COUNT, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            )
            item.setToolTip(_NAME, plain_tool_tip(name))
            if picture := _PICTURES.get(key_filter.kind):
                item.setIcon(_NAME, icon(picture, colours.muted))
            self.addTopLevelItem(item)
            self._items[key_filter] = item

    def _say_count(self, key_filter: KeyFilter, item: QTreeWidgetItem, count: int) -> None:
        item.setText(_COUNT, self.locale().toString(count))
        number = self.tr("%n key(s)", None, count)
        words = self.tr("{filter}, {number}").format(filter=self._name(key_filter), number=number)
        item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, words)

    def _add_heading(self, text: str) -> None:
        item = QTreeWidgetItem([text])
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addTopLevelItem(item)
        item.setFirstColumnSpanned(True)

    def _heading(self, kind: FilterKind) -> str:
        return {
            FilterKind.ENVIRONMENT: self.tr("Environment"),
            FilterKind.ACCOUNT: self.tr("Account"),
            FilterKind.TAG: self.tr("Tag"),
            FilterKind.TRASH: self.tr("Put away"),
        }.get(kind, "")

    def _name(self, key_filter: KeyFilter) -> str:
        kind, value = key_filter
        if kind is FilterKind.ENVIRONMENT:
            return environment_word(Environment(value))
        return {
            FilterKind.ALL: self.tr("All keys"),
            FilterKind.ATTENTION: self.tr("Needs attention"),
            FilterKind.PINNED: self.tr("Pinned"),
            FilterKind.TRASH: self.tr("Trash"),
        }.get(kind, value)

    def _chosen(self, item: QTreeWidgetItem | None) -> None:
        if item is None or self._is_filling:
            return
        self._shown_filter = item.data(_NAME, _FILTER)
        self.filter_chosen.emit(self._shown_filter)
