"""Findings, grades and dated events → words, icons and colours on the screen."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from vault_app import finding_text
from vault_app.explanation import QT_TRANSLATE_NOOP
from vault_app.finding_text import CONTEXT, FindingText, GradeText
from vault_app.health.findings import Finding, RuleId, Severity
from vault_app.health.grade import Grade, KeyGrade
from vault_app.health.timeline import Event
from vault_app.ui.tokens import Colours
from vault_app.ui.words import moment_word, translate_here

_IN_DAYS = QT_TRANSLATE_NOOP("health", "in %n day(s)", None, 1)
_DAYS_AGO = QT_TRANSLATE_NOOP("health", "%n day(s) ago", None, 1)

PICTURES = {Severity.CRITICAL: "critical", Severity.WARNING: "alert", Severity.NOTICE: "info"}
"""Each of another outline: colour alone tells nobody anything."""


def describe_here(finding: Finding) -> FindingText:
    """The words about *finding* in the window's language."""
    return finding_text.describe(finding, _translate, _day)


def rule_name_here(rule: RuleId) -> str:
    """A few words for *rule*."""
    return finding_text.rule_name(rule, _translate)


def describe_grade_here(grade: KeyGrade) -> GradeText:
    """Why a key has its grade, and what the next better one takes."""
    return finding_text.describe_grade(grade, _translate)


def describe_event_here(event: Event, label: str | None) -> str:
    """One line for *event*; without the *label* where others may read it."""
    return finding_text.describe_event(event, label, _translate)


def right_name_here(right: str) -> str:
    """*right* as the exchange's website calls it."""
    return finding_text.right_name(right, _translate)


def severity_word(severity: Severity) -> str:
    """How soon something has to be done, in a word or two."""
    match severity:
        case Severity.CRITICAL:
            return QCoreApplication.translate("severity", "Urgent")
        case Severity.WARNING:
            return QCoreApplication.translate("severity", "Soon")
        case Severity.NOTICE:
            return QCoreApplication.translate("severity", "Worth a look")


def severity_colour(severity: Severity | None, colours: Colours) -> str:
    """The colour that goes with the word; that of success where nothing was found."""
    if severity is None:
        return colours.success
    return {
        Severity.CRITICAL: colours.danger,
        Severity.WARNING: colours.warning,
        Severity.NOTICE: colours.accent,
    }[severity]


def grade_colour(grade: Grade, colours: Colours) -> str:
    """The colour that goes with the letter."""
    if grade <= Grade.B:
        return colours.success
    return colours.warning if grade <= Grade.D else colours.danger


def away_word(at: datetime, now: datetime | None = None) -> str:
    """How many of the user's days *at* is away, such as *in 3 days* or *2 days ago*."""
    today = (now or datetime.now(UTC)).astimezone().date()
    days = (at.astimezone().date() - today).days
    if days == 0:
        return QCoreApplication.translate("health", "today")
    if days > 0:
        return QCoreApplication.translate("health", _IN_DAYS, None, days)
    return QCoreApplication.translate("health", _DAYS_AGO, None, -days)


def _translate(text: str) -> str:
    return translate_here(CONTEXT, text)


def _day(moment: datetime) -> str:
    return moment_word(moment, QLocale(), short=True)
