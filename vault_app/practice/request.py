"""A request as it came off the wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field

FORM_TYPE = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Request:
    """One request, its octets untouched.

    Attributes:
        method: as sent, upper case.
        path: what stands before ``?``.
        raw_query: what stands after it.
        raw_body: the body's octets.
        headers: by lower-case name; several of one name are joined by a comma.
        address: the caller's IP address.
    """

    method: str
    path: str
    raw_query: bytes = field(repr=False)
    raw_body: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    address: str

    @property
    def media_type(self) -> str:
        """What the body is said to be, without its charset."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def form_body(self) -> bytes:
        """The body where parameters may be; GET has them in the query only."""
        return self.raw_body if self.method != "GET" and self.media_type == FORM_TYPE else b""

    @property
    def is_websocket_handshake(self) -> bool:
        """Whether the client asks to go on with WebSocket."""
        return self.method == "GET" and self.headers.get("upgrade", "").lower() == "websocket"
