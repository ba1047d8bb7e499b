"""Two answers side by side as a Qt table model."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QColor

from vault_app.ui.json_differences import Difference
from vault_app.ui.models.any_index import ROOT, AnyIndex
from vault_app.ui.theme import current_colours
from vault_app.ui.widgets.labels import plain_tool_tip


class SideColumn(IntEnum):
    """The columns, left to right."""

    PATH = 0
    LEFT = 1
    RIGHT = 2


class DifferencesModel(QAbstractTableModel):
    """One row a value; those that differ have a mark and another ground.

    Args:
        headings: of the two answers; one for a single answer.
    """

    def __init__(self, headings: Sequence[str]) -> None:
        super().__init__()
        self._headings = tuple(headings)
        self._all: Sequence[Difference] = ()
        self._shown: Sequence[Difference] = ()

    @property
    def is_pair(self) -> bool:
        """Whether there are two answers to compare."""
        return len(self._headings) > 1

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show all of *differences*."""
        self._all = tuple(differences)
        self.show_only(only_differing=False)

    def show_only(self, *, only_differing: bool) -> None:
        """Show all values, or only those that differ."""
        self.beginResetModel()
        self._shown = [found for found in self._all if found.differs or not only_differing]
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """One row a value."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        """The name, and one column an answer."""
        return 0 if parent.isValid() else 1 + len(self._headings)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        found = self._shown[index.row()]
        marked = self.is_pair and found.differs
        if role == Qt.ItemDataRole.DisplayRole:
            path = f"≠ {found.path}" if marked else found.path
            return (path, found.left, found.right)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip((found.path, found.left, found.right)[index.column()])
        if role == Qt.ItemDataRole.BackgroundRole and marked:
            return QColor(current_colours().selection)
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
        return (self.tr("Value"), *self._headings)[section]
