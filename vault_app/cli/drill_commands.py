"""``vault-app compromised LABEL …``: what to do about a key that may be in the wrong hands."""

import json
import sys
from collections.abc import Callable

import click

from vault_app.agent.life_messages import (
    DeclareCompromised,
    EndDrill,
    NameReplacement,
    TickDrillStep,
)
from vault_app.agent.protocol import KeyStored, Request
from vault_app.cli import evidence_commands
from vault_app.cli.drill_state import Drill, declared, drill_as_json, print_drill, progress_of
from vault_app.cli.parameters import Surroundings, choice_of, require_unicode
from vault_app.cli.proof import prove_and_keep
from vault_app.cli.terminal import RefusedError, printable, warn
from vault_app.cli.vault_access import Access
from vault_app.key_summary import KeySummary
from vault_app.life_text import stage_name, warn_before_declaring
from vault_app.terms import DrillStep


@click.group(
    invoke_without_command=True,
    epilog="""\b
Example, the whole way; without a command the next step is said:
  vault-app compromised grid-bot declare --reason "posted the key in a chat"
  vault-app compromised grid-bot done revoke
  vault-app compromised grid-bot prove
  vault-app compromised grid-bot replaced-by grid-bot-2
  vault-app compromised grid-bot review
  vault-app compromised grid-bot report --out report.txt
  vault-app compromised grid-bot end""",
)
@click.argument("label", callback=require_unicode)
@click.pass_context
def compromised(context: click.Context, label: str) -> None:
    """Act on a leak of LABEL: stop it, prove it dead, replace it, review, report.

    From its declaration on the vault signs nothing with LABEL but what proves it dead. Every step
    can be left and gone on with later.
    """
    surroundings = context.find_object(Surroundings)
    if surroundings is None:
        raise click.Abort
    context.obj = Drill(surroundings.vault, label)
    if context.invoked_subcommand is None:
        context.invoke(status)


@compromised.command()
@click.option("--reason", callback=require_unicode, default="", help="What happened.")
@click.option(
    "--yes",
    "label_again",
    callback=require_unicode,
    metavar="LABEL",
    help="The label once more, instead of being asked twice.",
)
@click.pass_obj
def declare(drill: Drill, *, reason: str, label_again: str | None) -> None:
    """Declare LABEL compromised. This cannot be undone."""
    with drill.vault.opened(Access.WRITE) as opened:
        key = opened.key_called(drill.label)
        _require_confirmation(key.label, label_again)
        key = opened.ask(DeclareCompromised(key.id, reason), KeyStored).key
        print_drill(key, opened)


@compromised.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def status(drill: Drill, *, as_json: bool = False) -> None:
    """Say what is done, and what to do next."""
    with drill.vault.opened(Access.READ) as opened:
        key = opened.key_called(drill.label)
        if as_json:
            click.echo(json.dumps(drill_as_json(key, opened), indent=2))
        else:
            print_drill(key, opened)


@compromised.command()
@click.argument("step", type=choice_of(DrillStep))
@click.option("--undo", is_flag=True, help="It was not done after all.")
@click.pass_obj
def done(drill: Drill, *, step: str, undo: bool) -> None:
    """Note that STEP is done, with the time."""
    _change(drill, lambda key: TickDrillStep(key.id, DrillStep(step), is_done=not undo))


@compromised.command("replaced-by")
@click.argument("new_label", metavar="LABEL", callback=require_unicode)
@click.pass_obj
def replaced_by(drill: Drill, *, new_label: str) -> None:
    """Name the key that replaces the compromised one."""
    with drill.vault.opened(Access.WRITE) as opened:
        key, successor = opened.key_called(drill.label), opened.key_called(new_label)
        key = opened.ask(NameReplacement(key.id, successor.id), KeyStored).key
        print_drill(key, opened)


@compromised.command()
@click.option(
    "--api-key-checked",
    is_flag=True,
    help="You compared the stored API key with the exchange's; for one that never worked.",
)
@click.pass_obj
def prove(drill: Drill, *, api_key_checked: bool) -> None:
    """Prove that the key is dead: a signed request with it must be refused as unknown."""
    with drill.vault.opened(Access.WRITE) as opened:
        key = declared(opened.key_called(drill.label))
        key = prove_and_keep(opened, key, is_api_key_checked=api_key_checked)
        print_drill(key, opened)


@compromised.command()
@click.pass_obj
def end(drill: Drill) -> None:
    """End the drill. It takes the proof that the key is dead."""
    with drill.vault.opened(Access.WRITE) as opened:
        key = opened.key_called(drill.label)
        key = opened.ask(EndDrill(key.id), KeyStored).key
        progress = progress_of(key, opened)
        for stage in progress.left:
            warn(f"not done: {stage_name(stage)}.")
        print_drill(key, opened)


compromised.add_command(evidence_commands.review)
compromised.add_command(evidence_commands.report)


def _require_confirmation(label: str, label_again: str | None) -> None:
    """Ask twice, or take the label that was given twice.

    Raises:
        RefusedError: it is not confirmed.
    """
    warning = warn_before_declaring(label)
    if label_again is None:
        if not sys.stdin.isatty():
            message = "Confirm it by giving the label again with --yes. Nothing was changed."
            raise RefusedError(message)
        click.echo(printable(str(warning)), err=True)
        if not click.confirm(f"Declare “{printable(label)}” compromised?", err=True):
            raise click.Abort
        label_again = click.prompt("Type its label to confirm", default="", err=True)
    if label_again.strip() != label:
        message = f"That is not the label “{printable(label)}”. Nothing was changed."
        raise RefusedError(message)


def _change(drill: Drill, request_for: Callable[[KeySummary], Request]) -> None:
    with drill.vault.opened(Access.WRITE) as opened:
        key = opened.key_called(drill.label)
        print_drill(opened.ask(request_for(key), KeyStored).key, opened)
