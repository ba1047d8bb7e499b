"""The step of a drill in which the exchange's support is told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QPushButton

from vault_app.binance.redaction import Private
from vault_app.health.rotation import StepState
from vault_app.ui.theme import fixed_font
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.flow_layout import FlowLayout
from vault_app.ui.widgets.labels import label, link_button
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.widgets.step_panel import StepPanel

_TEXT_HEIGHT = 170


class ReportPanel(StepPanel):
    """The evidence report as text, and what is left out of it.

    Signals:
        kept_changed: the user ticked what shall be in the report, or no longer.
        copy_requested: the text that is shown.
        save_requested: the user wants it as a file.
        told_changed: whether the user has told the support.
    """

    kept_changed = Signal()
    copy_requested = Signal(str)
    save_requested = Signal()
    told_changed = Signal(bool)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.text_box = QPlainTextEdit()
        self.text_box.setReadOnly(True)
        self.text_box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text_box.setFont(fixed_font())
        self.text_box.setMinimumHeight(_TEXT_HEIGHT)
        self.text_box.setTabChangesFocus(True)
        self.text_box.setAccessibleName(self.tr("Evidence report"))
        self.boxes = {
            Private.API_KEY: QCheckBox(self.tr("API keys")),
            Private.IP_ADDRESS: QCheckBox(self.tr("IP addresses")),
            Private.BALANCES: QCheckBox(self.tr("Amounts")),
        }
        self.copy_button = QPushButton(self.tr("Copy text"))
        self.save_button = QPushButton(self.tr("Save as text or PDF…"))
        self.done_button = QPushButton(self.tr("I have told the support"))
        self.undo_button = link_button(self.tr("Not told after all"))
        row = FlowLayout(MEASURES.wide)
        row.addWidget(label(self.tr("Show"), "field"))
        for box in self.boxes.values():
            row.addWidget(box)
            box.toggled.connect(self.kept_changed)
        self.body.addLayout(row)
        self.body.addWidget(self.text_box, 1)
        self.add_actions(self.copy_button, self.save_button, self.done_button, self.undo_button)
        self._is_told = False
        self._is_copied = False
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self.save_requested)
        self.done_button.clicked.connect(lambda: self.told_changed.emit(True))
        self.undo_button.clicked.connect(lambda: self.told_changed.emit(False))

    @property
    def kept(self) -> frozenset[Private]:
        """What the user wants in the report though it is private."""
        return frozenset(kind for kind, box in self.boxes.items() if box.isChecked())

    def show_telling(self, sentence: str, state: StepState) -> None:
        """Show whether the support was told."""
        self._is_told = state is StepState.DONE
        self.say(sentence)
        self.show_state(state)
        self._arrange()

    def show_report(self, text: str) -> None:
        """Show the report."""
        if self.text_box.toPlainText() != text:
            self.text_box.setPlainText(text)

    def show_saved(self, path: str) -> None:
        """Say where the report is."""
        self.end_work()
        self._is_copied = True
        self.notice.say(
            Tone.SUCCESS,
            self.tr("The report is in {path}.").format(path=path),
            self.tr("Only you can read the file."),
        )
        self._arrange()

    def _copy(self) -> None:
        self.copy_requested.emit(self.text_box.toPlainText())
        self._is_copied = True
        self.notice.say(
            Tone.SUCCESS,
            self.tr("The report is on the clipboard."),
            self.tr("Send it by the exchange's own website or app only."),
        )
        self._arrange()

    def _arrange(self) -> None:
        if self._is_told:
            self.offer(self.copy_button, self.save_button, self.undo_button)
        elif self._is_copied:
            self.offer(self.copy_button, self.save_button, primary=self.done_button)
        else:
            self.offer(self.save_button, self.done_button, primary=self.copy_button)
