"""What every command is given, and what its arguments may look like."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import click

from vault_app.cli.launchers import Launchers
from vault_app.cli.vault_access import VaultAccess

ValueT = TypeVar("ValueT", str, Path, None)


@dataclass(frozen=True)
class Surroundings:
    """What every command is given, as click's context object."""

    launchers: Launchers
    vault: VaultAccess


def choice_of(values: type[StrEnum]) -> "click.Choice[str]":
    """A choice of the words of *values*, as they are stored."""
    return click.Choice([member.value for member in values])


def require_unicode(_context: click.Context, _parameter: click.Parameter, value: ValueT) -> ValueT:
    """Refuse octets that are not UTF-8: no message to the agent can carry them.

    Raises:
        BadParameter: *value* has such octets.
    """
    try:
        str(value).encode()
    except UnicodeEncodeError:
        message = "this is not text in UTF-8."
        raise click.BadParameter(message) from None
    return value
