"""How many keys to make: one, unless the user asks for several."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from vault_app.agent.key_messages import PlannedKey
from vault_app.label_pattern import NUMBER_SIGN, labels_from
from vault_app.terms import MAX_KEYS_AT_ONCE, Purpose
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.words import list_separator, purpose_word

_FOUR_TASKS = (
    Purpose.SPOT_TRADING,
    Purpose.FUTURES_TRADING,
    Purpose.TAX_REPORT,
    Purpose.READ_ONLY,
)
_FIRST_CHOICE = 5


class SeveralKeys(QWidget):
    """A number and a naming pattern, or one key for each task.

    Signals:
        changed: another number, or the four tasks.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.count_box = QComboBox()
        for count in range(2, MAX_KEYS_AT_ONCE + 1):
            self.count_box.addItem(str(count), count)
        self.count_box.setCurrentIndex(self.count_box.findData(_FIRST_CHOICE))
        self.count_box.setAccessibleName(self.tr("Number of keys"))
        self.four_tasks_box = QCheckBox(self.tr("Four keys for four tasks"))
        self._hint = label("", "small", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(MEASURES.wide)
        row.addWidget(self.count_box)
        row.addWidget(self.four_tasks_box)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.tight)
        layout.addLayout(row)
        layout.addWidget(self._hint)
        self.count_box.currentIndexChanged.connect(self.changed)
        self.four_tasks_box.toggled.connect(self._four_tasks_toggled)
        self._show_hint()

    @property
    def is_for_four_tasks(self) -> bool:
        """Whether each key gets a task of its own."""
        return self.four_tasks_box.isChecked()

    @property
    def count(self) -> int:
        """How many keys."""
        return len(_FOUR_TASKS) if self.is_for_four_tasks else int(self.count_box.currentData())

    def planned(self, pattern: str, purpose: Purpose) -> list[PlannedKey]:
        """The keys: named after *pattern*, for *purpose* or for one task each."""
        if self.is_for_four_tasks:
            name = pattern.replace(NUMBER_SIGN, "").strip()
            return [
                PlannedKey(f"{name} {purpose_word(task)}".strip(), task) for task in _FOUR_TASKS
            ]
        return [PlannedKey(name, purpose) for name in labels_from(pattern, self.count)]

    def _four_tasks_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.count_box.setEnabled(not on)
        self._show_hint()
        self.changed.emit()

    def _show_hint(self) -> None:
        if self.is_for_four_tasks:
            tasks = list_separator().join(purpose_word(task) for task in _FOUR_TASKS)
            text = self.tr("{tasks}: each is named after the label and its task.")
            self._hint.setText(text.format(tasks=tasks))
        else:
            self._hint.setText(self.tr("The number takes the place of # in the label, or its end."))
