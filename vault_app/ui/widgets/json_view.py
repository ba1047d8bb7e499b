"""JSON to fold, to search and to copy from."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from vault_app.ui.clipboard import copy_public
from vault_app.ui.json_text import MAX_FOUND, JsonPath
from vault_app.ui.models.json_model import JsonModel
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.search_line import SearchLine

_WAIT_MS = 250
_OPEN_AT_FIRST = 30
_MOST_UNFOLDED = 300
"""Rows; the view lays out all that are open."""


class JsonView(QWidget):
    """A tree with a search line above it.

    Signals:
        search_requested: the user wants to know where this text occurs.
    """

    search_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Sequence[JsonPath] = ()
        self._place = 0
        self.model = JsonModel(self)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Answer"))
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.tree.header().setDefaultSectionSize(240)
        self.search_line = SearchLine(self.tr("Search the answer"))
        self.count = label("", "muted")
        self.next_button = QPushButton(self.tr("Next"))
        self.unfold_button = QPushButton(self.tr("Unfold"))
        self.fold_button = QPushButton(self.tr("Fold"))
        row = QHBoxLayout()
        row.addWidget(self.search_line, 1)
        for widget in (self.count, self.next_button, self.unfold_button, self.fold_button):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, MEASURES.normal, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addLayout(row)
        layout.addWidget(self.tree, 1)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._search)
        self.search_line.textChanged.connect(lambda _text: self._timer.start())
        self.search_line.returnPressed.connect(self.show_next)
        self.next_button.clicked.connect(self.show_next)
        self.unfold_button.clicked.connect(self._unfold)
        self.fold_button.clicked.connect(self.tree.collapseAll)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.tree)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy_value)
        self.show_found(())

    def show_json(self, content: bytes) -> None:
        """Show *content*, an object or an array."""
        self.search_line.clear()
        self.model.show_json(content)
        self.show_found(())
        for row in range(min(self.model.rowCount(), 3)):
            index = self.model.index(row, 0)
            self.tree.setExpanded(index, self.model.rowCount(index) <= _OPEN_AT_FIRST)

    def show_found(self, found: Sequence[JsonPath]) -> None:
        """Show where the text that was searched for occurs, and go to the first place."""
        self._found, self._place = found, -1
        self.next_button.setEnabled(bool(found))
        self.count.setText("" if found or not self.search_line.text() else self.tr("not found"))
        self.show_next()

    def show_next(self) -> None:
        """Go to the next place that was found."""
        if not self._found:
            return
        self._place = (self._place + 1) % len(self._found)
        index = self.model.index_of(self._found[self._place])
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        total = self.locale().toString(len(self._found))
        if len(self._found) >= MAX_FOUND:
            total += "+"
        place = self.locale().toString(self._place + 1)
        self.count.setText(self.tr("{place} of {total}").format(place=place, total=total))

    def _search(self) -> None:
        text = self.search_line.text().strip()
        if text:
            self.search_requested.emit(text)
        else:
            self.show_found(())

    def _unfold(self) -> None:
        """Open what is closed, from the top or what is chosen, until that is many rows."""
        chosen = self.tree.currentIndex().siblingAtColumn(0)
        waiting = deque([chosen if self.model.hasChildren(chosen) else QModelIndex()])
        left = _MOST_UNFOLDED
        while waiting and left > 0:
            branch = waiting.popleft()
            rows = self.model.rowCount(branch)
            if branch.isValid() and not self.tree.isExpanded(branch):
                self.tree.expand(branch)
                left -= rows
            waiting.extend(self.model.index(row, 0, branch) for row in range(rows))

    def _copy_value(self) -> None:
        index = self.tree.currentIndex()
        if index.isValid():
            copy_public(self.model.text_at(index))
