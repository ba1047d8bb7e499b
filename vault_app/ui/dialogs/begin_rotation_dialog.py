"""Asks what the new key of a rotation shall be, and shows it being made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from vault_app.error_text import Explanation
from vault_app.key_summary import KeySummary
from vault_app.terms import GeneratedKind
from vault_app.ui.detail_texts import list_text
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.key_card import KeyCard
from vault_app.ui.widgets.kind_box import KindBox
from vault_app.ui.widgets.labels import field_name, label, primary_button
from vault_app.ui.widgets.notice import Notice

_WIDTH = 560


class BeginRotationDialog(WorkingDialog):
    """Label and kind; task, account and IP list are those of the old key.

    Which programs use the old key is asked for as well: each of them has to be given the new one.

    Signals:
        begin_requested: label and ``GeneratedKind`` of the new key, and the programs, separated by
            commas.
    """

    begin_requested = Signal(str, object, str)

    def __init__(self, old: KeySummary, suggested: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rotation"))
        self.set_least_width(_WIDTH)
        self.label_line = QLineEdit(suggested)
        self.kind_box = KindBox()
        if old.kind in set(GeneratedKind):
            self.kind_box.choose(GeneratedKind(old.kind))
        else:
            self.kind_box.choose(GeneratedKind.ED25519)
        self.programs_line = QLineEdit(list_text(program.name for program in old.used_by))
        self.programs_line.setPlaceholderText(self.tr("Programs, separated by commas"))
        self.programs_line.setToolTip(
            self.tr("Each of them is given the new key, and ticked off, before the old one goes.")
        )
        self.notice = Notice()
        self.busy = BusyBar()
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self.begin_button = primary_button(self.tr("Make the new pair"))
        self.begin_button.setDefault(True)
        self._lay_out(old)
        self.begin_button.clicked.connect(self._submit)
        self.close_button.clicked.connect(self.reject)
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.label_line.textEdited.connect(self.notice.hide)
        self.label_line.setFocus()
        self.label_line.selectAll()

    def show_failure(self, explanation: Explanation) -> None:
        """Say why nothing was made."""
        self.end_work()
        self.notice.explain(explanation)
        self.label_line.setFocus()

    def end_work(self) -> None:
        """Take input again."""
        self.is_working = False
        self.busy.end()
        for part in self._parts:
            part.setEnabled(True)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return self.label_line, self.kind_box, self.programs_line, self.begin_button

    def _submit(self) -> None:
        self.is_working = True
        self.notice.hide()
        for part in self._parts:
            part.setEnabled(False)
        self.busy.begin(self.tr("Making the new pair…"))
        self.begin_requested.emit(
            self.label_line.text(), self.kind_box.kind, self.programs_line.text()
        )

    def _lay_out(self, old: KeySummary) -> None:
        card = KeyCard(self.tr("Old key"))
        card.show_key(old)
        form = QFormLayout()
        form.setHorizontalSpacing(MEASURES.wide)
        form.setVerticalSpacing(MEASURES.wide)
        for words, part in (
            (self.tr("Label of the new key"), self.label_line),
            (self.tr("Kind"), self.kind_box),
            (self.tr("Old key used by"), self.programs_line),
        ):
            form.addRow(field_name(words, part), part)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.begin_button)
        heading = self.tr("Replace “{label}” by a new key").format(label=old.label)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(heading_of_key(heading, old.environment))
        layout.addWidget(
            label(
                self.tr(
                    "The new key is for the same task and account. Both keys work until you delete"
                    " the old one, and you can call the rotation off at any time before."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(card)
        layout.addLayout(form)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addStretch()
        layout.addLayout(buttons)
