"""What the user writes about a key, as one types it in a single field, and back."""

import re
from collections.abc import Iterable

from vault_app.key_life import NotedAddress, Program
from vault_app.terms import Environment

_COMMA = ","
_ANY_COMMA = re.compile("[,\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}]")
"""Those of Chinese keyboards too."""


def list_text(names: Iterable[str]) -> str:
    """Names as they are typed: separated by commas."""
    return f"{_COMMA} ".join(names)


def list_of(text: str) -> tuple[str, ...]:
    """The names in *text*, each once, in their order."""
    return tuple(dict.fromkeys(name for part in _ANY_COMMA.split(text) if (name := part.strip())))


def programs_of(text: str, known: Iterable[Program]) -> tuple[Program, ...]:
    """The programs named in *text*; those *known* keep what is known of them."""
    by_name = {program.name: program for program in known}
    return tuple(by_name.get(name) or Program(name) for name in list_of(text))


def ip_list_text(addresses: Iterable[NotedAddress]) -> str:
    """One address a line, and who is there behind a blank."""
    return "\n".join(f"{address.network} {address.who}".strip() for address in addresses)


def ip_list_of(text: str, environment: Environment) -> tuple[NotedAddress, ...]:
    """The addresses in *text*, each once, as :func:`ip_list_text` writes them.

    Raises:
        AddressRefusedError: a line does not begin with an address that can be noted.
    """
    from vault_app.health.addresses import checked_network  # noqa: PLC0415 - few edit a list

    noted: dict[str, NotedAddress] = {}
    for line in text.splitlines():
        typed, _, who = line.strip().partition(" ")
        if typed:
            network = checked_network(typed.rstrip(_COMMA), environment).text
            noted.setdefault(network, NotedAddress(network, who.strip()))
    return tuple(noted.values())
