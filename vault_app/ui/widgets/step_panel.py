"""What is to be done in one step, and the buttons that do it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from vault_app.error_text import Explanation
from vault_app.health.rotation import StepState
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.modest_area import ModestArea
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.widgets.scrolled_column import scrolled_column

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class StepPanel(QFrame):
    """A heading, a sentence, what a subclass puts into ``body``, and buttons.

    What does not fit scrolls, but for the buttons and what they lead to.

    Signals:
        cancel_requested: the user gave up what is under way.
    """

    cancel_requested = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._sentence = label("", "plain", wrap=True)
        self.notice = Notice()
        self.busy = BusyBar()
        self._actions = FlowLayout(MEASURES.normal)
        self._buttons: list[QPushButton] = []
        self._can_act = True
        self._is_working = False
        self.body = QVBoxLayout()
        self.body.setSpacing(MEASURES.normal)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        scroll = ModestArea()
        layout.addWidget(scroll, 1)
        column = scrolled_column(scroll)
        column.setContentsMargins(0, 0, MEASURES.normal, 0)
        column.setSpacing(MEASURES.wide)
        column.addWidget(label(title, "title", wrap=True))
        column.addWidget(self._sentence)
        column.addLayout(self.body)
        column.addStretch()
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addLayout(self._actions)
        self.busy.cancel_requested.connect(self.cancel_requested)

    @property
    def sentence(self) -> str:
        """What the panel says is to be done."""
        return self._sentence.text()

    def say(self, sentence: str) -> None:
        """Say what is to be done."""
        self._sentence.setText(sentence)

    def add_actions(self, *buttons: QPushButton) -> None:
        """Put *buttons* in a line below everything else."""
        for button in buttons:
            button.setAutoDefault(False)
            self._buttons.append(button)
            self._actions.addWidget(button)

    def offer(self, *buttons: QPushButton, primary: QPushButton | None = None) -> None:
        """Show these of the buttons only; Enter presses the *primary* one."""
        for button in self._buttons:
            is_primary = button is primary
            button.setVisible(is_primary or button in buttons)
            button.setDefault(is_primary)
            if button.property("role") != "link":
                set_role(button, "primary" if is_primary else "")

    def show_state(self, state: StepState) -> None:
        """Take input, unless the step waits for another one."""
        self._can_act = state is not StepState.BLOCKED
        if not self._is_working:
            self._enable()

    def show_opened(self, page: str, *, is_open: bool) -> None:
        """Say that *page* is open in the browser, or that the user has to open it."""
        if is_open:
            text = self.tr("The page is open in your browser: {page}")
        else:
            text = self.tr("No browser could be opened. The page is: {page}")
        self.notice.say(Tone.HINT, text.format(page=page))

    def begin_work(self, text: str) -> None:
        """Show that something is under way."""
        self._is_working = True
        self._enable()
        self.notice.hide()
        self.busy.begin(text)

    def end_work(self) -> None:
        """It is over, in whatever way."""
        self._is_working = False
        self.busy.end()
        self._enable()

    def show_failure(self, explanation: Explanation) -> None:
        """Say what went wrong."""
        self.end_work()
        self.notice.explain(explanation)

    def _enable(self) -> None:
        for part in self.findChildren(QWidget, options=_DIRECT):
            part.setEnabled(part is self.busy or (self._can_act and not self._is_working))
