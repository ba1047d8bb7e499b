"""Messages of the WebSocket API in the shape of answers. Pure.

Source: Binance web-socket-api.md, "Response format" (2026-07-21).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from vault_app.binance.replies import Answer


@dataclass(frozen=True)
class WebSocketAnswer(Answer):
    """A message of the WebSocket API in the shape of an HTTP answer.

    ``path`` is the method, ``body`` the result or the error as JSON, ``headers`` tell the weight
    used and the time to wait as REST answers do.

    Attributes:
        message: the whole message, parsed.
    """

    message: Mapping[str, Any] = field(repr=False)

    @property
    def accepted(self) -> bool:
        """Whether the exchange did what was asked."""
        return self.status == HTTPStatus.OK

    @property
    def ends_session(self) -> bool:
        """Whether the exchange ended the session because its key is not valid any more."""
        return self.message.get("id") is None and not self.accepted


def websocket_answer(
    host: str, method: str, message: Mapping[str, Any], latency_ms: float
) -> WebSocketAnswer:
    """*message*, which has a whole number as its status, as an answer."""
    content = message["error"] if "error" in message else message.get("result")
    return WebSocketAnswer(
        host=host,
        path=method,
        status=message["status"],
        headers=_headers_of_message(message),
        body=json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(),
        latency_ms=latency_ms,
        message=message,
    )


def _headers_of_message(message: Mapping[str, Any]) -> dict[str, str]:
    """The REST headers that would say the same."""
    headers: dict[str, str] = {}
    limits = message.get("rateLimits")
    for limit in limits if isinstance(limits, list) else []:
        match limit:
            case {
                "rateLimitType": "REQUEST_WEIGHT" | "ORDERS" as kind,
                "interval": str(interval),
                "intervalNum": int(number),
                "count": int(count),
            }:
                name = "used-weight" if kind == "REQUEST_WEIGHT" else "order-count"
                headers[f"x-mbx-{name}-{number}{interval[:1].lower()}"] = str(count)
    match message:
        case {"error": {"data": {"serverTime": int(now_ms), "retryAfter": int(until_ms)}}}:
            headers["retry-after"] = str(max(0, -(-(until_ms - now_ms) // 1000)))
    return headers
