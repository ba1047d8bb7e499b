"""``vault-app rotate LABEL …``: replacing a key step by step. Any step may be days after the last.

What is done is known from the keys themselves, so that nothing is lost when a command ends early.
"""

import json
import shlex
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import click

from vault_app.agent.life_messages import (
    BeginRotation,
    CancelRotation,
    MarkRevoked,
    RotationBegun,
    SetOverlap,
    TickProgram,
)
from vault_app.agent.protocol import KeyStored, Request
from vault_app.cli.parameters import Surroundings, choice_of, require_unicode
from vault_app.cli.proof import prove_and_keep
from vault_app.cli.terminal import printable, tell, warn
from vault_app.cli.vault_access import Access, VaultAccess
from vault_app.errors import KeyNotRotatingError
from vault_app.health.rotation import (
    RotationProgress,
    RotationStep,
    StepState,
    rotation_progress,
)
from vault_app.key_summary import KeySummary
from vault_app.life_text import step_name, what_to_do_next
from vault_app.rotation_label import rotation_label
from vault_app.terms import Environment, GeneratedKind

_MARKS = {StepState.DONE: "done", StepState.NEXT: "next", StepState.BLOCKED: "waiting"}
_MAX_OVERLAP_DAYS = 3650


@dataclass(frozen=True)
class Replacement:
    """The key that a command is about, as click's context object."""

    vault: VaultAccess
    label: str


@dataclass(frozen=True)
class _Pair:
    """A key, the one that replaces it, and how far that is."""

    old: KeySummary
    new: KeySummary | None
    progress: RotationProgress

    @property
    def new_label(self) -> str:
        return "" if self.new is None else self.new.label


@click.group(
    invoke_without_command=True,
    epilog="""\b
Example, the whole way; without a command the next step is said:
  vault-app edit grid-bot --used-by grid.py
  vault-app rotate grid-bot begin --new-label grid-bot-2
  vault-app register grid-bot-2 < api-key.txt
  vault-app test grid-bot-2
  vault-app rotate grid-bot done grid.py
  vault-app rotate grid-bot revoked
  vault-app rotate grid-bot prove""",
)
@click.argument("label", callback=require_unicode)
@click.pass_context
def rotate(context: click.Context, label: str) -> None:
    """Replace the key LABEL by a new one, step by step.

    Both keys work until you delete the old one at the exchange. Every step can be left and gone on
    with later; several keys can be replaced at the same time.
    """
    surroundings = context.find_object(Surroundings)
    if surroundings is None:
        raise click.Abort
    context.obj = Replacement(surroundings.vault, label)
    if context.invoked_subcommand is None:
        context.invoke(status)


@rotate.command()
@click.option(
    "--new-label",
    callback=require_unicode,
    help="Label of the new key; the old one with this month behind it if left out.",
)
@click.option(
    "--kind",
    type=choice_of(GeneratedKind),
    default=GeneratedKind.ED25519.value,
    show_default=True,
    help="Kind of the new key pair.",
)
@click.pass_obj
def begin(replacement: Replacement, *, new_label: str | None, kind: str) -> None:
    """Make a new pair for the same task and account. Prints its public key."""
    with replacement.vault.opened(Access.WRITE) as opened:
        old = opened.key_called(replacement.label)
        taken = (key.label for key in opened.keys)
        today = date.today()  # noqa: DTZ011 - the user's day
        label = new_label or rotation_label(old.label, taken, today)
        request = BeginRotation(key_id=old.id, label=label, kind=GeneratedKind(kind))
        begun = opened.ask(request, RotationBegun)
    tell(f"Stored “{begun.new.label}”, {begun.new.fingerprint}")
    click.echo(begun.new.public_key_pem, nl=False)
    if not begun.old.used_by:
        note = shlex.join(["vault-app", "edit", begun.old.label, "--used-by", "NAME"])
        warn(f"no program is noted that uses “{begun.old.label}”. If one does: {note}")
    _tell_next(_pair(begun.old, [begun.new]))


@rotate.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_obj
def status(replacement: Replacement, *, as_json: bool = False) -> None:
    """Say which steps are done, and what to do next."""
    with replacement.vault.opened(Access.READ) as opened:
        pair = _pair(opened.key_called(replacement.label), opened.keys)
    if as_json:
        click.echo(json.dumps(_as_json(pair), indent=2))
    else:
        _print(pair)


@rotate.command()
@click.argument("program", callback=require_unicode)
@click.option("--undo", is_flag=True, help="It does not use the new key after all.")
@click.pass_obj
def done(replacement: Replacement, *, program: str, undo: bool) -> None:
    """Note that PROGRAM uses the new key now."""
    _change(replacement, lambda old: TickProgram(old.id, program, is_updated=not undo))


@rotate.command()
@click.option("--days", type=click.IntRange(1, _MAX_OVERLAP_DAYS), help="From today.")
@click.option("--none", "has_none", is_flag=True, help="No fixed day: the old key may go at once.")
@click.pass_obj
def overlap(replacement: Replacement, *, days: int | None, has_none: bool) -> None:
    """Set for how long both keys shall work."""
    if has_none == (days is not None):
        message = "Give either --days or --none."
        raise click.UsageError(message)
    until = None if days is None else datetime.now(UTC) + timedelta(days=days)
    _change(replacement, lambda old: SetOverlap(old.id, until))


@rotate.command()
@click.option("--undo", is_flag=True, help="It was not deleted after all.")
@click.pass_obj
def revoked(replacement: Replacement, *, undo: bool) -> None:
    """Note that you deleted the old key at the exchange."""
    _change(replacement, lambda old: MarkRevoked(old.id, is_revoked=not undo))


@rotate.command()
@click.option(
    "--api-key-checked",
    is_flag=True,
    help="You compared the stored API key with the exchange's; for one that never worked.",
)
@click.pass_obj
def prove(replacement: Replacement, *, api_key_checked: bool) -> None:
    """Prove that the old key is dead: a signed request with it must be refused as unknown."""
    with replacement.vault.opened(Access.WRITE) as opened:
        old = _pair(opened.key_called(replacement.label), opened.keys).old
        old = prove_and_keep(opened, old, is_api_key_checked=api_key_checked)
        pair = _pair(old, opened.keys)
    _print(pair)


@rotate.command()
@click.pass_obj
def cancel(replacement: Replacement) -> None:
    """Call the replacement off. Both keys stay; the old one is as it was before."""
    with replacement.vault.opened(Access.WRITE) as opened:
        old = opened.key_called(replacement.label)
        key = opened.ask(CancelRotation(old.id), KeyStored).key
    tell(f"“{key.label}” is {key.state.value} again. Nothing was deleted.")


def _change(replacement: Replacement, request_for: Callable[[KeySummary], Request]) -> None:
    with replacement.vault.opened(Access.WRITE) as opened:
        old = opened.key_called(replacement.label)
        changed = opened.ask(request_for(old), KeyStored).key
        pair = _pair(changed, opened.keys)
    _print(pair)


def _pair(old: KeySummary, keys: Sequence[KeySummary]) -> _Pair:
    """*old* with its successor.

    Raises:
        KeyNotRotatingError: it has none.
    """
    successor_id = None if old.rotation is None else old.rotation.successor
    new = next((key for key in keys if key.id == successor_id), None)
    progress = rotation_progress(old, new, datetime.now(UTC))
    if progress is None:
        raise KeyNotRotatingError(label=old.label)
    return _Pair(old, new, progress)


def _print(pair: _Pair) -> None:
    for step, state in pair.progress.states.items():
        click.echo(f"{_MARKS[state]:9}{step.value:17}{step_name(step)}")
    click.echo()
    click.echo(printable(_what_next(pair)))
    command = _next_command(pair)
    if command:
        click.echo(printable(f"  {shlex.join(command)}"))


def _tell_next(pair: _Pair) -> None:
    tell(_what_next(pair))
    tell(f"  {shlex.join(_next_command(pair))}")


def _what_next(pair: _Pair) -> str:
    return what_to_do_next(pair.progress, old=pair.old.label, new=pair.new_label)


def _next_command(pair: _Pair) -> list[str]:
    """What to type for the next step; empty where all are done."""
    progress = pair.progress
    if progress.is_finished:
        return []
    rotate_old = ["vault-app", "rotate", pair.old.label]
    if progress.next_step is None:
        return [*rotate_old, "cancel"]
    practice = ["--practice"] if pair.old.environment is Environment.PRACTICE else []
    return {
        RotationStep.REGISTER: ["vault-app", "register", pair.new_label, *practice],
        RotationStep.PROVE: ["vault-app", "test", pair.new_label],
        RotationStep.UPDATE_PROGRAMS: [*rotate_old, "done", *progress.programs_left[:1]],
        RotationStep.OVERLAP: [*rotate_old, "overlap", "--none"],
        RotationStep.REVOKE: [*rotate_old, "revoked"],
        RotationStep.PROVE_DEAD: [*rotate_old, "prove"],
    }[progress.next_step]


def _as_json(pair: _Pair) -> dict[str, object]:
    progress = pair.progress
    return {
        "old": pair.old.label,
        "new": pair.new_label or None,
        "steps": {step.value: _MARKS[state] for step, state in progress.states.items()},
        "nextStep": progress.next_step.value if progress.next_step else None,
        "nextCommand": _next_command(pair),
        "programsLeft": list(progress.programs_left),
        "waitsUntil": progress.waits_until.isoformat() if progress.waits_until else None,
        "isFinished": progress.is_finished,
    }
