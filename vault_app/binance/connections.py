"""One connection to one host, over urllib3. Imported only when something is sent.

Every failure is told as what it means for the request: nothing was sent, or the outcome is unknown.
"""

import logging
import socket
import ssl
import time
from base64 import b64encode
from collections.abc import Mapping
from contextlib import closing, suppress
from http.client import HTTPException
from urllib.parse import SplitResult, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from vault_app.binance.environments import Origin
from vault_app.binance.replies import Answer
from vault_app.binance.requests import SendableRequest
from vault_app.binance.way_problems import (
    WayProblem,
    reason_of,
    tls_problem,
    tls_reason,
    way_problem,
)
from vault_app.errors import (
    AnswerTooLargeError,
    ExchangeTimeoutError,
    ExchangeTlsError,
    ExchangeUnreachableError,
    OutcomeUnknownError,
    RequestAlteredError,
)

ANSWER_TIMEOUT_S = 60.0
"""For a whole answer, however steadily it drips."""

MAX_ANSWER_MB = 10
MAX_ANSWER_BYTES = MAX_ANSWER_MB * 1024 * 1024
"""The largest answer of the catalogue, exchangeInfo of all symbols, is about 4 MB."""

# It would write the whole address, signature included, where an answer's headers are malformed.
logging.getLogger("urllib3.connection").setLevel(logging.ERROR)

_CHUNK_BYTES = 64 * 1024
_DEFAULT_PROXY_PORT = 8080


class Connection:
    """A connection that carries one request after another.

    Args:
        origin: one of the closed list.
        tls_context: for an ``https`` origin.
        proxy_url: ``http://[user:password@]host:port``; empty for none; None for the system's.
        connect_timeout_s: for the connection, the proxy and the TLS handshake, each.
        read_timeout_s: between two octets of an answer.
    """

    def __init__(
        self,
        origin: Origin,
        *,
        tls_context: ssl.SSLContext | None,
        proxy_url: str | None,
        connect_timeout_s: float,
        read_timeout_s: float,
    ) -> None:
        self.origin = origin
        self._connect_timeout_s = connect_timeout_s
        self._read_timeout_s = read_timeout_s
        self._http = _http_connection(origin, tls_context, proxy_url, connect_timeout_s)

    @property
    def is_alive(self) -> bool:
        """Whether another request can be sent: open, and nothing unexpected arrived."""
        return self._http.is_connected

    def connect(self) -> None:
        """Connect, unless that is done already. Nothing of a request is sent.

        Raises:
            ExchangeUnreachableError, ExchangeTimeoutError, ExchangeTlsError: no connection.
        """
        if not self._http.is_closed:
            return
        host = self.origin.host
        try:
            self._http.connect()
        except ssl.SSLError as error:
            raise ExchangeTlsError(
                host=host, problem=tls_problem(error), reason=tls_reason(error)
            ) from None
        except TimeoutError:
            raise ExchangeTimeoutError(host=host, seconds=round(self._connect_timeout_s)) from None
        except (OSError, HTTPError, HTTPException, ValueError) as error:
            problem = way_problem(error, is_proxied=self._http.has_proxy)
            raise ExchangeUnreachableError(
                host=host, problem=problem, reason=reason_of(error)
            ) from None
        self._http.auto_open = 0  # a request is never sent again on a connection opened unasked
        self._http.timeout = self._read_timeout_s

    def exchange(self, request: SendableRequest, headers: Mapping[str, str]) -> Answer:
        """Send *request*, once what would be sent was compared with it octet for octet.

        Raises:
            RequestAlteredError: the two differ. Nothing was sent.
            OutcomeUnknownError: it was sent, and no whole HTTP answer came back.
            AnswerTooLargeError: the answer is larger than :data:`MAX_ANSWER_BYTES`.
        """
        prepared = self._http.prepare(
            request.method.value,
            request.target,
            body=request.body.encode("ascii") or None,
            headers=headers,
        )
        _compare(prepared, request)
        started = time.perf_counter()
        try:
            self._http.send(prepared)
            response = self._http.getresponse()
            body = self._read_body(response, deadline=started + ANSWER_TIMEOUT_S)
        except (OSError, HTTPError, HTTPException, ValueError) as error:
            raise OutcomeUnknownError(host=self.origin.host, reason=reason_of(error)) from None
        return Answer(
            host=self.origin.host,
            path=request.path,
            status=response.status,
            headers={name.lower(): text for name, text in response.headers.items()},
            body=body,
            latency_ms=(time.perf_counter() - started) * 1000,
        )

    def take_socket(self) -> socket.socket:
        """The connected socket, for another protocol; :meth:`interrupt` still ends its waits."""
        connected: socket.socket = self._http.sock
        connected.settimeout(None)
        return connected

    def interrupt(self) -> None:
        """Make whatever another thread waits for on this connection end at once."""
        self._http.interrupt()

    def close(self) -> None:
        """Close the connection."""
        self._http.close()

    def _read_body(self, response: HTTPResponse, deadline: float) -> bytes:
        body = bytearray()
        with closing(response):
            while chunk := response.read1(_CHUNK_BYTES):
                body += chunk
                if len(body) > MAX_ANSWER_BYTES:
                    raise AnswerTooLargeError(host=self.origin.host, limit=MAX_ANSWER_MB)
                if time.perf_counter() > deadline:
                    raise TimeoutError
        return bytes(body)


class _Interruptible(HTTPConnection):
    """Can be interrupted by another thread in every phase, and shows what it is about to send."""

    _handle: socket.socket | None = None
    _is_interrupted = False
    _prepared: list[bytes] | None = None

    def _new_conn(self) -> socket.socket:
        """Connect to the first address that answers."""
        failure: OSError = OSError("no address")
        for family, kind, protocol, _, address in socket.getaddrinfo(
            self._dns_host, self.port, type=socket.SOCK_STREAM
        ):
            candidate = socket.socket(family, kind, protocol)
            try:
                self._remember(candidate)
                candidate.settimeout(self.timeout)
                candidate.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                candidate.connect(address)
            except OSError as error:
                candidate.close()
                failure = error
            else:
                return candidate
        raise failure

    def _remember(self, candidate: socket.socket) -> None:
        """Keep a second handle: TLS takes the first one away while its handshake runs."""
        self._forget()
        self._handle = candidate.dup()
        if self._is_interrupted:
            raise InterruptedError

    def _forget(self) -> None:
        if self._handle is not None:
            self._handle.close()
            self._handle = None

    @property
    def has_proxy(self) -> bool:
        """Whether what is connected to is a proxy."""
        return self._tunnel_host is not None

    def interrupt(self) -> None:
        """End every wait on the socket; it can only be closed after this."""
        self._is_interrupted = True
        handle = self._handle
        if handle is not None:
            with suppress(OSError):
                handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the socket. Called by the parent class too, when an answer is the last."""
        super().close()
        self._forget()

    def prepare(
        self, method: str, target: str, *, body: bytes | None, headers: Mapping[str, str]
    ) -> bytes:
        """The octets of the request, as urllib3 would send them. Sends nothing."""
        self._prepared = []
        try:
            self.request(method, target, body=body, headers=headers, preload_content=False)
            return b"".join(self._prepared)
        finally:
            self._prepared = None

    def send(self, data: bytes) -> None:  # type: ignore[override]  # bytes are all we ever send
        """Send *data*, or keep it while a request is prepared."""
        if self._prepared is None:
            super().send(data)
        else:
            self._prepared.append(data)


class _InterruptibleTls(_Interruptible, HTTPSConnection):
    """The same, encrypted."""


def _http_connection(
    origin: Origin,
    tls_context: ssl.SSLContext | None,
    proxy_url: str | None,
    timeout_s: float,
) -> _Interruptible:
    if origin.scheme == "http":
        return _Interruptible(origin.host, origin.port, timeout=timeout_s)
    proxy = _proxy_for(origin, proxy_url)
    host, port = (origin.host, origin.port) if proxy is None else _proxy_address(origin, proxy)
    connection = _InterruptibleTls(host, port, timeout=timeout_s, ssl_context=tls_context)
    if proxy is not None:
        connection.set_tunnel(origin.host, origin.port, headers=_proxy_headers(proxy))
    return connection


def _proxy_for(origin: Origin, proxy_url: str | None) -> SplitResult | None:
    if proxy_url is None and not proxy_bypass(origin.host):
        found = getproxies()
        proxy_url = found.get("https") or found.get("all")
    if not proxy_url:
        return None
    return urlsplit(proxy_url if "://" in proxy_url else f"http://{proxy_url}")


def _proxy_address(origin: Origin, proxy: SplitResult) -> tuple[str, int]:
    try:
        host, port = proxy.hostname, proxy.port or _DEFAULT_PROXY_PORT
    except ValueError:
        host, port = None, 0
    if proxy.scheme != "http" or not host:
        reason = f"proxies of the kind {proxy.scheme!r} are not supported"
        raise ExchangeUnreachableError(
            host=origin.host, problem=WayProblem.PROXY_UNSUPPORTED, reason=reason
        )
    return host, port


def _proxy_headers(proxy: SplitResult) -> dict[str, str]:
    if proxy.username is None:
        return {}
    credentials = f"{unquote(proxy.username)}:{unquote(proxy.password or '')}"
    return {"Proxy-Authorization": "Basic " + b64encode(credentials.encode()).decode("ascii")}


def _compare(prepared: bytes, request: SendableRequest) -> None:
    head, _, body = prepared.partition(b"\r\n\r\n")
    first_line = f"{request.method} {request.target} HTTP/1.1".encode("ascii")
    if head.partition(b"\r\n")[0] != first_line:
        raise RequestAlteredError(where="query")
    if body != request.body.encode("ascii"):
        raise RequestAlteredError(where="body")
