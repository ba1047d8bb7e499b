"""The test requests that were sent as a Qt table model."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, Qt
from PySide6.QtGui import QColor

from vault_app.binance.replies import leaves_outcome_open
from vault_app.binance.report import status_phrase
from vault_app.errors import OutcomeUnknownError
from vault_app.request_record import MAX_RECORDS, RequestRecord
from vault_app.ui.models.any_index import ROOT, AnyIndex
from vault_app.ui.request_words import title_of
from vault_app.ui.theme import current_colours
from vault_app.ui.widgets.labels import plain_tool_tip
from vault_app.ui.words import moment_word


class SentColumn(IntEnum):
    """The columns, left to right."""

    SENT = 0
    REQUEST = 1
    KEY = 2
    RESULT = 3
    LATENCY = 4


class SentRequestsModel(QAbstractTableModel):
    """One row a request, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[RequestRecord] = []

    @property
    def records(self) -> Sequence[RequestRecord]:
        """What is shown, newest first."""
        return self._records

    def show_records(self, records: Sequence[RequestRecord]) -> None:
        """Show *records*, oldest first, instead of what was shown."""
        self.beginResetModel()
        self._records = list(reversed(records))
        self.endResetModel()

    def add(self, record: RequestRecord) -> None:
        """Show *record* as the newest."""
        self.beginInsertRows(ROOT, 0, 0)
        self._records.insert(0, record)
        self.endInsertRows()
        if len(self._records) > MAX_RECORDS:
            self.beginRemoveRows(ROOT, MAX_RECORDS, len(self._records) - 1)
            del self._records[MAX_RECORDS:]
            self.endRemoveRows()

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """One row a request."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        """The columns of :class:`SentColumn`."""
        return 0 if parent.isValid() else len(SentColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(record, SentColumn(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            entries = (f"{name} = {text}" for name, text in record.entries.items())
            lines = filter(None, (record.request, result_text(record), *entries))
            return plain_tool_tip("\n".join(lines))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == SentColumn.RESULT:
            return _colour_of(record)
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == SentColumn.LATENCY:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section == SentColumn.LATENCY:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Sent"),
            self.tr("Request"),
            self.tr("Key"),
            self.tr("Result"),
            self.tr("ms"),
        )[section]

    def _why_no_answer(self, record: RequestRecord) -> str:
        return self.tr("outcome unknown") if _is_open(record) else self.tr("no answer")

    def _text(self, record: RequestRecord, column: SentColumn) -> str:
        match column:
            case SentColumn.SENT:
                return moment_word(record.sent_at, QLocale())
            case SentColumn.REQUEST:
                return title_of(record.request)
            case SentColumn.KEY:
                return record.key_label
            case SentColumn.RESULT:
                mark = "✓" if record.accepted else "?" if _is_open(record) else "✗"
                return f"{mark} {_short_result(record) or self._why_no_answer(record)}"
            case SentColumn.LATENCY:
                return QLocale().toString(round(record.latency_ms)) if record.status else "–"


def _colour_of(record: RequestRecord) -> QColor:
    colours = current_colours()
    if _is_open(record):
        return QColor(colours.warning)
    return QColor(colours.success if record.accepted else colours.danger)


def _is_open(record: RequestRecord) -> bool:
    """Whether the exchange may have done what was asked, or not."""
    if not record.status:
        return record.problem == OutcomeUnknownError.__name__
    return leaves_outcome_open(record.status, record.code)


def _short_result(record: RequestRecord) -> str:
    if not record.status:
        return ""
    return f"{record.status} ({record.code})" if record.code else str(record.status)


def result_text(record: RequestRecord) -> str:
    """Status and code of the answer; empty where none came."""
    if not record.status:
        return ""
    status = f"{record.status} {status_phrase(record.status)}".rstrip()
    return f"{status} ({record.code})" if record.code else status
