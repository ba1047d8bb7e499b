"""Replacements and the drill → words in the window's language."""

from datetime import datetime

from PySide6.QtCore import QLocale

from vault_app import life_text
from vault_app.binance.death_proof import DeathProof, Life
from vault_app.explanation import Explanation
from vault_app.health.drill import DrillProgress, DrillStage
from vault_app.health.rotation import RotationProgress, RotationStep
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import moment_word, translate_here


def step_name_here(step: RotationStep) -> str:
    """What a step of a rotation is called."""
    return life_text.step_name(step, translate_here)


def step_words_here(step: RotationStep, progress: RotationProgress, *, old: str, new: str) -> str:
    """What is to be done in a step of the rotation from the key called *old* to *new*."""
    return life_text.what_the_step_takes(
        step, progress, old=old, new=new, tr=translate_here, day=day_here
    )


def rotation_words_here(progress: RotationProgress, *, old: str, new: str) -> str:
    """What is to be done next in the rotation, or that it is over."""
    return life_text.what_to_do_next(progress, old=old, new=new, tr=translate_here, day=day_here)


def stage_name_here(stage: DrillStage) -> str:
    """What a stage of the drill is called."""
    return life_text.stage_name(stage, translate_here)


def stage_words_here(stage: DrillStage, label: str) -> str:
    """What is to be done in a stage of the drill of the key called *label*."""
    return life_text.what_the_stage_takes(stage, label, translate_here)


def drill_words_here(progress: DrillProgress, label: str) -> str:
    """What is to be done next in the drill of the key called *label*, or that it is over."""
    return life_text.what_the_drill_takes_next(progress, label, translate_here)


def declaring_words_here(label: str) -> Explanation:
    """What has to be known before the key called *label* is declared compromised."""
    return life_text.warn_before_declaring(label, translate_here)


def proof_words_here(proof: DeathProof, label: str) -> tuple[Tone, Explanation]:
    """What a try to use the key called *label* proved."""
    tone = {Life.DEAD: Tone.SUCCESS, Life.UNKNOWN: Tone.WARNING}.get(proof.life, Tone.ERROR)
    return tone, life_text.explain_proof(proof, label, translate_here)


def day_here(moment: datetime) -> str:
    """The day of *moment* in the user's time zone."""
    return moment_word(moment, QLocale(), short=True)
