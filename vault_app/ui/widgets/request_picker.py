"""Choosing a key and a request for it: by group, or by what is typed."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vault_app.binance.catalogue import Group, TestRequest, catalogue
from vault_app.key_summary import KeySummary
from vault_app.ui.request_words import call_text, group_word, matches_search, request_word
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.chip import Chip
from vault_app.ui.widgets.labels import label, plain_tool_tip, set_role
from vault_app.ui.widgets.search_line import SearchLine

_REQUEST_ROLE = Qt.ItemDataRole.UserRole
_WIDTH = 250


class RequestPicker(QWidget):
    """The keys in a box, and below it the requests that exist where the chosen one is registered.

    Signals:
        key_changed: another key is chosen, or none.
        request_changed: another request is chosen; the ``TestRequest``.
    """

    key_changed = Signal()
    request_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self._keys: tuple[KeySummary, ...] = ()
        self._request: TestRequest | None = None
        self.key_box = QComboBox()
        self.key_box.setAccessibleName(self.tr("Key"))
        self.key_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.environment = Chip()
        self.search_line = SearchLine(self.tr("Search requests"))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Requests"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_role(self.tree, "list")
        self._nothing = label(self.tr("No request has these words."), "muted", wrap=True)
        self._nothing.hide()
        heading = QHBoxLayout()
        heading.addWidget(label(self.tr("Key"), "field"))
        heading.addStretch()
        heading.addWidget(self.environment)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addLayout(heading)
        layout.addWidget(self.key_box)
        layout.addWidget(self.search_line)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._nothing)
        self.key_box.currentIndexChanged.connect(self._key_changed)
        self.search_line.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(self._current_changed)

    @property
    def key(self) -> KeySummary | None:
        """The chosen key; None where there is none."""
        place = self.key_box.currentIndex()
        return self._keys[place] if 0 <= place < len(self._keys) else None

    @property
    def request(self) -> TestRequest | None:
        """The chosen request; None where there is none."""
        return self._request

    def show_keys(self, keys: Sequence[KeySummary]) -> None:
        """Offer *keys*; the one that was chosen stays so where it is still there."""
        before = self.key
        self.key_box.blockSignals(True)
        self._keys = tuple(keys)
        self.key_box.clear()
        self.key_box.addItems([key.label for key in self._keys])
        place = next((n for n, key in enumerate(self._keys) if before and key.id == before.id), 0)
        self.key_box.setCurrentIndex(place if self._keys else -1)
        self.key_box.blockSignals(False)
        now = self.key
        if before is None or now is None or not same_at_the_exchange(before, now):
            self._key_changed()

    def choose_key(self, key_id: UUID) -> bool:
        """Choose a key; False where it is not there."""
        place = next((n for n, key in enumerate(self._keys) if key.id == key_id), None)
        if place is None:
            return False
        self.key_box.blockSignals(True)
        is_other = place != self.key_box.currentIndex()
        self.key_box.setCurrentIndex(place)
        self.key_box.blockSignals(False)
        if is_other:
            self._key_changed()
        return True

    def choose_request(self, request_id: str) -> bool:
        """Choose a request; False where it does not exist in the key's environment."""
        self.search_line.clear()
        for item in self._items():
            if item.data(0, _REQUEST_ROLE).id == request_id:
                self.tree.setCurrentItem(item)
                return True
        return False

    def _key_changed(self, _place: int = 0) -> None:
        key = self.key
        self.environment.setVisible(key is not None)
        if key is not None:
            self.environment.show_environment(key.environment)
            self.key_box.setToolTip(plain_tool_tip(key.label))
        self._fill(key)
        self.key_changed.emit()

    def _fill(self, key: KeySummary | None) -> None:
        chosen = self._request.id if self._request is not None else "spot-account"
        self.tree.blockSignals(True)
        self.tree.clear()
        for group in Group:
            there = [
                request
                for request in catalogue()
                if request.group is group
                and key is not None
                and key.environment in request.environments
            ]
            if there:
                self._add_group(group, there)
        self.tree.blockSignals(False)
        self._request = None
        self._filter(self.search_line.text())
        items = self._items()
        chosen_items = [item for item in items if item.data(0, _REQUEST_ROLE).id == chosen]
        if items:
            self.tree.setCurrentItem((chosen_items or items)[0])

    def _add_group(self, group: Group, requests: Sequence[TestRequest]) -> None:
        parent = QTreeWidgetItem([group_word(group)])
        parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = parent.font(0)
        font.setBold(True)
        parent.setFont(0, font)
        self.tree.addTopLevelItem(parent)
        for request in requests:
            name = request_word(request)
            item = QTreeWidgetItem(parent, [name])
            item.setData(0, _REQUEST_ROLE, request)
            item.setToolTip(0, f"{name}\n{call_text(request)} ({request.id})")
        parent.setExpanded(True)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        any_shown = False
        for parent in self._groups():
            inside = _children_of(parent)
            for item in inside:
                item.setHidden(not matches_search(item.data(0, _REQUEST_ROLE), words))
            is_shown = not all(item.isHidden() for item in inside)
            parent.setHidden(not is_shown)
            any_shown = any_shown or is_shown
        self._nothing.setVisible(not any_shown and bool(words))

    def _groups(self) -> list[QTreeWidgetItem]:
        places = range(self.tree.topLevelItemCount())
        return [item for place in places if (item := self.tree.topLevelItem(place)) is not None]

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for parent in self._groups() for item in _children_of(parent)]

    def _current_changed(
        self, current: QTreeWidgetItem | None, _previous: QTreeWidgetItem | None
    ) -> None:
        request = None if current is None else current.data(0, _REQUEST_ROLE)
        if request is not None:
            self._request = request
            self.request_changed.emit(request)


def same_at_the_exchange(one: KeySummary, other: KeySummary) -> bool:
    """Whether the exchange could not tell the two apart: what differs is only the vault's own."""
    return (one.id, one.environment, one.api_key) == (other.id, other.environment, other.api_key)


def _children_of(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    places = range(parent.childCount())
    return [item for place in places if (item := parent.child(place)) is not None]
