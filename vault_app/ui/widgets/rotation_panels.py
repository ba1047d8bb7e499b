"""The steps that only a rotation has: register and prove the new key, and let both work."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout

from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.ui.life_words import day_here
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.exchange_settings import ExchangeSettings
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.page import clear_layout
from vault_app.ui.widgets.step_panel import StepPanel

_USUAL_DAYS = 7
_MOST_DAYS = 365


class ActionPanel(StepPanel):
    """A step that another dialog does.

    Signals:
        requested: the user wants it done.
    """

    requested = Signal()

    def __init__(self, title: str, button_text: str) -> None:
        super().__init__(title)
        self.button = QPushButton(button_text)
        self.add_actions(self.button)
        self.button.clicked.connect(self.requested)

    def show_action(self, sentence: str, done_sentence: str, state: StepState) -> None:
        """Show what is to be done, or that it is."""
        is_done = state is StepState.DONE
        self.say(done_sentence if is_done else sentence)
        self.show_state(state)
        self.offer(primary=None if is_done else self.button)


class RegisterPanel(ActionPanel):
    """The new key is registered at the exchange, with the old one's settings."""

    def __init__(self, title: str) -> None:
        super().__init__(title, self.tr("Register…"))
        self._settings = QVBoxLayout()
        self._shown: KeySummary | None = None
        self.body.addLayout(self._settings)

    def show_settings(self, key: KeySummary | None) -> None:
        """Show what to set for *key* at the exchange."""
        if key == self._shown:
            return
        self._shown = key
        clear_layout(self._settings)
        if key is not None:
            self._settings.addWidget(ExchangeSettings(key))


class OverlapPanel(StepPanel):
    """For how long both keys shall work.

    Signals:
        overlap_chosen: a number of days from now; 0 for no fixed day.
    """

    overlap_chosen = Signal(int)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.days_box = QSpinBox()
        self.days_box.setRange(1, _MOST_DAYS)
        self.days_box.setValue(_USUAL_DAYS)
        self.days_box.setAccessibleName(self.tr("Days in which both keys work"))
        self.set_button = QPushButton(self.tr("Let both keys work for so many days"))
        self.end_button = QPushButton(self.tr("Do not wait any longer"))
        row = QHBoxLayout()
        row.setSpacing(MEASURES.normal)
        name = label(self.tr("Days from now"), "field")
        name.setBuddy(self.days_box)
        row.addWidget(name)
        row.addWidget(self.days_box)
        row.addStretch()
        self.body.addLayout(row)
        self.add_actions(self.set_button, self.end_button)
        self.set_button.clicked.connect(lambda: self.overlap_chosen.emit(self.days_box.value()))
        self.end_button.clicked.connect(lambda: self.overlap_chosen.emit(0))

    def show_overlap(
        self, old: KeySummary, until: datetime | None, state: StepState, *, is_revoked: bool
    ) -> None:
        """Show until when the user wants both keys to work; None for no fixed day."""
        self.show_state(StepState.BLOCKED if is_revoked else StepState.NEXT)
        if is_revoked:
            self.say(self.tr("The old key is deleted: only the new one works."))
            self.offer()
        elif until is None:
            self.say(
                self.tr(
                    "Both keys work until you delete the old one. Choose some days to see that no"
                    " program still uses it; you are reminded then."
                )
            )
            self.offer(self.set_button)
        elif state is StepState.DONE:
            text = self.tr("The time in which both keys work was over on {day}.")
            self.say(text.format(day=day_here(until)))
            self.offer(self.set_button)
        else:
            text = self.tr(
                "Both keys work until {day}, and you will be reminded then. You can close this"
                " meanwhile. Watch that no program still uses “{label}”."
            )
            self.say(text.format(day=day_here(until), label=old.label))
            self.offer(self.set_button, self.end_button)
