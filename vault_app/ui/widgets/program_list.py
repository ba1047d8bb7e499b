"""The programs that use a key: ticked off one by one, each with its hand-over sheet."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from vault_app.key_life import Program
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.page import clear_layout


class ProgramList(QWidget):
    """One line a program.

    Args:
        can_tick: each is ticked off on its own.

    Signals:
        program_ticked: a name, and whether the program uses the new key.
        sheet_requested: the ``Program`` that shall be given the new key.
    """

    program_ticked = Signal(str, bool)
    sheet_requested = Signal(object)

    def __init__(self, *, can_tick: bool) -> None:
        super().__init__()
        self._can_tick = can_tick
        self._programs: tuple[Program, ...] = ()
        self.boxes: dict[str, QCheckBox] = {}
        self.sheet_buttons: dict[str, QPushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEASURES.wide)
        self._grid.setVerticalSpacing(MEASURES.tight)
        self._grid.setColumnStretch(2, 1)

    def show_programs(
        self, programs: Sequence[Program], updated: Collection[str], *, has_new_key: bool
    ) -> None:
        """Show *programs*; those whose names are among *updated* use the new key already."""
        if tuple(programs) != self._programs:
            self._build(programs)
        left = [program.name for program in programs if program.name not in updated]
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(name in updated)
            box.blockSignals(False)
        for name, button in self.sheet_buttons.items():
            button.setEnabled(has_new_key)
            set_role(button, "primary" if self._can_tick and [name] == left[:1] else "")

    def _build(self, programs: Sequence[Program]) -> None:
        clear_layout(self._grid)
        self._programs = tuple(programs)
        self.boxes.clear()
        self.sheet_buttons.clear()
        for row, program in enumerate(programs):
            name = self._name(program.name)
            self._grid.addWidget(name, row, 0)
            button = QPushButton(self.tr("Hand-over sheet…"))
            button.setAutoDefault(False)
            button.setAccessibleName(
                self.tr("Hand-over sheet for {program}").format(program=program.name)
            )
            button.clicked.connect(lambda _, chosen=program: self.sheet_requested.emit(chosen))
            self.sheet_buttons[program.name] = button
            self._grid.addWidget(button, row, 1, Qt.AlignmentFlag.AlignLeft)

    def _name(self, name: str) -> QCheckBox | QLabel:
        if not self._can_tick:
            return label(name, "plain", wrap=True)
        box = QCheckBox(name.replace("&", "&&"))
        box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        box.setAccessibleName(name)
        box.setToolTip(self.tr("Ticked: it uses the new key."))
        box.toggled.connect(lambda is_ticked: self.program_ticked.emit(name, is_ticked))
        self.boxes[name] = box
        return box
