"""What falls due, as a Qt table model: the timeline in words."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QLocale, Qt

from vault_app.health.timeline import Event
from vault_app.ui.finding_words import away_word, describe_event_here
from vault_app.ui.models.any_index import ROOT, AnyIndex
from vault_app.ui.widgets.labels import plain_tool_tip
from vault_app.ui.words import moment_word


class EventColumn(IntEnum):
    """The columns, from the side where lines begin."""

    DAY = 0
    AWAY = 1
    WHAT = 2


class EventsModel(QAbstractTableModel):
    """One row an event, earliest first."""

    def __init__(self) -> None:
        super().__init__()
        self.events: tuple[Event, ...] = ()
        self._labels: Mapping[UUID, str] = {}
        self._now = datetime.now(UTC)

    def show_events(
        self, events: Sequence[Event], labels: Mapping[UUID, str], now: datetime
    ) -> None:
        """Show *events*, whose keys are called *labels*."""
        self.beginResetModel()
        self.events, self._labels, self._now = tuple(events), labels, now
        self.endResetModel()

    def words_of(self, event: Event) -> str:
        """All about *event* in a line."""
        return self.tr("{day}, {away}: {what}").format(
            day=moment_word(event.at, QLocale(), short=True),
            away=away_word(event.at, self._now),
            what=self._what(event),
        )

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        """One row an event."""
        return 0 if parent.isValid() else len(self.events)

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        """The columns of :class:`EventColumn`."""
        return 0 if parent.isValid() else len(EventColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        event = self.events[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self.words_of(event))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match EventColumn(index.column()):
            case EventColumn.DAY:
                return moment_word(event.at, QLocale(), short=True)
            case EventColumn.AWAY:
                return away_word(event.at, self._now)
            case EventColumn.WHAT:
                return self._what(event)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            EventColumn.DAY: self.tr("Day"),
            EventColumn.AWAY: self.tr("When"),
            EventColumn.WHAT: self.tr("What happens"),
        }[EventColumn(section)]

    def _what(self, event: Event) -> str:
        label = None if event.key_id is None else self._labels.get(event.key_id)
        if event.key_id is None:
            label = ""  # the vault's own events name no key
        return describe_event_here(event, label)
