"""Checks, replacements and the drill → sentences for the user, with what to do next.

The window and the command line both take their words from here.
"""

from vault_app.binance.death_proof import DeathProof, Life
from vault_app.binance.read_back import LookResult
from vault_app.cause_text import CONTEXT as CAUSES
from vault_app.cause_text import explain_cause
from vault_app.error_text import CONTEXT as ERRORS
from vault_app.error_text import explain
from vault_app.explanation import Explanation, TranslateFrom, untranslated
from vault_app.finding_text import CONTEXT as HEALTH
from vault_app.finding_text import DayWord, iso_day, right_name
from vault_app.finding_variants import CHANGES, IP_LIST_CHANGES
from vault_app.health.drill import DrillProgress, DrillStage
from vault_app.health.looks import LookDifference
from vault_app.health.rotation import RotationProgress, RotationStep
from vault_app.health_words import LIST_SEPARATOR
from vault_app.life_sentences import (
    DECLARING,
    DRILL_CAN_END,
    DRILL_OVER,
    LIVES,
    NEW_KEY_MISSING,
    NOTHING_PROVEN,
    ROTATION_DONE,
    STAGES,
    STEPS,
)

CONTEXT = "life"
"""The translation context of every sentence of ``life_sentences.py``."""


def explain_trouble(result: LookResult, tr: TranslateFrom = untranslated) -> Explanation:
    """Why a check told nothing of the key.

    Raises:
        ValueError: it did.
    """
    if result.error is not None:
        return explain(result.error, lambda text: tr(ERRORS, text))
    if result.cause is None:
        message = "an accepted look needs no explanation"
        raise ValueError(message)
    return explain_cause(result.cause, result.evidence, lambda text: tr(CAUSES, text))


def explain_proof(proof: DeathProof, label: str, tr: TranslateFrom = untranslated) -> Explanation:
    """What a try to use the key called *label* proved."""
    if proof.life is not Life.UNKNOWN:
        template = LIVES[proof.life]
        return Explanation(
            tr(CONTEXT, template.what).format(label=label), tr(CONTEXT, template.next_step)
        )
    trouble = explain_trouble(proof.result, tr)
    what = tr(CONTEXT, NOTHING_PROVEN).format(label=label, reason=trouble.what)
    return Explanation(what, trouble.next_step)


def describe_difference(
    difference: LookDifference, tr: TranslateFrom = untranslated
) -> tuple[str, ...]:
    """One sentence for each kind of change between two looks; none where there is none."""

    def words(names: tuple[str, ...]) -> str:
        separator = tr(HEALTH, LIST_SEPARATOR)
        return separator.join(right_name(name, lambda text: tr(HEALTH, text)) for name in names)

    facts = {"added": words(difference.added), "removed": words(difference.removed)}
    sentences = [tr(HEALTH, CHANGES[name]).format_map(facts) for name in CHANGES if facts[name]]
    if difference.ip_list:
        sentences.append(tr(HEALTH, IP_LIST_CHANGES[difference.ip_list]))
    return tuple(sentences)


def step_name(step: RotationStep, tr: TranslateFrom = untranslated) -> str:
    """What a step of a replacement is called."""
    return tr(CONTEXT, STEPS[step].what)


def what_to_do_next(
    progress: RotationProgress,
    *,
    old: str,
    new: str,
    tr: TranslateFrom = untranslated,
    day: DayWord = iso_day,
) -> str:
    """The next step of the replacement of the key called *old* by the one called *new*."""
    if progress.is_finished:
        return tr(CONTEXT, ROTATION_DONE).format(old=old, new=new)
    step = progress.next_step
    if step is None:
        return tr(CONTEXT, NEW_KEY_MISSING).format(old=old)
    return what_the_step_takes(step, progress, old=old, new=new, tr=tr, day=day)


def what_the_step_takes(
    step: RotationStep,
    progress: RotationProgress,
    *,
    old: str,
    new: str,
    tr: TranslateFrom = untranslated,
    day: DayWord = iso_day,
) -> str:
    """What is to be done in a step of the replacement of the key called *old* by *new*."""
    return tr(CONTEXT, STEPS[step].next_step).format(
        old=old,
        new=new,
        programs=tr(HEALTH, LIST_SEPARATOR).join(progress.programs_left),
        until="" if progress.waits_until is None else day(progress.waits_until),
    )


def stage_name(stage: DrillStage, tr: TranslateFrom = untranslated) -> str:
    """What a stage of the drill is called."""
    return tr(CONTEXT, STAGES[stage].what)


def what_the_stage_takes(stage: DrillStage, label: str, tr: TranslateFrom = untranslated) -> str:
    """What is to be done in a stage of the drill of the key called *label*."""
    return tr(CONTEXT, STAGES[stage].next_step).format(label=label)


def what_the_drill_takes_next(
    progress: DrillProgress, label: str, tr: TranslateFrom = untranslated
) -> str:
    """The next stage of the drill of the key called *label*."""
    if progress.is_over:
        return tr(CONTEXT, DRILL_OVER).format(label=label)
    stage = progress.next_stage
    if stage is None:
        return tr(CONTEXT, DRILL_CAN_END).format(label=label)
    return what_the_stage_takes(stage, label, tr)


def warn_before_declaring(label: str, tr: TranslateFrom = untranslated) -> Explanation:
    """What has to be known before the key called *label* is declared compromised."""
    return Explanation(
        tr(CONTEXT, DECLARING.what).format(label=label), tr(CONTEXT, DECLARING.next_step)
    )
