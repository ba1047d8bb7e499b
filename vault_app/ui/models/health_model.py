"""The state of each key as a Qt list model: what needs attention first comes first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, Qt

from vault_app.health.findings import Finding, Severity
from vault_app.health.grade import KeyGrade
from vault_app.health.report import HealthReport
from vault_app.key_summary import KeySummary
from vault_app.ui.finding_words import rule_name_here, severity_word
from vault_app.ui.models.any_index import ROOT, AnyIndex
from vault_app.ui.text_order import text_collator
from vault_app.ui.widgets.labels import plain_tool_tip


class HealthRole(IntEnum):
    """What the model tells beside its words."""

    ROW = Qt.ItemDataRole.UserRole
    DETAIL = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class HealthRow:
    """One key, or the vault as a whole.

    Attributes:
        key: None for the vault.
        findings: about it, worst first.
        grade: None where there is none: for the vault, and for a key without API key.
    """

    key: KeySummary | None
    findings: tuple[Finding, ...] = ()
    grade: KeyGrade | None = None

    @property
    def key_id(self) -> UUID | None:
        """None for the vault."""
        return None if self.key is None else self.key.id

    @property
    def worst(self) -> Severity | None:
        """The severity of the first finding; None where there is none."""
        return self.findings[0].severity if self.findings else None


def health_rows(report: HealthReport, keys: Iterable[KeySummary]) -> list[HealthRow]:
    """A row for everything that something was found about, then one for each sound key."""
    by_id = {key.id: key for key in keys}
    rows = [
        HealthRow(
            None if key_id is None else by_id[key_id],
            report.by_key[key_id],
            None if key_id is None else report.grades.get(key_id),
        )
        for key_id in dict.fromkeys(finding.key_id for finding in report.findings)
        if key_id is None or key_id in by_id
    ]
    sound = [
        HealthRow(by_id[key_id], grade=grade)
        for key_id, grade in report.grades.items()
        if key_id in by_id and key_id not in report.by_key
    ]
    by_name = text_collator().sortKey
    return [*rows, *sorted(sound, key=lambda row: by_name(_label(row)))]


class HealthModel(QAbstractListModel):
    """Shows :class:`HealthRow`, one line each."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[HealthRow] = []

    def show_rows(self, rows: Sequence[HealthRow]) -> None:
        """Show *rows* instead of those that were shown."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, place: int) -> HealthRow:
        """The row at *place*, from the top."""
        return self._rows[place]

    def place_of(self, key_id: UUID | None) -> int | None:
        """Where the row of a key is, or that of the vault; None where it is not there."""
        return next((n for n, row in enumerate(self._rows) if row.key_id == key_id), None)

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """One row a key."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(row)
            case HealthRole.ROW:
                return row
            case HealthRole.DETAIL:
                return self._detail(row)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                spoken = self._spoken(row)
                is_tip = role == Qt.ItemDataRole.ToolTipRole
                return plain_tool_tip(spoken) if is_tip else spoken
        return None

    def _name(self, row: HealthRow) -> str:
        return self.tr("This vault and computer") if row.key is None else row.key.label

    def _detail(self, row: HealthRow) -> str:
        if not row.findings:
            return self.tr("Nothing needs attention")
        first = rule_name_here(row.findings[0].rule)
        more = len(row.findings) - 1
        if not more:
            return first
        return self.tr("{first}, and %n more", None, more).format(first=first)

    def _spoken(self, row: HealthRow) -> str:
        """All that the row shows, in words."""
        name, detail = self._name(row), self._detail(row)
        if row.worst is None:
            text = self.tr("{name}. {detail}. Grade {grade}.")
        elif row.grade is None:
            text = self.tr("{name}. {severity}: {detail}.")
        else:
            text = self.tr("{name}. {severity}: {detail}. Grade {grade}.")
        return text.format(
            name=name,
            detail=detail,
            severity="" if row.worst is None else severity_word(row.worst),
            grade="" if row.grade is None else row.grade.grade.value,
        )


def _label(row: HealthRow) -> str:
    return "" if row.key is None else row.key.label
