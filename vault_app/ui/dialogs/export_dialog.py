"""Asks in which form a private key leaves the vault, and with what passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from vault_app.error_text import Explanation
from vault_app.key_summary import KeySummary
from vault_app.terms import ExportForm
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.theme import scaled
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.key_line import key_line
from vault_app.ui.widgets.labels import label, primary_button
from vault_app.ui.widgets.new_password import NewPassword
from vault_app.ui.widgets.notice import Notice, Tone

_WIDTH = 560
_AROUND_MARK = 11
"""Border, padding and gap of a radio button; see resources/style/theme.qss."""

_FORMS = (
    ExportForm.STRONG,
    ExportForm.COMPATIBLE,
    ExportForm.OPENSSH,
    ExportForm.GENERATOR,
    ExportForm.OPEN,
)


class ExportDialog(WorkingDialog):
    """The form of the file, strong by default, and its passphrase.

    Signals:
        export_requested: an ``ExportForm`` and a passphrase, empty for none.
    """

    export_requested = Signal(object, str)

    def __init__(self, key: KeySummary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export private key"))
        self.set_least_width(_WIDTH)
        self.form_buttons = QButtonGroup(self)
        self.protect_box = QCheckBox(self.tr("Protect it with a passphrase"))
        self.protect_box.setChecked(True)
        self.passphrase = NewPassword(self.tr("Passphrase"), self.tr("Repeat the passphrase"))
        self.warning = Notice()
        self.notice = Notice()
        self.busy = BusyBar()
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self.export_button = primary_button(self.tr("Export…"))
        self.export_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.export_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        heading = self.tr("Export the private key of “{label}”").format(label=key.label)
        layout.addLayout(heading_of_key(heading, key.environment))
        layout.addWidget(key_line(key))
        layout.addLayout(self._forms())
        layout.addWidget(self.protect_box)
        layout.addWidget(self.passphrase)
        layout.addWidget(self.warning)
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addStretch()
        layout.addLayout(buttons)
        self.form_buttons.idToggled.connect(self._show_form)
        self.protect_box.toggled.connect(self._show_form)
        self.passphrase.changed.connect(self.notice.hide)
        self.passphrase.return_pressed.connect(self._submit)
        self.export_button.clicked.connect(self._submit)
        self.close_button.clicked.connect(self.reject)
        self._show_form()

    @property
    def form(self) -> ExportForm:
        """The form that is chosen."""
        return _FORMS[self.form_buttons.checkedId()]

    @property
    def is_protected(self) -> bool:
        """Whether the file will have a passphrase."""
        optional = self.form in (ExportForm.OPENSSH, ExportForm.GENERATOR)
        return self.protect_box.isChecked() if optional else self.form is not ExportForm.OPEN

    def choose(self, form: ExportForm) -> None:
        """Choose *form* for the user."""
        button = self.form_buttons.button(_FORMS.index(form))
        button.setChecked(True)
        button.setFocus()

    def begin_work(self) -> None:
        """Show that the file is being written."""
        self.is_working = True
        self._set_enabled(enabled=False)
        self.busy.begin(self.tr("Writing the file…"))

    def show_failure(self, explanation: Explanation) -> None:
        """Take input again, saying what went wrong."""
        self.is_working = False
        self.busy.end()
        self._set_enabled(enabled=True)
        self.notice.explain(explanation)

    def _forms(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setSpacing(MEASURES.tight)
        for place, form in enumerate(_FORMS):
            name, hint = self._words(form)
            button = QRadioButton(name)
            self.form_buttons.addButton(button, place)
            hint_label = label(hint, "small", wrap=True)
            indent = scaled(MEASURES.mark) + _AROUND_MARK
            hint_label.setContentsMargins(indent, 0, 0, MEASURES.tight)
            layout.addWidget(button)
            layout.addWidget(hint_label)
        self.form_buttons.button(0).setChecked(True)
        return layout

    def _words(self, form: ExportForm) -> tuple[str, str]:
        match form:
            case ExportForm.STRONG:
                return (
                    self.tr("With a passphrase that is costly to guess (recommended)"),
                    self.tr("PKCS#8 with 600,000 rounds; OpenSSL 3 and most clients read it."),
                )
            case ExportForm.COMPATIBLE:
                return (
                    self.tr("With a passphrase, for older tools"),
                    self.tr("PKCS#8 with 2,048 rounds, like the exchange’s own generator."),
                )
            case ExportForm.OPENSSH:
                return (
                    self.tr("OpenSSH file"),
                    self.tr("As ssh-keygen writes it. Few trading clients read it."),
                )
            case ExportForm.GENERATOR:
                return (
                    self.tr("Archive of the exchange’s key generator"),
                    self.tr("name.tar.gz with the private and the public key."),
                )
            case ExportForm.OPEN:
                return (
                    self.tr("Open, without a passphrase"),
                    self.tr("PKCS#8. For clients that cannot ask for a passphrase."),
                )

    def _show_form(self) -> None:
        self.notice.hide()
        self.protect_box.setVisible(self.form in (ExportForm.OPENSSH, ExportForm.GENERATOR))
        self.passphrase.setVisible(self.is_protected)
        if self.is_protected:
            self.warning.hide()
            self.export_button.setText(self.tr("Export…"))
        else:
            self.warning.say(
                Tone.WARNING,
                self.tr("Whoever gets this file can use the key."),
                self.tr(
                    "Only you may read it on this computer; copies and backups of it are open to"
                    " everyone who has them."
                ),
            )
            self.export_button.setText(self.tr("Export without protection…"))
        self.adjustSize()

    def _set_enabled(self, *, enabled: bool) -> None:
        for part in (
            *self.form_buttons.buttons(),
            self.protect_box,
            self.passphrase,
            self.export_button,
            self.close_button,
        ):
            part.setEnabled(enabled)

    def _submit(self) -> None:
        passphrase = ""
        if self.is_protected:
            problem = self.passphrase.problem()
            if problem is not None:
                self.notice.say(Tone.ERROR, problem.what, problem.next_step)
                return
            passphrase = self.passphrase.text
        self.export_requested.emit(self.form, passphrase)
