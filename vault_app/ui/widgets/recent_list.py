"""The vaults that were open of late, to go to or to forget."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button, plain_tool_tip, rule, set_role
from vault_app.ui.widgets.page import clear_layout

if TYPE_CHECKING:
    from vault_app.ui.recent_vaults import RecentVault

_MOST_SHOWN = 5


class RecentList(QWidget):
    """A row for each vault; those that are not there are grey, and say so.

    Signals:
        vault_chosen, forget_requested: the path of the vault the user means.
    """

    vault_chosen = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_buttons: list[QPushButton] = []
        self.forget_buttons: list[QToolButton] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEASURES.normal)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, MEASURES.normal, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(rule())
        layout.addWidget(label(self.tr("Recent vaults"), "field"))
        layout.addLayout(self._grid)

    def show_vaults(self, vaults: "Sequence[RecentVault]") -> None:
        """Show the latest of *vaults*; the others are in the menu."""
        clear_layout(self._grid)
        self.open_buttons.clear()
        self.forget_buttons.clear()
        for row, (path, is_missing) in enumerate(vaults[:_MOST_SHOWN]):
            self._add_row(row, path, is_missing=is_missing)
        self.setVisible(bool(vaults))

    def _add_row(self, row: int, path: Path, *, is_missing: bool) -> None:
        name = path.stem.replace("&", "&&")
        choose = link_button(name)
        choose.setToolTip(plain_tool_tip(str(path)))
        choose.setAccessibleDescription(str(path))
        choose.setEnabled(not is_missing)
        choose.clicked.connect(lambda: self.vault_chosen.emit(path))
        where = _FolderLabel(self.tr("not found") if is_missing else str(path.parent))
        where.setToolTip(plain_tool_tip(str(path)))
        forget = QToolButton()
        set_role(forget, "quiet")
        forget.setIcon(icon("cross", current_colours().muted))
        forget.setToolTip(self.tr("Do not show it here any more; the file stays"))
        forget.setAccessibleName(self.tr("Forget {name}").format(name=path.stem))
        forget.clicked.connect(lambda: self.forget_requested.emit(path))
        self._grid.addWidget(choose, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(where, row, 1)
        self._grid.addWidget(forget, row, 2)
        self.open_buttons.append(choose)
        self.forget_buttons.append(forget)


class _FolderLabel(QLabel):
    """A folder in as much room as there is; where it is too long, its middle is left out."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(1)
        set_role(self, "small")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.drawText(room, int(self.alignment()), text)
