"""``vault-app compromised LABEL review`` and ``report``: what the account shows."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from vault_app.agent.life_messages import GetKeyHistory, KeyHistory
from vault_app.agent.protocol import Sign, Signature
from vault_app.binance.account_review import AccountReview, readers_of_account, review_account
from vault_app.binance.redaction import Private
from vault_app.cli.drill_state import Drill, declared, successor_of
from vault_app.cli.exchanges import Exchanges
from vault_app.cli.parameters import require_unicode, require_unicode_each
from vault_app.cli.terminal import RefusedError, printable, printable_lines, warn
from vault_app.cli.vault_access import Access, OpenVault
from vault_app.evidence_report import account_report, as_text, evidence_report
from vault_app.evidence_sections import Evidence
from vault_app.key_summary import KeySummary
from vault_app.private_file import write_private_file

_CAN_BE_SHOWN = (Private.API_KEY, Private.IP_ADDRESS, Private.BALANCES)

_reading_options = (
    click.option(
        "--with", "reader", callback=require_unicode, metavar="LABEL", help="The key to read with."
    ),
    click.option(
        "--symbol",
        "symbols",
        multiple=True,
        callback=require_unicode_each,
        help="Market whose trades are read; may be given several times.",
    ),
)


def _reading(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say how the account is read."""
    for option in reversed(_reading_options):
        command = option(command)
    return command


@click.command()
@_reading
@click.pass_obj
def review(drill: Drill, *, reader: str | None, symbols: tuple[str, ...]) -> None:
    """Read the account through another key of it: balances, open orders, last trades.

    Look for what you did not do, then note it with: done review-activity.
    """
    with drill.vault.opened(Access.READ) as opened:
        key = declared(opened.key_called(drill.label))
        reading_key = _reader(opened, key, reader)
        if reading_key is None:
            message = (
                f"There is no other key of this account that could read it. Register one, or look"
                f" at the account of “{key.label}” on the exchange's website."
            )
            raise RefusedError(printable(message))
        evidence = Evidence(key=key, review=_read_account(opened, reading_key, symbols))
    shown = account_report(evidence, datetime.now(UTC), keep=frozenset({Private.BALANCES}))
    click.echo(printable_lines(as_text(shown)), nl=False)


@click.command()
@_reading
@click.option("--offline", is_flag=True, help="Do not read the account.")
@click.option(
    "--show",
    multiple=True,
    type=click.Choice([kind.value for kind in _CAN_BE_SHOWN]),
    help="What is left out otherwise; may be given several times.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    callback=require_unicode,
    help="A new file, readable by you only; left out: standard output.",
)
@click.pass_obj
def report(
    drill: Drill,
    *,
    reader: str | None,
    symbols: tuple[str, ...],
    offline: bool,
    show: tuple[str, ...],
    out: Path | None,
) -> None:
    """Write the evidence report: what happened, when, and what the account shows.

    API keys, IP addresses and amounts are left out, so that it can be sent to the support.
    """
    with drill.vault.opened(Access.READ) as opened:
        key = declared(opened.key_called(drill.label))
        reading_key = None if offline else _reader(opened, key, reader)
        if reading_key is None and not offline:
            warn("no other key of this account could read it; the report is without the account.")
        evidence = Evidence(
            key=key,
            history=opened.ask(GetKeyHistory(key.id), KeyHistory).lines,
            successor=successor_of(key, opened),
            review=None if reading_key is None else _read_account(opened, reading_key, symbols),
        )
    keep = frozenset(map(Private, show))
    text = as_text(evidence_report(evidence, datetime.now(UTC), keep=keep))
    if out is None:
        click.echo(printable_lines(text), nl=False)
    else:
        write_private_file(out, text.encode())
        click.echo(str(out))


def _reader(opened: OpenVault, key: KeySummary, label: str | None) -> KeySummary | None:
    """The key to read the account of *key* with; None where there is none.

    Raises:
        RefusedError: the one that was named cannot be used for it.
    """
    readers = readers_of_account(key, opened.keys)
    if label is None:
        return next(iter(readers), None)
    named = opened.key_called(label)
    if named.id not in {reader.id for reader in readers}:
        message = (
            f"“{named.label}” cannot read the account of “{key.label}”: it is of another account or"
            " environment, or not in use."
        )
        raise RefusedError(printable(message))
    return named


def _read_account(opened: OpenVault, reader: KeySummary, symbols: Sequence[str]) -> AccountReview:
    with Exchanges() as exchanges, exchanges.open_client(reader.environment) as client:
        return review_account(
            client,
            lambda payload: opened.ask(Sign(reader.id, payload.encode()), Signature).text,
            reader,
            symbols=symbols,
        )
