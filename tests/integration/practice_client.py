"""Sends requests to a practice exchange with the standard library alone."""

import hashlib
import hmac
import http.client
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from vault_app.practice.issued_key import IssuedKey

FORM_HEADERS = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True)
class Reply:
    """An answer as it came."""

    status: int
    headers: Mapping[str, str]
    text: str = field(repr=False)

    @property
    def content(self) -> Any:
        return json.loads(self.text)

    @property
    def refusal(self) -> tuple[int, int, str]:
        """Status, code and message."""
        return (self.status, self.content["code"], self.content["msg"])


def send(
    base_url: str,
    method: str,
    target: str,
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """One request on a connection of its own; *target* goes out as it is."""
    connection = http.client.HTTPConnection(str(urlsplit(base_url).netloc), timeout=10)
    try:
        connection.request(method, target, body=body or None, headers=dict(headers or {}))
        response = connection.getresponse()
        return Reply(response.status, dict(response.getheaders()), response.read().decode())
    finally:
        connection.close()


def send_json(base_url: str, path: str, content: object) -> Reply:
    body = json.dumps(content).encode()
    return send(base_url, "POST", path, body, {"Content-Type": "application/json"})


def now_ms() -> int:
    return time.time_ns() // 1_000_000


def hmac_signed(key: IssuedKey, payload: str) -> str:
    """*payload* with its signature behind it."""
    signature = hmac.digest(key.hmac_secret.encode(), payload.encode(), hashlib.sha256).hex()
    return f"{payload}&signature={signature}"
