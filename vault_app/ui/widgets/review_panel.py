"""The step of a drill in which the account is looked through."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QWidget,
)

from vault_app.binance.account_review import AccountReview, Activity
from vault_app.health.rotation import StepState
from vault_app.key_summary import KeySummary
from vault_app.life_text import explain_trouble
from vault_app.ui.detail_texts import list_of
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import field_name, label, link_button, plain_tool_tip
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.widgets.step_panel import StepPanel
from vault_app.ui.words import moment_word, translate_here

_TABLE_HEIGHT = 150


class ReviewPanel(StepPanel):
    """Balances, open orders and last trades, read through another key of the account.

    Signals:
        read_requested: the key to read with, and the markets that the user named.
        page_requested: the user wants to look on the exchange's website.
        reviewed_changed: whether the user has looked through it.
    """

    read_requested = Signal(object, list)
    page_requested = Signal()
    reviewed_changed = Signal(bool)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._readers: tuple[KeySummary, ...] = ()
        self._review: AccountReview | None = None
        self.reader_box = QComboBox()
        self.markets_line = QLineEdit()
        self.markets_line.setPlaceholderText(self.tr("For example: BTCUSDT, ETHUSDT"))
        self.markets_line.setToolTip(
            self.tr("Trades are read of these, and of what is held or has open orders.")
        )
        self.tabs = QTabWidget()
        self.tabs.setMinimumHeight(_TABLE_HEIGHT)
        self.read_button = QPushButton(self.tr("Read the account"))
        self.open_button = QPushButton(self.tr("Open the exchange's website"))
        self.done_button = QPushButton(self.tr("I have looked through it"))
        self.undo_button = link_button(self.tr("Not looked through after all"))
        self._reading = self._form()
        self._summary = label("", "muted", wrap=True)
        self._summary.hide()
        self.body.addWidget(self._reading)
        self.body.addWidget(self._summary)
        self.body.addWidget(self.tabs, 1)
        self.tabs.hide()
        self.add_actions(self.read_button, self.open_button, self.done_button, self.undo_button)
        self.read_button.clicked.connect(self._read)
        self.open_button.clicked.connect(self.page_requested)
        self.done_button.clicked.connect(lambda: self.reviewed_changed.emit(True))
        self.undo_button.clicked.connect(lambda: self.reviewed_changed.emit(False))

    def show_reviewing(
        self, readers: Sequence[KeySummary], sentence: str, state: StepState
    ) -> None:
        """Show with which keys the account can be read."""
        self.say(sentence)
        self.show_state(state)
        self._show_readers(tuple(readers))
        if not readers and self._review is None:
            self.notice.say(
                Tone.HINT,
                self.tr("There is no other key of this account that could read it."),
                self.tr(
                    "Read it with the new key once that is registered, or look on the exchange's"
                    " website."
                ),
            )
        self._arrange(state)

    def show_review(self, review: AccountReview) -> None:
        """Show what was read."""
        self.end_work()
        self._review = review
        self.tabs.clear()
        self._add_tab(
            self.tr("Balances ({count})"),
            (self.tr("Wallet"), self.tr("Asset"), self.tr("Free"), self.tr("In orders")),
            [(each.wallet, each.asset, each.free, each.locked) for each in review.balances],
        )
        for title, found in (
            (self.tr("Open orders ({count})"), review.open_orders),
            (self.tr("Last trades ({count})"), review.trades),
        ):
            self._add_tab(title, self._activity_heads(), [_row(each) for each in found])
        if review.not_read:
            self._add_tab(
                self.tr("Not read ({count})"),
                (self.tr("Request"), self.tr("Market"), self.tr("Why")),
                [
                    (
                        each.request_id,
                        each.symbol,
                        explain_trouble(each.result, translate_here).what,
                    )
                    for each in review.not_read
                ],
            )
        self.tabs.show()
        self._say_what_was_read(review)
        self._arrange(StepState.NEXT)

    def _say_what_was_read(self, review: AccountReview) -> None:
        text = self.tr("Read with “{label}” on {moment}. Look for what you did not do.").format(
            label=review.reader, moment=moment_word(review.at, QLocale())
        )
        if review.not_read:
            missing = self.tr("Not everything could be read; the last tab says what, and why.")
            text = f"{text}\n{missing}"
        self._summary.setText(text)
        self._summary.show()

    def _arrange(self, state: StepState) -> None:
        read = [self.read_button] if self._readers else []
        if state is StepState.DONE:
            self.offer(*read, self.undo_button)
        elif self._review is not None or not self._readers:
            self.offer(*read, self.open_button, primary=self.done_button)
        else:
            self.offer(self.open_button, self.done_button, primary=self.read_button)

    def _show_readers(self, readers: tuple[KeySummary, ...]) -> None:
        self._reading.setVisible(bool(readers))
        if [key.id for key in readers] != [key.id for key in self._readers]:
            self.reader_box.clear()
            for key in readers:
                self.reader_box.addItem(key.label)
        self._readers = readers

    def _read(self) -> None:
        markets = list(list_of(",".join(self.markets_line.text().upper().split())))
        self.read_requested.emit(self._readers[self.reader_box.currentIndex()], markets)

    def _form(self) -> QWidget:
        part = QWidget()
        form = QFormLayout(part)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(MEASURES.normal)
        form.setVerticalSpacing(MEASURES.normal)
        for words, field in (
            (self.tr("Read with"), self.reader_box),
            (self.tr("Markets besides"), self.markets_line),
        ):
            form.addRow(field_name(words, field), field)
        return part

    def _activity_heads(self) -> tuple[str, ...]:
        return (
            self.tr("When"),
            self.tr("Market"),
            self.tr("Side"),
            self.tr("Quantity"),
            self.tr("Price"),
        )

    def _add_tab(self, title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        table = QTableWidget(len(rows), len(heads))
        table.setHorizontalHeaderLabels(list(heads))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tool_tip(text))
                table.setItem(row, column, item)
        name = title.format(count=QLocale().toString(len(rows)))
        table.setAccessibleName(name)
        self.tabs.addTab(table, name)


def _row(activity: Activity) -> tuple[str, ...]:
    return (
        moment_word(activity.at, QLocale()),
        activity.symbol,
        activity.side,
        activity.quantity,
        activity.price,
    )
