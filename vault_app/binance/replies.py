"""What an answer of the exchange means. Pure: no clock, no network, no sentence for the user."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import msgspec

EvidenceValue = str | int

_CALLER_IP = re.compile(r"request ip:?\s*([0-9a-fA-F.:]+[0-9a-fA-F])", re.IGNORECASE)
_USED_WEIGHT = re.compile(r"x-(?:mbx|sapi)-used-.*weight.*")
_ORDER_COUNT = re.compile(r"x-mbx-order-count-.*")


class Cause(StrEnum):
    """Why the exchange did not accept a request: the rows of its error table."""

    CLOCK = "clock"
    SIGNATURE = "signature"
    UNKNOWN_API_KEY = "unknown-api-key"
    API_KEY_FORM = "api-key-form"
    KEY_IP_OR_PERMISSION = "key-ip-or-permission"
    PERMISSION_MISSING = "permission-missing"
    RATE_LIMIT = "rate-limit"
    IP_BANNED = "ip-banned"
    TOO_MANY_ORDERS = "too-many-orders"
    ILLEGAL_CHARACTERS = "illegal-characters"
    PARAMETER_MISSING = "parameter-missing"
    PARAMETER_EMPTY = "parameter-empty"
    UNKNOWN_SYMBOL = "unknown-symbol"
    RECV_WINDOW = "recv-window"
    FIREWALL = "firewall"
    NOT_IN_ENVIRONMENT = "not-in-environment"
    LOCATION = "location"
    OUTCOME_UNKNOWN = "outcome-unknown"
    NOT_AN_EXCHANGE_ANSWER = "not-an-exchange-answer"
    OTHER = "other"
    # What only the doctor can tell, by asking further:
    UNREACHABLE = "unreachable"
    PASSED = "passed"
    PROXY = "proxy"
    TLS = "tls"
    ANSWER_TOO_LARGE = "answer-too-large"
    NEEDS_ED25519 = "needs-ed25519"
    IP_LIST = "ip-list"
    KEY_OR_IP = "key-or-ip"
    TRADING_RIGHT_ENDED = "trading-right-ended"
    REQUEST_CHANGED = "request-changed"


CAUSE_OF_CODE: Mapping[int, Cause] = {
    -1002: Cause.PERMISSION_MISSING,
    -1003: Cause.RATE_LIMIT,
    -1006: Cause.OUTCOME_UNKNOWN,
    -1007: Cause.OUTCOME_UNKNOWN,
    -1015: Cause.TOO_MANY_ORDERS,
    -1021: Cause.CLOCK,
    -1022: Cause.SIGNATURE,
    -1100: Cause.ILLEGAL_CHARACTERS,
    -1102: Cause.PARAMETER_MISSING,
    -1105: Cause.PARAMETER_EMPTY,
    -1121: Cause.UNKNOWN_SYMBOL,
    -1131: Cause.RECV_WINDOW,
    -2008: Cause.UNKNOWN_API_KEY,
    -2014: Cause.API_KEY_FORM,
    -2015: Cause.KEY_IP_OR_PERMISSION,
}
"""Source: Binance errors.md (2026-07-21)."""

_IP_BANNED_STATUS = 418
_TOO_MANY_ORDERS_CODE = -1015
_OUTCOME_UNKNOWN_CODES = frozenset({-1006, -1007})


class _Told(msgspec.Struct, frozen=True, rename="camel"):
    """Members of any answer that say how it is meant, each of whatever kind it is."""

    code: Any = None
    msg: Any = None
    server_time: Any = None


_JUST_ITS_FORM = msgspec.json.Decoder(msgspec.Raw)
_WHAT_IT_TELLS = msgspec.json.Decoder(_Told)


@dataclass(frozen=True)
class Answer:
    """An HTTP answer as it came. All but :attr:`json` is quick, however large the answer is.

    Attributes:
        path: of the call that was answered, without its query.
        headers: names in lower case.
        body: as sent, at most the client's limit.
        latency_ms: from the first octet sent to the last one read.
    """

    host: str
    path: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    latency_ms: float

    @cached_property
    def json(self) -> Any:
        """The parsed body; None where it is not JSON in UTF-8."""
        try:
            return json.loads(self.body, object_hook=_as_it_is)
        except (ValueError, RecursionError):
            return None

    @cached_property
    def is_json(self) -> bool:
        """Whether the body is an object or an array, as the exchange sends them."""
        try:
            _JUST_ITS_FORM.decode(self.body)
        except (msgspec.DecodeError, RecursionError):
            return False
        return self.body.lstrip()[:1] in (b"{", b"[") and _is_text(self.body)

    @cached_property
    def _told(self) -> _Told:
        try:
            return _WHAT_IT_TELLS.decode(self.body)
        except (msgspec.DecodeError, RecursionError):
            return _Told()

    @property
    def server_code(self) -> int | None:
        """The exchange's own error code, such as -1021."""
        return _whole_number(self._told.code)

    @property
    def server_time_ms(self) -> int | None:
        """The exchange's Unix time, where the answer tells it."""
        return _whole_number(self._told.server_time)

    @property
    def server_message(self) -> str:
        """The exchange's own words for an error; empty where it gave none."""
        return self._told.msg if isinstance(self._told.msg, str) else ""

    @property
    def retry_after_s(self) -> int | None:
        """Seconds to wait before the next request, where the exchange named them."""
        found = self.headers.get("retry-after", "")
        return int(found) if found.isascii() and found.isdigit() else None

    @property
    def used_weight(self) -> dict[str, str]:
        """Headers with the weight used so far, by name."""
        return {name: text for name, text in self.headers.items() if _USED_WEIGHT.fullmatch(name)}

    @property
    def order_count(self) -> dict[str, str]:
        """Headers with the number of orders so far, by name."""
        return {name: text for name, text in self.headers.items() if _ORDER_COUNT.fullmatch(name)}


@dataclass(frozen=True)
class Verdict:
    """What an answer means.

    Attributes:
        cause: None where the request was accepted.
        evidence: public facts from the answer: ``status`` always; ``code`` and ``message`` where
            the exchange gave them; ``direction`` (clock), ``caller_ip``, ``retry_after_s``,
            ``found`` and ``location_host`` (not an exchange's answer) where they are known.
    """

    cause: Cause | None
    evidence: Mapping[str, EvidenceValue]

    @property
    def accepted(self) -> bool:
        """Whether the exchange did what was asked."""
        return self.cause is None


def judge(answer: Answer) -> Verdict:
    """Say what *answer* means, by the exchange's error table."""
    cause = _cause_of(answer)
    return Verdict(cause, _evidence_of(answer, cause))


def leaves_outcome_open(status: int, code: int | None) -> bool:
    """Whether it is unknown, after such an answer, if the exchange did what was asked."""
    return status >= HTTPStatus.INTERNAL_SERVER_ERROR or code in _OUTCOME_UNKNOWN_CODES


def _as_it_is(members: dict[str, Any]) -> dict[str, Any]:
    """Called for each object: between two calls Python lets other threads, the window's, go on.

    Without it, reading an answer of 10 MB would stop them all for 0.3 s.
    """
    return members


def _whole_number(found: object) -> int | None:
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def kind_of_body(answer: Answer) -> str:
    """What an answer is that is not the exchange's, such as ``HTML page`` or ``redirect``."""
    if _is_redirect(answer):
        return "redirect"
    start = answer.body.lstrip()[:1024].lower()
    if not start:
        return "nothing"
    if start.startswith((b"<!doctype html", b"<html")) or b"<html" in start:
        return "HTML page"
    if answer.json is not None:
        return "JSON of another kind"
    return "text" if _is_text(answer.body) else "binary data"


def _cause_of(answer: Answer) -> Cause | None:
    status, code = answer.status, answer.server_code
    is_exchange_json = answer.is_json and not _is_redirect(answer)
    table = (
        (leaves_outcome_open(status, code), Cause.OUTCOME_UNKNOWN),
        (code == _TOO_MANY_ORDERS_CODE, Cause.TOO_MANY_ORDERS),
        (status == HTTPStatus.TOO_MANY_REQUESTS, Cause.RATE_LIMIT),
        (status == _IP_BANNED_STATUS, Cause.IP_BANNED),
        (status == HTTPStatus.UNAVAILABLE_FOR_LEGAL_REASONS, Cause.LOCATION),
        (code is not None and code < 0, CAUSE_OF_CODE.get(code or 0, Cause.OTHER)),
        (status == HTTPStatus.FORBIDDEN, Cause.FIREWALL),
        (_is_missing_wallet_call(answer), Cause.NOT_IN_ENVIRONMENT),
        (not is_exchange_json, Cause.NOT_AN_EXCHANGE_ANSWER),
        (status != HTTPStatus.OK, Cause.OTHER),
    )
    return next((cause for applies, cause in table if applies), None)


def _evidence_of(answer: Answer, cause: Cause | None) -> dict[str, EvidenceValue]:
    evidence: dict[str, EvidenceValue] = {"status": answer.status}
    if answer.server_code:
        evidence["code"] = answer.server_code
    if answer.server_message:
        evidence["message"] = answer.server_message
    if answer.retry_after_s is not None:
        evidence["retry_after_s"] = answer.retry_after_s
    if cause is Cause.CLOCK:
        evidence["direction"] = "ahead" if "ahead" in answer.server_message else "behind"
    caller_ip = _CALLER_IP.search(answer.server_message)
    if cause is Cause.KEY_IP_OR_PERMISSION and caller_ip is not None:
        evidence["caller_ip"] = caller_ip.group(1)
    if cause is Cause.NOT_AN_EXCHANGE_ANSWER:
        evidence["found"] = kind_of_body(answer)
        if _is_redirect(answer):
            evidence["location_host"] = _host_in(answer.headers.get("location", ""))
    return evidence


def _is_redirect(answer: Answer) -> bool:
    return HTTPStatus.MULTIPLE_CHOICES <= answer.status < HTTPStatus.BAD_REQUEST


def _is_missing_wallet_call(answer: Answer) -> bool:
    return answer.status == HTTPStatus.NOT_FOUND and answer.path.startswith("/sapi/")


def _host_in(location: str) -> str:
    """The host only: the rest of a redirect may repeat the signed query."""
    try:
        return urlsplit(location).hostname or ""
    except ValueError:
        return ""


def _is_text(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True
