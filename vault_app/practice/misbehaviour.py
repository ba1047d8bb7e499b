"""Ways to misbehave, for tests of the programs that talk to an exchange."""

from collections.abc import Callable

from vault_app.practice.answer import Answer, html_answer
from vault_app.practice.request import Request

Misbehaviour = Callable[[Request], Answer | None]
"""Asked first about each request: the answer to give instead, or ``None`` to behave."""


def answer_html(status: int = 200) -> Misbehaviour:
    """Answer every call with a web page, like a firewall, a proxy or a maintenance notice does."""
    page = "<!doctype html><html><head><title>Sorry</title></head><body>Please wait.</body></html>"
    return lambda _request: html_answer(page, status)
