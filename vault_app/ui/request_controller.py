"""Test requests: the preview, sending, the doctor, and what is copied."""

import re
from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from vault_app.agent.protocol import KeyList, KeyStored, ListKeys, RecordVerified
from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.report import preview
from vault_app.binance.requests import TIMESTAMP_NAME
from vault_app.binance.sender import ReadyRequest, Sent
from vault_app.errors import KeyNotRegisteredError, OperationCancelledError, VaultAppError
from vault_app.request_record import RequestRecord
from vault_app.terms import Environment, KeyState
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.answer_text import AnswerText, text_of
from vault_app.ui.clipboard import copy_public
from vault_app.ui.dialogs.copy_request_dialog import CopyRequestDialog
from vault_app.ui.job import Job, JobContext, JobRunner
from vault_app.ui.json_paths import JsonPath, find_in_json
from vault_app.ui.main_window import MainWindow
from vault_app.ui.practice_host import PracticeHost
from vault_app.ui.request_copies import (
    copy_whole_answer,
    open_curl_dialog,
    open_report_dialog,
)
from vault_app.ui.request_desk import Attempt, RequestDesk
from vault_app.ui.request_words import rung_word
from vault_app.ui.vault_controller import VaultController
from vault_app.ui.widgets.request_picker import same_at_the_exchange
from vault_app.ui.words import explain_diagnosis_here, explain_here

_TIMESTAMP = re.compile(rf"(?:^|&){TIMESTAMP_NAME}=([0-9]+)")


class RequestController(QObject):
    """Does what the page of test requests asks for.

    Signals:
        attempted: a request was sent, and its answer is shown; the ``Attempt``.
    """

    attempted = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        link: AgentLink,
        jobs: JobRunner,
        practice: PracticeHost,
        vaults: VaultController,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._link = link
        self._jobs = jobs
        self._practice = practice
        self._vaults = vaults
        self._view = window.vault_view.requests
        self._desk: RequestDesk | None = None
        self._attempt: Attempt | None = None
        self._diagnosis: Diagnosis | None = None
        self._sending: Job[tuple[Attempt, AnswerText]] | None = None
        self._diagnosing: Job[Diagnosis] | None = None
        self._clocks: dict[Environment, int] = {}
        self._proved: set[UUID] = set()
        view, answer = self._view, self._view.answer
        window.vault_view.page_changed.connect(self._refresh)
        vaults.locked.connect(self._forget)
        view.picker.key_changed.connect(self._key_changed)
        view.preview_requested.connect(self._make_preview)
        view.preview.copy_requested.connect(self._copy_step)
        view.send_requested.connect(self.send)
        view.cancel_requested.connect(self._cancel_sending)
        view.clock_fix_changed.connect(self._set_clock_fix)
        answer.find_cause_requested.connect(self.find_cause)
        answer.cancel_requested.connect(self._cancel_diagnosis)
        answer.fix_clock_requested.connect(self._fix_clock)
        answer.copy_curl_requested.connect(
            self._with_answer(lambda sent: open_curl_dialog(sent, window))
        )
        answer.copy_report_requested.connect(self._with_answer(self._open_report_dialog))
        answer.copy_raw_requested.connect(
            self._with_answer(lambda sent: copy_whole_answer(sent, window))
        )
        answer.json.search_requested.connect(self._search)

    def send(self) -> None:
        """Send the request that is filled in."""
        desk, request = self._desk, self._view.picker.request
        if desk is None or request is None or self._sending is not None:
            return
        if self._view.form.checked() is None:
            self._view.show_request_tab()
            self._view.form.focus_error()
            return
        if request.is_signed and not desk.key.api_key:
            self._view.notice.explain(explain_here(KeyNotRegisteredError(label=desk.key.label)))
            return
        self._cancel_diagnosis()
        self._view.begin_sending()
        send = desk.send_work(request, self._view.form.texts())

        def work(context: JobContext) -> tuple[Attempt, AnswerText]:
            attempt = send(context)
            sent = attempt.sent
            return attempt, AnswerText() if sent is None else text_of(sent.answer)

        job = self._jobs.start(
            work,
            on_success=lambda came: self._show_attempt(desk, *came),
            on_failure=self._could_not_send,
        )
        self._sending = job

    def send_again(self, record: RequestRecord) -> None:
        """Send a request of the history with the entries it had, by the same key."""
        picker = self._view.picker
        if not picker.choose_key(record.key_id):
            self._window.show_status(
                self.tr("The key “{label}” is gone.").format(label=record.key_label)
            )
        elif picker.choose_request(record.request):
            self._view.form.fill_in(record.entries)
            self.send()

    def let_go(self) -> None:
        """The window is going: what comes back from now on is not shown any more."""
        self._desk = self._attempt = None

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

    def _refresh(self, page: QWidget) -> None:
        """Offer the keys as they are now, with the one that is selected on their page."""
        if page is not self._view or not self._vaults.is_open:
            return
        selected = self._window.keys_view.selected_key

        def listed(found: KeyList) -> None:
            if self._vaults.is_open:
                is_first = self._view.picker.key is None
                self._view.picker.show_keys(found.keys)
                if is_first and selected is not None:
                    self._view.picker.choose_key(selected.id)

        self._jobs.start(
            self._link.asking(ListKeys(), KeyList),
            on_success=listed,
            on_failure=self._vaults.show_failure,
        )

    def _key_changed(self) -> None:
        key = self._view.picker.key
        if self._desk is not None:
            if key is not None and same_at_the_exchange(key, self._desk.key):
                return
            self._leave_desk()
        if key is not None:
            offset = self._clocks.get(key.environment, 0)
            self._desk = RequestDesk(self._link, self._practice, key, offset)

    def _leave_desk(self) -> None:
        desk, self._desk = self._desk, None
        self._attempt = self._diagnosis = None
        self._view.answer.clear()
        if desk is not None:
            self._jobs.start(
                desk.close_work(), on_success=lambda _: None, on_failure=lambda _: None
            )

    def _make_preview(self) -> None:
        desk, request = self._desk, self._view.picker.request
        entries = self._view.form.checked()
        if desk is None or request is None:
            return
        if entries is None:
            self._view.preview.hide_steps()
            self._view.preview.say(self.tr("Correct the field that is marked first."))
            return
        if request.is_signed and not desk.key.api_key:
            self._view.preview.hide_steps()
            self._view.preview.say(
                self.tr("This key has no API key yet. Register it on the page Keys first.")
            )
            return
        typed = self._view.form.texts()

        def ready(made: ReadyRequest) -> None:
            if desk is not self._desk or request is not self._view.picker.request:
                return
            if typed == self._view.form.texts():
                shown = preview(made, reveal=self._view.preview.reveals)
                self._view.preview.show_preview(shown, _parameters_of(typed, shown.payload))

        def failed(error: VaultAppError) -> None:
            if desk is self._desk:
                self._view.preview.hide_steps()
                self._view.preview.say(explain_here(error).what)

        self._jobs.start(desk.preview_work(request, entries), on_success=ready, on_failure=failed)

    def _show_attempt(self, desk: RequestDesk, attempt: Attempt, text: AnswerText) -> None:
        self._sending = None
        if desk is not self._desk:
            return
        self._attempt, self._diagnosis = attempt, None
        self._view.end_sending()
        self._view.answer.show_attempt(attempt, text)
        self._view.show_answer_tab()
        self.attempted.emit(attempt)
        if attempt.accepted:
            self._measure_clock(desk, attempt)
            self._record_proof(attempt)

    def _could_not_send(self, error: VaultAppError) -> None:
        self._sending = None
        if self._desk is not None:
            self._view.end_sending()
            if isinstance(error, OperationCancelledError):
                self._window.show_status(self.tr("The request was given up."))
            else:
                self._view.notice.explain(explain_here(error))

    def _measure_clock(self, desk: RequestDesk, attempt: Attempt) -> None:
        """Once per key: how far the exchange's clock is from ours."""
        if desk.measured is not None:
            self._offer_clock_fix(desk.measured)
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

    def _record_proof(self, attempt: Attempt) -> None:
        """An accepted signature proves that the exchange holds the public key of this pair."""
        key = attempt.key
        is_proof = attempt.test_request.is_signed and key.state is KeyState.REGISTERED
        if not is_proof or key.id in self._proved:
            return
        self._proved.add(key.id)

        def recorded(stored: KeyStored) -> None:
            if self._vaults.is_open:
                self._window.keys_view.put_key(stored.key)
                self._window.show_status(
                    self.tr("“{label}” is verified: the exchange holds this public key.").format(
                        label=stored.key.label
                    )
                )

        self._jobs.start(
            self._link.asking(RecordVerified(key.id), KeyStored),
            on_success=recorded,
            on_failure=self._vaults.show_failure,
        )

    def _offer_clock_fix(self, offset: ClockOffset | None) -> None:
        desk = self._desk
        if desk is not None and offset is not None and (offset.is_harmful or desk.clock_offset_ms):
            self._view.offer_clock_fix(offset, is_on=bool(desk.clock_offset_ms))

    def _fix_clock(self) -> None:
        self._view.clock_box.setChecked(True)
        self._view.answer.say_clock_is_fixed()

    def _set_clock_fix(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's only value
        desk = self._desk
        if desk is None:
            return
        measured = desk.measured
        desk.clock_offset_ms = measured.offset_ms if is_on and measured is not None else 0
        self._clocks[desk.key.environment] = desk.clock_offset_ms
        self._view.refresh_preview()

    def _search(self, text: str) -> None:
        attempt = self._attempt
        if attempt is None or attempt.sent is None:
            return
        content = attempt.sent.answer.json

        def found(places: list[JsonPath]) -> None:
            json_view = self._view.answer.json
            if attempt is self._attempt and json_view.search_line.text().strip() == text:
                json_view.show_found(places)

        self._jobs.start(
            lambda _context: find_in_json(content, text),
            on_success=found,
            on_failure=lambda _: None,
        )

    def _copy_step(self, name: str, text: str) -> None:
        copy_public(text)
        self._window.show_status(self.tr("Copied: {name}.").format(name=name))

    def _with_answer(self, action: Callable[[Sent], None]) -> Callable[[], None]:
        def act() -> None:
            if self._attempt is not None and self._attempt.sent is not None:
                action(self._attempt.sent)

        return act

    def _open_report_dialog(self, sent: Sent) -> None:
        words = "" if self._diagnosis is None else str(explain_diagnosis_here(self._diagnosis))
        open_report_dialog(sent, words, self._window)

    def _cancel_sending(self) -> None:
        if self._sending is not None:
            self._sending.cancel()

    def _cancel_diagnosis(self) -> None:
        if self._diagnosing is not None:
            self._diagnosing.cancel()

    def _forget(self) -> None:
        """A locked window shows nothing of the vault, and sends nothing for it."""
        self._cancel_sending()
        self._cancel_diagnosis()
        self._clocks.clear()
        self._proved.clear()
        for dialog in self._window.findChildren(CopyRequestDialog):
            dialog.done(QDialog.DialogCode.Rejected)
        self._view.forget()


def _parameters_of(typed: Mapping[str, str], payload: str) -> str:
    """One parameter a line, as typed, and the time that is signed with them."""
    lines = [f"{name} = {text.strip()}" for name, text in typed.items()]
    signed_at = _TIMESTAMP.search(payload)
    if signed_at is not None:
        lines.append(f"{TIMESTAMP_NAME} = {signed_at[1]}")
    return "\n".join(lines)
