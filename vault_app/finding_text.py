"""Finding → words for the user: what is wrong, what that is known from, who says so, what to do.

The window and the command line both take their words from here. Nothing here holds an API key, a
fingerprint or a secret: the evidence has none.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from vault_app.durations import duration
from vault_app.finding_sentences import BY_RULE
from vault_app.finding_variants import (
    ACCOUNT_WITHOUT_NAME,
    CHANGES,
    CLOCK_IS_FAST,
    IP_LIST_CHANGES,
    KEYS_IN_NO_BACKUP,
    MISSING_IN_BACKUP,
    NEVER_BACKED_UP,
    NEVER_LOOKED,
    NO_IP_LIST_NOTED,
    REFUSALS,
    REFUSED_FROM_ADDRESS,
    WHEN_PAST,
    WITHDRAWALS_WITH_IP_LIST,
)
from vault_app.health.findings import Finding, NextStep, RuleId
from vault_app.health.grade import KeyGrade
from vault_app.health.sources import SOURCES
from vault_app.health.timeline import Event
from vault_app.health_words import (
    BEST_GRADE,
    ENVIRONMENTS,
    EVENTS,
    EVENTS_WITHOUT_LABEL,
    GRADE_LIMIT,
    LIST_SEPARATOR,
    NEXT_GRADE,
    NEXT_STEPS,
    NO_BETTER_GRADE,
    OWN_ADVICE,
    PUBLICATIONS,
    PURPOSES,
    RIGHTS,
    SOURCE,
)

CONTEXT = "health"
"""The translation context of every text here."""

Translate = Callable[[str], str]
DayWord = Callable[[datetime], str]

_SAYS_WHEN_SEEN = frozenset({RuleId.NO_IP_LIST, RuleId.RIGHTS_UNKNOWN})
_RIGHTS_IN = frozenset({"rights", "added", "removed"})


@dataclass(frozen=True)
class FindingText:
    """What the user is told about a finding.

    Attributes:
        name: of the rule, a few words.
        what: what is wrong and why it matters.
        known_from: the evidence, with its day; empty where *what* says it all.
        source: who published the rule, and when.
        next_step: label of what can be done about it.
    """

    name: str
    what: str
    known_from: str
    source: str
    next_step: str


@dataclass(frozen=True)
class GradeText:
    """A grade explained.

    Attributes:
        reasons: one sentence for each finding, worst first.
        next_grade: what the next better grade takes.
    """

    reasons: tuple[str, ...]
    next_grade: str


def iso_day(moment: datetime) -> str:
    """The UTC day of *moment*, for texts that no locale has formed."""
    return moment.astimezone(UTC).date().isoformat()


def describe(finding: Finding, translate: Translate = str, day: DayWord = iso_day) -> FindingText:
    """The words about *finding*, through *translate* where a language is set.

    Args:
        finding: of any rule.
        translate: of the context :data:`CONTEXT`.
        day: how a day is written.
    """
    facts = _facts(finding, translate, day)
    return FindingText(
        name=rule_name(finding.rule, translate),
        what=translate(_what(finding)).format_map(facts),
        known_from=" ".join(
            translate(template).format_map(facts) for template in _known_from(finding)
        ),
        source=source_line(finding.rule, translate),
        next_step=next_step_label(finding.next_step, translate),
    )


def rule_name(rule: RuleId, translate: Translate = str) -> str:
    """A few words for *rule*."""
    return translate(BY_RULE[rule].name)


def next_step_label(step: NextStep, translate: Translate = str) -> str:
    """What the button says."""
    return translate(NEXT_STEPS[step])


def source_line(rule: RuleId, translate: Translate = str) -> str:
    """Who published *rule*, and when."""
    source = SOURCES[rule]
    if source.publication is None:
        return translate(OWN_ADVICE)
    citation = translate(PUBLICATIONS[source.publication])
    return translate(SOURCE).format(citation=citation, dated=source.dated)


def right_name(right: str, translate: Translate = str) -> str:
    """*right* as the exchange's website calls it; one that is not known here stays as it is."""
    return translate(RIGHTS[right]) if right in RIGHTS else right


def describe_grade(grade: KeyGrade, translate: Translate = str) -> GradeText:
    """Why a key has its grade, and what the next better one takes."""
    reasons = tuple(
        translate(GRADE_LIMIT).format(name=rule_name(finding.rule, translate), grade=limit.value)
        for finding, limit in grade.reasons
    )
    if not grade.reasons:
        return GradeText((), translate(BEST_GRADE))
    if grade.next_grade is None:
        return GradeText(reasons, translate(NO_BETTER_GRADE))
    names = dict.fromkeys(rule_name(finding.rule, translate) for finding in grade.to_solve)
    listed = translate(LIST_SEPARATOR).join(names)
    return GradeText(
        reasons, translate(NEXT_GRADE).format(grade=grade.next_grade.value, names=listed)
    )


def describe_event(event: Event, label: str | None, translate: Translate = str) -> str:
    """One line for timeline and calendar; without the key's *label* where others may read it."""
    if label is None:
        return translate(EVENTS_WITHOUT_LABEL[event.rule])
    return translate(EVENTS[event.rule]).format(label=label)


def _what(finding: Finding) -> str:
    """The template that says most about *finding*."""
    evidence, rule = finding.evidence, finding.rule
    special = (
        (rule is RuleId.NO_IP_LIST and finding.is_estimate, NO_IP_LIST_NOTED),
        (
            rule is RuleId.WITHDRAWALS_ENABLED and evidence.get("ip_list") == "yes",
            WITHDRAWALS_WITH_IP_LIST,
        ),
        (rule is RuleId.RIGHTS_UNKNOWN and "seen_at" not in evidence, NEVER_LOOKED),
        (rule is RuleId.BACKUP_DUE and "backup_at" not in evidence, NEVER_BACKED_UP),
        (rule is RuleId.BACKUP_DUE and bool(evidence.get("unsaved")), KEYS_IN_NO_BACKUP),
        (rule is RuleId.CLOCK_OFF and _is_negative(evidence.get("offset_ms")), CLOCK_IS_FAST),
        (rule is RuleId.REFUSED, REFUSALS.get(str(evidence.get("cause")), "")),
        (finding.is_past, WHEN_PAST.get(rule, "")),
    )
    return next((text for applies, text in special if applies and text), BY_RULE[rule].what)


def _known_from(finding: Finding) -> tuple[str, ...]:
    """Templates of whole sentences; only those whose facts are there."""
    evidence, rule = finding.evidence, finding.rule
    usual = BY_RULE[rule].known_from
    if rule is RuleId.RIGHTS_CHANGED:
        changes = [text for name, text in CHANGES.items() if name in evidence]
        if "ip_list" in evidence:
            changes.append(IP_LIST_CHANGES[str(evidence["ip_list"])])
        return (*changes, usual)
    never_seen = rule in _SAYS_WHEN_SEEN and "seen_at" not in evidence
    special = (
        (never_seen, ""),
        (rule is RuleId.REFUSED and "address" in evidence, REFUSED_FROM_ADDRESS),
        (rule is RuleId.BACKUP_DUE and "backup_at" not in evidence, ""),
        (rule is RuleId.BACKUP_DUE and bool(evidence.get("unsaved")), MISSING_IN_BACKUP),
        (
            rule is RuleId.ACCOUNT_NEARLY_FULL and not evidence.get("account"),
            ACCOUNT_WITHOUT_NAME,
        ),
    )
    chosen = next((text for applies, text in special if applies), usual)
    return (chosen,) if chosen else ()


def _facts(finding: Finding, translate: Translate, day: DayWord) -> dict[str, str]:
    """The evidence as words, by the names that the templates use."""
    facts: dict[str, str] = {}
    for name, value in finding.evidence.items():
        if isinstance(value, datetime):
            facts[f"{name.removesuffix('_at')}_on"] = day(value)
        elif isinstance(value, tuple):
            words = (right_name(word, translate) if name in _RIGHTS_IN else word for word in value)
            facts[name] = translate(LIST_SEPARATOR).join(words)
        else:
            facts[name] = str(value)
    if finding.due_at is not None:
        facts["due_on"] = day(finding.due_at)
    if isinstance(offset_ms := finding.evidence.get("offset_ms"), int):
        facts["apart"] = duration(abs(offset_ms))
    for name, words_of in (("purpose", PURPOSES), ("environment", ENVIRONMENTS)):
        if name in facts:
            facts[name] = translate(words_of[facts[name]])
    return facts


def _is_negative(value: object) -> bool:
    return isinstance(value, int) and value < 0
