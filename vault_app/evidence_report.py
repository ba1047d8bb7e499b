"""The evidence report on a compromised key: for the exchange's support, and for the user's files.

What happened, when, and what the account shows. Without API keys, signatures, addresses and
amounts, unless the user asks for them. The window prints it as PDF; :func:`as_text` writes it down.
"""

from dataclasses import dataclass
from datetime import datetime

from vault_app.binance.redaction import Private
from vault_app.binance.report import NOTHING_KEPT
from vault_app.evidence_sections import Evidence, Section, SectionWriter
from vault_app.explanation import QT_TRANSLATE_NOOP, TranslateFrom, untranslated


@dataclass(frozen=True)
class EvidenceReport:
    """The whole report, ready to be shown.

    Attributes:
        title: with the key's label.
        made_at: one line.
        redacted: which kinds were taken out, in one line; empty where all was kept.
    """

    title: str
    made_at: str
    redacted: str
    sections: tuple[Section, ...]


def evidence_report(
    evidence: Evidence,
    made_at: datetime,
    *,
    keep: frozenset[Private] = NOTHING_KEPT,
    tr: TranslateFrom = untranslated,
) -> EvidenceReport:
    """Put *evidence* together.

    Args:
        evidence: of one key.
        made_at: UTC.
        keep: what the user ticked; everything else that is private is taken out.
        tr: context and English text → text in the user's language.
    """
    writer = SectionWriter(evidence, keep, tr)
    sections = (
        writer.key_section(),
        writer.compromise_section(),
        writer.use_section(),
        *writer.review_sections(),
        writer.history_section(),
    )
    return EvidenceReport(
        title=writer.line(
            QT_TRANSLATE_NOOP("evidence", "Compromised API key “{label}”"), label=evidence.key.label
        ),
        made_at=writer.made_at(made_at),
        redacted=writer.redaction_note(),
        sections=tuple(section for section in sections if section.rows),
    )


def account_report(
    evidence: Evidence,
    made_at: datetime,
    *,
    keep: frozenset[Private] = NOTHING_KEPT,
    tr: TranslateFrom = untranslated,
) -> EvidenceReport:
    """The part about the account alone; see :func:`evidence_report`."""
    writer = SectionWriter(evidence, keep, tr)
    sections = (section for section in writer.review_sections() if section.rows)
    title = QT_TRANSLATE_NOOP("evidence", "Account of “{label}”")
    return EvidenceReport(
        title=writer.line(title, label=evidence.key.label),
        made_at=writer.made_at(made_at),
        redacted=writer.redaction_note(),
        sections=tuple(sections),
    )


def as_text(report: EvidenceReport) -> str:
    """*report* as plain text, ending with a line end."""
    lines = [report.title, "=" * len(report.title), "", report.made_at]
    if report.redacted:
        lines.append(report.redacted)
    for section in report.sections:
        lines += ["", section.heading, "-" * len(section.heading)]
        lines += [f"{name}: {text}" if name else text for name, text in section.rows]
    return "\n".join(lines) + "\n"
