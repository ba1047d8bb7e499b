"""How far the drill of a key is, as the command line shows it."""

import shlex
from dataclasses import dataclass
from datetime import date

import click

from vault_app.cli.terminal import printable
from vault_app.cli.vault_access import OpenVault, VaultAccess
from vault_app.errors import DrillNotOpenError
from vault_app.health.drill import DrillProgress, DrillStage, drill_progress
from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.life_text import stage_name, what_the_drill_takes_next
from vault_app.rotation_label import lasting_name, rotation_label
from vault_app.terms import GeneratedKind

_MARKS = {StepState.DONE: "done", StepState.NEXT: "open", StepState.BLOCKED: "waiting"}


@dataclass(frozen=True)
class Drill:
    """The key that a command is about, as click's context object."""

    vault: VaultAccess
    label: str


def declared(key: KeySummary) -> KeySummary:
    """*key*, which was declared compromised.

    Raises:
        DrillNotOpenError: it was not.
    """
    if key.compromise is None:
        raise DrillNotOpenError(label=key.label)
    return key


def successor_of(key: KeySummary, opened: OpenVault) -> KeySummary | None:
    """The key that replaces *key*; None where none is named, or it is gone."""
    successor_id = None if key.compromise is None else key.compromise.successor
    return next((other for other in opened.keys if other.id == successor_id), None)


def progress_of(key: KeySummary, opened: OpenVault) -> DrillProgress:
    """How far the drill is.

    Raises:
        DrillNotOpenError: the key was never declared compromised.
    """
    progress = drill_progress(key, successor_of(key, opened))
    if progress is None:
        raise DrillNotOpenError(label=key.label)
    return progress


def print_drill(key: KeySummary, opened: OpenVault) -> None:
    """Say what is done, and what to do next."""
    progress = progress_of(key, opened)
    for stage, state in progress.states.items():
        at = progress.done_at.get(stage)
        time = "" if at is None else f" ({at:%Y-%m-%d %H:%M} UTC)"
        click.echo(f"{_MARKS[state]:9}{stage.value:17}{stage_name(stage)}{time}")
    click.echo()
    click.echo(printable(what_the_drill_takes_next(progress, key.label)))
    command = _next_command(key, progress, opened)
    if command:
        click.echo(printable(f"  {shlex.join(command)}"))


def _next_command(key: KeySummary, progress: DrillProgress, opened: OpenVault) -> list[str]:
    """What to type for the next step; empty where all is over."""
    if progress.is_over:
        return []
    this = ["vault-app", "compromised", key.label]
    stage = progress.next_stage
    if stage is None:
        return [*this, "end"]
    return {
        DrillStage.REVOKE: [*this, "done", stage.value],
        DrillStage.PROVE_DEAD: [*this, "prove"],
        DrillStage.REPLACE: _replacing_command(key, opened),
        DrillStage.UPDATE_PROGRAMS: [*this, "done", stage.value],
        DrillStage.REVIEW_ACTIVITY: [*this, "review"],
        DrillStage.TELL_SUPPORT: [*this, "report"],
    }[stage]


def _replacing_command(key: KeySummary, opened: OpenVault) -> list[str]:
    """Make a key for the same task, name it, register it, test it: what comes next of these."""
    successor = successor_of(key, opened)
    if successor is not None:
        return ["vault-app", "test" if successor.api_key else "register", successor.label]
    made = next((other for other in opened.keys if _is_made_to_replace(other, key)), None)
    if made is not None:
        return ["vault-app", "compromised", key.label, "replaced-by", made.label]
    today = date.today()  # noqa: DTZ011 - the user's day
    label = rotation_label(key.label, (other.label for other in opened.keys), today)
    kind = key.kind if key.kind in set(GeneratedKind) else GeneratedKind.ED25519.value
    return [
        *("vault-app", "generate", label, "--kind", kind),
        *("--environment", key.environment.value),
        *("--account", key.account, "--purpose", key.purpose.value),
    ]


def _is_made_to_replace(other: KeySummary, key: KeySummary) -> bool:
    """Whether *other* was made since *key* was declared compromised, under its name and for it."""
    return (
        key.compromise is not None
        and other.created_at >= key.compromise.declared_at
        and other.compromise is None
        and other.trashed_at is None
        and lasting_name(other.label).casefold() == lasting_name(key.label).casefold()
        and (other.environment, other.account) == (key.environment, key.account)
    )


def drill_as_json(key: KeySummary, opened: OpenVault) -> dict[str, object]:
    """The same for programs."""
    progress = progress_of(key, opened)
    successor = successor_of(key, opened)
    return {
        "label": key.label,
        "steps": {stage.value: _MARKS[state] for stage, state in progress.states.items()},
        "doneAt": {stage.value: at.isoformat() for stage, at in progress.done_at.items()},
        "nextStep": progress.next_stage.value if progress.next_stage else None,
        "nextCommand": _next_command(key, progress, opened),
        "replacedBy": successor.label if successor else None,
        "programsToUpdate": list(progress.programs_to_update),
        "canEnd": progress.can_end,
        "isOver": progress.is_over,
    }
