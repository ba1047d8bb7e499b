"""The step in which every program is given the new key."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.ui.widgets.labels import link_button
from vault_app.ui.widgets.program_list import ProgramList
from vault_app.ui.widgets.step_panel import StepPanel


class ProgramsPanel(StepPanel):
    """The programs that use the old key.

    Args:
        can_tick: each is ticked off on its own; else all of them with one button.

    Signals:
        all_updated_changed: whether the user says that all of them use the new key.
    """

    all_updated_changed = Signal(bool)

    def __init__(self, title: str, *, can_tick: bool) -> None:
        super().__init__(title)
        self._can_tick = can_tick
        self.programs = ProgramList(can_tick=can_tick)
        self.done_button = QPushButton(self.tr("All of them use the new key"))
        self.undo_button = link_button(self.tr("Not all of them after all"))
        self.body.addWidget(self.programs)
        self.add_actions(self.done_button, self.undo_button)
        self.done_button.clicked.connect(lambda: self.all_updated_changed.emit(True))
        self.undo_button.clicked.connect(lambda: self.all_updated_changed.emit(False))

    def show_programs(
        self,
        old: KeySummary,
        updated: Collection[str],
        sentence: str,
        state: StepState,
        *,
        has_new_key: bool,
    ) -> None:
        """Show the programs of *old*; those called as in *updated* use the new key already."""
        if not old.used_by:
            self.say(
                self.tr(
                    "No program is noted under “Used by” of this key. If one uses it, give it the"
                    " new key now."
                )
            )
        elif state is StepState.DONE:
            self.say(self.tr("Every program that is noted uses the new key."))
        else:
            self.say(sentence)
        self.show_state(state)
        self.programs.show_programs(old.used_by, updated, has_new_key=has_new_key)
        if self._can_tick:
            self.offer()
        elif state is StepState.DONE:
            self.offer(self.undo_button)
        else:
            self.offer(primary=self.done_button)
