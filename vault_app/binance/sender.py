"""Any request of the catalogue, for one key: laid out, signed, sent, answered.

draft(...)  →  Draft (what is to be signed)  →  .signed(...)  →  ReadyRequest  →  send  →  Sent
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from vault_app.binance.catalogue import Method, TestRequest
from vault_app.binance.client import ExchangeClient
from vault_app.binance.clock_offset import ClockOffset, measured_offset
from vault_app.binance.entries import Entries
from vault_app.binance.environments import Origin, Service
from vault_app.binance.replies import Answer
from vault_app.binance.requests import (
    PublicRequest,
    SignedRequest,
    UnsignedRequest,
    build_public_request,
    build_request,
)
from vault_app.binance.websocket import WebSocketSession
from vault_app.binance.websocket_requests import (
    UnsignedWebSocketRequest,
    WebSocketRequest,
    build_session_request,
    build_websocket_request,
)
from vault_app.errors import UnknownTestRequestError

Sign = Callable[[str], str]
Clock = Callable[[], float]

_LOGON = "session.logon"


@dataclass(frozen=True)
class ReadyRequest:
    """A request that can be sent as it is.

    Attributes:
        api_key: that goes with it; empty where none does.
        payload: what was signed; empty where nothing was.
        signature: of the payload, not percent-encoded; empty where there is none.
    """

    test_request: TestRequest
    origin: Origin
    request: SignedRequest | PublicRequest | WebSocketRequest
    api_key: str = field(default="", repr=False)
    payload: str = field(default="", repr=False)
    signature: str = field(default="", repr=False)


@dataclass(frozen=True)
class Draft:
    """A request before its signature.

    Attributes:
        unsigned: a request that needs no signature is ready already.
        api_key: that goes with it; empty where none does.
    """

    test_request: TestRequest
    origin: Origin
    unsigned: UnsignedRequest | UnsignedWebSocketRequest | PublicRequest | WebSocketRequest
    api_key: str = field(repr=False)

    @property
    def payload(self) -> str:
        """What is to be signed; empty where nothing is."""
        if isinstance(self.unsigned, UnsignedRequest | UnsignedWebSocketRequest):
            return self.unsigned.payload
        return ""

    def signed(self, sign: Sign) -> ReadyRequest:
        """The finished request; *sign* makes the signature of a payload, where one is needed."""
        if not isinstance(self.unsigned, UnsignedRequest | UnsignedWebSocketRequest):
            return ReadyRequest(self.test_request, self.origin, self.unsigned)
        signature = sign(self.payload)
        return ReadyRequest(
            self.test_request,
            self.origin,
            self.unsigned.with_signature(signature),
            self.api_key,
            self.payload,
            signature,
        )


def draft(
    test_request: TestRequest,
    entries: Entries,
    *,
    origin: Origin,
    api_key: str,
    timestamp_ms: int,
    is_logged_on: bool = False,
) -> Draft:
    """Lay out *test_request*; nothing is signed and nothing sent.

    Args:
        test_request: any of the catalogue.
        entries: from ``read_entries``.
        origin: where its environment and service are.
        api_key: of the key.
        timestamp_ms: Unix time by the exchange's clock.
        is_logged_on: whether the WebSocket session needs no signatures any more.

    Raises:
        UnsupportedValueError: a value cannot be written.
    """
    if test_request.method is not Method.WEBSOCKET:
        unsigned = (
            build_request(
                test_request,
                origin,
                entries.params,
                timestamp=timestamp_ms,
                recv_window=entries.recv_window,
            )
            if test_request.is_signed
            else build_public_request(test_request, origin, entries.params)
        )
        return Draft(test_request, origin, unsigned, api_key if test_request.is_signed else "")
    if not test_request.is_signed:
        public = build_session_request(test_request, entries.params)
        return Draft(test_request, origin, public, "")
    if is_logged_on and test_request.path != _LOGON:
        in_session = build_session_request(test_request, entries.params, timestamp=timestamp_ms)
        return Draft(test_request, origin, in_session, "")
    carried = build_websocket_request(
        test_request,
        entries.params,
        api_key=api_key,
        timestamp=timestamp_ms,
        recv_window=entries.recv_window,
    )
    return Draft(test_request, origin, carried, api_key)


@dataclass(frozen=True)
class Sent:
    """A request and its answer.

    Attributes:
        sent_at: our Unix time in seconds.
        clock_offset: that the answer itself shows; None where it does not tell the time.
    """

    ready: ReadyRequest
    answer: Answer
    sent_at: float
    clock_offset: ClockOffset | None


class RequestSender:
    """Sends requests of the catalogue for one key.

    Args:
        client: for the key's environment.
        websocket: for the same environment.
        sign: makes the signature of a payload; see ``Signer.sign``.
        api_key: as issued by the exchange; empty for a key that has none yet.
        clock: our Unix time in seconds.

    Attributes:
        clock_offset_ms: added to our time when a request is laid out; set it to correct a clock
            that is wrong.
    """

    def __init__(
        self,
        client: ExchangeClient,
        websocket: WebSocketSession,
        sign: Sign,
        api_key: str,
        *,
        clock: Clock = time.time,
    ) -> None:
        self.clock_offset_ms = 0
        self._client = client
        self._websocket = websocket
        self._sign = sign
        self._api_key = api_key
        self._clock = clock

    def draft(self, test_request: TestRequest, entries: Entries) -> Draft:
        """Lay out *test_request* as it would be sent now.

        Raises:
            UnknownTestRequestError: it does not exist in the key's environment.
            UnsupportedValueError: a value cannot be written.
        """
        if self._client.environment not in test_request.environments:
            raise UnknownTestRequestError(request=test_request.id)
        is_websocket = test_request.service is Service.WEBSOCKET
        return draft(
            test_request,
            entries,
            origin=self._websocket.origin
            if is_websocket
            else self._client.origin(test_request.service),
            api_key=self._api_key,
            timestamp_ms=int(self._now_ms()) + self.clock_offset_ms,
            is_logged_on=self._websocket.is_logged_on,
        )

    def send(self, test_request: TestRequest, entries: Entries) -> Sent:
        """Lay out, sign and send *test_request*.

        Raises:
            what :meth:`draft`, ``ExchangeClient.send``, ``WebSocketSession.send`` and *sign* raise.
        """
        return self.send_ready(self.draft(test_request, entries).signed(self._sign))

    def send_ready(self, ready: ReadyRequest) -> Sent:
        """Send a request that was laid out and signed before.

        Raises:
            what ``ExchangeClient.send`` and ``WebSocketSession.send`` raise.
        """
        before_ms = self._now_ms()
        if isinstance(ready.request, WebSocketRequest):
            answer = self._websocket.send(ready.request)
        else:
            answer = self._client.send(ready.request, ready.api_key or None)
        offset = measured_offset(answer, before_ms, self._now_ms())
        return Sent(ready, answer, before_ms / 1000, offset)

    def cancel(self) -> None:
        """Give up what is under way, which raises OperationCancelledError there."""
        self._client.cancel()
        self._websocket.cancel()

    def _now_ms(self) -> float:
        return self._clock() * 1000
