"""A replacement and a drill by command line, each command killed at its work and given again."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from tests.helpers.command_line import CommandLine
from tests.integration.life_on_command import Household
from vault_app.binance.practice_process import PRACTICE_URL_VARIABLE, PracticeProcess
from vault_app.health.drill import DrillStage, drill_progress
from vault_app.health.rotation import RotationStep, StepState, rotation_progress
from vault_app.rotation_label import rotation_label
from vault_app.terms import KeyState

NEW_LABEL = rotation_label("bot", (), date.today())  # noqa: DTZ011 - the user's day


@pytest.fixture
def home(command_line: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Household]:
    """A household whose vault has the key ``bot``, which the exchange accepted once."""
    with PracticeProcess.start(command_line.vault.with_name("practice.json")) as practice:
        monkeypatch.setenv(PRACTICE_URL_VARIABLE, practice.base_url)
        household = Household(command_line, practice.base_url)
        household.make_vault()
        household.accept("bot")
        yield household


def _next_step(home: Household) -> RotationStep | None:
    progress = rotation_progress(home.key("bot"), home.key(NEW_LABEL), datetime.now(UTC))
    assert progress is not None
    return progress.next_step


def test_a_replacement_that_is_killed_at_every_step_goes_on(home: Household) -> None:
    home.note_programs("bot", "grid.py")
    home.kill("rotate", "bot", "begin")
    if home.key("bot").rotation is None:
        home.run("rotate", "bot", "begin")
    assert home.labels() == ["bot", NEW_LABEL]

    api_key = home.issue_api_key(NEW_LABEL)
    for step, command in (
        (RotationStep.REGISTER, ("register", NEW_LABEL, "--api-key", api_key)),
        (RotationStep.PROVE, ("test", NEW_LABEL)),
        (RotationStep.UPDATE_PROGRAMS, ("rotate", "bot", "done", "grid.py")),
        (RotationStep.REVOKE, ("rotate", "bot", "revoked")),
        (RotationStep.PROVE_DEAD, ("rotate", "bot", "prove")),
    ):
        assert _next_step(home) is step
        if step is RotationStep.REVOKE:
            home.at_exchange("delete", "bot")
        home.kill(*command)
        if _next_step(home) is step:
            home.run(*command)

    assert _next_step(home) is None
    assert home.key("bot").state is KeyState.RETIRED
    assert home.key(NEW_LABEL).state is KeyState.VERIFIED


def test_a_drill_that_is_killed_at_every_step_goes_on(home: Household) -> None:
    declare = ("compromised", "bot", "declare", "--yes", "bot")
    home.kill(*declare)
    home.run(*declare)
    home.at_exchange("delete", "bot")

    for command in (
        ("compromised", "bot", "done", "revoke"),
        ("compromised", "bot", "prove"),
        ("compromised", "bot", "done", "review-activity"),
        ("compromised", "bot", "end"),
    ):
        home.kill(*command)
        compromise = home.key("bot").compromise
        if compromise is None or compromise.ended_at is None:
            home.run(*command)

    progress = drill_progress(home.key("bot"), None)
    assert progress is not None
    assert progress.is_over
    for stage in (DrillStage.REVOKE, DrillStage.PROVE_DEAD, DrillStage.REVIEW_ACTIVITY):
        assert progress.states[stage] is StepState.DONE
