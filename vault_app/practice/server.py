"""The practice exchange as a server on the loopback address."""

import errno
import os
import socketserver
import sys
import threading
from contextlib import suppress
from http.server import ThreadingHTTPServer
from socket import SHUT_RDWR, socket
from types import TracebackType
from typing import Self

from vault_app.errors import PortInUseError, PracticeNotStartedError
from vault_app.practice import refusal
from vault_app.practice.accounts import Accounts
from vault_app.practice.answer import Answer
from vault_app.practice.clock import Clock, system_clock
from vault_app.practice.guard import check_host, check_origin
from vault_app.practice.http_handler import ExchangeHandler, report_fault
from vault_app.practice.misbehaviour import Behaviour, Instead, Misbehaviour
from vault_app.practice.order_counts import OrderCounts
from vault_app.practice.request import Request
from vault_app.practice.routes import answer_to
from vault_app.practice.rules import Interface
from vault_app.practice.services import Services
from vault_app.practice.websocket_conversation import WEBSOCKET_PATH, WebSocketConversation
from vault_app.practice.weights import LIMITS_PER_MINUTE, Weights

LOOPBACK = "127.0.0.1"
MAX_CONNECTIONS = 200
IDLE_SECONDS = 30.0
"""How long a client may say nothing, within a request or between two."""

_PORT_TAKEN = frozenset({errno.EADDRINUSE, errno.EACCES} if os.name == "nt" else {errno.EADDRINUSE})


class PracticeExchange:
    """Listens while it is entered as a context.

    ::

        with PracticeExchange(Accounts()) as exchange:
            print(exchange.base_url)

    Args:
        accounts: the issued keys.
        port: 0 takes any free one.
        clock: what the exchange thinks the time is.
        misbehaviour: how it misbehaves to begin with, if it does.
        idle_seconds: how long a silent client is kept.

    Attributes:
        accounts: the issued keys, to be changed at any time.
        behaviour: how it behaves, to be changed at any time.
    """

    def __init__(
        self,
        accounts: Accounts,
        *,
        port: int = 0,
        clock: Clock = system_clock,
        misbehaviour: Misbehaviour | None = None,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        self.accounts = accounts
        self._wanted_port = port
        self.behaviour = Behaviour(misbehaviour)
        self._clock = self.behaviour.clock_over(clock)
        self._idle_seconds = idle_seconds
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        """``http://127.0.0.1:PORT``.

        Raises:
            PracticeNotStartedError: it does not listen.
        """
        if self._server is None:
            raise PracticeNotStartedError(reason="not started")
        return f"http://{LOOPBACK}:{self._server.server_port}"

    def start(self) -> None:
        """Listen, and answer on threads of its own.

        Raises:
            PortInUseError: the port is taken.
            PracticeNotStartedError: the system refused for another reason.
        """
        try:
            server = _Server(self._wanted_port)
        except OSError as error:
            if error.errno in _PORT_TAKEN:
                raise PortInUseError(port=self._wanted_port) from None
            raise PracticeNotStartedError(reason=error.strerror or "no access") from None
        server.RequestHandlerClass = self._handler_class(server.server_port)
        self._server = server
        self._thread = threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.05}, name="practice-exchange"
        )
        self._thread.start()

    def stop(self) -> None:
        """Stop listening and cut every connection."""
        if self._server is None or self._thread is None:
            return
        self._server.shutdown()
        self._thread.join()
        self._server.cut_connections()
        self._server.server_close()
        self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _handler_class(self, port: int) -> type[ExchangeHandler]:
        weights = {
            interface: Weights(self._clock, LIMITS_PER_MINUTE[interface]) for interface in Interface
        }
        services = Services(
            accounts=self.accounts,
            clock=self._clock,
            weights=weights,
            order_counts=OrderCounts(self._clock),
            behaviour=self.behaviour,
            port=port,
        )

        class Handler(ExchangeHandler):
            timeout = self._idle_seconds

            def respond(self, request: Request) -> Answer:
                return answer_to(request, services)

            def instead(self, request: Request) -> Instead | None:
                return services.behaviour.instead(request)

            def converse(self, request: Request, handshake: bytes) -> None:
                check_host(request, services.port)
                check_origin(request, services.port)
                if request.path != WEBSOCKET_PATH:
                    raise refusal.unknown_path(request.path, request.method)
                WebSocketConversation(
                    services,
                    request.address,
                    read=self.read_available,
                    write=self.write_at_once,
                    wait=self.wait_for_client,
                ).run(handshake)

        return Handler


_Connection = socket | tuple[bytes, socket]
"""What ``socketserver`` calls a request; with TCP always a socket."""


class _Server(ThreadingHTTPServer):
    """Knows its connections, so that it can limit and cut them."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 64
    allow_reuse_address = os.name != "nt"  # on Windows it would share a port that is in use

    def __init__(self, port: int) -> None:
        self._connections: set[socket] = set()
        self._guard = threading.Lock()
        super().__init__((LOOPBACK, port), ExchangeHandler)

    def server_bind(self) -> None:
        """Bind without asking the name service who we are."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = LOOPBACK, int(self.server_address[1])

    def verify_request(self, request: _Connection, client_address: object) -> bool:
        """Keep the number of connections within bounds."""
        del request, client_address
        with self._guard:
            return len(self._connections) < MAX_CONNECTIONS

    def process_request(self, request: _Connection, client_address: tuple[str, int]) -> None:
        if isinstance(request, socket):
            with self._guard:
                self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: _Connection) -> None:
        if isinstance(request, socket):
            with self._guard:
                self._connections.discard(request)
        super().shutdown_request(request)

    def cut_connections(self) -> None:
        """Wake every thread that waits for its client."""
        with self._guard:
            for connection in self._connections:
                with suppress(OSError):
                    connection.shutdown(SHUT_RDWR)

    def handle_error(self, request: _Connection, client_address: object) -> None:
        """Say nothing of a client that went away."""
        del request, client_address
        error = sys.exception()
        if isinstance(error, Exception) and not isinstance(error, OSError):
            report_fault(error)
