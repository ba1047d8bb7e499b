"""The test requests that were sent, and how long they took."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vault_app.request_record import RequestRecord
from vault_app.ui.models.sent_requests_model import SentColumn, SentRequestsModel
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.latency_plot import Latency, LatencyPlot

_MOST_COMPARED = 2
_CHARACTERS_OF_A_KEY = 20


class HistoryView(QWidget):
    """A plot, and a table with the newest request first.

    Signals:
        resend_requested: the user wants this ``RequestRecord`` sent again.
        compare_requested: the user wants to see the answers of these one or two, oldest first.
        clear_requested: the user wants all of them forgotten.
    """

    resend_requested = Signal(object)
    compare_requested = Signal(object)
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SentRequestsModel()
        self.plot = LatencyPlot()
        self.table = _table(self.model, self.tr("Requests that were sent"))
        self.resend_button = QPushButton(self.tr("Send again"))
        self.compare_button = QPushButton(self.tr("Compare answers"))
        self.clear_button = QPushButton(self.tr("Clear history…"))
        buttons = FlowLayout(MEASURES.normal)
        buttons.addWidget(self.resend_button)
        buttons.addWidget(self.compare_button)
        buttons.addWidget(self.clear_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, MEASURES.wide, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self.plot)
        layout.addWidget(
            label(
                self.tr("The last 200, encrypted with the vault. Choose two to compare them."),
                "small",
                wrap=True,
            )
        )
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.table.selectionModel().selectionChanged.connect(self._update)
        self.table.doubleClicked.connect(lambda _index: self._compare())
        self.resend_button.clicked.connect(self._resend)
        self.compare_button.clicked.connect(self._compare)
        self.clear_button.clicked.connect(self.clear_requested)
        self._update()

    @property
    def selected(self) -> list[RequestRecord]:
        """The chosen requests, oldest first."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()}, reverse=True)
        return [self.model.records[row] for row in rows]

    def show_records(self, records: Sequence[RequestRecord]) -> None:
        """Show *records*, oldest first."""
        self.model.show_records(records)
        self._update()

    def add(self, record: RequestRecord) -> None:
        """Show *record*, which was just sent."""
        self.model.add(record)
        self._update()

    def _update(self) -> None:
        chosen = len(self.selected)
        self.resend_button.setEnabled(chosen == 1)
        self.compare_button.setEnabled(1 <= chosen <= _MOST_COMPARED)
        self.compare_button.setText(
            self.tr("Look at the answer") if chosen == 1 else self.tr("Compare answers")
        )
        self.clear_button.setEnabled(bool(self.model.records))
        self.plot.show_latencies(
            [
                Latency(record.latency_ms, record.accepted)
                for record in reversed(self.model.records)
                if record.status
            ]
        )

    def _resend(self) -> None:
        if self.selected:
            self.resend_requested.emit(self.selected[0])

    def _compare(self) -> None:
        if 1 <= len(self.selected) <= _MOST_COMPARED:
            self.compare_requested.emit(self.selected)


def _table(model: SentRequestsModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    header.setSectionResizeMode(SentColumn.KEY, QHeaderView.ResizeMode.Interactive)
    character = table.fontMetrics().averageCharWidth()
    header.resizeSection(SentColumn.KEY, _CHARACTERS_OF_A_KEY * character)
    return table
