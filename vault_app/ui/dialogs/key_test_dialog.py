"""Shows a key being tried with signed requests, step by step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from vault_app.binance.key_test import KeyTestReport, Step, StepResult
from vault_app.error_text import Explanation
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.icons import show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.chip import environment_word
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.labels import label, primary_button, set_role
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.words import explain_step_here

_WIDTH = 560
_ICON = 18


class KeyTestDialog(WorkingDialog):
    """The steps of a key test and what came of each.

    Signals:
        start_requested: the user wants the test made (again).
    """

    start_requested = Signal()

    def __init__(self, key: KeySummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Test request"))
        self.set_least_width(_WIDTH)
        self._key = key
        self._rows = {step: _StepRow(*self._words_of(step)) for step in Step}
        self.notice = Notice()
        self.busy = BusyBar()
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self.start_button = primary_button(self.tr("Send test requests"))
        self.start_button.setDefault(True)
        self._lay_out()
        self.start_button.clicked.connect(self.start_requested)
        self.close_button.clicked.connect(self.reject)
        self.busy.cancel_requested.connect(self.cancel_requested)

    def begin_work(self) -> None:
        """Show that the requests are being sent."""
        self.is_working = True
        self.notice.hide()
        for row in self._rows.values():
            row.show_waiting()
        self._make_primary(self.start_button)
        self.start_button.setEnabled(False)
        where = environment_word(self._key.environment)
        self.busy.begin(self.tr("Asking the exchange ({environment})…").format(environment=where))

    def show_step(self, result: StepResult) -> None:
        """Show what came of one request."""
        self._rows[result.step].show_result(result, self._outcome_of(result))

    def show_report(self, report: KeyTestReport) -> None:
        """Show how the whole test went."""
        self._end_work()
        failed = report.failed_step
        if failed is not None:
            self.notice.explain(explain_step_here(failed))
            return
        self.notice.say(
            Tone.SUCCESS,
            self.tr("Accepted. The exchange holds this public key and verified your signatures."),
            self._clock_words(report),
        )
        self._make_primary(self.close_button)
        self.close_button.setFocus()

    def show_failure(self, explanation: Explanation) -> None:
        """Say why the test could not be made."""
        self._end_work()
        self.notice.explain(explanation)

    def _make_primary(self, button: QPushButton) -> None:
        for each in (self.close_button, self.start_button):
            set_role(each, "primary" if each is button else "")
        button.setDefault(True)

    def _end_work(self) -> None:
        self.is_working = False
        self.busy.end()
        self.start_button.setEnabled(True)
        self.start_button.setText(self.tr("Send again"))

    def _lay_out(self) -> None:
        heading = self.tr("Test “{label}”").format(label=self._key.label)
        title = heading_of_key(heading, self._key.environment)
        steps = QGridLayout()
        steps.setHorizontalSpacing(MEASURES.normal)
        steps.setVerticalSpacing(MEASURES.normal)
        steps.setColumnStretch(1, 1)
        for place, row in enumerate(self._rows.values()):
            row.put_into(steps, place * 2)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.start_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(title)
        layout.addWidget(
            label(
                self.tr("These requests change nothing: no order is placed, no money moves."),
                "muted",
                wrap=True,
            )
        )
        layout.addLayout(steps)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addStretch()
        layout.addLayout(buttons)

    def _words_of(self, step: Step) -> tuple[str, str]:
        match step:
            case Step.TIME:
                return "GET /api/v3/time", self.tr("Is the exchange there, and is the clock right?")
            case Step.ACCOUNT:
                return "GET /api/v3/account", self.tr("Signed: does it know this key?")
            case Step.ORDER_TEST:
                return "POST /api/v3/order/test", self.tr("Signed: may this key trade?")

    def _outcome_of(self, result: StepResult) -> str:
        if result.accepted and result.latency_ms is not None:
            milliseconds = self.locale().toString(round(result.latency_ms))
            return self.tr("accepted in {milliseconds} ms").format(milliseconds=milliseconds)
        return self.tr("not accepted")

    def _clock_words(self, report: KeyTestReport) -> str:
        if not report.offset_used or report.clock_offset_ms is None:
            return ""
        offset = self.locale().toString(report.clock_offset_ms)
        return self.tr(
            "This computer's clock is off by {offset} ms; the requests were signed with the"
            " exchange's time. Set the clock by the internet."
        ).format(offset=offset)


class _StepRow:
    """One request: its icon, its name, what it asks, what came of it."""

    def __init__(self, request: str, question: str) -> None:
        self._icon = QLabel()
        self._request = label(request, "fixed")
        self._question = label(question, "small", wrap=True)
        self._outcome = label("", "muted")
        self.show_waiting()

    def put_into(self, grid: QGridLayout, row: int) -> None:
        grid.addWidget(self._icon, row, 0)
        grid.addWidget(self._request, row, 1)
        grid.addWidget(self._outcome, row, 2)
        grid.addWidget(self._question, row + 1, 1, 1, 2)

    def show_waiting(self) -> None:
        show_picture(self._icon, "wait", current_colours().muted, _ICON)
        self._outcome.setText("")

    def show_result(self, result: StepResult, outcome: str) -> None:
        colours = current_colours()
        name, colour = ("check", colours.success) if result.accepted else ("cross", colours.danger)
        show_picture(self._icon, name, colour, _ICON)
        self._outcome.setText(outcome)
