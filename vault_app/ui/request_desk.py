"""Where requests for one key are laid out, signed by the agent, sent, and looked into.

Knows nothing of Qt. Every ``*_work`` is the work of a job.
"""

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from vault_app.agent.protocol import Sign, Signature
from vault_app.binance.catalogue import TestRequest, time_call
from vault_app.binance.client import ExchangeClient
from vault_app.binance.clock_offset import ClockOffset, Moment
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.doctor import run_doctor
from vault_app.binance.entries import Entries, read_entries
from vault_app.binance.examination import Outcome, Patient
from vault_app.binance.replies import Cause
from vault_app.binance.sender import ReadyRequest, RequestSender, Sent
from vault_app.binance.websocket import WebSocketSession
from vault_app.errors import ExchangeError, OperationCancelledError, VaultAppError
from vault_app.key_summary import KeySummary
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.exchange_access import ExchangeAccess
from vault_app.ui.job import JobContext


@dataclass(frozen=True)
class Attempt:
    """A request and what came of it.

    Attributes:
        entries: as typed, by name.
        at: UTC.
        sent: None where no answer came.
        error: why none came; None where one did.
        clock_offset: of the exchange's clock; None where no measurement can be relied on.
    """

    key: KeySummary
    test_request: TestRequest
    entries: Mapping[str, str]
    at: datetime
    sent: Sent | None
    error: VaultAppError | None
    clock_offset: ClockOffset | None

    @property
    def outcome(self) -> Outcome:
        """As the doctor takes it."""
        return Outcome(None if self.sent is None else self.sent.answer, self.error)

    @property
    def accepted(self) -> bool:
        """Whether the exchange did what was asked."""
        return self.outcome.accepted


class RequestDesk:
    """The way to the exchange for one key. Connections open when first used.

    Args:
        link: to the agent, which signs.
        access: to the exchange.
        key: whose requests are sent.
        measured: the exchange's clock, where it was measured before.
        uses_exchange_time: sign with the exchange's time instead of ours.

    Attributes:
        measured: how far the exchange's clock is off, as last measured; it may be too old.
    """

    def __init__(
        self,
        link: AgentLink,
        access: ExchangeAccess,
        key: KeySummary,
        measured: ClockOffset | None = None,
        *,
        uses_exchange_time: bool = False,
    ) -> None:
        self.key = key
        self.measured = measured
        self.uses_exchange_time = uses_exchange_time
        self._link = link
        self._access = access
        self._opening = threading.Lock()
        self._client: ExchangeClient | None = None
        self._websocket: WebSocketSession | None = None

    @property
    def clock_offset(self) -> ClockOffset | None:
        """How far the exchange's clock is off; None where no measurement can be relied on."""
        measured = self.measured
        return measured if measured is not None and measured.is_good_at(Moment.now()) else None

    def preview_work(
        self, request: TestRequest, entries: Entries
    ) -> Callable[[JobContext], ReadyRequest]:
        """Lay out and sign *request* as it would be sent now; nothing is sent."""
        return lambda _context: self._sender().draft(request, entries).signed(self._sign)

    def send_work(
        self, request: TestRequest, typed: Mapping[str, str]
    ) -> Callable[[JobContext], Attempt]:
        """Send *request* with the entries *typed*.

        The work raises what keeps the request from being laid out and signed, and
        OperationCancelledError; every other failure is what came of the attempt.
        """

        def work(context: JobContext) -> Attempt:
            entries = read_entries(request, typed)
            sender = self._sender()
            context.on_cancel(sender.cancel)
            if self.uses_exchange_time and self.clock_offset is None:
                with suppress(ExchangeError):  # sending shows whether the exchange can be reached
                    self._measure(sender, request)
            ready = sender.draft(request, entries).signed(self._sign)
            context.raise_if_cancelled()
            at = datetime.now(UTC)
            sent, failure = None, None
            try:
                sent = sender.send_ready(ready)
            except OperationCancelledError:
                raise
            except VaultAppError as error:
                failure = error
            if sent is not None and sent.clock_offset is not None:
                self.measured = sent.clock_offset
            attempt = Attempt(self.key, request, dict(typed), at, sent, failure, self.clock_offset)
            if attempt.outcome.cause is Cause.CLOCK:
                self.measured = None  # one of the two clocks was set since
                return replace(attempt, clock_offset=None)
            return attempt

        return work

    def clock_work(self, request: TestRequest) -> Callable[[JobContext], ClockOffset | None]:
        """Measure the clock of the exchange that answers *request*."""

        def work(context: JobContext) -> ClockOffset | None:
            sender = self._sender()
            context.on_cancel(sender.cancel)
            self._measure(sender, request)
            return self.clock_offset

        return work

    def diagnosis_work(self, attempt: Attempt) -> Callable[[JobContext], Diagnosis]:
        """Find out why *attempt* failed; each rung is reported as progress."""

        def work(context: JobContext) -> Diagnosis:
            sender = self._sender()
            context.on_cancel(sender.cancel)

            def asked(rung: object, _outcome: Outcome) -> None:
                context.progress(str(rung), rung)
                context.raise_if_cancelled()

            diagnosis = run_doctor(
                sender,
                Patient.of(self.key),
                test_request=attempt.test_request,
                complaint=attempt.outcome,
                on_asked=asked,
            )
            if diagnosis.clock_offset is not None:
                self.measured = diagnosis.clock_offset
            return diagnosis

        return work

    def close_work(self) -> Callable[[JobContext], None]:
        """Close the connections."""

        def work(_context: JobContext) -> None:
            with self._opening:
                client, self._client = self._client, None
                websocket, self._websocket = self._websocket, None
            if client is not None:
                client.close()
            if websocket is not None:
                websocket.close()

        return work

    def _sender(self) -> RequestSender:
        """A sender over the connections that are kept, so that a WebSocket session goes on."""
        with self._opening:
            if self._client is None or self._websocket is None:
                self._client = self._access.open_client(self.key.environment)
                self._websocket = self._access.open_session(self.key.environment)
            sender = RequestSender(self._client, self._websocket, self._sign, self.key.api_key)
        sender.clock_offset_ms = self._offset_to_sign_with
        return sender

    @property
    def _offset_to_sign_with(self) -> int:
        if self.measured is None or not self.uses_exchange_time:
            return 0
        return self.measured.offset_ms

    def _measure(self, sender: RequestSender, request: TestRequest) -> None:
        """Ask the host of *request* for its time, and sign with it from now on where wanted."""
        told = sender.send(time_call(request.service), Entries()).clock_offset
        self.measured = told or self.measured
        sender.clock_offset_ms = self._offset_to_sign_with

    def _sign(self, payload: str) -> str:
        return self._link.ask_now(Sign(self.key.id, payload.encode()), Signature).text
