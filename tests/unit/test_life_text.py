"""What the user is told about checks, replacements and the drill."""

import re
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from vault_app import life_sentences
from vault_app.binance.death_proof import DeathProof, Life
from vault_app.binance.read_back import LookResult
from vault_app.errors import ExchangeUnreachableError
from vault_app.health.drill import DrillProgress, DrillStage
from vault_app.health.looks import LookDifference
from vault_app.health.rotation import RotationProgress, RotationStep, StepState
from vault_app.key_life import Look, Refusal
from vault_app.life_text import (
    describe_difference,
    explain_proof,
    explain_trouble,
    stage_name,
    step_name,
    warn_before_declaring,
    what_the_drill_takes_next,
    what_the_stage_takes,
    what_to_do_next,
)

NOW = datetime(2026, 5, 4, tzinfo=UTC)
LOST = LookResult(
    key_id=uuid4(),
    error=ExchangeUnreachableError(host="api.binance.com", problem="cut", reason="cut"),
)
REFUSED = LookResult(
    key_id=uuid4(),
    refusal=Refusal(at=NOW, cause="key-ip-or-permission", code=-2015, http_status=401),
    evidence={"status": 401, "code": -2015},
)
LOOKED = LookResult(key_id=uuid4(), look=Look(at=NOW, permissions=()))
PLACEHOLDER = re.compile(r"[{}]")


def _at_step(
    step: RotationStep | None,
    *,
    programs_left: tuple[str, ...] = (),
    waits_until: datetime | None = None,
) -> RotationProgress:
    states = dict.fromkeys(RotationStep, StepState.BLOCKED)
    if step is not None:
        states[step] = StepState.NEXT
    return RotationProgress(states=states, programs_left=programs_left, waits_until=waits_until)


@pytest.mark.parametrize("life", list(Life))
def test_every_proof_names_the_key_and_leaves_no_gap(life: Life) -> None:
    explanation = explain_proof(DeathProof(life, REFUSED), "grid bot")

    assert "“grid bot”" in explanation.what
    assert not PLACEHOLDER.search(str(explanation))


@pytest.mark.parametrize("life", [life for life in Life if life is not Life.DEAD])
def test_every_key_that_is_not_proven_dead_has_a_next_step(life: Life) -> None:
    assert explain_proof(DeathProof(life, LOST), "grid bot").next_step


def test_a_proof_that_failed_on_the_way_says_where() -> None:
    assert "api.binance.com" in explain_proof(DeathProof(Life.UNKNOWN, LOST), "grid bot").what


def test_a_refusal_and_an_error_are_explained() -> None:
    assert explain_trouble(REFUSED).what
    assert "api.binance.com" in explain_trouble(LOST).what


def test_what_went_well_needs_no_explanation() -> None:
    with pytest.raises(ValueError, match="accepted"):
        explain_trouble(LOOKED)


@pytest.mark.parametrize("step", list(RotationStep))
def test_every_step_of_a_replacement_has_a_name_and_says_what_to_do(step: RotationStep) -> None:
    progress = _at_step(step, programs_left=("grid.py", "dca.py"), waits_until=NOW)

    text = what_to_do_next(progress, old="old bot", new="new bot")

    assert step_name(step)
    assert "bot”" in text
    assert not PLACEHOLDER.search(text)


def test_the_programs_that_are_left_are_named() -> None:
    progress = _at_step(RotationStep.UPDATE_PROGRAMS, programs_left=("grid.py", "dca.py"))

    assert "grid.py, dca.py" in what_to_do_next(progress, old="a", new="b")


def test_the_end_of_the_overlap_is_named() -> None:
    progress = _at_step(RotationStep.OVERLAP, waits_until=NOW)

    assert "until 2026-05-04" in what_to_do_next(progress, old="a", new="b")


def test_a_replacement_without_a_new_key_is_to_be_called_off() -> None:
    assert "Call the replacement off" in what_to_do_next(_at_step(None), old="a", new="b")


def test_a_finished_replacement_is_said_to_be() -> None:
    progress = RotationProgress(states=dict.fromkeys(RotationStep, StepState.DONE))

    assert what_to_do_next(progress, old="a", new="b") == (
        "“a” is replaced by “b” and proven dead."
    )


@pytest.mark.parametrize("stage", list(DrillStage))
def test_every_stage_of_the_drill_has_a_name_and_says_what_to_do(stage: DrillStage) -> None:
    assert stage_name(stage)
    assert not PLACEHOLDER.search(what_the_stage_takes(stage, "bot"))


def _drill(state: StepState, *, is_over: bool = False) -> DrillProgress:
    return DrillProgress(dict.fromkeys(DrillStage, state), {}, (), is_over)


@pytest.mark.parametrize(
    ("progress", "beginning"),
    [
        (_drill(StepState.NEXT), "Delete “bot” at the exchange"),
        (_drill(StepState.DONE), "“bot” is proven dead, and every step is done."),
        (_drill(StepState.DONE, is_over=True), "The drill of “bot” is over."),
    ],
)
def test_the_next_stage_is_told(progress: DrillProgress, beginning: str) -> None:
    assert what_the_drill_takes_next(progress, "bot").startswith(beginning)


def test_changes_are_told_in_the_words_of_the_website() -> None:
    difference = LookDifference(("enableWithdrawals",), ("enableReading",), "removed")

    assert describe_difference(difference) == (
        "New rights: Enable Withdrawals.",
        "Rights that are gone: Enable Reading.",
        "Its IP list is gone.",
    )


def test_no_change_is_told_by_nothing() -> None:
    assert describe_difference(LookDifference()) == ()


def test_what_declaring_does_is_said_before() -> None:
    assert "cannot be undone" in warn_before_declaring("bot").what


def test_every_sentence_is_translated() -> None:
    asked: list[tuple[str, str]] = []

    def tr(context: str, text: str) -> str:
        asked.append((context, text))
        return text

    explain_proof(DeathProof(Life.ALIVE, LOOKED), "bot", tr)

    assert asked == [
        ("life", life_sentences.LIVES[Life.ALIVE].what),
        ("life", life_sentences.LIVES[Life.ALIVE].next_step),
    ]
