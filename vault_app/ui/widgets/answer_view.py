"""What the exchange answered, and why, where it did not accept the request."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from vault_app.binance.clock_offset import ClockOffset
from vault_app.binance.diagnosis import Diagnosis
from vault_app.binance.replies import Answer, Cause
from vault_app.binance.report import status_phrase
from vault_app.errors import AnswerTooLargeError, OutcomeUnknownError
from vault_app.ui.answer_text import AnswerText
from vault_app.ui.request_desk import Attempt
from vault_app.ui.request_words import rung_word
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.answer_tabs import AnswerTabs
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.words import (
    explain_diagnosis_here,
    explain_outcome_here,
    http_moment_word,
)

_SHOWN_IN_SECONDS_MS = 10_000


class AnswerView(QScrollArea):
    """One answer.

    Signals:
        find_cause_requested, fix_clock_requested: the user wants this.
        cancel_requested: the user does not want to wait for the cause any more.
        copy_curl_requested, copy_report_requested, copy_raw_requested: for the clipboard.
    """

    find_cause_requested = Signal()
    fix_clock_requested = Signal()
    cancel_requested = Signal()
    copy_curl_requested = Signal()
    copy_report_requested = Signal()
    copy_raw_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
        self.empty = label(
            self.tr("Nothing was sent yet. Press Send, and the answer is shown here."), "muted"
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.status = label("", "title", wrap=True)
        self.facts = label("", "muted", wrap=True)
        self.notice = Notice()
        self.evidence = label("", "small", wrap=True)
        self.busy = BusyBar()
        self.find_cause_button = QPushButton(self.tr("Find the cause"))
        self.fix_clock_button = QPushButton(self.tr("Fix clock"))
        self.curl_button = QPushButton(self.tr("Copy as curl…"))
        self.report_button = QPushButton(self.tr("Copy report…"))
        self.tabs = AnswerTabs()
        self._filler = QWidget()
        self._lay_out()
        self.find_cause_button.clicked.connect(self.find_cause_requested)
        self.fix_clock_button.clicked.connect(self.fix_clock_requested)
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.curl_button.clicked.connect(self.copy_curl_requested)
        self.report_button.clicked.connect(self.copy_report_requested)
        self.tabs.copy_raw_requested.connect(self.copy_raw_requested)
        self.clear()

    def get_ready(self) -> None:
        """Take on the style now, so that the first answer need not wait for it."""
        for part in self.findChildren(QWidget):
            part.ensurePolished()

    def clear(self) -> None:
        """Show no answer."""
        self._hide_answer()
        self.empty.show()
        self.tabs.clear_answer()

    def show_attempt(self, attempt: Attempt, text: AnswerText) -> None:
        """Show what came of a request; *text* was prepared on another thread."""
        self._hide_answer()
        self.empty.hide()
        answer = None if attempt.sent is None else attempt.sent.answer
        self.status.setText(self._status_words(attempt, answer))
        set_role(self.status, _role_of(attempt))
        self.status.show()
        self.show_clock(attempt, attempt.clock_offset)
        self.curl_button.setVisible(answer is not None)
        self.report_button.setVisible(answer is not None)
        self._filler.setVisible(answer is None)
        if answer is not None:
            self.tabs.show()
            self.tabs.show_answer(answer, text)
        if not attempt.accepted:
            self._say_what_failed(attempt)

    def take_focus(self) -> None:
        """Give the keyboard to what is most likely wanted next."""
        if not self.find_cause_button.isHidden():
            self.find_cause_button.setFocus()
        else:
            self.tabs.take_focus()

    def show_clock(self, attempt: Attempt, offset: ClockOffset | None) -> None:
        """Show the facts of an answer, with the exchange's clock as it was just measured."""
        answer = None if attempt.sent is None else attempt.sent.answer
        facts = [] if answer is None else self._facts_of(answer)
        if offset is not None:
            facts.append(self._clock_words(offset))
        self.facts.setText("  ·  ".join(facts))
        self.facts.setVisible(bool(facts))

    def begin_diagnosis(self) -> None:
        """Show that the cause is being looked for."""
        self.find_cause_button.hide()
        self.busy.begin(self.tr("Looking for the cause…"))

    def end_diagnosis(self) -> None:
        """The search was given up; offer it again."""
        self.busy.end()
        self.find_cause_button.show()

    def show_diagnosis(self, attempt: Attempt, diagnosis: Diagnosis) -> None:
        """Show the one cause, what speaks for it, and the next step."""
        self.busy.end()
        explanation = explain_diagnosis_here(diagnosis)
        is_unknown = diagnosis.cause is Cause.OUTCOME_UNKNOWN
        tone = Tone.WARNING if is_unknown else Tone.ERROR
        self.notice.say(tone, explanation.what, explanation.next_step)
        self.evidence.setText(self._evidence_of(diagnosis))
        self.evidence.setVisible(bool(self.evidence.text()))
        offset = diagnosis.clock_offset
        self.fix_clock_button.setVisible(offset is not None and offset.is_harmful)
        self.show_clock(attempt, offset or attempt.clock_offset)

    def say_clock_is_fixed(self) -> None:
        """Say that requests are signed with the exchange's time from now on."""
        self.fix_clock_button.hide()
        self.notice.say(
            Tone.HINT,
            self.tr("Requests are signed with the exchange's time now."),
            self.tr("Send it again. This computer's clock stays as it is; a bot still needs it."),
        )

    def _hide_answer(self) -> None:
        for part in (
            self.empty,
            self.status,
            self.facts,
            self.notice,
            self.evidence,
            self.busy,
            self.find_cause_button,
            self.fix_clock_button,
            self.curl_button,
            self.report_button,
            self.tabs,
            self._filler,
        ):
            part.hide()

    def _say_what_failed(self, attempt: Attempt) -> None:
        outcome = attempt.outcome
        self.find_cause_button.show()
        is_unknown = outcome.cause is Cause.OUTCOME_UNKNOWN
        words = "" if outcome.answer is None else outcome.answer.server_message
        if is_unknown or outcome.answer is None or not words:
            explanation = explain_outcome_here(outcome)
            self.notice.say(_tone_of(attempt), explanation.what, explanation.next_step)
        else:
            code = outcome.answer.server_code
            self.notice.say(
                Tone.ERROR,
                self.tr("Not accepted: {words}").format(words=words)
                + (f" ({code})" if code is not None else ""),
                self.tr("“Find the cause” asks a few harmless questions and names the one reason."),
            )

    def _status_words(self, attempt: Attempt, answer: Answer | None) -> str:
        if answer is None:
            return self._words_for_no_answer(attempt)
        words = f"{answer.status} {status_phrase(answer.status)}".strip()
        template = self.tr("Not accepted: {status}")
        if attempt.accepted:
            template = self.tr("Accepted: {status}")
        elif attempt.outcome.cause is Cause.OUTCOME_UNKNOWN:
            template = self.tr("Outcome unknown: {status}")
        elif attempt.outcome.cause is Cause.NOT_AN_EXCHANGE_ANSWER:
            template = self.tr("Not the exchange's answer: {status}")
        return template.format(status=words)

    def _words_for_no_answer(self, attempt: Attempt) -> str:
        if isinstance(attempt.error, OutcomeUnknownError):
            return self.tr("Outcome unknown")
        if isinstance(attempt.error, AnswerTooLargeError):
            return self.tr("Answer too large")
        return self.tr("Not sent") if attempt.outcome.was_not_reached else self.tr("No answer")

    def _facts_of(self, answer: Answer) -> list[str]:
        locale = self.locale()
        latency = locale.toString(round(answer.latency_ms))
        facts = [self.tr("{milliseconds} ms").format(milliseconds=latency)]
        server_time = answer.headers.get("date", "")
        if server_time:
            facts.append(
                self.tr("server time {time}").format(time=http_moment_word(server_time, locale))
            )
        facts += [
            self.tr("weight used {weight} ({window})").format(
                weight=used, window=name.rpartition("-")[2]
            )
            for name, used in answer.used_weight.items()
            if name.rpartition("-")[2][:1].isdigit()
        ]
        return facts

    def _clock_words(self, offset: ClockOffset) -> str:
        is_behind = offset.offset_ms >= 0
        apart = abs(offset.offset_ms)
        if apart >= _SHOWN_IN_SECONDS_MS:
            text = (
                self.tr("this clock is {apart} s behind")
                if is_behind
                else self.tr("this clock is {apart} s ahead")
            )
            return text.format(apart=self.locale().toString(round(apart / 1000)))
        text = (
            self.tr("this clock is {apart} ms behind")
            if is_behind
            else self.tr("this clock is {apart} ms ahead")
        )
        return text.format(apart=self.locale().toString(apart))

    def _evidence_of(self, diagnosis: Diagnosis) -> str:
        if not diagnosis.asked:
            return self.tr("Nothing further was asked: what came back says enough.")
        lines = []
        for rung, outcome in diagnosis.asked.items():
            result = self.tr("accepted") if outcome.accepted else self.tr("not accepted")
            if outcome.answer is None:
                result = self.tr("no answer")
            elif outcome.answer.server_code is not None:
                result += f" ({outcome.answer.server_code})"
            lines.append(f"{rung_word(rung)} {_begun_large(result)}.")
        if diagnosis.clock_offset is not None:
            lines.append(f"{_begun_large(self._clock_words(diagnosis.clock_offset))}.")
        return "\n".join(lines)

    def _lay_out(self) -> None:
        head = FlowLayout(MEASURES.normal)
        head.addWidget(self.status)
        head.addWidget(self.curl_button)
        head.addWidget(self.report_button)
        actions = QHBoxLayout()
        actions.addWidget(self.find_cause_button)
        actions.addWidget(self.fix_clock_button)
        actions.addStretch()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, MEASURES.normal, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addLayout(head)
        layout.addWidget(self.facts)
        layout.addWidget(self.notice)
        layout.addWidget(self.evidence)
        layout.addLayout(actions)
        layout.addWidget(self.busy)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._filler, 1)
        self.setWidget(content)


def _is_unknown(attempt: Attempt) -> bool:
    return (
        isinstance(attempt.error, OutcomeUnknownError)
        or attempt.outcome.cause is Cause.OUTCOME_UNKNOWN
    )


def _tone_of(attempt: Attempt) -> Tone:
    return Tone.WARNING if _is_unknown(attempt) else Tone.ERROR


def _role_of(attempt: Attempt) -> str:
    if attempt.accepted:
        return "title-success"
    return "title-warning" if _is_unknown(attempt) else "title-danger"


def _begun_large(words: str) -> str:
    return words[:1].upper() + words[1:]
