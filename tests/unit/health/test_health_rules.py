"""Each rule: what it finds, how severe that is, and what is done about it."""

import pytest

from tests.helpers.health_cases import CASES, Case
from tests.helpers.health_keys import NOW, SOUND_VAULT, days_ago, healthy_key
from vault_app.binance.replies import Cause
from vault_app.health.findings import RuleId
from vault_app.health.registration import STEP_AFTER_REFUSAL
from vault_app.health.report import assess
from vault_app.health.sources import SOURCES
from vault_app.key_summary import KeySummary
from vault_app.terms import KeyState


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_rule_finds_what_it_is_for_and_nothing_else(case: Case) -> None:
    severities = {finding.severity for finding in case.findings}

    assert severities == ({case.severity} if case.severity else set())


@pytest.mark.parametrize("rule", list(RuleId))
def test_every_rule_is_tried_with_what_it_finds_and_what_it_passes_over(rule: RuleId) -> None:
    tried = {case.severity is not None for case in CASES if case.rule is rule}

    assert tried == {True, False}


def test_every_rule_names_its_source() -> None:
    assert set(SOURCES) == set(RuleId)
    assert all(bool(source.publication) == bool(source.dated) for source in SOURCES.values())


def test_nothing_is_wrong_with_a_key_that_is_well_looked_after() -> None:
    assert assess([healthy_key()], SOUND_VAULT, NOW, clock_offset_ms=3).findings == ()


@pytest.mark.parametrize(
    "key",
    [
        healthy_key(kind="hmac", trashed_at=days_ago(1)),
        healthy_key(kind="hmac", state=KeyState.RETIRED),
    ],
    ids=["in the trash", "retired"],
)
def test_a_key_that_is_over_is_left_out(key: KeySummary) -> None:
    report = assess([key], SOUND_VAULT, NOW)

    assert (report.findings, report.grades, report.events) == ((), {}, ())


def test_every_cause_that_is_judged_is_one_of_the_exchanges() -> None:
    assert set(STEP_AFTER_REFUSAL) <= {cause.value for cause in Cause}


def test_the_published_rules_on_expiry_stand_side_by_side() -> None:
    cited = {
        SOURCES[rule].dated
        for rule in (
            RuleId.TRADING_LAPSES_AFTER_30_DAYS,
            RuleId.TRADING_LAPSES_AFTER_90_DAYS,
            RuleId.DELETED_AFTER_30_DAYS_UNUSED,
            RuleId.DELETED_WITHOUT_IP_LIST,
        )
    }

    assert cited == {"2021-07-08", "2022-05", "2022-12", "2026-04"}
