"""HTTP: the raw request in, the answer out."""

import select
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socket import SHUT_WR

from vault_app.practice import refusal
from vault_app.practice.answer import Answer
from vault_app.practice.misbehaviour import Instead, SendAndCut, Wait
from vault_app.practice.refusal import RefusalError
from vault_app.practice.request import Request

MAX_BODY_BYTES = 64 * 1024
"""Request line and each header have the same limit, given by ``http.server``."""

_READ_BYTES = 64 * 1024
_DRAINED_BYTES = 256 * 1024
_MAX_LENGTH_DIGITS = 12

_SECURITY_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; "
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}


class ExchangeHandler(BaseHTTPRequestHandler):
    """One connection. A subclass says how requests are answered.

    Nothing is logged: a request line holds a signature.
    """

    protocol_version = "HTTP/1.1"
    server_version = "practice-exchange"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1
    default_request_version = "HTTP/1.0"  # with 0.9 a bad request would get no status line
    raw_requestline: bytes
    _raw_target: bytes

    def respond(self, request: Request) -> Answer:
        """The answer to *request*."""
        raise NotImplementedError

    def instead(self, request: Request) -> Instead | None:
        """What to do instead of answering *request*."""
        raise NotImplementedError

    def converse(self, request: Request, handshake: bytes) -> None:
        """Talk WebSocket until either side is done; *handshake* are the request's octets."""
        raise NotImplementedError

    def parse_request(self) -> bool:
        """Keep the target as sent: ``http.server`` splits raw UTF-8 at 0x85 and 0xA0."""
        words = self.raw_requestline.rstrip(b"\r\n").split(b" ")
        if len(words) == len(("method", "target", "version")):
            method, self._raw_target, version = words
            self.raw_requestline = b" ".join((method, b"/", version))
            return super().parse_request()
        self.request_version, self.command = self.default_request_version, ""
        self.requestline = ""
        self.send_error(HTTPStatus.BAD_REQUEST)
        return False

    def _handle(self) -> None:
        try:
            request = self._read_request()
            answer = self._answer_to(request)
        except RefusalError as refused:
            self.close_connection = True
            self._send(refused.as_answer())
            self._drain()
            return
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001 - a fault of ours must not end the exchange
            report_fault(error)
            answer = refusal.fault().as_answer()
        if answer is not None:
            self._send(answer)

    def _answer_to(self, request: Request) -> Answer | None:
        """The answer to *request*; none where the connection was used for something else."""
        instead = self.instead(request)
        if isinstance(instead, Wait):
            if self.wait_for_client(instead.seconds):
                self.close_connection = True
                return None
        elif isinstance(instead, SendAndCut):
            self.close_connection = True
            for piece in instead.pieces:
                self.wfile.write(piece)
            return None
        elif isinstance(instead, Answer):
            return instead
        if request.is_websocket_handshake:
            self.close_connection = True
            self.converse(request, self._handshake_octets())
            return None
        return self.respond(request)

    def _handshake_octets(self) -> bytes:
        lines = [b"GET " + self._raw_target + b" HTTP/1.1"]
        lines += [f"{name}: {value}".encode("latin-1") for name, value in self.headers.items()]
        return b"\r\n".join([*lines, b"", b""])

    def wait_for_client(self, seconds: float) -> bool:
        """Wait for *seconds*, or until the client sends something or hangs up, which is told."""
        return bool(select.select([self.connection], [], [], seconds)[0])

    def read_available(self) -> bytes:
        """The next octets of a WebSocket conversation, as soon as there are any.

        Raises:
            TimeoutError: the client has been silent for the idle time.
        """
        return self.rfile.read1(_READ_BYTES)

    def write_at_once(self, octets: bytes) -> None:
        """Send *octets* of a WebSocket conversation."""
        self.wfile.write(octets)
        self.wfile.flush()

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = _handle  # noqa: N815

    def _read_request(self) -> Request:
        raw_path, _, raw_query = self._raw_target.partition(b"?")
        return Request(
            method=self.command,
            path=raw_path.decode("ascii", "backslashreplace"),
            raw_query=raw_query,
            raw_body=self._read_body(),
            headers=self._joined_headers(),
            address=str(self.client_address[0]),
        )

    def _read_body(self) -> bytes:
        if "Transfer-Encoding" in self.headers:
            raise refusal.not_http(HTTPStatus.LENGTH_REQUIRED, "Send a Content-Length.")
        lengths = set(self.headers.get_all("Content-Length", ["0"]))
        length = lengths.pop()
        if lengths or not (length.isascii() and length.isdigit()):
            raise refusal.not_http(HTTPStatus.BAD_REQUEST, "Content-Length is not a number.")
        size = int(length) if len(length) <= _MAX_LENGTH_DIGITS else sys.maxsize
        if size > MAX_BODY_BYTES:
            raise refusal.not_http(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The body is too large.")
        body = self.rfile.read(size)
        if len(body) < size:
            raise ConnectionAbortedError
        return body

    def _joined_headers(self) -> dict[str, str]:
        joined: dict[str, str] = {}
        for name, value in self.headers.items():
            lower = name.lower()
            joined[lower] = f"{joined[lower]}, {value}" if lower in joined else value
        return joined

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        headers = {"Content-Type": answer.content_type, **_SECURITY_HEADERS, **answer.headers}
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def _drain(self) -> None:
        """Read on for a while: closing on unread octets would cost the client the answer."""
        self.wfile.flush()
        self.connection.shutdown(SHUT_WR)
        self.rfile.read(_DRAINED_BYTES)

    def handle_expect_100(self) -> bool:
        """Say "go on" at once instead of with the answer."""
        going_on = super().handle_expect_100()
        self.wfile.flush()
        return going_on

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """What ``http.server`` refuses by itself, in the exchange's form."""
        del explain
        self.close_connection = True
        phrase = message if message and message.isascii() and "(" not in message else ""
        self._send(refusal.not_http(code, phrase or HTTPStatus(code).phrase).as_answer())

    def log_message(self, *_details: object) -> None:
        """Keep silent."""


def report_fault(error: Exception) -> None:
    """Tell stderr of a fault of ours. Class and place only: nobody knows what is in the message."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace is not None else "?"
    sys.stderr.write(f"practice exchange: {type(error).__name__} in {place}\n")
