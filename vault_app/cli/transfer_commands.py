"""Commands that bring keys in and hand them out: import, export."""

import sys
from pathlib import Path

import click

from vault_app.agent.key_messages import (
    Basket,
    ChosenKey,
    Done,
    ExportPrivateKey,
    FoundSummary,
    ImportKeys,
    KeysStored,
    LookIntoFile,
    LookIntoText,
    OpenWithPassphrase,
    RefusedSummary,
    ShowBasket,
)
from vault_app.agent.protocol import KeyStored
from vault_app.agent.values import Password, Secret
from vault_app.cli.parameters import (
    Surroundings,
    choice_of,
    require_unicode,
    require_unicode_each,
    use_of_new_keys,
)
from vault_app.cli.passwords import read_new_passphrase, read_passphrase
from vault_app.cli.terminal import RefusedError, has_terminal, printable, warn
from vault_app.cli.vault_access import Access, OpenVault
from vault_app.error_text import explain
from vault_app.errors import error_classes
from vault_app.found_key_text import found_key_in_words
from vault_app.key_file_names import name_of_private_key_file
from vault_app.terms import Environment, ExportForm, Purpose

_FROM_STANDARD_INPUT = "-"
_MAX_PASTED_BYTES = 4 * 1024 * 1024
"""More than the agent reads, so that it is the agent that refuses."""


@click.command(
    "import",
    epilog="""\b
Examples:
  vault-app import bot.pem --environment production
  vault-app import keys.tar.gz config.json --dry-run
  pass show binance | vault-app import - --label grid-bot""",
)
@click.argument("files", nargs=-1, required=True, callback=require_unicode_each)
@click.option("--label", callback=require_unicode, help="Label, where one key is found.")
@use_of_new_keys(Environment.PRODUCTION)
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File whose first line opens protected keys; asked for if left out.",
)
@click.option("--dry-run", is_flag=True, help="Say what is found and store nothing.")
@click.pass_obj
def import_keys(
    surroundings: Surroundings,
    *,
    files: tuple[str, ...],
    label: str | None,
    environment: str,
    account: str,
    purpose: str,
    passphrase_file: Path | None,
    dry_run: bool,
) -> None:
    """Find the private keys in FILES and store them; - reads standard input.

    Reads key files of any form, with or without a passphrase, archives of the exchange's key
    generator, and configurations of bots. Prints the label of each key and what it was; says on
    standard error what cannot be imported.
    """
    with surroundings.vault.opened(Access.READ if dry_run else Access.WRITE) as opened:
        basket = _look_into(opened, files, passphrase_file)
        for refused in basket.refusals:
            warn(_refusal(refused))
        new_keys = _new_keys(basket.keys)
        if not new_keys:
            message = "There is no key here that can be imported. Nothing was stored."
            raise RefusedError(message)
        chosen = _chosen(new_keys, label)
        if not dry_run:
            request = ImportKeys(
                chosen=chosen,
                environment=Environment(environment),
                account=account,
                purpose=Purpose(purpose),
            )
            opened.ask(request, KeysStored)
    for choice, key in zip(chosen, new_keys, strict=True):
        click.echo(f"{printable(choice.label)}\t{printable(found_key_in_words(key))}")


@click.command(
    epilog="""\b
Examples:
  vault-app export grid-bot grid-bot.pem
  vault-app export grid-bot ~/keys/
  vault-app export grid-bot id_ed25519 --form openssh --no-passphrase"""
)
@click.argument("label", callback=require_unicode)
@click.argument("file", type=click.Path(path_type=Path), callback=require_unicode)
@click.option(
    "--form",
    type=choice_of(ExportForm),
    default=ExportForm.STRONG.value,
    show_default=True,
    help="How the file is written; strong and compatible have a passphrase, open has none.",
)
@click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File whose first line is the new file's passphrase; asked for if left out.",
)
@click.option("--no-passphrase", is_flag=True, help="For the forms openssh and generator.")
@click.pass_obj
def export(
    surroundings: Surroundings,
    *,
    label: str,
    file: Path,
    form: str,
    passphrase_file: Path | None,
    no_passphrase: bool,
) -> None:
    """Write the private key of LABEL to the new file FILE, readable by you only.

    Where FILE is a folder, the file in it is called after label and fingerprint. Prints the file's
    path. An existing file is never overwritten. The export is noted in the key's history.
    """
    chosen_form = ExportForm(form)
    may_be_open = chosen_form in (ExportForm.OPENSSH, ExportForm.GENERATOR)
    if no_passphrase and not may_be_open:
        message = "--no-passphrase goes with --form openssh or generator; see also --form open."
        raise click.UsageError(message)
    is_open = no_passphrase or chosen_form is ExportForm.OPEN
    if is_open and passphrase_file is not None:
        message = "A file without a passphrase needs no --passphrase-file."
        raise click.UsageError(message)
    with surroundings.vault.opened(Access.WRITE) as opened:
        key = opened.key_called(label)
        passphrase = Password.of("") if is_open else read_new_passphrase(passphrase_file)
        if file.is_dir():
            file /= name_of_private_key_file(key.label, key.fingerprint, chosen_form)
        path = str(file.absolute())
        opened.ask(ExportPrivateKey(key.id, path, chosen_form, passphrase), KeyStored)
    if is_open:
        warn("whoever gets this file can use the key; it has no passphrase.")
    click.echo(path)


def _look_into(opened: OpenVault, files: tuple[str, ...], passphrase_file: Path | None) -> Basket:
    for file in files:
        if file == _FROM_STANDARD_INPUT:
            octets = sys.stdin.buffer.read(_MAX_PASTED_BYTES)
            opened.ask(LookIntoText(Secret(octets)), Basket)
        else:
            opened.ask(LookIntoFile(str(Path(file).absolute())), Done)
    basket = opened.ask(ShowBasket(), Basket)
    if basket.is_closed and (passphrase_file is not None or has_terminal()):
        passphrase = read_passphrase(passphrase_file)
        basket = opened.ask(OpenWithPassphrase(passphrase), Basket)
    return basket


def _new_keys(found: list[FoundSummary]) -> list[FoundSummary]:
    """Those that are not stored yet; the others are named."""
    for key in found:
        if key.stored_as:
            warn(f"the key in {_place(key)} is stored already, called “{key.stored_as}”.")
    return [key for key in found if not key.stored_as]


def _chosen(keys: list[FoundSummary], label: str | None) -> list[ChosenKey]:
    if label is not None and len(keys) > 1:
        message = f"There are {len(keys)} keys, so --label cannot name them. Nothing was stored."
        raise RefusedError(message)
    return [ChosenKey(key.found_id, key.label if label is None else label) for key in keys]


def _refusal(refused: RefusedSummary) -> str:
    error = error_classes()[refused.error](**refused.details)
    place = ", ".join(filter(None, (_place(refused), refused.name)))
    return f"{place}: {explain(error)}"


def _place(found: FoundSummary | RefusedSummary) -> str:
    return found.source or "standard input"
