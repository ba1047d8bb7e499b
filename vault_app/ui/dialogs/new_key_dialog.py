"""Asks what key pair to make, shows it being made, and hands out its public key."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QStackedWidget,
    QWidget,
)

from vault_app.error_text import Explanation
from vault_app.key_summary import KeySummary
from vault_app.terms import GeneratedKind
from vault_app.ui.dialogs.key_form import KeyForm
from vault_app.ui.dialogs.new_key_page import NewKeyPage
from vault_app.ui.dialogs.new_keys_page import NewKeysPage
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.tokens import MEASURES
from vault_app.ui.words import kind_word

_WIDTH = 560


class NewKeyDialog(WorkingDialog):
    """A form, then progress, then the public key.

    Signals:
        kind_chosen: the ``GeneratedKind`` that the next key will probably be of.
        generate_requested: a ``GenerateKey`` as filled in.
        several_requested: a ``GenerateKeys`` as filled in.
        copy_requested: the user wants the new public key on the clipboard.
        register_requested: the user wants to go on to registering.
    """

    kind_chosen = Signal(object)
    generate_requested = Signal(object)
    several_requested = Signal(object)
    copy_requested = Signal()
    register_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New key"))
        self.set_least_width(_WIDTH)
        self._pages = QStackedWidget()
        self._form = KeyForm()
        self._result = NewKeyPage()
        self._pages.addWidget(self._form)
        self._several = NewKeysPage()
        self._pages.addWidget(self._result)
        self._pages.addWidget(self._several)
        layout = self.body()
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
        self.several_button = self._form.several_button
        self.several = self._form.several
        self.new_keys_table = self._several.table
        self.new_keys_close_button = self._several.close_button
        self.copy_button = self._result.copy_button
        self.register_button = self._result.register_button

        self.generate_button.clicked.connect(self._submit)
        self._form.close_button.clicked.connect(self.reject)
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.register_button.clicked.connect(self.register_requested)
        self._result.close_button.clicked.connect(self.accept)
        self._several.close_button.clicked.connect(self.accept)
        self.kind_box.currentIndexChanged.connect(lambda _: self.kind_chosen.emit(self.kind))
        self._count = 1
        self.label_line.setFocus()

    @property
    def kind(self) -> GeneratedKind:
        """The kind that is chosen."""
        return GeneratedKind(self.kind_box.currentData())

    def begin_several(self, kind: GeneratedKind, count: int) -> None:
        """Show that *count* pairs of *kind* are being made."""
        self._count = count
        self.begin_work(kind)
        self.show_progress("generating", 0.0)

    def begin_work(self, kind: GeneratedKind) -> None:
        """Show that a pair of *kind* is being made."""
        self.is_working = True
        self._form.set_enabled(enabled=False)
        self.notice.hide()
        self.busy.begin(self.tr("Generating an {kind} key pair…").format(kind=kind_word(kind)))

    def show_progress(self, stage: str, fraction: float | None = None) -> None:
        """Show the agent's *stage*; of several keys also how many are made."""
        if stage == "saving":
            self.busy.update_progress(self.tr("Saving it in the vault…"), fraction)
        elif fraction is not None:
            made = round(fraction * self._count)
            text = self.tr("Generating key pairs: {made} of {count}")
            self.busy.update_progress(text.format(made=made, count=self._count), fraction)

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

    def show_several(self, keys: Sequence[KeySummary]) -> None:
        """Show the new pairs."""
        self._end_work()
        self._several.show_keys(keys)
        self._pages.setCurrentWidget(self._several)
        self._several.close_button.setDefault(True)
        self._several.close_button.setFocus()

    def show_copied(self) -> None:
        """Say that the public key is on the clipboard, and lead on."""
        self._result.show_copied()

    def _end_work(self) -> None:
        self.is_working = False
        self.busy.end()
        self._form.set_enabled(enabled=True)

    def _submit(self) -> None:
        if self._form.wants_several:
            self.several_requested.emit(self._form.request_for_several())
        else:
            self.generate_requested.emit(self._form.request())
