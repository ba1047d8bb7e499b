"""An answer of the exchange, before it is written to the connection."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

JSON_TYPE = "application/json;charset=UTF-8"
HTML_TYPE = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Answer:
    """Status, headers and body.

    The body is left out of ``repr``: it may hold an API key or an HMAC secret.
    """

    status: int
    content_type: str
    body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)

    def with_headers(self, extra: Mapping[str, str]) -> "Answer":
        """The same answer with *extra* headers added."""
        return Answer(self.status, self.content_type, self.body, {**self.headers, **extra})


def json_answer(content: object, status: int = 200) -> Answer:
    """*content* as compact JSON, like the exchange writes it."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Answer(status, JSON_TYPE, text.encode())


def html_answer(page: str, status: int = 200) -> Answer:
    """*page* as an HTML document."""
    return Answer(status, HTML_TYPE, page.encode())
