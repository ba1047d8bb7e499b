"""A dialog that leads through steps which may be days apart."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.error_text import Explanation
from vault_app.health.rotation import StepState
from vault_app.terms import Environment
from vault_app.ui.dialogs.fitting_dialog import room_on_screen
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.theme import text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.heading_of_key import beside_environment
from vault_app.ui.widgets.key_card import KeyCard
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.notice import Notice
from vault_app.ui.widgets.scrolled_column import scrolled_column
from vault_app.ui.widgets.step_list import StepList
from vault_app.ui.widgets.step_panel import StepPanel

_WIDTH = 900
_HEIGHT = 620


class StepsDialog(WorkingDialog):
    """Both keys on top, the steps on the left, and the chosen one beside them.

    What is done is known from the keys, so that the dialog can be closed at any time.
    """

    def __init__(
        self, title: str, environment: Environment, parts: tuple[str, str], parent: QWidget
    ) -> None:
        """*parts* is what the two keys are here, such as *Old key* and *New key*."""
        super().__init__(parent)
        self.setWindowTitle(title)
        wanted = QSize(_WIDTH, _HEIGHT) * text_scale()
        self.resize(wanted.boundedTo(room_on_screen(self)))
        self.old_card, self.new_card = map(KeyCard, parts)
        self.notice = Notice()
        self.step_list = StepList()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setToolTip(
            self.tr("Nothing is lost: you can go on at any time, also after locking or a restart.")
        )
        self.close_button.setAutoDefault(False)
        self.footer = QHBoxLayout()
        self.heading = label("", "heading", wrap=True)
        self._panels: dict[str, StepPanel] = {}
        self._pages = QStackedWidget()
        self._next_name: str | None = None
        self._lay_out(environment)
        self.step_list.step_chosen.connect(self._show_panel)
        self.close_button.clicked.connect(self.reject)

    @property
    def current_panel(self) -> StepPanel:
        """The panel of the step that is shown."""
        return list(self._panels.values())[self._pages.currentIndex()]

    def add_step(self, name: str, title: str, panel: StepPanel) -> None:
        """Put a step below the others."""
        self._panels[name] = panel
        self._pages.addWidget(panel)
        self.step_list.add_step(name, title)
        panel.cancel_requested.connect(self.cancel_requested)

    def show_states(self, states: Mapping[str, StepState], times: Mapping[str, str]) -> None:
        """Show how far each step is, and go on to the next one once it is another."""
        self.step_list.show_states(states, times)
        next_name = next((n for n, state in states.items() if state is StepState.NEXT), None)
        if next_name is None and self._next_name is None:
            *_, next_name = states
        if next_name is not None and next_name != self._next_name:
            self._next_name = next_name
            self.step_list.choose(next_name)
            self.step_list.setFocus()  # Enter presses what this step is for

    def begin_work(self, panel: StepPanel, text: str) -> None:
        """Show that something is under way in *panel*."""
        self.is_working = True
        self.step_list.setFocus()  # or it would go on to what ends the whole
        panel.begin_work(text)

    def end_work(self, panel: StepPanel) -> None:
        """It is over, in whatever way."""
        self.is_working = False
        panel.end_work()

    def show_failure(self, explanation: Explanation) -> None:
        """Say what went wrong, in the step that is shown."""
        self.is_working = False
        self.current_panel.show_failure(explanation)

    def _show_panel(self, name: str) -> None:
        self._pages.setCurrentIndex(list(self._panels).index(name))

    def _lay_out(self, environment: Environment) -> None:
        """From the outside to the inside: what is moved later is given its look again."""
        whole = QHBoxLayout(self)  # all that has to scroll does so by now
        whole.setContentsMargins(MEASURES.page, MEASURES.wide, MEASURES.page, MEASURES.wide)
        layout = QVBoxLayout()
        layout.setSpacing(MEASURES.normal)
        whole.addLayout(layout)
        layout.addLayout(beside_environment(self.heading, environment))
        scroll = QScrollArea()  # for large text on a small screen
        layout.addWidget(scroll, 1)
        column = scrolled_column(scroll)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEASURES.normal)
        cards = QHBoxLayout()
        cards.setSpacing(MEASURES.wide)
        column.addLayout(cards)
        for card in (self.old_card, self.new_card):
            cards.addWidget(card, 1)
        body = QHBoxLayout()
        body.setSpacing(MEASURES.wide)
        column.addLayout(body, 1)
        body.addWidget(self.step_list, 2)
        body.addWidget(self._pages, 5)
        layout.addLayout(self.footer)
        self.footer.setSpacing(MEASURES.normal)
        self.footer.addWidget(self.notice, 1)
        self.footer.addStretch()
        self.footer.addWidget(self.close_button)
