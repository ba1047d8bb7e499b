"""One WebSocket connection: the handshake and the messages, over octets that others carry."""

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus

from websockets.frames import Frame, Opcode
from websockets.http11 import Request as Handshake
from websockets.server import ServerProtocol

from vault_app.practice import refusal
from vault_app.practice.answer import Answer
from vault_app.practice.misbehaviour import SendAndCut, Wait
from vault_app.practice.refusal import RefusalError
from vault_app.practice.request import Request
from vault_app.practice.rules import Interface
from vault_app.practice.services import Services
from vault_app.practice.websocket_calls import WEBSOCKET_ROUTES, Session, SessionRevokedError

WEBSOCKET_PATH = "/ws-api/v3"
HANDSHAKE_WEIGHT = 2
MAX_MESSAGE_BYTES = 64 * 1024
_SILENT_ROUNDS = 4
"""So many pings may stay unanswered."""

Read = Callable[[], bytes]
Write = Callable[[bytes], None]
WaitForClient = Callable[[float], object]


class _CutError(Exception):
    """The connection is to be cut without a word."""


class WebSocketConversation:
    """Talks with one client until either side is done.

    Args:
        services: of the exchange.
        address: of the client.
        read: returns the next octets; none when the client hung up; raises TimeoutError when it
            has been silent for a while.
        write: sends octets at once.
        wait: waits for so many seconds, or until the client sends something or hangs up.
    """

    def __init__(
        self, services: Services, address: str, *, read: Read, write: Write, wait: WaitForClient
    ) -> None:
        self._services = services
        self._address = address
        self._read = read
        self._write = write
        self._wait = wait
        self._protocol = ServerProtocol(max_size=MAX_MESSAGE_BYTES)
        self._session = Session(address, services.clock() // 1_000)
        self._fragments = b""

    def run(self, handshake: bytes) -> None:
        """Answer *handshake*, the octets of an HTTP request, and then every message."""
        self._protocol.receive_data(handshake)
        (request,) = self._protocol.events_received()
        if not isinstance(request, Handshake):
            return
        self._services.weights[Interface.SPOT].charge(self._address, HANDSHAKE_WEIGHT)
        self._protocol.send_response(self._protocol.accept(request))
        self._flush()
        silent_rounds = 0
        while not self._protocol.close_expected() and silent_rounds < _SILENT_ROUNDS:
            try:
                octets = self._read()
            except TimeoutError:
                silent_rounds += 1
                self._protocol.send_ping(b"")
            else:
                silent_rounds = 0
                if not octets:
                    return
                self._protocol.receive_data(octets)
            try:
                self._answer_messages()
            except _CutError:
                return
            self._flush()

    def _flush(self) -> None:
        for octets in self._protocol.data_to_send():
            if octets:
                self._write(octets)

    def _answer_messages(self) -> None:
        for event in self._protocol.events_received():
            if isinstance(event, Frame) and event.opcode in {Opcode.TEXT, Opcode.CONT}:
                self._fragments += bytes(event.data)
                if event.fin:
                    message, self._fragments = self._fragments, b""
                    self._protocol.send_text(self._answer_to(message))
            elif isinstance(event, Frame) and event.opcode is Opcode.BINARY:
                self._protocol.send_text(self._refused(None, refusal.invalid_json()))

    def _answer_to(self, message: bytes) -> bytes:
        """The answer to one message; a refusal is an answer too."""
        request_id: object = None
        try:
            request_id, method, values = _read_message(message)
            self._misbehave(method, request_id)
            route = WEBSOCKET_ROUTES.get(method)
            if route is None:
                raise refusal.unknown_method()
            weights = self._services.weights[Interface.SPOT]
            weights.charge(self._address, route.weight(values))
            result = route.call(values, self._session, self._services)
        except RefusalError as refused:
            return self._refused(request_id, refused)
        except SessionRevokedError:
            return self._refused(None, refusal.rejected_api_key())
        except _InsteadError as instead:
            return instead.octets
        return self._message({"id": request_id, "status": int(HTTPStatus.OK), "result": result})

    def _misbehave(self, method: str, request_id: object) -> None:
        instead = self._services.behaviour.instead(
            Request("WS", method, b"", b"", {}, self._address)
        )
        if isinstance(instead, Wait):
            self._wait(instead.seconds)
        elif isinstance(instead, SendAndCut):
            raise _CutError
        elif isinstance(instead, Answer):
            raise _InsteadError(self._as_message(instead, request_id))

    def _as_message(self, answer: Answer, request_id: object) -> bytes:
        """*answer* as a message: an error of the exchange, or else what it says as it is."""
        try:
            content = json.loads(answer.body)
        except ValueError:
            return answer.body.decode(errors="replace").encode()
        if isinstance(content, dict) and "code" in content:
            return self._message({"id": request_id, "status": answer.status, "error": content})
        return self._message({"id": request_id, "status": answer.status, "result": content})

    def _refused(self, request_id: object, refused: RefusalError) -> bytes:
        error: dict[str, object] = {"code": refused.code, "msg": refused.message}
        now_ms = self._services.clock() // 1_000
        if "Retry-After" in refused.headers:
            retry_after_ms = now_ms + int(refused.headers["Retry-After"]) * 1_000
            error["data"] = {"serverTime": now_ms, "retryAfter": retry_after_ms}
        return self._message({"id": request_id, "status": refused.status, "error": error})

    def _message(self, content: Mapping[str, object]) -> bytes:
        weights = self._services.weights[Interface.SPOT]
        limits = [
            {
                "rateLimitType": "REQUEST_WEIGHT",
                "interval": "MINUTE",
                "intervalNum": 1,
                "limit": weights.limit,
                "count": weights.used(self._address),
            }
        ]
        text = json.dumps(
            {**content, "rateLimits": limits}, ensure_ascii=False, separators=(",", ":")
        )
        return text.encode()


class _InsteadError(Exception):
    """These octets are the message."""

    def __init__(self, octets: bytes) -> None:
        super().__init__()
        self.octets = octets


def _read_message(message: bytes) -> tuple[object, str, dict[str, str]]:
    """Id, method and parameters as text.

    Raises:
        RefusalError: -1135 not such a message, -1100 or -1105 in a parameter.
    """
    try:
        content = json.loads(message, parse_float=str)
    except (ValueError, RecursionError):
        raise refusal.invalid_json() from None
    match content:
        case {"id": request_id, "method": str(method)}:
            params = content.get("params", {})
        case _:
            raise refusal.invalid_json()
    if not isinstance(params, dict) or not isinstance(request_id, str | int | None):
        raise refusal.invalid_json()
    return request_id, method, {name: _text_of(name, value) for name, value in params.items()}


def _text_of(name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        raise refusal.invalid_parameter(name=name)
    if not value:
        raise refusal.empty_parameter(name=name)
    return value
