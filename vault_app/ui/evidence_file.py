"""The evidence report as a file: plain text, or PDF where the name says so."""

from pathlib import Path

from PySide6.QtGui import QTextDocument

from vault_app.evidence_report import EvidenceReport, as_text
from vault_app.evidence_sections import Section
from vault_app.private_file import write_private_file
from vault_app.ui.pdf import pdf_of
from vault_app.ui.rich_text import escaped

_PDF = ".pdf"
_NARROW = "width='38%'"


def save_report(report: EvidenceReport, target: Path) -> None:
    """Write *report* to a new file that only the user may read; *target* ends in ``.pdf`` for PDF.

    Raises:
        FileExistsAlreadyError, FileNotWritableError: nothing was written.
    """
    is_pdf = target.suffix.lower() == _PDF
    octets = pdf_of(report_document(report)) if is_pdf else as_text(report).encode()
    write_private_file(target, octets)


def report_document(report: EvidenceReport) -> QTextDocument:
    """The report with a table for each section."""
    document = QTextDocument()
    document.setHtml(
        f"<h1>{escaped(report.title)}</h1><p>{escaped(report.made_at)}<br>"
        f"{escaped(report.redacted)}</p>{''.join(map(_section, report.sections))}"
    )
    return document


def _section(section: Section) -> str:
    rows = "".join(
        f"<tr><td {_NARROW}>{escaped(name)}</td><td>{escaped(text)}</td></tr>"
        for name, text in section.rows
    )
    heading = escaped(section.heading)
    return f"<h2>{heading}</h2><table width='100%' cellpadding='4'>{rows}</table>"
