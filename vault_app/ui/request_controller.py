"""Test requests: the keys to choose from, the preview, and sending."""

import re
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vault_app.agent.protocol import KeyList, KeyStored, ListKeys, RecordVerified
from vault_app.binance.report import preview
from vault_app.binance.requests import TIMESTAMP_NAME
from vault_app.binance.sender import ReadyRequest
from vault_app.errors import KeyNotRegisteredError, OperationCancelledError, VaultAppError
from vault_app.request_record import RequestRecord
from vault_app.terms import KeyState
from vault_app.ui.answer_controller import AnswerController
from vault_app.ui.answer_text import AnswerText, text_of
from vault_app.ui.clipboard import copy_public
from vault_app.ui.job import Job, JobContext
from vault_app.ui.request_desk import Attempt, RequestDesk
from vault_app.ui.services import Services
from vault_app.ui.widgets.request_picker import same_at_the_exchange
from vault_app.ui.words import explain_here

_TIMESTAMP = re.compile(rf"(?:^|&){TIMESTAMP_NAME}=([0-9]+)")


class RequestController(QObject):
    """Does what the page of test requests asks for.

    Signals:
        attempted: a request was sent, and its answer is shown; the ``Attempt``.
    """

    attempted = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        window = self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._access = services.access
        self._vaults = services.vaults
        self._view = window.vault_view.requests
        self._desk: RequestDesk | None = None
        self._sending: Job[tuple[Attempt, AnswerText]] | None = None
        self._proved: set[UUID] = set()
        self._answers = AnswerController(window, services.jobs)
        view = self._view
        window.vault_view.page_changed.connect(self._refresh)
        self._vaults.locked.connect(self._forget)
        view.picker.key_changed.connect(self._key_changed)
        view.preview_requested.connect(self._make_preview)
        view.preview.copy_requested.connect(self._copy_step)
        view.send_requested.connect(self.send)
        view.cancel_requested.connect(self._cancel_sending)

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
        self._answers.cancel()
        self._view.begin_sending()
        send = desk.send_work(request, self._view.form.texts())

        def work(context: JobContext) -> tuple[Attempt, AnswerText]:
            attempt = send(context)
            sent = attempt.sent
            return attempt, AnswerText() if sent is None else text_of(sent.answer, desk.key.api_key)

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

    def _refresh(self, page: QWidget) -> None:
        """Offer the keys as they are now, with the one that is selected on their page."""
        if page is not self._view or not self._vaults.is_open:
            return
        selected = self._window.keys_view.selected_key

        def listed(found: KeyList) -> None:
            if self._vaults.is_open:
                is_first = self._view.picker.key is None
                self._view.picker.show_keys([key for key in found.keys if key.trashed_at is None])
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
            wanted = self._answers.exchange_time(key.environment)
            self._desk = RequestDesk(
                self._link, self._access, key, wanted, uses_exchange_time=wanted is not None
            )
            self._answers.take_desk(self._desk)

    def _leave_desk(self) -> None:
        desk, self._desk = self._desk, None
        self._answers.take_desk(None)
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
                if request.is_signed and not shown.payload:
                    self._view.preview.say(
                        self.tr("This session is logged on, so the request needs no signature.")
                    )

        def failed(error: VaultAppError) -> None:
            if desk is self._desk:
                self._view.preview.hide_steps()
                self._view.preview.say(explain_here(error).what)

        self._jobs.start(desk.preview_work(request, entries), on_success=ready, on_failure=failed)

    def _show_attempt(self, desk: RequestDesk, attempt: Attempt, text: AnswerText) -> None:
        self._sending = None
        if desk is not self._desk:
            return
        self._view.end_sending()
        self._answers.show_attempt(attempt, text)
        self.attempted.emit(attempt)
        if attempt.accepted:
            self._record_proof(attempt)

    def _could_not_send(self, error: VaultAppError) -> None:
        self._sending = None
        if self._desk is not None:
            self._view.end_sending()
            if isinstance(error, OperationCancelledError):
                self._window.show_status(self.tr("The request was given up."))
            else:
                self._view.notice.explain(explain_here(error))

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

    def _copy_step(self, name: str, text: str) -> None:
        copy_public(text)
        self._window.show_status(self.tr("Copied: {name}.").format(name=name))

    def _cancel_sending(self) -> None:
        if self._sending is not None:
            self._sending.cancel()

    def _forget(self) -> None:
        """A locked window shows nothing of the vault, and sends nothing for it."""
        self._cancel_sending()
        self._answers.forget()
        self._proved.clear()
        self._view.forget()


def _parameters_of(typed: Mapping[str, str], payload: str) -> str:
    """One parameter a line, as typed, and the time that is signed with them."""
    lines = [f"{name} = {text.strip()}" for name, text in typed.items()]
    signed_at = _TIMESTAMP.search(payload)
    if signed_at is not None:
        lines.append(f"{TIMESTAMP_NAME} = {signed_at[1]}")
    return "\n".join(lines)
