"""The page on the health of the keys: what needs attention first, and what falls due when."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.health.findings import Severity
from vault_app.health.report import HealthReport
from vault_app.health.timeline import Event
from vault_app.key_summary import KeySummary
from vault_app.ui.icons import icon
from vault_app.ui.models.health_model import HealthModel, HealthRow, health_rows
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.empty_page import EmptyPage
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.health_delegate import HealthDelegate
from vault_app.ui.widgets.health_detail import HealthDetail
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.widgets.timeline_page import TimelinePage
from vault_app.ui.words import moment_word

_WIDTHS = (280, 560)


class HealthView(QWidget):
    """A list of keys with what was found about the chosen one beside it, and the timeline.

    Signals:
        step_requested: the user wants to do something about this ``Finding``.
        check_requested: the exchange shall be asked about these keys; a list.
        check_all_requested, cancel_requested: it shall be asked about all, or about no more.
        export_requested: the user wants what falls due in their calendar.
        key_requested: the user wants to see the key with this id among the others.
    """

    step_requested = Signal(object)
    check_requested = Signal(list)
    check_all_requested = Signal()
    cancel_requested = Signal()
    export_requested = Signal()
    key_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        colours = current_colours()
        self.model = HealthModel()
        self.list = self._make_list()
        self.detail = HealthDetail()
        self.timeline_page = TimelinePage()
        self.notice = Notice()
        self.address_notice = Notice()
        self.busy = BusyBar()
        self.summary = label("", "muted", wrap=True)
        self.export_button = QPushButton(
            icon("calendar", colours.text), self.tr("Export calendar…")
        )
        self.check_button = QPushButton(self.tr("Check selected"))
        self.check_button.setToolTip(self.tr("Ask the exchange about the selected keys"))
        self.check_all_button = QPushButton(self.tr("Check all keys"))
        self.check_all_button.setToolTip(self.tr("Ask the exchange about every key in use"))
        self._all_well = EmptyPage("check", self.tr("Nothing needs attention"), "")
        self._no_keys = EmptyPage(
            "health",
            self.tr("No key to look after yet"),
            self.tr("Once there is one, this page tells what it needs, and when."),
        )
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()

    def show_health(
        self,
        report: HealthReport,
        keys: Sequence[KeySummary],
        now: datetime,
        checked_at: datetime | None,
    ) -> None:
        """Show what *report* says about *keys*.

        Args:
            report: about the whole vault.
            keys: all that are in use.
            now: when they were judged.
            checked_at: when the exchange was asked last about any of them.
        """
        self._show_rows(health_rows(report, keys))
        self.summary.setText(self._summary(report.counts, checked_at))
        self.summary.setVisible(self.model.rowCount() > 0)
        labels = {key.id: key.label for key in keys}
        self.timeline_page.show_events(report.events, labels, now)
        self._allow_checks()

    def show_addresses(self, explanation: str, advice: str) -> None:
        """Say which keys the user's new address is not listed for; nothing for no words."""
        if explanation:
            self.address_notice.say(Tone.WARNING, explanation, advice)
        else:
            self.address_notice.hide()

    def show_key(self, key_id: UUID | None) -> None:
        """Choose the key with this id, or the vault, where it is listed."""
        place = self.model.place_of(key_id)
        if place is not None:
            self.tabs.setCurrentIndex(0)
            self.list.setCurrentIndex(self.model.index(place))

    def forget(self) -> None:
        """Show nothing of the vault any more."""
        self._show_rows([])
        self.summary.clear()
        self.notice.hide()
        self.address_notice.hide()
        self.busy.end()
        self.timeline_page.show_events((), {}, datetime.now(UTC))

    def begin_check(self) -> None:
        """A check is under way."""
        self.busy.begin(self.tr("Asking the exchange…"))
        self._allow_checks()

    def show_progress(self, words: str, fraction: float | None) -> None:
        """How far the check is."""
        self.busy.update_progress(words, fraction)

    def end_check(self) -> None:
        """The check is over."""
        self.busy.end()
        self._allow_checks()

    @property
    def chosen_keys(self) -> list[KeySummary]:
        """The keys of the selected rows, from the top."""
        places = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        keys = (self.model.row_at(place).key for place in places)
        return [key for key in keys if key is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a row starts the first step about it."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.list.hasFocus() and self.detail.cards:
            self.detail.cards[0].button.click()
        else:
            super().keyPressEvent(event)

    def _show_rows(self, rows: Sequence[HealthRow]) -> None:
        """Show *rows*; what was chosen stays chosen, where it is still there."""
        current = self.list.currentIndex()
        before = self.model.row_at(current.row()).key_id if current.isValid() else None
        was_chosen = current.isValid()
        chosen = {key.id for key in self.chosen_keys}
        scrolled = self.list.verticalScrollBar().value()
        self.model.show_rows(rows)
        place = self.model.place_of(before) if was_chosen else None
        if place is None and rows and rows[0].findings:
            place = 0
        if place is not None:
            self.list.setCurrentIndex(self.model.index(place))
            self._choose_as_well(chosen)
            self.list.verticalScrollBar().setValue(scrolled)
        self._show_current()
        self._body.setCurrentWidget(self._splitter if rows else self._no_keys)
        sound = self.tr("No rule has anything to say about %n key(s).", None, len(rows))
        self._all_well.sentence.setText(sound)

    def _choose_as_well(self, chosen: set[UUID]) -> None:
        selection = self.list.selectionModel()
        for place in range(self.model.rowCount() if len(chosen) > 1 else 0):
            if self.model.row_at(place).key_id in chosen:
                selection.select(self.model.index(place), selection.SelectionFlag.Select)

    def _show_current(self) -> None:
        index = self.list.currentIndex()
        self.detail.show_row(self.model.row_at(index.row()) if index.isValid() else None)
        self._side.setCurrentWidget(self.detail if index.isValid() else self._all_well)
        self._allow_checks()

    def _allow_checks(self) -> None:
        is_free = self.busy.isHidden()
        self.check_button.setEnabled(is_free and bool(self.chosen_keys))
        self.check_all_button.setEnabled(is_free and self.model.rowCount() > 0)
        self.export_button.setEnabled(bool(self.timeline_page.model.events))

    def _summary(self, counts: Mapping[Severity, int], checked_at: datetime | None) -> str:
        if checked_at is None:
            seen = self.tr("The exchange was not asked about any key yet.")
        else:
            moment = moment_word(checked_at, QLocale())
            seen = self.tr("Last looked at: {moment}.").format(moment=moment)
        if not any(counts.values()):
            return seen
        found = self.tr("Urgent: {urgent}. Soon: {soon}. Worth a look: {rest}.").format(
            urgent=counts[Severity.CRITICAL],
            soon=counts[Severity.WARNING],
            rest=counts[Severity.NOTICE],
        )
        return f"{found} {seen}"

    def _open_event(self, event: Event) -> None:
        if self.model.place_of(event.key_id) is not None:
            self.show_key(event.key_id)
            self.list.setFocus()

    def _make_list(self) -> QListView:
        view = QListView()
        set_role(view, "rows")
        view.setModel(self.model)
        view.setItemDelegate(HealthDelegate(view))
        view.setAccessibleName(self.tr("Keys, those first that need attention"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return view

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(label(self.tr("Health"), "heading"))
        buttons = FlowLayout(MEASURES.normal, trailing=True)
        for button in (self.export_button, self.check_button, self.check_all_button):
            buttons.addWidget(button)
        header.addLayout(buttons, 1)
        self._side = QStackedWidget()
        self._side.addWidget(self.detail)
        self._side.addWidget(self._all_well)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(MEASURES.wide)
        for place, half in enumerate((self.list, self._side)):
            self._splitter.addWidget(half)
            self._splitter.setStretchFactor(place, place)
        self._splitter.setSizes(list(_WIDTHS))
        self._body = QStackedWidget()
        self._body.addWidget(self._no_keys)
        self._body.addWidget(self._splitter)
        self.tabs.addTab(self._body, self.tr("What needs attention"))
        self.tabs.addTab(self.timeline_page, self.tr("Timeline"))
        self.tabs.tabBar().setDrawBase(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEASURES.page, MEASURES.wide, MEASURES.page, MEASURES.normal)
        layout.setSpacing(MEASURES.normal)
        layout.addLayout(header)
        parts: tuple[QWidget, ...] = (self.summary, self.notice, self.address_notice, self.busy)
        for part in parts:
            layout.addWidget(part)
        layout.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self.list.selectionModel().selectionChanged.connect(self._allow_checks)
        self.detail.step_requested.connect(self.step_requested)
        self.detail.key_requested.connect(self.key_requested)
        self.timeline_page.event_opened.connect(self._open_event)
        self.check_button.clicked.connect(lambda: self.check_requested.emit(self.chosen_keys))
        self.check_all_button.clicked.connect(self.check_all_requested)
        self.export_button.clicked.connect(self.export_requested)
        self.busy.cancel_requested.connect(self.cancel_requested)
