"""How the exchange says no: ``{"code": …, "msg": …}``.

Codes and messages: Binance errors.md (2026-07-21). HTTP 401 goes with everything about the API
key, 400 with everything about the request.
"""

from collections.abc import Mapping
from http import HTTPStatus

from vault_app.practice.answer import Answer, json_answer


class RefusalError(Exception):
    """A request is refused; becomes the answer. Never leaves this package.

    Args:
        code: the exchange's error code, negative.
        message: the exchange's wording; holds no key and no signature.
        status: the HTTP status.
        headers: further headers of the answer.
    """

    def __init__(
        self,
        code: int,
        message: str,
        status: int = HTTPStatus.BAD_REQUEST,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = int(status)
        self.headers = dict(headers or {})

    def as_answer(self) -> Answer:
        """The refusal in the exchange's form."""
        content = {"code": self.code, "msg": self.message}
        return json_answer(content, self.status).with_headers(self.headers)


def fault() -> RefusalError:
    """-1000: something broke on the exchange's side."""
    return RefusalError(
        -1000,
        "An unknown error occurred while processing the request.",
        HTTPStatus.INTERNAL_SERVER_ERROR,
    )


def not_http(status: int, message: str) -> RefusalError:
    """-1000: refused before it was looked at as a request of the exchange."""
    return RefusalError(-1000, message, status)


def weight_exceeded(limit: int, seconds: int) -> RefusalError:
    """-1003 with HTTP 429: the limit of this minute is used up."""
    return RefusalError(
        -1003,
        f"Too much request weight used; current limit is {limit} request weight per 1 MINUTE. "
        "Please use WebSocket Streams for live updates to avoid polling the API.",
        HTTPStatus.TOO_MANY_REQUESTS,
        {"Retry-After": str(seconds)},
    )


def banned(until_ms: int, seconds: int) -> RefusalError:
    """-1003 with HTTP 418: the address went on after 429."""
    return RefusalError(
        -1003,
        f"Way too much request weight used; IP banned until {until_ms}. "
        "Please use WebSocket Streams for live updates to avoid bans.",
        HTTPStatus.IM_A_TEAPOT,
        {"Retry-After": str(seconds)},
    )


def filter_failure(filter_name: str) -> RefusalError:
    """-1013: the order breaks a rule of its symbol."""
    return RefusalError(-1013, f"Filter failure: {filter_name}")


def too_many_orders(limit: int, interval: str) -> RefusalError:
    """-1015 with HTTP 429, and without a time to wait. Source: rest-api.md, "Order limits"."""
    return RefusalError(
        -1015,
        f"Too many new orders; current limit is {limit} orders per {interval}.",
        HTTPStatus.TOO_MANY_REQUESTS,
    )


def unexpected_response() -> RefusalError:
    """-1006: what became of the request is unknown."""
    return RefusalError(
        -1006,
        "An unexpected response was received from the message bus. Execution status unknown.",
        HTTPStatus.INTERNAL_SERVER_ERROR,
    )


def backend_timeout() -> RefusalError:
    """-1007: what became of the request is unknown. HTTP 408 at USD-M, 504 at spot."""
    return RefusalError(
        -1007,
        "Timeout waiting for response from backend server. Send status unknown; "
        "execution status unknown.",
        HTTPStatus.GATEWAY_TIMEOUT,
    )


def outside_recv_window() -> RefusalError:
    """-1021: the request is too old."""
    return RefusalError(-1021, "Timestamp for this request is outside of the recvWindow.")


def ahead_of_server() -> RefusalError:
    """-1021: the client's clock runs ahead by a second or more."""
    return RefusalError(-1021, "Timestamp for this request was 1000ms ahead of the server's time.")


def invalid_signature() -> RefusalError:
    """-1022: the signature does not belong to these bytes and this key."""
    return RefusalError(-1022, "Signature for this request is not valid.")


def illegal_characters(name: str = "", legal_range: str = "") -> RefusalError:
    """-1100: of the parameter *name*, or of some parameter when none can be named."""
    if not name:
        return RefusalError(-1100, "Illegal characters found in a parameter.")
    return RefusalError(
        -1100, f"Illegal characters found in parameter '{name}'; legal range is '{legal_range}'."
    )


def duplicated_parameter() -> RefusalError:
    """-1101: one parameter twice in the query, or twice in the body."""
    return RefusalError(-1101, "Duplicate values for a parameter detected.")


def too_many_parameters(received: int) -> RefusalError:
    """-1101: the call takes none."""
    return RefusalError(-1101, f"Too many parameters; expected '0' and received '{received}'.")


def missing_parameter(name: str) -> RefusalError:
    """-1102: *name* must be there."""
    return RefusalError(
        -1102, f"Mandatory parameter '{name}' was not sent, was empty/null, or malformed."
    )


def missing_both(name: str, other: str) -> RefusalError:
    """-1102: one of the two must be there."""
    return RefusalError(
        -1102, f"Param '{name}' or '{other}' must be sent, but both were empty/null!"
    )


def unread_parameters(read: int, sent: int) -> RefusalError:
    """-1104: there are parameters that the call does not know."""
    return RefusalError(
        -1104,
        f"Not all sent parameters were read; read '{read}' parameter(s) but was sent '{sent}'.",
    )


def empty_parameter(name: str) -> RefusalError:
    """-1105: *name* is there without a value."""
    return RefusalError(-1105, f"Parameter '{name}' was empty.")


def parameter_not_required(name: str) -> RefusalError:
    """-1106: *name* does not go with this type of order."""
    return RefusalError(-1106, f"Parameter '{name}' sent when not required.")


def invalid_time_in_force() -> RefusalError:
    """-1115."""
    return RefusalError(-1115, "Invalid timeInForce.")


def invalid_order_type() -> RefusalError:
    """-1116."""
    return RefusalError(-1116, "Invalid orderType.")


def invalid_side() -> RefusalError:
    """-1117."""
    return RefusalError(-1117, "Invalid side.")


def invalid_symbol() -> RefusalError:
    """-1121."""
    return RefusalError(-1121, "Invalid symbol.")


def invalid_parameter(name: str) -> RefusalError:
    """-1130: *name* has a value that it cannot have."""
    return RefusalError(-1130, f"Data sent for parameter '{name}' is not valid.")


def recv_window_too_large(limit: int) -> RefusalError:
    """-1131."""
    return RefusalError(-1131, f"recvWindow must be less than {limit}.")


def invalid_json() -> RefusalError:
    """-1135: not the JSON that was expected."""
    return RefusalError(-1135, "Invalid JSON Request")


def unknown_method() -> RefusalError:
    """-1000: the WebSocket API has no such method here."""
    return RefusalError(-1000, "Unknown method.")


def api_key_format() -> RefusalError:
    """-2014: no API key, or not 64 letters and digits."""
    return RefusalError(-2014, "API-key format invalid.", HTTPStatus.UNAUTHORIZED)


def unauthorized() -> RefusalError:
    """-1002: the right for this call is missing."""
    return RefusalError(
        -1002, "You are not authorized to execute this request.", HTTPStatus.UNAUTHORIZED
    )


def unknown_api_key() -> RefusalError:
    """-2008: the API key was never issued here, or was deleted."""
    return RefusalError(-2008, "Invalid Api-Key ID.", HTTPStatus.UNAUTHORIZED)


def rejected_api_key(caller_ip: str = "") -> RefusalError:
    """-2015: API key, address or permission; USD-M and COIN-M add the caller's address."""
    said = "Invalid API-key, IP, or permissions for action"
    ending = f", request ip: {caller_ip}" if caller_ip else "."
    return RefusalError(-2015, said + ending, HTTPStatus.UNAUTHORIZED)


def unknown_path(path: str, method: str) -> RefusalError:
    """-5000 with HTTP 404."""
    return RefusalError(-5000, f"Path {path}, Method {method} is invalid", HTTPStatus.NOT_FOUND)


def foreign_caller() -> RefusalError:
    """-1000 with HTTP 403: another website, or a name that is not this computer's."""
    return RefusalError(
        -1000, "Only programs and pages of this computer may call.", HTTPStatus.FORBIDDEN
    )


def method_not_allowed(path: str, method: str, allowed: str) -> RefusalError:
    """-5000 with HTTP 405: the path exists for another method."""
    return RefusalError(
        -5000,
        f"Path {path}, Method {method} is invalid",
        HTTPStatus.METHOD_NOT_ALLOWED,
        {"Allow": allowed},
    )
