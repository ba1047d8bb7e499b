"""What happened to a key: folded away until it is asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from vault_app.agent.life_messages import HistoryLine
from vault_app.ui.history_words import history_line_word, moment_of
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button
from vault_app.ui.widgets.page import clear_layout

_SHOWN = 100


class KeyHistory(QWidget):
    """A button that unfolds the lines, newest first.

    Signals:
        requested: the lines are to be fetched.
    """

    requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fold_button = link_button(self.tr("Show history"))
        self.fold_button.setCheckable(True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(MEASURES.tight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self.fold_button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(self._lines)
        self.fold_button.toggled.connect(self._toggled)

    def fold(self) -> None:
        """Show no lines: another key is shown."""
        self.fold_button.setChecked(False)
        clear_layout(self._lines)

    def refresh(self) -> None:
        """Something may have happened: fetch the lines again where they are shown."""
        if self.fold_button.isChecked():
            self.requested.emit()

    def show_lines(self, lines: Sequence[HistoryLine]) -> None:
        """Show *lines*, which come oldest first; of many only the newest."""
        if not self.fold_button.isChecked():
            return
        clear_layout(self._lines)
        for line in reversed(lines[-_SHOWN:]):
            words = label(history_line_word(line), "plain", wrap=True)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._lines.addWidget(words)  # a path may be long
            self._lines.addWidget(label(moment_of(line), "small", wrap=True))
        older = len(lines) - _SHOWN
        if older > 0:
            self._lines.addWidget(label(self.tr("And %n older line(s)", None, older), "small"))

    def words(self) -> list[str]:
        """What is shown, from the top."""
        texts = []
        for place in range(self._lines.count()):
            item = self._lines.itemAt(place)
            widget = item.widget() if item is not None else None
            texts.append("" if widget is None else str(widget.property("text")))
        return texts

    def _toggled(self, is_unfolded: bool) -> None:  # noqa: FBT001 - Qt calls it so
        text = self.tr("Hide history") if is_unfolded else self.tr("Show history")
        self.fold_button.setText(text)
        if is_unfolded:
            self.requested.emit()
        else:
            clear_layout(self._lines)
