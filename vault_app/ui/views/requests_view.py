"""The page where a request is chosen, filled in, seen before it is sent, and answered."""

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.binance.catalogue import TestRequest
from vault_app.binance.clock_offset import ClockOffset
from vault_app.ui.request_words import call_text, request_facts, request_word
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.answer_view import AnswerView
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.history_view import HistoryView
from vault_app.ui.widgets.labels import label, primary_button, rule
from vault_app.ui.widgets.notice import Notice
from vault_app.ui.widgets.request_form import RequestForm
from vault_app.ui.widgets.request_picker import RequestPicker
from vault_app.ui.widgets.request_preview import RequestPreview

_PREVIEW_AFTER_MS = 200


class RequestsView(QWidget):
    """Test requests.

    Args:
        answer: its second tab.
        history: its third.

    Signals:
        send_requested: the user wants the request sent as it is filled in.
        cancel_requested: the user does not want to wait for the answer any more.
        preview_requested: something changed, and the preview is out of date.
        clock_fix_changed: whether requests are to be signed with the exchange's time.
    """

    send_requested = Signal()
    cancel_requested = Signal()
    preview_requested = Signal()
    clock_fix_changed = Signal(bool)

    def __init__(self, answer: AnswerView, history: HistoryView) -> None:
        super().__init__()
        self.picker = RequestPicker()
        self.form = RequestForm()
        self.preview = RequestPreview()
        self.answer = answer
        self.history = history
        self.notice = Notice()
        self.busy = BusyBar()
        self.clock_box = QCheckBox(self.tr("Sign with the exchange's time"))
        self.clock_box.hide()
        self._title = label("", "heading", wrap=True)
        self._call = label("", "fixed")
        self._facts = label("", "muted", wrap=True)
        self.send_button = primary_button(self.tr("Send"))
        sending = QKeySequence("Ctrl+Return")
        self.send_button.setToolTip(sending.toString(QKeySequence.SequenceFormat.NativeText))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self._ask_for_preview)
        self.send_button.clicked.connect(self.send_requested)
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.picker.key_changed.connect(self._key_changed)
        self.picker.request_changed.connect(self._show_request)
        self.form.changed.connect(self.refresh_preview)
        self.preview.reveal_changed.connect(self.refresh_preview)
        self.clock_box.toggled.connect(self.clock_fix_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.send_button.click)
        self._key_changed()
        QTimer.singleShot(0, self.answer.get_ready)

    def refresh_preview(self) -> None:
        """Ask for a new preview soon, once nothing changes for a moment."""
        self._timer.start()

    def show_request_tab(self) -> None:
        """Show form and preview."""
        self.tabs.setCurrentIndex(0)

    def begin_sending(self) -> None:
        """Show that the request is under way."""
        self.notice.hide()
        self.send_button.setEnabled(False)
        self.picker.setEnabled(False)
        self.busy.begin(self.tr("Waiting for the answer…"))

    def end_sending(self) -> None:
        """The request is not under way any more."""
        self.busy.end()
        self.picker.setEnabled(True)
        self._update_send_button()

    def show_answer_tab(self) -> None:
        """Show what came back, and let the keyboard go on from there."""
        focused = self.focusWidget()
        self.tabs.setCurrentWidget(self.answer)
        if focused is not None:
            self.answer.take_focus()

    def offer_clock_fix(self, offset: ClockOffset, *, is_on: bool) -> None:
        """Offer to sign with the exchange's time, by which this computer's clock is wrong."""
        apart = self.locale().toString(offset.offset_ms)
        self.clock_box.setText(
            self.tr("Sign with the exchange's time ({apart} ms)").format(
                apart=apart if offset.offset_ms < 0 else f"+{apart}"
            )
        )
        measured_at = QDateTime.fromSecsSinceEpoch(int(offset.measured_at.unix_s))
        time = self.locale().toString(measured_at.time(), QLocale.FormatType.ShortFormat)
        self.clock_box.setToolTip(
            self.tr(
                "Measured at {time}; again after ten minutes, or when this computer has slept."
            ).format(time=time)
        )
        self.clock_box.blockSignals(True)
        self.clock_box.setChecked(is_on)
        self.clock_box.blockSignals(False)
        self.clock_box.show()

    def forget(self) -> None:
        """Show nothing of the vault any more."""
        self._timer.stop()
        self.end_sending()
        self.picker.show_keys(())
        self.preview.clear()
        self.answer.clear()
        self.history.show_records(())
        self.clock_box.hide()
        self.notice.hide()
        self.show_request_tab()

    def _key_changed(self) -> None:
        has_key = self.picker.key is not None
        self._update_send_button()
        self.tabs.setEnabled(has_key)
        self.preview.clear()
        self.clock_box.hide()
        if not has_key:
            self._title.setText(self.tr("Test request"))
            self._call.setText("")
            self._facts.setText(self.tr("There is no key yet. Make one on the page Keys."))
        elif self.picker.request is not None:
            self._show_request(self.picker.request)

    def _show_request(self, request: TestRequest) -> None:
        self.notice.hide()
        self._title.setText(request_word(request))
        self._call.setText(call_text(request))
        self._facts.setText(request_facts(request))
        self.clock_box.setEnabled(request.is_signed)
        self.form.show_request(request)
        self._put_fields_into_tab_order()
        self.preview.hide_steps()
        self._update_send_button()
        self.show_request_tab()
        self.refresh_preview()

    def _put_fields_into_tab_order(self) -> None:
        """Before the preview, which was there when the fields were made."""
        before: QWidget = self.tabs.tabBar()
        for entry in self.form.fields.values():
            self.setTabOrder(before, entry)
            before = entry

    def begin_search(self) -> None:
        """Let the user type what to look for: in the answer where it is shown, else a request."""
        is_answer = self.tabs.currentWidget() is self.answer and self.answer.tabs.json.isVisible()
        line = self.answer.tabs.json.search_line if is_answer else self.picker.search_line
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    def _update_send_button(self) -> None:
        self.send_button.setEnabled(
            self.picker.key is not None and self.picker.request is not None and self.busy.isHidden()
        )

    def _ask_for_preview(self) -> None:
        if self.picker.key is not None and self.picker.request is not None:
            self.preview_requested.emit()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(MEASURES.tight)
        words.addWidget(self._title)
        words.addWidget(self._call)
        words.addWidget(self._facts)
        head = QHBoxLayout()
        head.setSpacing(MEASURES.wide)
        head.addLayout(words, 1)
        head.addWidget(self.send_button, alignment=Qt.AlignmentFlag.AlignTop)
        self.tabs.addTab(self._request_page(), self.tr("Request"))
        self.tabs.addTab(self.answer, self.tr("Answer"))
        self.tabs.addTab(self.history, self.tr("History"))
        right = QVBoxLayout()
        right.setSpacing(MEASURES.normal)
        right.addLayout(head)
        right.addWidget(self.notice)
        right.addWidget(self.busy)
        right.addWidget(self.tabs, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MEASURES.page, MEASURES.wide, MEASURES.page, MEASURES.normal)
        layout.setSpacing(MEASURES.page)
        layout.addWidget(self.picker)
        layout.addLayout(right, 1)

    def _request_page(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, MEASURES.wide, MEASURES.normal, MEASURES.normal)
        column.setSpacing(MEASURES.wide)
        column.addWidget(self.form)
        column.addWidget(self.clock_box)
        column.addWidget(rule())
        column.addWidget(self.preview)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        area.setWidget(content)
        return area
