"""The grade of one key, A to F: each finding says how good a grade it still allows.

=====================================  ==========
findings                               at best
=====================================  ==========
none                                   A
notices only                           B
one warning                            C
two or more warnings                   D
one that is critical                   E
two that are critical, or compromised  F
=====================================  ==========

So a grade can be explained finding by finding, and no number of small good things hides a great bad
one. The idea of caps is that of the SSL Server Rating Guide.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from vault_app.health.findings import Finding, RuleId, Severity


class Grade(StrEnum):
    """How well a key is looked after; A is best."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


@dataclass(frozen=True)
class KeyGrade:
    """A grade, and what it comes from.

    Attributes:
        reasons: every finding about the key with the best grade that it allows by itself, worst
            first.
        next_grade: the next better one that can be had; None for an A, and for a key that is in the
            wrong hands, which can only be replaced.
        to_solve: the findings that have to go for it.
    """

    grade: Grade
    reasons: tuple[tuple[Finding, Grade], ...] = ()
    next_grade: Grade | None = None
    to_solve: tuple[Finding, ...] = ()


_LIMIT_OF_ONE = {Severity.CRITICAL: Grade.E, Severity.WARNING: Grade.C, Severity.NOTICE: Grade.B}
_LIMIT_OF_SEVERAL = {
    Severity.CRITICAL: Grade.F,
    Severity.WARNING: Grade.D,
    Severity.NOTICE: Grade.B,
}
_BEYOND_REPAIR = frozenset({RuleId.COMPROMISED_ALIVE, RuleId.DRILL_NOT_ENDED})
_WORST_FIRST = tuple(Severity)


def grade_of(findings: Sequence[Finding]) -> KeyGrade:
    """The grade of the key that *findings* are about."""
    worst_first = sorted(findings, key=lambda finding: _WORST_FIRST.index(finding.severity))
    grade = _grade(worst_first)
    if any(finding.rule in _BEYOND_REPAIR for finding in findings):
        return KeyGrade(grade, _reasons(worst_first))
    for count in range(1, len(worst_first) + 1):
        better = _grade(worst_first[count:])
        if better < grade:  # letters: A comes first
            return KeyGrade(grade, _reasons(worst_first), better, tuple(worst_first[:count]))
    return KeyGrade(grade)


def _grade(worst_first: Sequence[Finding]) -> Grade:
    if not worst_first:
        return Grade.A
    worst = worst_first[0].severity
    alike = sum(finding.severity is worst for finding in worst_first)
    together = (_LIMIT_OF_ONE if alike == 1 else _LIMIT_OF_SEVERAL)[worst]
    return max(together, *map(_limit_of, worst_first))  # letters: F comes last


def _reasons(findings: Sequence[Finding]) -> tuple[tuple[Finding, Grade], ...]:
    return tuple((finding, _limit_of(finding)) for finding in findings)


def _limit_of(finding: Finding) -> Grade:
    if finding.rule in _BEYOND_REPAIR:
        return Grade.F
    return _LIMIT_OF_ONE[finding.severity]
