"""Where requests for one key are laid out, signed by the agent, sent, and looked into.

Knows nothing of Qt. Every ``*_work`` is the work of a job.
"""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from vault_app.agent.protocol import Sign, Signature
from vault_app.binance.catalogue import TestRequest, find_test_request
from vault_app.binance.client import ExchangeClient
from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.diagnosis import Diagnosis, Outcome, Patient
from vault_app.binance.doctor import run_doctor
from vault_app.binance.entries import Entries, read_entries
from vault_app.binance.environments import Service
from vault_app.binance.sender import ReadyRequest, RequestSender, Sent
from vault_app.binance.websocket import WebSocketSession
from vault_app.errors import OperationCancelledError, VaultAppError
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.job import JobContext
from vault_app.ui.practice_host import PracticeHost

_FUTURES = frozenset({Service.USD_M, Service.COIN_M})


@dataclass(frozen=True)
class Attempt:
    """A request and what came of it.

    Attributes:
        entries: as typed, by name.
        at: UTC.
        sent: None where no answer came.
        error: why none came; None where one did.
        clock_offset: of the exchange's clock, as last measured; None where it never was.
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
        practice: started where *key* is one for practice.
        key: whose requests are sent.
        clock_offset_ms: added to our time when a request is signed.
    """

    def __init__(
        self, link: AgentLink, practice: PracticeHost, key: KeySummary, clock_offset_ms: int = 0
    ) -> None:
        self.key = key
        self.clock_offset_ms = clock_offset_ms
        self.measured: ClockOffset | None = None
        self._link = link
        self._practice = practice
        self._opening = threading.Lock()
        self._client: ExchangeClient | None = None
        self._websocket: WebSocketSession | None = None

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
            return Attempt(self.key, request, dict(typed), at, sent, failure, self.measured)

        return work

    def clock_work(self, request: TestRequest) -> Callable[[JobContext], ClockOffset | None]:
        """Measure the clock of the exchange that answers *request*."""
        name = "usd-m-time" if request.service in _FUTURES else "spot-time"

        def work(context: JobContext) -> ClockOffset | None:
            sender = self._sender()
            context.on_cancel(sender.cancel)
            self.measured = sender.send(find_test_request(name), Entries()).clock_offset
            return self.measured

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
                Patient(self.key.api_key, self.key.kind, self.key.environment),
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
                is_practice = self.key.environment is Environment.PRACTICE
                url = self._practice.base_url() if is_practice else None
                self._client = ExchangeClient(self.key.environment, practice_url=url)
                self._websocket = WebSocketSession(self.key.environment, practice_url=url)
            sender = RequestSender(self._client, self._websocket, self._sign, self.key.api_key)
        sender.clock_offset_ms = self.clock_offset_ms
        return sender

    def _sign(self, payload: str) -> str:
        return self._link.ask_now(Sign(self.key.id, payload.encode()), Signature).text
