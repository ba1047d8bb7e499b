"""Requests, built once: the text that is signed is the text that is sent.

build_request(...)  →  UnsignedRequest  →  .with_signature(...)  →  SignedRequest
build_public_request(...)  →  PublicRequest
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol

from vault_app.binance.catalogue import Method, TestRequest
from vault_app.binance.environments import Origin
from vault_app.errors import UnknownTestRequestError, UnsupportedValueError
from vault_app.signing.payload import (
    SIGNATURE_NAME,
    ParamValue,
    ValueProblem,
    percent_encoded,
    rest_payload,
)

RECV_WINDOW_NAME = "recvWindow"
TIMESTAMP_NAME = "timestamp"
_OWN_NAMES = (SIGNATURE_NAME, RECV_WINDOW_NAME, TIMESTAMP_NAME)

Param = tuple[str, ParamValue]


@dataclass(frozen=True)
class Form:
    """Which part of a request carries the parameters and the signature.

    Attributes:
        query_parameters: how many parameters, counted from the first, travel in the query string;
            the rest travel in the form body. None: all in the query string.
        signature_in_query: whether the signature ends the query string or the form body.
    """

    query_parameters: int | None = None
    signature_in_query: bool = True


IN_QUERY = Form()
IN_BODY = Form(query_parameters=0, signature_in_query=False)


def split_payload(params: Sequence[Param], form: Form = IN_QUERY) -> tuple[str, str]:
    """Write *params* as query string and form body. Joined by nothing they are the payload.

    Raises:
        UnsupportedValueError: a name or a value cannot be written.
    """
    return (
        rest_payload(params[: form.query_parameters]),
        "" if form.query_parameters is None else rest_payload(params[form.query_parameters :]),
    )


class SendableRequest(Protocol):
    """What a connection can send."""

    @property
    def method(self) -> Method:
        """``GET`` or ``POST``."""

    @property
    def path(self) -> str:
        """The path without a query."""

    @property
    def target(self) -> str:
        """What stands in the first line of the request: path and query. ASCII."""

    @property
    def body(self) -> str:
        """What follows the headers; ASCII, empty where there is none."""


@dataclass(frozen=True)
class UnsignedRequest:
    """A request that waits for its signature.

    Attributes:
        method: ``GET`` or ``POST``.
        query: percent-encoded query string without the question mark and without a signature.
        body: percent-encoded form body, without a signature.
        signature_in_query: which of the two the signature ends.
    """

    method: Method
    origin: Origin
    path: str
    query: str
    body: str
    signature_in_query: bool

    @property
    def payload(self) -> str:
        """What is to be signed: query and body, joined by nothing. ASCII."""
        return self.query + self.body

    def with_signature(self, signature: str) -> "SignedRequest":
        """The finished request.

        Args:
            signature: of :attr:`payload`; base64 or hex, not percent-encoded.
        """
        return SignedRequest(self, signature)


@dataclass(frozen=True)
class SignedRequest:
    """A request ready to be sent, made of the text that was signed and nothing else."""

    unsigned: UnsignedRequest
    signature: str = field(repr=False)

    @property
    def method(self) -> Method:
        """``GET`` or ``POST``."""
        return self.unsigned.method

    @property
    def origin(self) -> Origin:
        """Where it goes."""
        return self.unsigned.origin

    @property
    def path(self) -> str:
        """The call's path, without a query."""
        return self.unsigned.path

    @property
    def query(self) -> str:
        """The query string as sent, without the question mark."""
        query = self.unsigned.query
        return self._ended(query) if self.unsigned.signature_in_query else query

    @property
    def body(self) -> str:
        """The form body as sent; empty where there is none."""
        body = self.unsigned.body
        return body if self.unsigned.signature_in_query else self._ended(body)

    @property
    def target(self) -> str:
        """What stands in the first line of the request: path and query."""
        return _target_of(self.path, self.query)

    def _ended(self, encoded: str) -> str:
        """*encoded* with the signature as its last parameter, percent-encoded once."""
        last = f"{SIGNATURE_NAME}={percent_encoded(self.signature)}"
        return f"{encoded}&{last}" if encoded else last


@dataclass(frozen=True)
class PublicRequest:
    """A call that needs neither API key nor signature, ready to be sent."""

    method: Method
    origin: Origin
    path: str
    query: str

    @property
    def body(self) -> str:
        """Public calls have none."""
        return ""

    @property
    def target(self) -> str:
        """What stands in the first line of the request: path and query."""
        return _target_of(self.path, self.query)


def build_request(
    test_request: TestRequest,
    origin: Origin,
    params: Iterable[Param] = (),
    *,
    timestamp: int,
    recv_window: Decimal | float | None = None,
    form: Form = IN_QUERY,
) -> UnsignedRequest:
    """Lay out a signed call: *params* in the caller's order, then recvWindow, then timestamp.

    Args:
        test_request: a REST call of the catalogue.
        origin: where its environment and service are.
        params: names other than recvWindow, timestamp and signature.
        timestamp: Unix time in ms.
        recv_window: ms for which the exchange takes the request, up to three decimals; None leaves
            it to the exchange (5000).
        form: where the parameters travel; a GET has no body.

    Raises:
        UnsupportedValueError: a name or a value cannot be written, or is one that this function
            adds itself.
        UnknownTestRequestError: the call is one of the WebSocket API.
    """
    _refuse_websocket(test_request)
    if form != IN_QUERY and test_request.method is not Method.POST:
        raise UnsupportedValueError(name="body", problem=ValueProblem.NAME_RESERVED.value)
    ordered = [
        *checked_params(params),
        (RECV_WINDOW_NAME, recv_window),
        (TIMESTAMP_NAME, timestamp),
    ]
    query, body = split_payload(ordered, form)
    return UnsignedRequest(
        test_request.method, origin, test_request.path, query, body, form.signature_in_query
    )


def build_public_request(
    test_request: TestRequest, origin: Origin, params: Iterable[Param] = ()
) -> PublicRequest:
    """Lay out a call that needs neither API key nor signature.

    Raises:
        UnsupportedValueError: a name or a value cannot be written.
        UnknownTestRequestError: the call is one of the WebSocket API.
    """
    _refuse_websocket(test_request)
    query = rest_payload(checked_params(params))
    return PublicRequest(test_request.method, origin, test_request.path, query)


def _refuse_websocket(test_request: TestRequest) -> None:
    if test_request.method is Method.WEBSOCKET:
        raise UnknownTestRequestError(request=test_request.id)


def checked_params(params: Iterable[Param], *, reserved: Collection[str] = ()) -> list[Param]:
    """*params* without the names that the app adds itself.

    Raises:
        UnsupportedValueError: one of them is recvWindow, timestamp, signature or *reserved*.
    """
    found = list(params)
    for name, _ in found:
        if name in _OWN_NAMES or name in reserved:
            raise UnsupportedValueError(name=name, problem=ValueProblem.NAME_RESERVED.value)
    return found


def _target_of(path: str, query: str) -> str:
    return f"{path}?{query}" if query else path
