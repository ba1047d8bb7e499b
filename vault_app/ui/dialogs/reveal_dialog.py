"""Shows one secret, after the way into the vault, and only while a button is held."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.error_text import Explanation
from vault_app.key_summary import KeySummary
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours, fixed_font
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.key_line import key_line
from vault_app.ui.widgets.labels import label, primary_button
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.widgets.password_field import PasswordField

_WIDTH = 560
_LINES = 6
_MASK = "•" * 48


class RevealDialog(WorkingDialog):
    """The master password, or the recovery code of a vault without one; then the secret.

    Signals:
        proof_given: as typed.
        copy_requested: the secret, for the clipboard.
    """

    proof_given = Signal(str)
    copy_requested = Signal(str)

    def __init__(
        self, key: KeySummary, *, by_recovery_code: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._by_recovery_code = by_recovery_code
        self.setWindowTitle(self.tr("Reveal secret"))
        self.set_least_width(_WIDTH)
        self._secret = ""
        self._proof_name = (
            self.tr("Recovery code") if by_recovery_code else self.tr("Master password")
        )
        self.password = PasswordField(self._proof_name)
        self._reason = label(
            self.tr("This vault has no password, so its recovery code is asked for."),
            "small",
            wrap=True,
        )
        self._reason.setVisible(by_recovery_code)
        self.notice = Notice()
        self.busy = BusyBar()
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self.reveal_button = primary_button(self.tr("Reveal"))
        self.reveal_button.setDefault(True)
        self.secret_box = QPlainTextEdit(_MASK)
        self.secret_box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.secret_box.setReadOnly(True)
        # What is marked with the mouse would be on X11's other clipboard, and nobody clears that.
        self.secret_box.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.secret_box.setFont(fixed_font())
        self.secret_box.setAccessibleName(self.tr("Secret"))
        self.secret_box.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.secret_box.setFixedHeight(self.secret_box.fontMetrics().lineSpacing() * _LINES)
        self.hold_button = QPushButton(icon("eye", current_colours().text), self.tr("Hold to show"))
        self.hold_button.setAutoDefault(False)
        self.copy_button = primary_button(self.tr("Copy"))
        self.copy_button.setIcon(icon("copy", current_colours().on_accent))
        self.done_button = QPushButton(self.tr("Close"))
        self.done_button.setAutoDefault(False)
        self.copied = Notice()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._password_page(key))
        self._pages.addWidget(self._secret_page(key))
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.addWidget(self._pages)
        self.reveal_button.clicked.connect(self._submit)
        self.password.return_pressed.connect(self._submit)
        self.close_button.clicked.connect(self.reject)
        self.done_button.clicked.connect(self.accept)
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.hold_button.pressed.connect(lambda: self.secret_box.setPlainText(self._secret))
        self.hold_button.released.connect(lambda: self.secret_box.setPlainText(_MASK))
        self.copy_button.clicked.connect(lambda: self.copy_requested.emit(self._secret))
        self.finished.connect(self._forget)
        self.password.setFocus()

    def begin_work(self) -> None:
        """Show that the password is being checked."""
        self.is_working = True
        self.notice.hide()
        self._set_enabled(enabled=False)
        self.busy.begin(
            self.tr("Checking the recovery code…")
            if self._by_recovery_code
            else self.tr("Checking the password…")
        )

    def show_failure(self, explanation: Explanation) -> None:
        """Take input again, saying what went wrong."""
        self._end_work()
        self.notice.explain(explanation)
        self.password.clear()
        self.password.line.setFocus()

    def show_cancelled(self) -> None:
        """Take input again."""
        self._end_work()

    def show_secret(self, secret: str) -> None:
        """Hold *secret* ready, masked."""
        self._end_work()
        self.password.clear()
        self._secret = secret
        self._pages.setCurrentIndex(1)
        self.copy_button.setDefault(True)
        self.hold_button.setFocus()

    def show_copied(self, seconds: int) -> None:
        """Say how many *seconds* the secret stays on the clipboard."""
        self.copied.say(
            Tone.SUCCESS,
            self.tr("The secret is on the clipboard for %n second(s).", None, seconds),
        )

    def _password_page(self, key: KeySummary) -> QWidget:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.reveal_button)
        return _page(
            heading_of_key(
                self.tr("Reveal the secret of “{label}”").format(label=key.label), key.environment
            ),
            key_line(key),
            label(
                self.tr(
                    "Whoever sees it can use this key. Signing and testing do not need it; a"
                    " client of yours may. The reveal is noted in the key’s history."
                ),
                "muted",
                wrap=True,
            ),
            label(self._proof_name, "field"),
            self.password,
            self._reason,
            self.notice,
            self.busy,
            buttons,
        )

    def _secret_page(self, key: KeySummary) -> QWidget:
        buttons = QHBoxLayout()
        buttons.addWidget(self.done_button)
        buttons.addStretch()
        buttons.addWidget(self.hold_button)
        buttons.addWidget(self.copy_button)
        name = self.tr("Private key, PKCS#8") if key.public_key_pem else self.tr("Secret key")
        return _page(
            heading_of_key(self.tr("Secret of “{label}”").format(label=key.label), key.environment),
            key_line(key),
            label(name, "field"),
            self.secret_box,
            self.copied,
            buttons,
        )

    def _set_enabled(self, *, enabled: bool) -> None:
        self.password.setEnabled(enabled)
        self.reveal_button.setEnabled(enabled)
        self.close_button.setVisible(enabled)

    def _end_work(self) -> None:
        self.is_working = False
        self.busy.end()
        self._set_enabled(enabled=True)

    def _submit(self) -> None:
        if self.reveal_button.isEnabled():
            self.proof_given.emit(self.password.text)

    def _forget(self) -> None:
        self._secret = ""
        self.secret_box.clear()
        self.password.clear()


def _page(*parts: QWidget | QHBoxLayout) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(MEASURES.wide)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    layout.insertStretch(len(parts) - 1)
    return page
