"""The way to the exchange and back: the only code that opens a connection to it.

* Sends the octets that were signed, or nothing.
* Never follows a redirect and never repeats a request.
* TLS 1.2 or newer, verified against the operating system's own trust store, always.
* Tells apart "nothing was sent" from "it may have been carried out".
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from vault_app import __version__
from vault_app.binance.catalogue import Method
from vault_app.binance.environments import HOSTS, HTTPS_PORT, Origin, Service, origin_of
from vault_app.binance.replies import Answer
from vault_app.binance.requests import PublicRequest, SignedRequest
from vault_app.errors import (
    ForbiddenHostError,
    InvalidApiKeyError,
    OperationCancelledError,
)
from vault_app.terms import Environment

if TYPE_CHECKING:
    from ssl import SSLContext

    from vault_app.binance.connections import Connection

CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 20.0
"""Between two octets. The exchange itself gives up after 10 s (its error -1007)."""

API_KEY_HEADER = "X-MBX-APIKEY"


@dataclass(eq=False)
class _Sending:
    """One request under way; it has no connection while that is being prepared."""

    connection: "Connection | None" = None
    is_cancelled: bool = False


class ExchangeClient:
    """Sends requests to the hosts of one environment, and to no other.

    Connections are kept open and used again. Safe to use from several threads; each request has a
    connection to itself.

    Args:
        environment: of the keys whose requests are sent.
        practice_url: base URL of the practice exchange, for that environment only.
        proxy_url: ``http://host:port`` of a proxy; empty for none; None for the system's own.
            Loopback is never reached through a proxy.
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
        self._practice_url = practice_url
        self._proxy_url = proxy_url
        self._connect_timeout_s = connect_timeout_s
        self._read_timeout_s = read_timeout_s
        self._origins = _origins_of(environment, practice_url)
        self._lock = threading.Lock()
        self._idle: dict[Origin, list[Connection]] = {}
        self._under_way: list[_Sending] = []
        self._tls_context: SSLContext | None = None

    def __enter__(self) -> Self:
        """The client itself."""
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close all connections."""
        self.close()

    def origin(self, service: Service) -> Origin:
        """Where *service* of this client's environment is.

        Raises:
            ForbiddenHostError: the environment has no such service.
        """
        return origin_of(self.environment, service, practice_url=self._practice_url)

    def send(self, request: SignedRequest | PublicRequest, api_key: str | None = None) -> Answer:
        """Send *request* and read the answer, whatever its status.

        Args:
            request: from ``requests.py``; its octets are sent as they are.
            api_key: goes with a signed request only.

        Raises:
            ForbiddenHostError: the request is for another environment. Nothing was sent.
            InvalidApiKeyError: the API key cannot be put in a header. Nothing was sent.
            ExchangeUnreachableError, ExchangeTimeoutError, ExchangeTlsError: no connection. Nothing
                was sent.
            RequestAlteredError: what would be sent is not what was signed. Nothing was sent.
            OutcomeUnknownError: it was sent, and no whole answer came back.
            AnswerTooLargeError: the answer is larger than 10 MiB.
            OperationCancelledError: :meth:`cancel` was called.
        """
        if request.origin not in self._origins:
            raise ForbiddenHostError(host=request.origin.host)
        headers = _headers_of(request, api_key)
        with self._tracked() as sending:
            connection = self._take_connection(request.origin)
            try:
                answer = self._exchange(sending, connection, request, headers)
            except BaseException:
                connection.close()
                raise
        self._keep(connection)
        return answer

    def cancel(self) -> None:
        """Give up every request under way; each raises OperationCancelledError."""
        with self._lock:
            for sending in self._under_way:
                sending.is_cancelled = True
                if sending.connection is not None:
                    sending.connection.interrupt()

    def close(self) -> None:
        """Close the idle connections. The client can be used again."""
        with self._lock:
            idle = [connection for kept in self._idle.values() for connection in kept]
            self._idle.clear()
        for connection in idle:
            connection.close()

    def _exchange(
        self,
        sending: _Sending,
        connection: "Connection",
        request: SignedRequest | PublicRequest,
        headers: dict[str, str],
    ) -> Answer:
        with self._lock:
            sending.connection = connection
            _refuse_if_cancelled(sending)
        try:
            connection.connect()
            _refuse_if_cancelled(sending)
            return connection.exchange(request, headers)
        except Exception:
            _refuse_if_cancelled(sending)
            raise

    @contextmanager
    def _tracked(self) -> Iterator[_Sending]:
        """List the request so that :meth:`cancel` finds it."""
        sending = _Sending()
        with self._lock:
            self._under_way.append(sending)
        try:
            yield sending
        finally:
            with self._lock:
                self._under_way.remove(sending)

    def _take_connection(self, origin: Origin) -> "Connection":
        from vault_app.binance.connections import Connection  # noqa: PLC0415 - see below

        # urllib3, ssl and truststore take longer to import than the window to open.
        with self._lock:
            kept = self._idle.get(origin, [])
            while kept:
                connection = kept.pop()
                if connection.is_alive:
                    return connection
                connection.close()
            if origin.scheme == "https" and self._tls_context is None:
                self._tls_context = system_tls_context()
        return Connection(
            origin,
            tls_context=self._tls_context,
            proxy_url=self._proxy_url,
            connect_timeout_s=self._connect_timeout_s,
            read_timeout_s=self._read_timeout_s,
        )

    def _keep(self, connection: "Connection") -> None:
        if not connection.is_alive:
            connection.close()
            return
        with self._lock:
            self._idle.setdefault(connection.origin, []).append(connection)


def _origins_of(environment: Environment, practice_url: str | None) -> frozenset[Origin]:
    if environment is Environment.PRACTICE:
        return frozenset({origin_of(environment, Service.SPOT, practice_url=practice_url)})
    hosts = {host for services in HOSTS[environment].values() for host in services}
    return frozenset(Origin("https", host, HTTPS_PORT) for host in hosts)


def _headers_of(request: SignedRequest | PublicRequest, api_key: str | None) -> dict[str, str]:
    headers = {
        "User-Agent": f"vault-app/{__version__}",
        "Accept": "application/json",
        "Accept-Encoding": "identity",
    }
    if request.method is Method.POST and request.body:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if isinstance(request, SignedRequest) and api_key is not None:
        if not (api_key.isascii() and api_key.isprintable()):
            raise InvalidApiKeyError(problem="characters")
        headers[API_KEY_HEADER] = api_key
    return headers


def _refuse_if_cancelled(sending: _Sending) -> None:
    if sending.is_cancelled:
        raise OperationCancelledError from None


def system_tls_context() -> "SSLContext":
    """TLS 1.2 or newer, verified against the operating system's own trust store."""
    import ssl  # noqa: PLC0415 - see _take_connection

    import truststore  # noqa: PLC0415

    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
