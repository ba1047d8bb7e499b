"""The WebSocket API: one session with one host, over the ``websockets`` library.

Hosts, TLS, proxies and timeouts are those of ``connections.py``; the handshake follows no redirect.
"""

import json
import logging
import secrets
import threading
import time
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from vault_app import __version__
from vault_app.binance.client import (
    CONNECT_TIMEOUT_S,
    READ_TIMEOUT_S,
    system_tls_context,
)
from vault_app.binance.environments import Origin, Service, origin_of
from vault_app.binance.replies import Answer
from vault_app.binance.websocket_replies import websocket_answer
from vault_app.binance.websocket_requests import WebSocketRequest
from vault_app.errors import (
    AnswerTooLargeError,
    ExchangeTimeoutError,
    ExchangeUnreachableError,
    NotAnExchangeAnswerError,
    OperationCancelledError,
    OutcomeUnknownError,
)
from vault_app.terms import Environment

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

    from vault_app.binance.connections import Connection

WEBSOCKET_PATH = "/ws-api/v3"
MAX_MESSAGE_MB = 1
MAX_MESSAGE_BYTES = MAX_MESSAGE_MB * 1024 * 1024
"""The largest answer of the catalogue, account.status with all assets, is about 60 kB."""

_CLOSE_TIMEOUT_S = 1.0
_LOGON = "session.logon"

# It would write messages, signatures included.
logging.getLogger("websockets.client").setLevel(logging.ERROR)


class WebSocketSession:
    """Sends requests to the WebSocket API of one environment, one at a time.

    Connects with the first request. After an error other than a refusal the session is over.

    Args:
        environment: of the key.
        practice_url: base URL of the practice exchange, for that environment only.
        proxy_url: ``http://host:port`` of a proxy; empty for none; None for the system's own.
        connect_timeout_s, read_timeout_s: seconds.

    Raises:
        ForbiddenHostError: *practice_url* is not an ``http`` address on loopback.
    """

    def __init__(
        self,
        environment: Environment,
        *,
        practice_url: str | None = None,
        proxy_url: str | None = None,
        connect_timeout_s: float = CONNECT_TIMEOUT_S,
        read_timeout_s: float = READ_TIMEOUT_S,
    ) -> None:
        self.environment = environment
        self.origin = origin_of(environment, Service.WEBSOCKET, practice_url=practice_url)
        self.is_logged_on = False
        self._proxy_url = proxy_url
        self._connect_timeout_s = connect_timeout_s
        self._read_timeout_s = read_timeout_s
        self._turn = threading.Lock()
        self._guard = threading.Lock()
        self._transport: Connection | None = None
        self._websocket: ClientConnection | None = None
        self._is_cancelled = False

    def __enter__(self) -> Self:
        """The session itself."""
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connection."""
        self.close()

    def send(self, request: WebSocketRequest) -> Answer:
        """Send *request* and wait for its answer.

        A ``WebSocketAnswer``, or the HTTP answer with which the host refused to talk WebSocket.
        An answer without an id, with which the exchange ends a session whose key was revoked, is
        taken for the answer too; :attr:`is_logged_on` is false after it.

        Raises:
            ExchangeUnreachableError, ExchangeTimeoutError, ExchangeTlsError: no connection. Nothing
                was sent.
            OutcomeUnknownError: it was sent, and no whole answer came back.
            NotAnExchangeAnswerError: what came back is not the exchange's JSON.
            AnswerTooLargeError: the answer is larger than 1 MiB.
            OperationCancelledError: :meth:`cancel` was called.
        """
        with self._turn:
            with self._guard:
                self._is_cancelled = False
            try:
                answer = self._exchange(request)
            except Exception:
                self.close()
                if self._is_cancelled:
                    raise OperationCancelledError from None
                raise
            if self._is_cancelled:
                self.close()
                raise OperationCancelledError
            return answer

    def cancel(self) -> None:
        """Give up the request under way, which raises OperationCancelledError; the session ends."""
        with self._guard:
            if self._turn.locked():
                self._is_cancelled = True
            if self._transport is not None:
                self._transport.interrupt()

    def close(self) -> None:
        """Close the connection. The session can be used again, not logged on."""
        with self._guard:
            websocket, self._websocket = self._websocket, None
            transport, self._transport = self._transport, None
        self.is_logged_on = False
        if websocket is not None:
            if websocket.response is None or self._is_cancelled:
                websocket.close_socket()
            else:
                websocket.close()
            websocket.wait_closed(_CLOSE_TIMEOUT_S)
        if transport is not None:
            transport.close()

    def _exchange(self, request: WebSocketRequest) -> Answer:
        from websockets.exceptions import (  # noqa: PLC0415 - slow to import
            ConnectionClosed,
            InvalidStatus,
        )

        try:
            websocket = self._websocket or self._connect()
        except InvalidStatus as refused:
            self.close()
            return _http_answer(self.origin, request.method, refused.response)
        request_id = secrets.token_hex(8)
        started = time.perf_counter()
        try:
            websocket.send(request.message(request_id))
            message = self._receive(websocket, request_id, started)
        except ConnectionClosed:
            if _was_too_large(websocket):
                raise AnswerTooLargeError(host=self.origin.host, limit=MAX_MESSAGE_MB) from None
            raise self._unknown(reason="connection cut") from None
        except TimeoutError:
            raise self._unknown(reason="no answer in time") from None
        latency_ms = (time.perf_counter() - started) * 1000
        answer = websocket_answer(self.origin.host, request.method, message, latency_ms)
        if answer.ends_session:
            self.is_logged_on = False
        elif request.method == _LOGON:
            self.is_logged_on = answer.accepted
        return answer

    def _receive(
        self, websocket: "ClientConnection", request_id: str, started: float
    ) -> dict[str, Any]:
        """The message that answers; events in between are passed over."""
        while True:
            left_s = self._read_timeout_s - (time.perf_counter() - started)
            text = websocket.recv(timeout=max(left_s, 0))
            try:
                message = json.loads(text)
            except (ValueError, RecursionError):
                message = None
            if not isinstance(message, dict):
                raise NotAnExchangeAnswerError(host=self.origin.host, status=0, found="text")
            is_answer = isinstance(message.get("status"), int)
            if is_answer and message.get("id") in {request_id, None}:
                return message

    def _connect(self) -> "ClientConnection":
        from websockets.client import ClientProtocol  # noqa: PLC0415 - slow to import
        from websockets.exceptions import InvalidHandshake, InvalidStatus  # noqa: PLC0415
        from websockets.sync.client import ClientConnection  # noqa: PLC0415
        from websockets.uri import parse_uri  # noqa: PLC0415

        from vault_app.binance.connections import Connection  # noqa: PLC0415

        host = self.origin.host
        is_encrypted = self.origin.scheme == "https"
        transport = Connection(
            self.origin,
            tls_context=system_tls_context() if is_encrypted else None,
            proxy_url=self._proxy_url,
            connect_timeout_s=self._connect_timeout_s,
            read_timeout_s=self._read_timeout_s,
        )
        with self._guard:
            self._transport = transport
            if self._is_cancelled:
                raise OperationCancelledError
        transport.connect()
        websocket = ClientConnection(
            transport.take_socket(),
            ClientProtocol(
                parse_uri(self.origin.base_url.replace("http", "ws", 1) + WEBSOCKET_PATH),
                max_size=MAX_MESSAGE_BYTES,
            ),
            ping_interval=None,
            close_timeout=_CLOSE_TIMEOUT_S,
        )
        websocket.__enter__()  # as the library wants it; close() is its other end
        with self._guard:
            self._websocket = websocket
        try:
            websocket.handshake(
                user_agent_header=f"vault-app/{__version__}", timeout=self._connect_timeout_s
            )
        except InvalidStatus:
            websocket.close_socket()
            raise
        except TimeoutError:
            raise ExchangeTimeoutError(host=host, seconds=round(self._connect_timeout_s)) from None
        except (InvalidHandshake, EOFError, OSError):
            raise ExchangeUnreachableError(
                host=host, problem="not-websocket", reason="not a WebSocket answer"
            ) from None
        return websocket

    def _unknown(self, reason: str) -> OutcomeUnknownError:
        return OutcomeUnknownError(host=self.origin.host, reason=reason)


def _was_too_large(websocket: "ClientConnection") -> bool:
    from websockets.frames import CloseCode  # noqa: PLC0415 - slow to import

    sent = websocket.protocol.close_sent
    return sent is not None and sent.code == CloseCode.MESSAGE_TOO_BIG


def _http_answer(origin: Origin, method: str, response: Any) -> Answer:
    """The answer of a host that did not go on with WebSocket."""
    return Answer(
        host=origin.host,
        path=method,
        status=response.status_code,
        headers={name.lower(): text for name, text in response.headers.raw_items()},
        body=bytes(response.body or b""),
        latency_ms=0.0,
    )
