"""The step in which a key is deleted at the exchange."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment
from vault_app.ui.widgets.labels import link_button
from vault_app.ui.widgets.step_panel import StepPanel


class RevokePanel(StepPanel):
    """Opens the exchange's page, then takes the user's word that the key is deleted.

    Signals:
        page_requested: the user wants to see the page where keys are managed.
        deletion_requested: the practice exchange shall delete the key.
        revoked_changed: whether the user says that the key is deleted.
        wait_requested: the user wants both keys to work for a while first.

    Args:
        can_wait: the key is not in the wrong hands.
    """

    page_requested = Signal()
    deletion_requested = Signal()
    revoked_changed = Signal(bool)
    wait_requested = Signal()

    def __init__(self, title: str, *, can_wait: bool = False) -> None:
        super().__init__(title)
        self._can_wait = can_wait
        self.wait_button = link_button(self.tr("Let both keys work for some days first…"))
        self.open_button = QPushButton(self.tr("Open API Management"))
        self.delete_button = QPushButton(self.tr("Delete it at the practice exchange"))
        self.done_button = QPushButton(self.tr("I have deleted it"))
        self.undo_button = link_button(self.tr("It is not deleted after all"))
        self._was_opened = False
        self._state = StepState.BLOCKED
        self._can_undo = False
        self._is_practice = False
        self.add_actions(
            self.delete_button,
            self.open_button,
            self.done_button,
            self.undo_button,
            self.wait_button,
        )
        self.wait_button.clicked.connect(self.wait_requested)
        self.open_button.clicked.connect(self.page_requested)
        self.delete_button.clicked.connect(self.deletion_requested)
        self.done_button.clicked.connect(lambda: self.revoked_changed.emit(True))
        self.undo_button.clicked.connect(lambda: self.revoked_changed.emit(False))

    def show_revoking(
        self, key: KeySummary, sentence: str, state: StepState, *, can_undo: bool
    ) -> None:
        """Show how *key* is deleted, or that it is."""
        if state is not self._state:
            self.notice.hide()
        self._state, self._can_undo = state, can_undo
        self._is_practice = key.environment is Environment.PRACTICE
        self.say(self.tr("The key was deleted.") if state is StepState.DONE else sentence)
        self.show_state(state)
        self._arrange()

    def show_opened(self, page: str, *, is_open: bool) -> None:
        """Say that *page* is open in the browser, or that the user has to open it."""
        super().show_opened(page, is_open=is_open)
        self._was_opened = True
        self._arrange()

    def _arrange(self) -> None:
        aside = [self.wait_button] if self._can_wait else []
        if self._state is StepState.DONE:
            self.offer(*([self.undo_button] if self._can_undo else []))
        elif self._is_practice and not self._was_opened:
            self.offer(self.open_button, self.done_button, *aside, primary=self.delete_button)
        elif self._was_opened:
            self.offer(self.open_button, *aside, primary=self.done_button)
        else:
            self.offer(self.done_button, *aside, primary=self.open_button)
