"""The command palette: everything the menus can do now, and every key, found by a few letters."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.fuzzy import best
from vault_app.ui.theme import current_colours, text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role

_SIZE = (560, 420)
_MOST_SHOWN = 50
_STEPS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Choice(NamedTuple):
    """One line of the palette.

    Attributes:
        title: what is typed for.
        kind: what it is: a menu's name, or that it is a key.
        shortcut: that does the same; empty for none.
        run: what happens.
    """

    title: str
    kind: str
    shortcut: str
    run: Callable[[], object]


class CommandPalette(FittingDialog):
    """A line to type in, and below it what is meant; Enter does the first.

    Args:
        commands: shown before anything is typed, and searched.
        others: searched only: they may be many.

    Signals:
        chosen: the ``run`` of what the user chose; the palette is closed.
    """

    chosen = Signal(object)

    def __init__(
        self, commands: Sequence[Choice], others: Sequence[Choice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.resize(round(_SIZE[0] * text_scale()), _SIZE[1])
        self._commands = list(commands)
        self._others = list(others)
        self._shown: list[Choice] = []
        self.line = _Line()
        self.line.setPlaceholderText(self.tr("Type what you want to do, or a key's label"))
        self.line.setAccessibleName(self.tr("Find a command or a key"))
        self.list = QTreeWidget()
        set_role(self.list, "choices")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.list.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._nothing = label(self.tr("Nothing has these letters."), "muted")
        layout = self.body()
        layout.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self.line)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        self.line.textChanged.connect(self._find)
        self.line.step_pressed.connect(self._step)
        self.line.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(lambda _: self._choose())
        self._find("")

    def _find(self, text: str) -> None:
        searched = [*self._commands, *self._others] if text.strip() else self._commands
        self._shown = best(text, searched, _searched_text, _MOST_SHOWN)
        muted = QColor(current_colours().muted)
        rows = []
        for choice in self._shown:
            row = QTreeWidgetItem([choice.title, choice.kind, choice.shortcut])
            for column in (1, 2):
                row.setForeground(column, muted)
            rows.append(row)
        self.list.clear()
        self.list.addTopLevelItems(rows)
        self._nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setCurrentItem(rows[0])

    def _step(self, event: QKeyEvent) -> None:
        self.list.keyPressEvent(event)

    def _choose(self) -> None:
        place = self.list.currentIndex().row()
        if 0 <= place < len(self._shown):
            run = self._shown[place].run
            self.accept()
            self.chosen.emit(run)


class _Line(QLineEdit):
    """Leaves the keys that go up and down to the list.

    Signals:
        step_pressed: such a key; the ``QKeyEvent``.
    """

    step_pressed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or tell that the user goes up or down."""
        if event.key() in _STEPS:
            self.step_pressed.emit(event)
        else:
            super().keyPressEvent(event)


def _searched_text(choice: Choice) -> str:
    return choice.title
