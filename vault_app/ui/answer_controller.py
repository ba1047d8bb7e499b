"""The answer to a test request: the doctor, the clock, searching, and what is copied."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.sender import Sent
from vault_app.cause_text import explain_diagnosis
from vault_app.errors import OperationCancelledError, VaultAppError
from vault_app.terms import Environment
from vault_app.ui.answer_text import AnswerText
from vault_app.ui.dialogs.copy_request_dialog import CopyRequestDialog
from vault_app.ui.job import Job, JobRunner
from vault_app.ui.json_text import JsonPath, find_in_json
from vault_app.ui.main_window import MainWindow
from vault_app.ui.request_copies import copy_whole_answer, open_curl_dialog, open_report_dialog
from vault_app.ui.request_desk import Attempt, RequestDesk
from vault_app.ui.request_words import rung_word
from vault_app.ui.words import explain_here


class AnswerController(QObject):
    """Shows what came of a request, and does what can be asked for then."""

    def __init__(self, window: MainWindow, jobs: JobRunner) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = jobs
        self._view = window.vault_view.requests
        self._desk: RequestDesk | None = None
        self._attempt: Attempt | None = None
        self._text = AnswerText()
        self._diagnosis: Diagnosis | None = None
        self._diagnosing: Job[Diagnosis] | None = None
        self._clocks: dict[Environment, ClockOffset] = {}
        answer = self._view.answer
        self._view.clock_fix_changed.connect(self._set_clock_fix)
        answer.find_cause_requested.connect(self.find_cause)
        answer.cancel_requested.connect(self.cancel)
        answer.fix_clock_requested.connect(self._fix_clock)
        answer.copy_curl_requested.connect(
            self._with_answer(lambda sent: open_curl_dialog(sent, window))
        )
        answer.copy_report_requested.connect(self._with_answer(self._open_report_dialog))
        answer.copy_raw_requested.connect(lambda: copy_whole_answer(self._text, window))
        answer.tabs.json.search_requested.connect(self._search)

    def take_desk(self, desk: RequestDesk | None) -> None:
        """Be ready for the answers of *desk*; those of another are not shown any more."""
        is_other = self._attempt is not None
        self._desk, self._attempt, self._diagnosis = desk, None, None
        self._text = AnswerText()
        if is_other:
            self._view.answer.clear()

    def exchange_time(self, environment: Environment) -> ClockOffset | None:
        """What the user wants added to our time where keys of *environment* sign; None: nothing."""
        return self._clocks.get(environment)

    def show_attempt(self, attempt: Attempt, text: AnswerText) -> None:
        """Show what came of a request of the desk."""
        self._attempt, self._text, self._diagnosis = attempt, text, None
        self._view.answer.show_attempt(attempt, text)
        self._view.show_answer_tab()
        if attempt.accepted and self._desk is not None:
            self._measure_clock(self._desk, attempt)

    def find_cause(self) -> None:
        """Let the doctor find out why the request failed."""
        desk, attempt = self._desk, self._attempt
        if desk is None or attempt is None:
            return
        answer = self._view.answer
        answer.begin_diagnosis()

        def found(diagnosis: Diagnosis) -> None:
            self._diagnosing = None
            if attempt is self._attempt:
                self._diagnosis = diagnosis
                answer.show_diagnosis(attempt, diagnosis)
                self._offer_clock_fix(diagnosis.clock_offset)

        def failed(error: VaultAppError) -> None:
            self._diagnosing = None
            if attempt is self._attempt:
                answer.end_diagnosis()
                if not isinstance(error, OperationCancelledError):
                    self._view.notice.explain(explain_here(error))

        self._diagnosing = self._jobs.start(
            desk.diagnosis_work(attempt),
            on_success=found,
            on_failure=failed,
            on_progress=lambda _, rung: answer.busy.update_progress(rung_word(rung)),
        )

    def cancel(self) -> None:
        """Give up looking for the cause."""
        if self._diagnosing is not None:
            self._diagnosing.cancel()

    def forget(self) -> None:
        """The vault is locked: nothing of it is shown or sent."""
        self.cancel()
        self._clocks.clear()
        for dialog in self._window.findChildren(CopyRequestDialog):
            dialog.done(QDialog.DialogCode.Rejected)

    def _measure_clock(self, desk: RequestDesk, attempt: Attempt) -> None:
        """Where that is not known any more: how far the exchange's clock is from ours."""
        if desk.clock_offset is not None:
            self._offer_clock_fix(desk.clock_offset)
            return

        def measured(offset: ClockOffset | None) -> None:
            if attempt is self._attempt:
                self._view.answer.show_clock(attempt, offset)
                self._offer_clock_fix(offset)

        self._jobs.start(
            desk.clock_work(attempt.test_request),
            on_success=measured,
            on_failure=lambda _: None,
        )

    def _offer_clock_fix(self, offset: ClockOffset | None) -> None:
        desk = self._desk
        if desk is None or offset is None:
            return
        if offset.is_harmful or desk.uses_exchange_time:
            self._view.offer_clock_fix(offset, is_on=desk.uses_exchange_time)

    def _fix_clock(self) -> None:
        self._view.clock_box.setChecked(True)
        self._view.answer.say_clock_is_fixed()

    def _set_clock_fix(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's only value
        desk = self._desk
        if desk is None:
            return
        desk.uses_exchange_time = is_on and desk.measured is not None
        if desk.uses_exchange_time and desk.measured is not None:
            self._clocks[desk.key.environment] = desk.measured
        else:
            self._clocks.pop(desk.key.environment, None)
        self._view.refresh_preview()

    def _search(self, text: str) -> None:
        attempt = self._attempt
        if attempt is None or attempt.sent is None:
            return
        content = self._text.body

        def found(places: list[JsonPath]) -> None:
            json_view = self._view.answer.tabs.json
            if attempt is self._attempt and json_view.search_line.text().strip() == text:
                json_view.show_found(places)

        self._jobs.start(
            lambda _context: find_in_json(content, text),
            on_success=found,
            on_failure=lambda _: None,
        )

    def _with_answer(self, action: Callable[[Sent], None]) -> Callable[[], None]:
        def act() -> None:
            if self._attempt is not None and self._attempt.sent is not None:
                action(self._attempt.sent)

        return act

    def _open_report_dialog(self, sent: Sent) -> None:
        """All of it in English: it is for people of any language."""
        words = "" if self._diagnosis is None else str(explain_diagnosis(self._diagnosis))
        open_report_dialog(sent, words, self._window)
