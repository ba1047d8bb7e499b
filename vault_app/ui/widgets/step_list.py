"""The steps of something that takes days: each with its state, and when it was done."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from vault_app.health.rotation import StepState
from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours, scaled
from vault_app.ui.tokens import MEASURES

_WIDTH = 240
_AROUND_WIDTH = 30
"""Padding of the list and of its items, and the gap behind the icon."""

_AROUND_HEIGHT = 14
_HIGHEST = 1000
_WRAPPED = Qt.TextFlag.TextWordWrap


class StepList(QListWidget):
    """One line a step; the chosen one is shown beside the list.

    Signals:
        step_chosen: the name of a step.
    """

    step_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth((_WIDTH + scaled(_WIDTH)) // 2)  # the step itself needs room, too
        self._names: list[str] = []
        self._titles: dict[str, str] = {}
        self.currentRowChanged.connect(self._tell)

    def add_step(self, name: str, title: str) -> None:
        """Put a step below the others; *title* is what the user reads."""
        self._names.append(name)
        self._titles[name] = title
        self.addItem(QListWidgetItem(title))

    def show_states(self, states: Mapping[str, StepState], times: Mapping[str, str]) -> None:
        """Show how far each step is; *times* holds when those were done that have a time."""
        colours = current_colours()
        pictures = {
            StepState.DONE: ("check", colours.success),
            StepState.NEXT: ("next", colours.accent),
            StepState.BLOCKED: ("wait", colours.muted),
        }
        for row, name in enumerate(self._names):
            item = self.item(row)
            state = states[name]
            word = self._state_word(state, times.get(name, ""))
            item.setIcon(icon(*pictures[state]))
            item.setText(f"{self._titles[name]}\n{word}")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{step}: {state}").format(step=self._titles[name], state=word),
            )
        self._fit_heights()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes another number of lines."""
        super().resizeEvent(event)
        self._fit_heights()

    def choose(self, name: str) -> None:
        """Show the step called *name*."""
        self.setCurrentRow(self._names.index(name))

    def _state_word(self, state: StepState, time: str) -> str:
        match state:
            case StepState.DONE:
                return self.tr("Done, {moment}").format(moment=time) if time else self.tr("Done")
            case StepState.NEXT:
                return self.tr("To do now")
            case StepState.BLOCKED:
                return self.tr("Comes later")

    def _fit_heights(self) -> None:
        """As high as the words are; Qt forgets what the style sheet puts around them."""
        room = QRect(
            0, 0, self.viewport().width() - scaled(MEASURES.icon) - _AROUND_WIDTH, _HIGHEST
        )
        for row in range(self.count()):
            item = self.item(row)
            text = self.fontMetrics().boundingRect(room, _WRAPPED, item.text())
            item.setSizeHint(QSize(0, text.height() + _AROUND_HEIGHT))

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.step_chosen.emit(self._names[row])
