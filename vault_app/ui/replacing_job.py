"""The work of giving a compromised key a successor, and its programs with it."""

from collections.abc import Callable

import msgspec

from vault_app.agent.life_messages import EditKey, NameReplacement, TickDrillStep
from vault_app.agent.protocol import GenerateKey, KeyStored
from vault_app.key_summary import KeySummary
from vault_app.terms import GeneratedKind
from vault_app.ui.agent_link import AgentLink
from vault_app.ui.job import JobContext


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
        details = msgspec.structs.replace(
            made.details,
            tags=key.tags,
            ip_list=key.ip_list,
            rotate_after_days=key.rotate_after_days,
        )
        new = link.ask_now(EditKey(made.id, details), KeyStored).key
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
                details = msgspec.structs.replace(
                    successor.details, used_by=(*successor.used_by, *missing)
                )
                changed.append(link.ask_now(EditKey(successor.id, details), KeyStored).key)
        changed.append(link.ask_now(tick, KeyStored).key)
        return changed

    return work
