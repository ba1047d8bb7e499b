"""``vault-app edit LABEL``: programs, addresses, tags and the reminder, as noted with a key."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import click
import msgspec

from vault_app.agent.life_messages import EditKey, KeyEdited
from vault_app.cli.parameters import Surroundings, require_unicode, require_unicode_each
from vault_app.cli.terminal import RefusedError, printable
from vault_app.cli.vault_access import Access
from vault_app.health.addresses import checked_network
from vault_app.key_changes import KeyChanges
from vault_app.key_life import NotedAddress, Program
from vault_app.key_summary import KeyDetails, KeySummary

_MAX_DAYS = 3650

NotedT = TypeVar("NotedT")


def _several(
    name: str, parameter: str, metavar: str, words: str
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    return click.option(
        name,
        parameter,
        multiple=True,
        callback=require_unicode_each,
        metavar=metavar,
        help=f"{words} May be given several times.",
    )


@click.command(
    epilog="""\b
Examples:
  vault-app edit grid-bot --used-by grid.py --used-by alerts
  vault-app edit grid-bot --ip "203.0.114.7=the server" --rotate-after 90
  vault-app edit grid-bot --not-used-by alerts --no-reminder"""
)
@click.argument("label", callback=require_unicode)
@_several("--used-by", "programs", "NAME", "A program that uses the key.")
@_several("--not-used-by", "programs_gone", "NAME", "A program that does not use it any more.")
@_several("--ip", "addresses", "ADDRESS[=WHO]", "An address on its IP list at the exchange.")
@_several("--no-ip", "addresses_gone", "ADDRESS", "An address that is not on it any more.")
@_several("--tag", "tags", "TAG", "A word to find it by.")
@_several("--no-tag", "tags_gone", "TAG", "A word to find it by no more.")
@click.option("--rotate-after", "days", type=click.IntRange(1, _MAX_DAYS), help="Days to reminder.")
@click.option("--no-reminder", is_flag=True, help="Do not remind of replacing it.")
@click.pass_obj
def edit(
    surroundings: Surroundings,
    label: str,
    *,
    programs: tuple[str, ...],
    programs_gone: tuple[str, ...],
    addresses: tuple[str, ...],
    addresses_gone: tuple[str, ...],
    tags: tuple[str, ...],
    tags_gone: tuple[str, ...],
    days: int | None,
    no_reminder: bool,
) -> None:
    """Note what uses the key LABEL and where, then print all that is noted.

    What the exchange allows is set there; the IP list is your note of it.
    """
    if no_reminder and days is not None:
        message = "Give either --rotate-after or --no-reminder."
        raise click.UsageError(message)
    with surroundings.vault.opened(Access.WRITE) as opened:
        key = opened.key_called(label)
        before = key.details
        details = msgspec.structs.replace(
            before,
            tags=_changed(before.tags, tags, tags_gone, str),
            ip_list=_changed(
                before.ip_list,
                (_noted_address(typed, key) for typed in addresses),
                (checked_network(typed, key.environment).text for typed in addresses_gone),
                lambda noted: noted.network,
            ),
            rotate_after_days=None if no_reminder else days or before.rotate_after_days,
            used_by=_changed(
                before.used_by,
                (_noted_program(name, before) for name in programs),
                programs_gone,
                lambda noted: noted.name,
            ),
        )
        changes = KeyChanges.between(before, details)
        if changes.names:
            request = EditKey(key.id, changes, expected=changes.same_fields_of(before))
            key = opened.ask(request, KeyEdited).key
    for line in _noted_lines(key.details):
        click.echo(printable(line))


def _changed(
    noted: Iterable[NotedT],
    added: Iterable[NotedT],
    removed: Iterable[str],
    name_of: Callable[[NotedT], str],
) -> tuple[NotedT, ...]:
    """*noted* with what is *added*, each name once, and without the names that are *removed*.

    Raises:
        RefusedError: a name to remove is not noted.
    """
    by_name = {name_of(each): each for each in noted}
    for name in removed:
        if name not in by_name:
            message = f"“{printable(name)}” is not noted with this key. Nothing was changed."
            raise RefusedError(message)
        del by_name[name]
    for each in added:
        by_name[name_of(each)] = each
    return tuple(by_name.values())


def _noted_program(name: str, details: KeyDetails) -> Program:
    """The program called *name*, with what is known of it."""
    return next((each for each in details.used_by if each.name == name), Program(name))


def _noted_address(typed: str, key: KeySummary) -> NotedAddress:
    """*typed* as it is noted.

    Raises:
        AddressRefusedError: the exchange cannot see it.
    """
    network, _, who = typed.partition("=")
    return NotedAddress(checked_network(network, key.environment).text, who.strip())


def _noted_lines(details: KeyDetails) -> Iterable[str]:
    reminder = "none" if details.rotate_after_days is None else f"{details.rotate_after_days} days"
    yield f"Used by:  {', '.join(program.name for program in details.used_by) or 'none'}"
    yield f"IP list:  {', '.join(map(_address_text, details.ip_list)) or 'none'}"
    yield f"Tags:     {', '.join(details.tags) or 'none'}"
    yield f"Reminder: {reminder}"


def _address_text(noted: NotedAddress) -> str:
    return f"{noted.network} ({noted.who})" if noted.who else noted.network
