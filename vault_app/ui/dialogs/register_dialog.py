"""Leads through registering a public key, and takes the API key back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vault_app.api_key import parse_api_key
from vault_app.error_text import Explanation
from vault_app.errors import InvalidApiKeyError
from vault_app.key_summary import KeySummary
from vault_app.terms import Environment
from vault_app.ui.clipboard import clipboard_text
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.icons import icon
from vault_app.ui.registration_guide import registration_guide
from vault_app.ui.theme import current_colours, fixed_font, scaled
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.exchange_settings import ExchangeSettings
from vault_app.ui.widgets.fingerprint_text import FingerprintText
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.labels import label, primary_button, set_role
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.words import explain_here

_WIDTH = 600
_NUMBER = 30


class RegisterDialog(FittingDialog):
    """Three steps: copy the public key, register it there, paste the API key here.

    Signals:
        copy_requested: the user wants the public key on the clipboard.
        hand_in_requested: the user wants the practice exchange to register it.
        register_requested: a well-formed API key.
    """

    copy_requested = Signal()
    hand_in_requested = Signal()
    register_requested = Signal(str)

    def __init__(self, key: KeySummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Register the public key"))
        self.set_least_width(_WIDTH)
        colours = current_colours()
        self._guide = registration_guide(key.environment)
        self.settings = ExchangeSettings(key)
        self.copy_button = QPushButton(icon("copy", colours.text), self.tr("Copy public key"))
        self.hand_in_button = QPushButton(
            icon("register", colours.text), self.tr("Hand in at the practice exchange")
        )
        self.hand_in_button.setVisible(key.environment is Environment.PRACTICE)
        self.open_page_button = QPushButton(
            self.tr("Open {host}").format(host=QUrl(self._guide.page).host())
        )
        self.open_page_button.setVisible(bool(self._guide.page))
        self.api_key_line = QLineEdit()
        self.api_key_line.setAccessibleName(self.tr("API key"))
        self.api_key_line.setPlaceholderText(self.tr("64 letters and digits"))
        self.api_key_line.setFont(fixed_font())
        self.api_key_line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.paste_button = QPushButton(self.tr("Paste"))
        self.notice = Notice()
        self.close_button = QPushButton(self.tr("Later"))
        self.register_button = primary_button(self.tr("Save API key"))
        self.register_button.setDefault(True)
        for button in (
            self.copy_button,
            self.hand_in_button,
            self.open_page_button,
            self.paste_button,
            self.close_button,
        ):
            button.setAutoDefault(False)
        self._lay_out(key)
        self.copy_button.clicked.connect(self.copy_requested)
        self.hand_in_button.clicked.connect(self.hand_in_requested)
        self.open_page_button.clicked.connect(self._open_page)
        self.paste_button.clicked.connect(self._paste)
        self.api_key_line.textChanged.connect(self._look_at_api_key)
        self.register_button.clicked.connect(self._submit)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.setFocus()

    def show_copied(self) -> None:
        """Say that the public key is on the clipboard."""
        self.notice.say(Tone.SUCCESS, self.tr("The public key is on the clipboard."))

    def show_handed_in(self) -> None:
        """Say that the practice exchange issued an API key, which is on the clipboard."""
        self.set_busy(busy=False)
        self.notice.say(
            Tone.SUCCESS,
            self.tr("The practice exchange registered it and issued an API key."),
            self.tr("The API key is on your clipboard: paste it below."),
        )
        self.paste_button.setFocus()

    def show_failure(self, explanation: Explanation) -> None:
        """Say what went wrong; what was typed stays."""
        self.set_busy(busy=False)
        self.notice.explain(explanation)

    def set_busy(self, *, busy: bool) -> None:
        """Take no input while something is under way."""
        for part in (
            self.hand_in_button,
            self.api_key_line,
            self.paste_button,
            self.register_button,
        ):
            part.setEnabled(not busy)

    def _lay_out(self, key: KeySummary) -> None:
        title = heading_of_key(self.tr("Register the public key"), key.environment)
        steps = QGridLayout()
        steps.setHorizontalSpacing(MEASURES.wide)
        steps.setVerticalSpacing(MEASURES.wide)
        steps.setColumnStretch(1, 1)
        parts = (self._copying(key), self._registering(), self._pasting())
        for row, content in enumerate(parts):
            steps.addWidget(_number(row + 1), row, 0, Qt.AlignmentFlag.AlignTop)
            steps.addLayout(content, row, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.register_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(title)
        layout.addLayout(steps)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addLayout(buttons)

    def _copying(self, key: KeySummary) -> QVBoxLayout:
        return _step(
            self.tr("Copy the public key of “{label}”").format(label=key.label),
            [FingerprintText(key.fingerprint)],
            [self.copy_button],
        )

    def _registering(self) -> QVBoxLayout:
        lines = [f"• {step}" if len(self._guide.steps) > 1 else step for step in self._guide.steps]
        return _step(
            self.tr("Register it at the exchange"),
            [*(label(line, "muted", wrap=True) for line in lines), self.settings],
            [self.hand_in_button, self.open_page_button],
        )

    def _pasting(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(MEASURES.normal)
        row.addWidget(self.api_key_line, 1)
        row.addWidget(self.paste_button)
        result = _step(self.tr("Paste the API key that it answers with"), [], [])
        result.addLayout(row)
        return result

    def _look_at_api_key(self, text: str) -> None:
        try:
            parse_api_key(text)
        except InvalidApiKeyError:
            self.notice.hide()
        else:
            self.notice.say(Tone.SUCCESS, self.tr("This has the form of an API key."))

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl(self._guide.page))

    def _paste(self) -> None:
        self.api_key_line.setText(clipboard_text().strip())
        self.register_button.setFocus()

    def _submit(self) -> None:
        try:
            api_key = parse_api_key(self.api_key_line.text())
        except InvalidApiKeyError as error:
            self.notice.explain(explain_here(error))
            self.api_key_line.setFocus()
        else:
            self.register_requested.emit(api_key)


def _number(number: int) -> QFrame:
    frame = QFrame()
    set_role(frame, "notice")
    side = scaled(_NUMBER)
    frame.setFixedSize(side, side)
    digit = QLabel(str(number), frame)
    digit.setAlignment(Qt.AlignmentFlag.AlignCenter)
    digit.setFixedSize(side, side)
    return frame


def _step(heading: str, lines: Sequence[QWidget], buttons: list[QPushButton]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(label(heading, "field", wrap=True))
    for line in lines:
        column.addWidget(line)
    if buttons:
        row = QHBoxLayout()
        row.setSpacing(MEASURES.normal)
        for button in buttons:
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
    return column
