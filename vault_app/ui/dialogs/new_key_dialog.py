"""Asks what key pair to make, shows it being made, and hands out its public key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.agent.protocol import GenerateKey, KeySummary
from vault_app.error_text import Explanation
from vault_app.terms import Environment, GeneratedKind, Purpose
from vault_app.ui.icons import icon, pixmap
from vault_app.ui.theme import current_colours, fixed_font
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.chip import environment_word
from vault_app.ui.widgets.labels import label, primary_button
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.words import environment_hint, kind_hint, kind_word, purpose_word

_KINDS = (
    GeneratedKind.RSA_4096,
    GeneratedKind.RSA_3072,
    GeneratedKind.RSA_2048,
    GeneratedKind.ED25519,
)
_ENVIRONMENTS = (
    Environment.PRACTICE,
    Environment.TESTNET,
    Environment.DEMO,
    Environment.PRODUCTION,
)
_WIDTH = 560


class NewKeyDialog(QDialog):
    """A form, then progress, then the public key.

    Signals:
        generate_requested: a ``GenerateKey`` as filled in.
        cancel_requested: the user gave up while the pair was being made.
        copy_requested: the user wants the new public key on the clipboard.
        register_requested: the user wants to go on to registering.
    """

    generate_requested = Signal(object)
    cancel_requested = Signal()
    copy_requested = Signal()
    register_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New key"))
        self.setMinimumWidth(_WIDTH)
        self._pages = QStackedWidget()
        self._form = _KeyForm()
        self._result = _ResultPage()
        self._pages.addWidget(self._form)
        self._pages.addWidget(self._result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.addWidget(self._pages)
        self._working = False

        self.label_line = self._form.label_line
        self.kind_box = self._form.kind_box
        self.environment_buttons = self._form.environment_buttons
        self.account_line = self._form.account_line
        self.purpose_box = self._form.purpose_box
        self.notice = self._form.notice
        self.busy = self._form.busy
        self.generate_button = self._form.generate_button
        self.copy_button = self._result.copy_button
        self.register_button = self._result.register_button

        self.generate_button.clicked.connect(self._submit)
        self._form.close_button.clicked.connect(self.reject)
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.register_button.clicked.connect(self.register_requested)
        self._result.close_button.clicked.connect(self.accept)
        self.label_line.setFocus()

    def begin_work(self, kind: GeneratedKind) -> None:
        """Show that a pair of *kind* is being made."""
        self._working = True
        self._form.set_enabled(enabled=False)
        self.notice.hide()
        self.busy.begin(self.tr("Generating a {kind} key pair…").format(kind=kind_word(kind)))

    def show_progress(self, stage: str) -> None:
        """Show the agent's *stage*."""
        if stage == "saving":
            self.busy.update_progress(self.tr("Saving it in the vault…"))

    def show_failure(self, explanation: Explanation) -> None:
        """Back to the form, saying what went wrong."""
        self._end_work()
        self.notice.explain(explanation)
        self.label_line.setFocus()

    def show_cancelled(self) -> None:
        """Back to the form; nothing was made."""
        self._end_work()
        self.generate_button.setFocus()

    def show_result(self, key: KeySummary) -> None:
        """Show the new pair, ready to be copied."""
        self._end_work()
        self._result.show_key(key)
        self._pages.setCurrentWidget(self._result)
        self.copy_button.setDefault(True)
        self.copy_button.setFocus()

    def show_copied(self) -> None:
        """Say that the public key is on the clipboard, and lead on."""
        self._result.show_copied()

    def reject(self) -> None:
        """Escape: give up the work that is under way, else close."""
        if self._working:
            self.cancel_requested.emit()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window gives up the work that is under way."""
        if self._working:
            self.cancel_requested.emit()
        super().closeEvent(event)

    def _end_work(self) -> None:
        self._working = False
        self.busy.end()
        self._form.set_enabled(enabled=True)

    def _submit(self) -> None:
        self.generate_requested.emit(self._form.request())


class _KeyForm(QWidget):
    """What the key shall be."""

    def __init__(self) -> None:
        super().__init__()
        self.label_line = QLineEdit()
        self.label_line.setPlaceholderText(self.tr("For example: Grid bot, spot"))
        self.label_line.setAccessibleName(self.tr("Label"))
        self.kind_box = QComboBox()
        self.kind_box.setAccessibleName(self.tr("Kind"))
        for kind in _KINDS:
            self.kind_box.addItem(kind_word(kind), kind)
        self._kind_hint = label("", "small", wrap=True)
        self._kind_hint.setMinimumHeight(self._kind_hint.fontMetrics().lineSpacing() * 2)
        self.environment_buttons = QButtonGroup(self)
        self._environment_hint = label("", "small", wrap=True)
        self.account_line = QLineEdit()
        self.account_line.setPlaceholderText(self.tr("Main account"))
        self.account_line.setAccessibleName(self.tr("Account"))
        self.purpose_box = QComboBox()
        self.purpose_box.setAccessibleName(self.tr("Purpose"))
        for purpose in Purpose:
            self.purpose_box.addItem(purpose_word(purpose), purpose)
        self.purpose_box.setToolTip(
            self.tr("One key for one task keeps the damage of a leak small.")
        )
        self.notice = Notice()
        self.busy = BusyBar()
        self.close_button = QPushButton(self.tr("Cancel"))
        self.generate_button = primary_button(self.tr("Generate"))
        self.generate_button.setDefault(True)
        self.close_button.setAutoDefault(False)

        form = QFormLayout()
        form.setHorizontalSpacing(MEASURES.wide)
        form.setVerticalSpacing(MEASURES.normal)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(label(self.tr("Label"), "field"), self.label_line)
        form.addRow(label(self.tr("Environment"), "field"), self._environments())
        form.addRow("", self._environment_hint)
        form.addRow(label(self.tr("Kind"), "field"), self.kind_box)
        form.addRow("", self._kind_hint)
        form.addRow(label(self.tr("Account"), "field"), self.account_line)
        form.addRow(label(self.tr("Purpose"), "field"), self.purpose_box)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.generate_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(label(self.tr("New key"), "heading"))
        layout.addLayout(form)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addStretch()
        layout.addLayout(buttons)

        self.kind_box.currentIndexChanged.connect(self._show_hints)
        self.environment_buttons.idToggled.connect(self._show_hints)
        self.label_line.textEdited.connect(self.notice.hide)
        self._show_hints()

    @property
    def environment(self) -> Environment:
        """The environment that is ticked."""
        return _ENVIRONMENTS[self.environment_buttons.checkedId()]

    def request(self) -> GenerateKey:
        """What is filled in."""
        return GenerateKey(
            label=self.label_line.text(),
            kind=GeneratedKind(self.kind_box.currentData()),
            environment=self.environment,
            account=self.account_line.text().strip(),
            purpose=Purpose(self.purpose_box.currentData()),
        )

    def set_enabled(self, *, enabled: bool) -> None:
        """Take input, or not while the pair is being made."""
        for part in (
            self.label_line,
            self.kind_box,
            self.account_line,
            self.purpose_box,
            self.generate_button,
            *self.environment_buttons.buttons(),
        ):
            part.setEnabled(enabled)
        self.close_button.setVisible(enabled)

    def _environments(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(MEASURES.normal)
        for place, environment in enumerate(_ENVIRONMENTS):
            button = QRadioButton(environment_word(environment))
            button.setToolTip(environment_hint(environment))
            self.environment_buttons.addButton(button, place)
            grid.addWidget(button, 0, place)
        self.environment_buttons.button(0).setChecked(True)
        return grid

    def _show_hints(self) -> None:
        self._kind_hint.setText(kind_hint(GeneratedKind(self.kind_box.currentData())))
        self._environment_hint.setText(environment_hint(self.environment))


class _ResultPage(QWidget):
    """The new pair."""

    def __init__(self) -> None:
        super().__init__()
        picture = QLabel()
        picture.setPixmap(pixmap("check", current_colours().success, 32))
        self._heading = label("", "heading", wrap=True)
        self._fingerprint = label("", "plain", wrap=True)
        self._fingerprint.setFont(fixed_font())
        self._fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = primary_button(self.tr("Copy public key"))
        self.copy_button.setIcon(icon("copy", current_colours().on_accent))
        self.register_button = QPushButton(self.tr("Go on: register it…"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in (self.register_button, self.close_button):
            button.setAutoDefault(False)
        self._copied = Notice()

        title = QHBoxLayout()
        title.setSpacing(MEASURES.normal)
        title.addWidget(picture)
        title.addWidget(self._heading, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch()
        buttons.addWidget(self.register_button)
        buttons.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(title)
        layout.addWidget(
            label(
                self.tr(
                    "The private key is encrypted in your vault. Copy the public key and paste it"
                    " at the exchange, which answers with an API key."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(label(self.tr("Fingerprint"), "field"))
        layout.addWidget(self._fingerprint)
        layout.addWidget(self._copied)
        layout.addStretch()
        layout.addLayout(buttons)

    def show_key(self, key: KeySummary) -> None:
        self._heading.setText(self.tr("“{label}” is ready").format(label=key.label))
        self._fingerprint.setText(key.fingerprint)

    def show_copied(self) -> None:

        self._copied.say(
            Tone.SUCCESS,
            self.tr("The public key is on the clipboard."),
            self.tr("Go on to register it; the steps for your environment are shown there."),
        )
        self.register_button.setDefault(True)
        self.register_button.setFocus()
