"""A request as the user sees it, and what can be copied of it and its answer. Pure."""

import json
import shlex
from dataclasses import dataclass, field
from http import HTTPStatus
from string import ascii_letters, digits
from urllib.parse import urlsplit

from vault_app.api_key import masked
from vault_app.binance.catalogue import Method
from vault_app.binance.client import API_KEY_HEADER
from vault_app.binance.redaction import Private, pretty_json, redact_json, redact_text
from vault_app.binance.replies import Answer
from vault_app.binance.sender import ReadyRequest, Sent
from vault_app.binance.websocket import WEBSOCKET_PATH
from vault_app.binance.websocket_requests import WebSocketRequest
from vault_app.signing.payload import percent_encoded

FORM_TYPE = "application/x-www-form-urlencoded"
NOTHING_KEPT = frozenset[Private]()

_SHOWN_REQUEST_ID = "1"
_SHOWN_HEADERS = ("date", "content-type", "server", "x-cache", "x-amz-cf-pop")
_MAX_SHOWN_BODY = 20_000
_MAX_REPORTED_BYTES = 512 * 1024
"""To read a larger answer, and to take out what is private, would make the caller wait."""

"""Characters of an answer in a report."""

_WITHIN_WORDS = f"{ascii_letters}{digits}+/=%.:_-"
"""What keys, signatures and addresses are made of."""


@dataclass(frozen=True)
class Preview:
    """The parts of a request, each to be shown and copied.

    Attributes:
        method: ``GET``, ``POST`` or ``WS``.
        url: whole, with the query.
        headers: lines such as ``X-MBX-APIKEY: vmPU…h8A``.
        body: form body, or the message of the WebSocket API; empty where there is none.
        payload: what was signed; empty where nothing was.
        signature: empty where there is none.
    """

    method: str
    url: str = field(repr=False)
    headers: tuple[str, ...] = field(repr=False)
    body: str = field(repr=False)
    payload: str = field(repr=False)
    signature: str = field(repr=False)


def preview(ready: ReadyRequest, *, reveal: bool = False) -> Preview:
    """The parts of *ready*; API key and signature masked unless *reveal*."""
    shown = _parts_of(ready)
    if reveal:
        return shown
    masks = [
        (text, masked(text))
        for text in (percent_encoded(ready.signature), ready.signature, ready.api_key)
        if text
    ]

    def hidden(text: str) -> str:
        for found, mask in masks:
            text = text.replace(found, mask)
        return text

    return Preview(
        shown.method,
        hidden(shown.url),
        tuple(map(hidden, shown.headers)),
        hidden(shown.body),
        hidden(shown.payload),
        hidden(shown.signature),
    )


def as_curl(ready: ReadyRequest, *, keep: frozenset[Private] = NOTHING_KEPT) -> str:
    """The request as a command for a POSIX shell; a comment for the WebSocket API.

    Args:
        ready: any request.
        keep: what is not replaced by a mark. With API key and signature the command works, for as
            long as the timestamp holds.
    """
    shown = _parts_of(ready)
    if isinstance(ready.request, WebSocketRequest):
        text = f"# WebSocket {shown.url}\n{shown.body}"
    else:
        words = ["curl"]
        if ready.test_request.method is Method.POST:
            words += ["-X", "POST"]
        for header in shown.headers:
            words += ["-H", header]
        if shown.body:
            words += ["--data-raw", shown.body]
        text = shlex.join([*words, shown.url])
    return _redacted(text, ready, keep)


def as_report(
    sent: Sent,
    *,
    diagnosis: str = "",
    keep: frozenset[Private] = NOTHING_KEPT,
) -> str:
    """Request, answer and diagnosis as a text to paste into a public place.

    Args:
        sent: what was sent and answered.
        diagnosis: the sentences shown for it.
        keep: what is not replaced by a mark.
    """
    ready, answer = sent.ready, sent.answer
    shown = _parts_of(ready)
    lines = [f"Request: {shown.method} {shown.url}", *shown.headers]
    if shown.body:
        lines.append(f"Body: {shown.body}")
    lines += [
        f"Status: {answer.status} {status_phrase(answer.status)}".rstrip(),
        f"Latency: {answer.latency_ms:.0f} ms",
    ]
    if sent.clock_offset is not None:
        lines.append(f"Clock of the exchange ahead by: {sent.clock_offset.offset_ms} ms")
    lines += [f"{name}: {text}" for name, text in _shown_headers(answer).items()]
    if diagnosis:
        lines.append(f"Diagnosis: {diagnosis}")
    head = _redacted("\n".join(lines), ready, keep)
    return f"{head}\nAnswer:\n{_shown_body(sent, keep)}\n"


def _parts_of(ready: ReadyRequest) -> Preview:
    request, origin = ready.request, ready.origin
    if isinstance(request, WebSocketRequest):
        url = origin.base_url.replace("http", "ws", 1) + WEBSOCKET_PATH
        message = request.message(_SHOWN_REQUEST_ID)
        return Preview("WS", url, (), message, ready.payload, ready.signature)
    headers = [f"{API_KEY_HEADER}: {ready.api_key}"] if ready.api_key else []
    if request.body:
        headers.append(f"Content-Type: {FORM_TYPE}")
    return Preview(
        request.method.value,
        origin.base_url + request.target,
        tuple(headers),
        request.body,
        ready.payload,
        ready.signature,
    )


def _redacted(text: str, ready: ReadyRequest, keep: frozenset[Private]) -> str:
    known = {
        ready.api_key: Private.API_KEY,
        ready.signature: Private.SIGNATURE,
        percent_encoded(ready.signature): Private.SIGNATURE,
        json.dumps(ready.signature)[1:-1]: Private.SIGNATURE,
    }
    return redact_text(text, known=known, keep=keep)


def _shown_body(sent: Sent, keep: frozenset[Private]) -> str:
    answer = sent.answer
    if len(answer.body) > _MAX_REPORTED_BYTES:
        return f"({len(answer.body)} bytes, which is too long for a report)"
    if answer.json is None:
        text = answer.body.decode(errors="replace")
    elif sent.ready.test_request.is_signed:
        text = pretty_json(redact_json(answer.json, keep=keep))
    else:
        text = pretty_json(answer.json)
    return _redacted(_beginning_of(text), sent.ready, keep)


def _beginning_of(text: str) -> str:
    """*text*, cut between two words where it is long: half a key would not be known as one."""
    if len(text) <= _MAX_SHOWN_BODY:
        return text
    return text[:_MAX_SHOWN_BODY].rstrip(_WITHIN_WORDS) + "…"


def _shown_headers(answer: Answer) -> dict[str, str]:
    shown = {name: answer.headers[name] for name in _SHOWN_HEADERS if name in answer.headers}
    if answer.retry_after_s is not None:
        shown["retry-after"] = str(answer.retry_after_s)
    location = answer.headers.get("location")
    if location is not None:
        shown["location"] = urlsplit(location).hostname or "elsewhere"
    return {**shown, **answer.used_weight, **answer.order_count}


def status_phrase(status: int) -> str:
    """``OK`` for 200; empty for a status without a name."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
