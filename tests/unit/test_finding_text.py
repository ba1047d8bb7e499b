"""The words about findings, grades and dated events."""

import dataclasses
import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from tests.helpers.health_cases import CASES, Case
from tests.helpers.health_keys import API_KEY, FINGERPRINT, NOW, SOUND_VAULT, open_key
from vault_app.finding_sentences import BY_RULE
from vault_app.finding_text import (
    describe,
    describe_event,
    describe_grade,
    next_step_label,
    right_name,
    rule_name,
    source_line,
)
from vault_app.finding_variants import REFUSALS, WHEN_PAST
from vault_app.health.findings import EvidenceValue, Finding, NextStep, RuleId, Severity
from vault_app.health.grade import grade_of
from vault_app.health.purposes import Right
from vault_app.health.registration import STEP_AFTER_REFUSAL
from vault_app.health.report import assess
from vault_app.health.timeline import Event
from vault_app.health_words import ENVIRONMENTS, EVENTS, EVENTS_WITHOUT_LABEL, PURPOSES
from vault_app.terms import Environment, Purpose

FIRING = [case for case in CASES if case.severity is not None]
EVENT = Event(datetime(2026, 5, 4, tzinfo=UTC), RuleId.ROTATION_DUE, open_key().id, False)


def _texts(finding: Finding) -> list[str]:
    return [text for text in dataclasses.astuple(describe(finding)) if text]


def _finding(rule: RuleId, **evidence: EvidenceValue) -> Finding:
    return Finding(
        rule=rule, severity=Severity.WARNING, next_step=NextStep.CHECK_NOW, evidence=evidence
    )


@pytest.mark.parametrize("case", FIRING, ids=str)
def test_every_finding_has_whole_sentences_with_all_its_facts(case: Case) -> None:
    for finding in case.findings:
        told = describe(finding)

        assert told.what.endswith(".")
        assert not told.known_from or told.known_from.endswith(".")
        assert told.source.startswith("Source: ")
        assert told.next_step
        assert not re.search(r"[{}]|\bNone\b|datetime|<", " ".join(_texts(finding)))


@pytest.mark.parametrize("case", FIRING, ids=str)
def test_no_api_key_and_no_fingerprint_is_in_any_text(case: Case) -> None:
    for finding in case.findings:
        text = json.dumps([*_texts(finding), repr(finding)])

        assert API_KEY[8:] not in text
        assert FINGERPRINT[:20] not in text


def test_every_rule_has_words() -> None:
    assert set(BY_RULE) == set(RuleId)


def test_every_case_that_is_worded_otherwise_reads_otherwise() -> None:
    told = {describe(finding).what for case in FIRING for finding in case.findings}

    assert len(told) >= len(RuleId) + len(WHEN_PAST) + len(REFUSALS)


def test_every_refusal_that_is_judged_has_a_sentence_of_its_own() -> None:
    assert set(REFUSALS) == set(STEP_AFTER_REFUSAL)


@pytest.mark.parametrize("step", list(NextStep))
def test_every_next_step_has_a_label(step: NextStep) -> None:
    assert next_step_label(step)


@pytest.mark.parametrize("right", list(Right))
def test_every_right_has_the_name_of_the_website(right: Right) -> None:
    assert right_name(right.value) != right.value


def test_a_right_that_is_not_known_keeps_its_name() -> None:
    assert right_name("enableSomethingNew") == "enableSomethingNew"


def test_every_task_and_environment_has_a_word() -> None:
    assert set(PURPOSES) == set(Purpose)
    assert set(ENVIRONMENTS) == set(Environment)


def test_a_published_rule_names_who_said_it_and_when() -> None:
    line = source_line(RuleId.TRADING_LAPSES_AFTER_30_DAYS)

    assert "Binance announcement" in line
    assert "2021-07-08" in line


def test_a_rule_of_the_app_claims_no_other_source() -> None:
    assert source_line(RuleId.NO_RECOVERY) == "Source: advice of this app."


@pytest.mark.parametrize(("offset_ms", "words"), [(5000, "5 s behind"), (-1500, "1500 ms ahead")])
def test_a_clock_is_told_by_how_much_and_which_way(offset_ms: int, words: str) -> None:
    assert words in describe(_finding(RuleId.CLOCK_OFF, offset_ms=offset_ms)).what


def test_all_that_changed_is_told() -> None:
    changed = _finding(
        RuleId.RIGHTS_CHANGED,
        added=("enableFutures",),
        removed=("enableReading",),
        ip_list="removed",
        expected_at=NOW,
        seen_at=NOW,
    )

    assert describe(changed).known_from == (
        "New rights: Enable Futures. Rights that are gone: Enable Reading. Its IP list is gone."
        " Compared: what you found right on 2026-03-01 with 2026-03-01."
    )


def test_days_are_written_as_the_caller_writes_them() -> None:
    told = describe(_finding(RuleId.NOT_REGISTERED, created_at=NOW), day=lambda day: f"<{day:%d}>")

    assert told.known_from == "Made on <01>."


def test_the_words_go_through_the_translation() -> None:
    told = describe(_finding(RuleId.NO_RECOVERY), translate=str.upper)

    assert all(text == text.upper() for text in dataclasses.astuple(told))


def test_a_grade_is_explained_rule_by_rule_with_the_way_to_the_next() -> None:
    graded = assess([open_key()], SOUND_VAULT, NOW).grades[open_key().id]

    told = describe_grade(graded)

    assert "No IP list: at best C." in told.reasons
    assert told.next_grade.startswith("For grade C, see to: ")


def test_the_best_grade_needs_no_reasons() -> None:
    assert describe_grade(grade_of([])).next_grade == "Nothing is wrong with this key."


def test_a_key_that_cannot_get_better_is_to_be_replaced() -> None:
    told = describe_grade(grade_of([_finding(RuleId.COMPROMISED_ALIVE)]))

    assert told.next_grade == "This key cannot get better; it has to be replaced."


def test_an_event_names_its_key_only_where_the_label_is_given() -> None:
    assert "bot 1" in describe_event(EVENT, "bot 1")
    assert "bot" not in describe_event(EVENT, None)


def test_every_dated_event_has_words_with_and_without_a_label() -> None:
    dated = {event.rule for case in CASES for event in assess(case.keys, case.facts, NOW).events}

    assert dated == set(EVENTS) == set(EVENTS_WITHOUT_LABEL)


def test_rule_names_are_short_and_none_is_twice() -> None:
    names = [rule_name(rule) for rule in RuleId]

    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 40


def test_a_day_counts_in_utc_wherever_the_clock_stands() -> None:
    late = NOW.replace(hour=23) + timedelta(minutes=59)

    assert describe(_finding(RuleId.NOT_REGISTERED, created_at=late)).known_from.endswith("01.")
