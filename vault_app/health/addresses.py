"""IP addresses and networks as a user types them for a key's list.

Only addresses that the exchange can see are taken: a request from a private one arrives there from
another one, the router's. The practice exchange runs on this computer and sees its own addresses.
"""

import ipaddress
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from vault_app.errors import AddressRefusedError
from vault_app.terms import Environment

_Network = ipaddress.IPv4Network | ipaddress.IPv6Network

_LONGEST = 64
_WIDE_PREFIX = {4: 24, 6: 64}
"""Shorter prefixes hold more than one household or office: 256 addresses, or one IPv6 link."""

_SHORTEST_PREFIX = {4: 8, 6: 16}


class AddressProblem(StrEnum):
    """Why a text cannot be on a key's IP list."""

    EMPTY = "empty"
    SYNTAX = "syntax"
    HOST_NAME = "host-name"
    EVERYONE = "everyone"
    PRIVATE = "private"
    SHARED = "shared"
    LOOPBACK = "loopback"
    LINK_LOCAL = "link-local"
    MULTICAST = "multicast"
    DOCUMENTATION = "documentation"
    RESERVED = "reserved"


_SPECIAL: tuple[tuple[_Network, AddressProblem], ...] = tuple(
    (ipaddress.ip_network(network), problem)
    for network, problem in (
        ("10.0.0.0/8", AddressProblem.PRIVATE),
        ("172.16.0.0/12", AddressProblem.PRIVATE),
        ("192.168.0.0/16", AddressProblem.PRIVATE),
        ("fc00::/7", AddressProblem.PRIVATE),
        ("100.64.0.0/10", AddressProblem.SHARED),
        ("127.0.0.0/8", AddressProblem.LOOPBACK),
        ("::1/128", AddressProblem.LOOPBACK),
        ("169.254.0.0/16", AddressProblem.LINK_LOCAL),
        ("fe80::/10", AddressProblem.LINK_LOCAL),
        ("224.0.0.0/4", AddressProblem.MULTICAST),
        ("ff00::/8", AddressProblem.MULTICAST),
        ("192.0.2.0/24", AddressProblem.DOCUMENTATION),
        ("198.51.100.0/24", AddressProblem.DOCUMENTATION),
        ("203.0.113.0/24", AddressProblem.DOCUMENTATION),
        ("2001:db8::/32", AddressProblem.DOCUMENTATION),
        ("3fff::/20", AddressProblem.DOCUMENTATION),
        ("0.0.0.0/8", AddressProblem.RESERVED),
        ("192.0.0.0/24", AddressProblem.RESERVED),
        ("198.18.0.0/15", AddressProblem.RESERVED),
        ("240.0.0.0/4", AddressProblem.RESERVED),
        ("::/128", AddressProblem.RESERVED),
        ("64:ff9b:1::/48", AddressProblem.RESERVED),
        ("100::/64", AddressProblem.RESERVED),
    )
)
"""Source: IANA special-purpose address registries, IPv4 and IPv6 (RFC 6890, 5737, 3849, 9637)."""


@dataclass(frozen=True)
class CheckedNetwork:
    """An address or network that can be noted.

    Attributes:
        text: in canonical form; an address without a prefix length, a network with it.
        is_wide: holds so many addresses that strangers are likely among them: worth a warning.
    """

    text: str
    is_wide: bool


def checked_network(
    typed: str, environment: Environment = Environment.PRODUCTION
) -> CheckedNetwork:
    """*typed* as it can be noted for a key of *environment*.

    ``203.0.114.7``, ``203.0.114.0/24``, ``2a00:1450::/32``; blanks around it do not matter. Bits
    behind the prefix are cleared, and an IPv4 address written as IPv6 becomes one of IPv4.

    Raises:
        AddressRefusedError: with the :class:`AddressProblem` that helps most.
    """
    text = typed.strip()
    network = _parsed(text)
    if network.prefixlen < _SHORTEST_PREFIX[network.version]:
        raise AddressRefusedError(address=text, problem=AddressProblem.EVERYONE.value)
    problem = _special(network)
    is_here = problem is AddressProblem.LOOPBACK and environment is Environment.PRACTICE
    if problem is not None and not is_here:
        raise AddressRefusedError(address=text, problem=problem.value)
    return CheckedNetwork(_canonical(network), network.prefixlen < _WIDE_PREFIX[network.version])


def covers(networks: Iterable[str], address: str) -> bool:
    """Whether *address*, as the exchange wrote it, is in one of *networks*.

    A noted text that is no network holds nothing, and nothing holds a text that is no address.
    """
    wanted = _network_or_none(address)
    if wanted is None:
        return False
    noted = map(_network_or_none, networks)
    return any(network is not None and _is_within(wanted, network) for network in noted)


def _parsed(text: str) -> _Network:
    if not text:
        raise AddressRefusedError(address="", problem=AddressProblem.EMPTY.value)
    network = _network_or_none(text)
    if network is None:
        has_letters = any(character.isalpha() for character in text)
        problem = (
            AddressProblem.HOST_NAME if has_letters and ":" not in text else AddressProblem.SYNTAX
        )
        raise AddressRefusedError(address=text[:_LONGEST], problem=problem.value)
    return network


@lru_cache(maxsize=4096)  # the same few networks are noted with many keys
def _network_or_none(text: str) -> _Network | None:
    if len(text) > _LONGEST or not text.isascii() or "%" in text:
        return None
    address, slash, prefix = text.partition("/")
    if slash and not prefix.isdigit():
        return None  # a netmask such as 255.255.255.0 could mean its opposite
    try:
        network = ipaddress.ip_network(text, strict=False)
        mapped = ipaddress.ip_address(address)
    except ValueError:
        return None
    if isinstance(mapped, ipaddress.IPv6Address) and mapped.ipv4_mapped is not None:
        bits = network.prefixlen - 96
        return (
            ipaddress.ip_network(f"{mapped.ipv4_mapped}/{bits}", strict=False)
            if bits >= 0
            else None
        )
    return network


def _special(network: _Network) -> AddressProblem | None:
    return next((problem for special, problem in _SPECIAL if _is_within(network, special)), None)


def _is_within(inner: _Network, outer: _Network) -> bool:
    if isinstance(inner, ipaddress.IPv4Network):
        return isinstance(outer, ipaddress.IPv4Network) and inner.subnet_of(outer)
    return isinstance(outer, ipaddress.IPv6Network) and inner.subnet_of(outer)


def _canonical(network: _Network) -> str:
    is_one = network.prefixlen == network.max_prefixlen
    return str(network.network_address if is_one else network)
