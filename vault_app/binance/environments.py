"""The closed list of hosts. Nothing is ever sent anywhere else.

Source: Binance rest-api.md, web-socket-api.md and the official connectors' constants (2026-08).
"""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from vault_app.errors import ForbiddenHostError
from vault_app.terms import Environment

HTTPS_PORT = 443


class Service(StrEnum):
    """A part of the exchange that has hosts of its own."""

    SPOT = "spot"
    WALLET = "wallet"
    USD_M = "usd-m"
    COIN_M = "coin-m"
    WEBSOCKET = "websocket"


HOSTS: dict[Environment, dict[Service, tuple[str, ...]]] = {
    Environment.PRODUCTION: {
        Service.SPOT: (
            "api.binance.com",
            "api-gcp.binance.com",
            "api1.binance.com",
            "api2.binance.com",
            "api3.binance.com",
            "api4.binance.com",
        ),
        Service.WALLET: ("api.binance.com",),
        Service.USD_M: ("fapi.binance.com",),
        Service.COIN_M: ("dapi.binance.com",),
        Service.WEBSOCKET: ("ws-api.binance.com",),
    },
    Environment.TESTNET: {
        Service.SPOT: ("testnet.binance.vision",),
        Service.USD_M: ("testnet.binancefuture.com",),
        Service.COIN_M: ("testnet.binancefuture.com",),
        Service.WEBSOCKET: ("ws-api.testnet.binance.vision",),
    },
    Environment.DEMO: {
        Service.SPOT: ("demo-api.binance.com",),
        Service.USD_M: ("demo-fapi.binance.com",),
        Service.COIN_M: ("demo-dapi.binance.com",),
        Service.WEBSOCKET: ("demo-ws-api.binance.com",),
    },
}
"""Hosts by environment and service, the usual one first. The practice exchange is on loopback."""

LOOPBACK_HOSTS = frozenset({"127.0.0.1", "::1", "localhost"})

_KNOWN_HOSTS = frozenset(
    host for services in HOSTS.values() for hosts in services.values() for host in hosts
)


@dataclass(frozen=True)
class Origin:
    """Scheme, host and port that a request goes to; always one of the closed list.

    Attributes:
        scheme: ``https``, or ``http`` on loopback.
        host: without brackets.

    Raises:
        ForbiddenHostError: the three are not on the list.
    """

    scheme: str
    host: str
    port: int

    def __post_init__(self) -> None:
        """Refuse at once what is not on the list, so that no other origin can exist."""
        on_list = (
            self.scheme == "https" and self.host in _KNOWN_HOSTS and self.port == HTTPS_PORT
        ) or (self.scheme == "http" and self.is_loopback and 0 < self.port < 2**16)
        if not on_list:
            raise ForbiddenHostError(host=self.host)

    @property
    def is_loopback(self) -> bool:
        """Whether this is the practice exchange on the user's own machine."""
        return self.host in LOOPBACK_HOSTS

    @property
    def base_url(self) -> str:
        """``https://api.binance.com`` or ``http://127.0.0.1:8080``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + (f":{self.port}" if self.is_loopback else "")


def origin_of(
    environment: Environment, service: Service, *, practice_url: str | None = None
) -> Origin:
    """Where *service* of *environment* is.

    Args:
        environment: a key's own; a key is never sent to another.
        service: which part of the exchange.
        practice_url: base URL of the practice exchange, needed for that environment only.

    Raises:
        ForbiddenHostError: the environment has no such service, or *practice_url* is not an
            ``http`` address on loopback.
    """
    if environment is Environment.PRACTICE:
        return practice_origin(practice_url or "")
    hosts = HOSTS[environment].get(service)
    if hosts is None:
        raise ForbiddenHostError(host=f"{environment}/{service}")
    return Origin("https", hosts[0], HTTPS_PORT)


def practice_origin(base_url: str) -> Origin:
    """The origin of the practice exchange at *base_url*, such as ``http://127.0.0.1:8080``.

    Raises:
        ForbiddenHostError: anything but ``http``, a loopback host and a port, and nothing more.
    """
    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ForbiddenHostError(host="unreadable") from None
    is_bare = parts.path in {"", "/"} and not parts.query and not parts.fragment
    if parts.scheme != "http" or port is None or "@" in parts.netloc or not is_bare:
        raise ForbiddenHostError(host=host)
    return Origin("http", host, port)
