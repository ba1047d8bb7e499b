"""The timeline, how far it reaches, what its marks mean, and the same in words."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vault_app.health.timeline import Event
from vault_app.ui.models.events_model import EventColumn, EventsModel
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.timeline import Timeline
from vault_app.ui.widgets.timeline_marks import MarkKind, MarkPicture, kind_word
from vault_app.ui.widgets.timeline_scale import Zoom

_FEWEST_LINES = 5


class TimelinePage(QScrollArea):
    """A drawing, and a table that says the same; what is selected in one is so in the other.

    Signals:
        event_opened: the user wants to see what the ``Event`` is about.
    """

    event_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        self.timeline = Timeline()
        self.model = EventsModel()
        self.table = self._make_table()
        self.today_button = QPushButton(self.tr("Today"))
        self.zoom_buttons = self._make_zoom_buttons()
        self._lay_out()
        self.timeline.selected_changed.connect(self.table.selectRow)
        self.timeline.event_opened.connect(self.event_opened)
        self.timeline.zoom_changed.connect(self._mark_zoom)
        self.today_button.clicked.connect(self.timeline.go_to_today)
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.timeline.select(now.row())
        )
        self.table.activated.connect(self._open)

    def show_events(
        self, events: Sequence[Event], labels: Mapping[UUID, str], now: datetime
    ) -> None:
        """Show *events*, whose keys are called *labels*."""
        self.model.show_events(events, labels, now)
        self.timeline.show_events(events, self.model.words_of, now)
        self.table.selectRow(self.timeline.selected)

    def _open(self, index: QModelIndex) -> None:
        self.event_opened.emit(self.model.events[index.row()])

    def _mark_zoom(self, zoom: Zoom) -> None:
        self.zoom_buttons.button(zoom).setChecked(True)

    def _make_zoom_buttons(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for zoom, name in (
            (Zoom.WEEK, self.tr("Week")),
            (Zoom.MONTH, self.tr("Month")),
            (Zoom.QUARTER, self.tr("Quarter")),
            (Zoom.YEAR, self.tr("Year")),
        ):
            button = QPushButton(name)
            button.setCheckable(True)
            button.setToolTip(self.tr("Zoom: plus and minus, or Ctrl and the mouse wheel"))
            group.addButton(button, zoom)
        group.button(self.timeline.scale.zoom).setChecked(True)
        group.idClicked.connect(lambda days: self.timeline.set_zoom(Zoom(days)))
        return group

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("What falls due"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        line = table.fontMetrics().height() + 2 * MEASURES.normal
        table.setMinimumHeight(_FEWEST_LINES * line)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(50)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(EventColumn.WHAT, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(MEASURES.tight)
        for button in self.zoom_buttons.buttons():
            tools.addWidget(button)
        tools.addSpacing(MEASURES.normal)
        tools.addWidget(self.today_button)
        tools.addStretch()
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(MEASURES.wide, MEASURES.normal, MEASURES.wide, MEASURES.normal)
        inside.addWidget(self.timeline)
        inside.addLayout(self._legend())
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, MEASURES.normal, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addLayout(tools)
        layout.addWidget(card)
        layout.addWidget(self.table, 1)
        self.setWidget(content)

    def _legend(self) -> FlowLayout:
        legend = FlowLayout(MEASURES.wide)
        for kind in MarkKind:
            legend.addWidget(_entry(MarkPicture(kind), kind_word(kind)))
        hollow = MarkPicture(MarkKind.LAPSES, is_estimate=True)
        legend.addWidget(_entry(hollow, self.tr("Hollow: an estimate")))
        return legend


def _entry(picture: MarkPicture, words: str) -> QWidget:
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(MEASURES.tight)
    row.addWidget(picture)
    row.addWidget(label(words, "small"))
    return entry
