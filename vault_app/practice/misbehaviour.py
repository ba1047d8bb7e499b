"""Ways to misbehave, for tests of the programs that talk to an exchange.

Each is a function that is asked about every request of the exchange; the page and the calls under
``/practice`` always behave.
"""

import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from vault_app.practice import refusal
from vault_app.practice.answer import Answer, html_answer, json_answer
from vault_app.practice.clock import Clock
from vault_app.practice.refusal import RefusalError
from vault_app.practice.request import Request


@dataclass(frozen=True)
class Wait:
    """Let the client wait for *seconds*, then behave."""

    seconds: float


@dataclass(frozen=True)
class SendAndCut:
    """Send these octets as they are, then cut the connection."""

    pieces: Iterable[bytes] = field(repr=False)


Instead = Answer | Wait | SendAndCut
Misbehaviour = Callable[[Request], Instead | None]
"""Asked first about each request: what to do instead, or ``None`` to behave."""

_PAGE = "<!doctype html><html><head><title>Sorry</title></head><body>Please wait.</body></html>"
_MEBIBYTE = 1024 * 1024


def answer_html(status: int = 200) -> Misbehaviour:
    """Answer with a web page, like a firewall, a proxy or a maintenance notice does."""
    return lambda _request: html_answer(_PAGE, status)


def answer_refusal(refused: RefusalError) -> Misbehaviour:
    """Answer with this error of the exchange."""
    return lambda _request: refused.as_answer()


def answer_octets(body: bytes) -> Misbehaviour:
    """Answer with *body*, whatever it is, as if all were well."""
    return lambda _request: Answer(200, "application/octet-stream", body)


def redirect(location: str) -> Misbehaviour:
    """Send the client elsewhere."""
    return lambda _request: json_answer({}, 302).with_headers({"Location": location})


def slow(seconds: float) -> Misbehaviour:
    """Answer after *seconds*."""
    return lambda _request: Wait(seconds)


def cut() -> Misbehaviour:
    """Cut the connection without an answer."""
    return lambda _request: SendAndCut(())


def cut_mid_answer() -> Misbehaviour:
    """Cut the connection after half an answer."""
    half = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
    return lambda _request: SendAndCut((half,))


def flood(mebibytes: int) -> Misbehaviour:
    """Answer with an endless list, as far as *mebibytes* go."""
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {mebibytes * _MEBIBYTE}\r\n\r\n".encode()

    def pieces() -> Iterable[bytes]:
        yield head
        for _ in range(mebibytes):
            yield b"[" * _MEBIBYTE

    return lambda _request: SendAndCut(pieces())


def only_for(path: str, misbehaviour: Misbehaviour) -> Misbehaviour:
    """Misbehave for calls whose path begins with *path*, and behave for the others."""
    return lambda request: misbehaviour(request) if request.path.startswith(path) else None


NAMED: Mapping[str, Misbehaviour] = {
    "slow": slow(5.0),
    "cut": cut(),
    "cut-mid-answer": cut_mid_answer(),
    "html": answer_html(),
    "garbage": answer_octets(b"\x00\xff\x17garbage\x80"),
    "flood": flood(50),
    "redirect": redirect("https://login.example/portal?next=api"),
    "firewall-403": answer_html(403),
    "location-451": lambda _request: json_answer(
        {"code": 0, "msg": "Service unavailable from a restricted location."}, 451
    ),
    "no-wallet-404": only_for("/sapi/", answer_html(404)),
    "trouble-503": answer_html(503),
    "fault-500": answer_refusal(refusal.fault()),
    "unexpected-1006": answer_refusal(refusal.unexpected_response()),
    "timeout-1007": answer_refusal(refusal.backend_timeout()),
    "limit-429": answer_refusal(refusal.weight_exceeded(6_000, 30)),
    "ban-418": answer_refusal(refusal.banned(4_102_444_800_000, 120)),
    "too-many-orders-1015": only_for(
        "/api/v3/order", answer_refusal(refusal.too_many_orders(100, "10 SECOND"))
    ),
}
"""What can be switched on by name while the exchange runs."""


class Behaviour:
    """How the exchange behaves at the moment. Safe from several threads.

    Args:
        misbehaviour: with which it begins.
    """

    def __init__(self, misbehaviour: Misbehaviour | None = None) -> None:
        self._lock = threading.Lock()
        self._misbehaviour = misbehaviour
        self._clock_skew_ms = 0

    @property
    def name(self) -> str:
        """What it does now, as in :data:`NAMED`; empty where it behaves, or in another way."""
        with self._lock:
            current = self._misbehaviour
        return next((name for name, named in NAMED.items() if named is current), "")

    def misbehave(self, misbehaviour: Misbehaviour | None) -> None:
        """From now on do this with every request; ``None``: behave."""
        with self._lock:
            self._misbehaviour = misbehaviour

    def skew_clock(self, milliseconds: int) -> None:
        """From now on be wrong about the time by *milliseconds* (negative: behind)."""
        with self._lock:
            self._clock_skew_ms = milliseconds

    def instead(self, request: Request) -> Instead | None:
        """What to do instead of answering *request*."""
        with self._lock:
            misbehaviour = self._misbehaviour
        is_own = request.path == "/" or request.path.startswith("/practice/")
        return None if misbehaviour is None or is_own else misbehaviour(request)

    def clock_over(self, clock: Clock) -> Clock:
        """*clock*, wrong by what was last asked for."""

        def skewed() -> int:
            with self._lock:
                skew_ms = self._clock_skew_ms
            return clock() + skew_ms * 1_000

        return skewed
