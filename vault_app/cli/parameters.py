"""What every command is given, and what its arguments may look like."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import click

from vault_app.cli.launchers import Launchers
from vault_app.cli.vault_access import VaultAccess
from vault_app.terms import Environment, Purpose

ValueT = TypeVar("ValueT", str, Path, None)
ResultT = TypeVar("ResultT")


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


def require_unicode_each(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """The same for an argument that may be given several times."""
    return tuple(require_unicode(context, parameter, value) for value in values)


def use_of_new_keys(
    default_environment: Environment,
) -> Callable[[Callable[..., ResultT]], Callable[..., ResultT]]:
    """The options that say where new keys are registered, under which account, and for what."""

    def add_options(command: Callable[..., ResultT]) -> Callable[..., ResultT]:
        for option in reversed(
            (
                click.option(
                    "--environment",
                    type=choice_of(Environment),
                    default=default_environment.value,
                    show_default=True,
                    help="Where it is registered; a key is never sent elsewhere.",
                ),
                click.option(
                    "--account",
                    callback=require_unicode,
                    default="",
                    help="Account or sub-account, in your words.",
                ),
                click.option(
                    "--purpose",
                    type=choice_of(Purpose),
                    default=Purpose.SPOT_TRADING.value,
                    show_default=True,
                    help="The one task of a key.",
                ),
            )
        ):
            command = option(command)
        return command

    return add_options
