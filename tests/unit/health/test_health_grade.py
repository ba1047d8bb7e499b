"""Grades: what they come from, and what the next better one takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.health_cases import CASES
from vault_app.health.findings import Finding, NextStep, RuleId, Severity
from vault_app.health.grade import Grade, grade_of

CRITICAL, WARNING, NOTICE = Severity.CRITICAL, Severity.WARNING, Severity.NOTICE
ABOUT_KEYS = [finding for case in CASES for finding in case.findings if finding.key_id is not None]


def _finding(severity: Severity) -> Finding:
    return Finding(rule=RuleId.NO_IP_LIST, severity=severity, next_step=NextStep.CHECK_NOW)


@pytest.mark.parametrize(
    ("severities", "grade"),
    [
        ([], Grade.A),
        ([NOTICE], Grade.B),
        ([NOTICE] * 9, Grade.B),
        ([NOTICE, WARNING], Grade.C),
        ([WARNING, NOTICE, WARNING], Grade.D),
        ([WARNING] * 9, Grade.D),
        ([CRITICAL, WARNING, WARNING], Grade.E),
        ([CRITICAL, CRITICAL], Grade.F),
    ],
)
def test_the_worst_findings_decide(severities: list[Severity], grade: Grade) -> None:
    assert grade_of([_finding(severity) for severity in severities]).grade is grade


@given(st.lists(st.sampled_from(ABOUT_KEYS), max_size=8))
def test_a_grade_is_never_better_than_its_worst_reason(findings: list[Finding]) -> None:
    graded = grade_of(findings)

    assert graded.grade >= max((limit for _, limit in graded.reasons), default=Grade.A)
    assert len(graded.reasons) == len(findings)


@given(st.lists(st.sampled_from(ABOUT_KEYS), max_size=8, unique_by=id))
def test_what_is_to_be_solved_makes_the_next_grade_and_nothing_less_does(
    findings: list[Finding],
) -> None:
    graded = grade_of(findings)
    if graded.next_grade is None:
        return
    left = [found for found in findings if not any(found is solved for solved in graded.to_solve)]
    nearly = [*left, graded.to_solve[-1]]

    assert grade_of(left).grade is graded.next_grade < graded.grade
    assert grade_of(nearly).grade is graded.grade


@pytest.mark.parametrize("rule", [RuleId.COMPROMISED_ALIVE, RuleId.DRILL_NOT_ENDED])
def test_a_key_in_the_wrong_hands_gets_the_worst_grade_and_no_better(rule: RuleId) -> None:
    finding = Finding(rule=rule, severity=WARNING, next_step=NextStep.CONTINUE_DRILL)

    graded = grade_of([finding])

    assert (graded.grade, graded.next_grade) == (Grade.F, None)
