"""The evidence report as a file, read by another program."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.unit.test_evidence_report import HISTORY, KEY, PRIVATE_TEXTS, REVIEW
from vault_app.binance.redaction import Private
from vault_app.errors import FileExistsAlreadyError
from vault_app.evidence_report import EvidenceReport, evidence_report
from vault_app.evidence_sections import Evidence
from vault_app.ui.evidence_file import save_report

NOW = datetime(2026, 3, 2, tzinfo=UTC)

needs_pdftotext = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext (poppler-utils)"
)


def _report(*kept: Private) -> EvidenceReport:
    evidence = Evidence(key=KEY, history=HISTORY, review=REVIEW)
    return evidence_report(evidence, NOW, keep=frozenset(kept))


def _text_of(pdf: Path) -> str:
    done = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"],  # noqa: S607 - from PATH
        capture_output=True,
        check=True,
    )
    return done.stdout.decode()


@needs_pdftotext
def test_the_pdf_says_what_happened_and_holds_nothing_private(
    qapp: QApplication, tmp_path: Path
) -> None:
    assert qapp is not None
    save_report(_report(), tmp_path / "report.pdf")

    text = _text_of(tmp_path / "report.pdf")
    joined = "".join(text.split())

    assert "Compromised API key “grid bot”" in text
    assert "unknown-api-key" in text
    assert not [private for private in PRIVATE_TEXTS if private in text or private in joined]


@needs_pdftotext
def test_the_pdf_shows_what_the_user_ticked(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    save_report(_report(Private.BALANCES), tmp_path / "report.pdf")

    assert "1.23456789" in _text_of(tmp_path / "report.pdf")


def test_the_text_holds_nothing_private(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    save_report(_report(), tmp_path / "report.txt")

    text = (tmp_path / "report.txt").read_text()
    assert text.startswith("Compromised API key “grid bot”\n===")
    assert not [private for private in PRIVATE_TEXTS if private in text]


def test_a_file_that_is_there_is_left_alone(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    target = tmp_path / "report.pdf"
    target.write_bytes(b"mine")

    with pytest.raises(FileExistsAlreadyError):
        save_report(_report(), target)

    assert target.read_bytes() == b"mine"
