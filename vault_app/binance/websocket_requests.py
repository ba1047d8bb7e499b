"""Requests of the WebSocket API, built once: the texts that are signed are the texts that are sent.

build_websocket_request(...)  →  UnsignedWebSocketRequest  →  .with_signature(...)  →  message
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from vault_app.binance.catalogue import Method, TestRequest
from vault_app.binance.requests import RECV_WINDOW_NAME, TIMESTAMP_NAME, Param, checked_params
from vault_app.errors import UnknownTestRequestError
from vault_app.signing.payload import SIGNATURE_NAME, ParamValue, normalised, websocket_payload

API_KEY_NAME = "apiKey"

WireValue = str | int | bool
"""As it stands in the message: numbers with a point are sent as text, like the exchange does."""


@dataclass(frozen=True)
class WebSocketRequest:
    """A request ready to be sent.

    Attributes:
        method: such as ``session.logon``.
        params: as sent, in the order in which they were given.
    """

    method: str
    params: Mapping[str, WireValue] = field(repr=False)

    def message(self, request_id: str) -> str:
        """The text of the message."""
        content: dict[str, object] = {"id": request_id, "method": self.method}
        if self.params:
            content["params"] = dict(self.params)
        return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True)
class UnsignedWebSocketRequest:
    """A request that waits for its signature.

    Attributes:
        payload: what is to be signed: sorted by name, raw UTF-8, with the API key.
    """

    method: str
    params: Mapping[str, WireValue] = field(repr=False)
    payload: str = field(repr=False)

    def with_signature(self, signature: str) -> WebSocketRequest:
        """The finished request.

        Args:
            signature: of :attr:`payload`; base64 or hex, as it is.
        """
        return WebSocketRequest(self.method, {**self.params, SIGNATURE_NAME: signature})


def build_websocket_request(
    test_request: TestRequest,
    params: Iterable[Param] = (),
    *,
    api_key: str,
    timestamp: int,
    recv_window: Decimal | float | None = None,
) -> UnsignedWebSocketRequest:
    """Lay out a call that carries its own signature.

    Args:
        test_request: a WebSocket call of the catalogue that is signed.
        params: names other than apiKey, recvWindow, timestamp and signature.
        api_key: as issued by the exchange; it is signed too.
        timestamp: Unix time in ms.
        recv_window: ms for which the exchange takes the request; None leaves it to the exchange.

    Raises:
        UnsupportedValueError: a name or a value cannot be written, or is one that this function
            adds itself.
        UnknownTestRequestError: the call is not one of the WebSocket API.
    """
    _refuse_rest(test_request)
    all_params = dict(
        [
            *checked_params(params, reserved=(API_KEY_NAME,)),
            (API_KEY_NAME, api_key),
            (RECV_WINDOW_NAME, recv_window),
            (TIMESTAMP_NAME, timestamp),
        ]
    )
    return UnsignedWebSocketRequest(
        test_request.path, _wire_values(all_params), websocket_payload(all_params)
    )


def build_session_request(
    test_request: TestRequest, params: Iterable[Param] = (), *, timestamp: int | None = None
) -> WebSocketRequest:
    """Lay out a call that needs no signature: a public one, or one after ``session.logon``.

    Args:
        test_request: a WebSocket call of the catalogue.
        params: names other than apiKey, timestamp and signature.
        timestamp: Unix time in ms, which signed calls need even after a logon; None for others.

    Raises:
        UnsupportedValueError, UnknownTestRequestError: see :func:`build_websocket_request`.
    """
    _refuse_rest(test_request)
    checked = checked_params(params, reserved=(API_KEY_NAME,))
    return WebSocketRequest(
        test_request.path, _wire_values(dict([*checked, (TIMESTAMP_NAME, timestamp)]))
    )


def _wire_values(params: Mapping[str, ParamValue]) -> dict[str, WireValue]:
    """Each value as it is signed; whole numbers and booleans without quotation marks."""
    wire: dict[str, WireValue] = {}
    for name, text in normalised(params.items()):
        value = params[name]
        wire[name] = value if isinstance(value, int) else text
    return wire


def _refuse_rest(test_request: TestRequest) -> None:
    if test_request.method is not Method.WEBSOCKET:
        raise UnknownTestRequestError(request=test_request.id)
