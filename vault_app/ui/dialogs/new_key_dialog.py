"""Asks what key pair to make, shows it being made, and hands out its public key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.agent.values import KeySummary
from vault_app.error_text import Explanation
from vault_app.terms import GeneratedKind
from vault_app.ui.dialogs.key_form import KeyForm
from vault_app.ui.dialogs.new_key_page import NewKeyPage
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.words import kind_word

_WIDTH = 560


class NewKeyDialog(WorkingDialog):
    """A form, then progress, then the public key.

    Signals:
        generate_requested: a ``GenerateKey`` as filled in.
        copy_requested: the user wants the new public key on the clipboard.
        register_requested: the user wants to go on to registering.
    """

    generate_requested = Signal(object)
    copy_requested = Signal()
    register_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New key"))
        self.setMinimumWidth(_WIDTH)
        self._pages = QStackedWidget()
        self._form = KeyForm()
        self._result = NewKeyPage()
        self._pages.addWidget(self._form)
        self._pages.addWidget(self._result)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.addWidget(self._pages)

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
        self.is_working = True
        self._form.set_enabled(enabled=False)
        self.notice.hide()
        self.busy.begin(self.tr("Generating an {kind} key pair…").format(kind=kind_word(kind)))

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

    def _end_work(self) -> None:
        self.is_working = False
        self.busy.end()
        self._form.set_enabled(enabled=True)

    def _submit(self) -> None:
        self.generate_requested.emit(self._form.request())
