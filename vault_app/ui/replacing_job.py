"""The work of giving a key a successor, and its programs with it."""

from collections.abc import Callable, Sequence

from vault_app.agent.life_messages import (
    BeginRotation,
    EditKey,
    KeyEdited,
    NameReplacement,
    RotationBegun,
    TickDrillStep,
)
from vault_app.agent.protocol import GenerateKey, KeyStored
from vault_app.key_changes import KeyChanges
from vault_app.key_life import Program
from vault_app.key_summary import KeySummary
from vault_app.terms import GeneratedKind
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.job import JobContext


def rotating_work(
    link: AgentLink, request: BeginRotation, programs: Sequence[Program]
) -> Callable[[JobContext], RotationBegun]:
    """The work of a job that begins a rotation, and notes with the old key which *programs* use it.

    Ended halfway, it leaves a rotation with the programs that were noted before.
    """

    def work(context: JobContext) -> RotationBegun:
        begun = link.asking(request, RotationBegun)(context)
        if tuple(programs) == begun.old.used_by:
            return begun
        changes = KeyChanges(used_by=tuple(programs))
        old = link.ask_now(EditKey(begun.old.id, changes), KeyEdited).key
        return RotationBegun(old, begun.new)

    return work


def replacing_work(
    link: AgentLink, key: KeySummary, label: str, kind: GeneratedKind
) -> Callable[[JobContext], tuple[KeySummary, ...]]:
    """The work of a job that makes a key for the task of *key* and names it as its successor.

    The new key has the tags, the IP list and the reminder of *key*. Both keys are the result.
    Ended halfway, it leaves a new key that can be named afterwards.
    """
    request = GenerateKey(
        label=label,
        kind=kind,
        environment=key.environment,
        account=key.account,
        purpose=key.purpose,
    )

    def work(context: JobContext) -> tuple[KeySummary, ...]:
        made = link.asking(request, KeyStored)(context).key
        changes = KeyChanges(
            tags=key.tags, ip_list=key.ip_list, rotate_after_days=key.rotate_after_days
        )
        new = link.ask_now(EditKey(made.id, changes), KeyEdited).key
        return link.ask_now(NameReplacement(key.id, new.id), KeyStored).key, new

    return work


def update_programs_work(
    link: AgentLink, key: KeySummary, successor: KeySummary | None, tick: TickDrillStep
) -> Callable[[JobContext], list[KeySummary]]:
    """The work of a job that notes the programs of *key* with its *successor*, and ticks the step.

    Where the step is taken back, the programs stay noted. The keys that changed are the result.
    """

    def work(_context: JobContext) -> list[KeySummary]:
        changed: list[KeySummary] = []
        if successor is not None and tick.is_done:
            noted = {program.name for program in successor.used_by}
            missing = tuple(each for each in key.used_by if each.name not in noted)
            if missing:
                edit = EditKey(
                    successor.id,
                    KeyChanges(used_by=(*successor.used_by, *missing)),
                    expected=KeyChanges(used_by=successor.used_by),
                )
                changed.append(link.ask_now(edit, KeyEdited).key)
        changed.append(link.ask_now(tick, KeyStored).key)
        return changed

    return work
