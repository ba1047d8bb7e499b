"""Brings in keys from files, pasted text and two fields: what was found, and what to take."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vault_app.agent.key_messages import Basket, ImportKeys
from vault_app.error_text import Explanation
from vault_app.terms import Environment, Purpose
from vault_app.ui.dialogs.working_dialog import WorkingDialog
from vault_app.ui.file_drop import FileDrop
from vault_app.ui.models.found_keys_model import FoundKeysModel
from vault_app.ui.theme import text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.busy_bar import BusyBar
from vault_app.ui.widgets.chip import environment_word
from vault_app.ui.widgets.found_keys_table import FoundKeysTable
from vault_app.ui.widgets.hmac_entry import HmacEntry
from vault_app.ui.widgets.labels import label, primary_button
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.widgets.password_field import PasswordField
from vault_app.ui.words import purpose_word

_WIDTH = 920
_HEIGHT = 600
_SENTENCE_WIDTH = 480


class ImportDialog(WorkingDialog):
    """Collects what was found and asks what of it to keep.

    Signals:
        files_given: paths to look into.
        paste_requested: the user wants the clipboard to be looked into.
        hmac_given: an API key and its secret as typed.
        passphrase_given: for what is still closed.
        import_requested: an ``ImportKeys`` as filled in.
    """

    files_given = Signal(list)
    paste_requested = Signal()
    hmac_given = Signal(str, str)
    passphrase_given = Signal(str)
    import_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import keys"))
        self.resize(QSize(_WIDTH, _HEIGHT) * text_scale())
        FileDrop(self, bool).dropped.connect(self.files_given)
        self.model = FoundKeysModel()
        self.table = FoundKeysTable(self.model)
        self.table.setAccessibleName(self.tr("What was found"))
        self.files_button = QPushButton(self.tr("Choose files…"))
        self.paste_button = QPushButton(self.tr("Paste"))
        self.hmac_button = QPushButton(self.tr("HMAC secret…"))
        self.hmac_button.setCheckable(True)
        self.hmac = HmacEntry()
        self.hmac.hide()
        self.passphrase = PasswordField(self.tr("Passphrase"))
        self.open_button = QPushButton(self.tr("Open"))
        self._passphrase_row = QWidget()
        self._passphrase_row.hide()
        self.environment_box = QComboBox()
        for environment in Environment:
            self.environment_box.addItem(environment_word(environment), environment)
        self.purpose_box = QComboBox()
        for purpose in Purpose:
            self.purpose_box.addItem(purpose_word(purpose), purpose)
        self.account_line = QLineEdit()
        self.account_line.setPlaceholderText(self.tr("Main account"))
        self.notice = Notice()
        self.busy = BusyBar()
        self.busy.cancel_requested.connect(self.cancel_requested)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.import_button = primary_button(self.tr("Import"))
        for button in (
            self.files_button,
            self.paste_button,
            self.hmac_button,
            self.open_button,
            self.close_button,
        ):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._update_import_button()

    def show_basket(self, basket: Basket) -> None:
        """Show what was found so far."""
        self._end_work()
        self.hmac.clear()
        self.table.show_basket(basket)
        self._body.setCurrentWidget(self.table if self.model.rowCount() else self._empty)
        self._passphrase_row.setVisible(basket.is_closed)
        if basket.is_closed:
            self.passphrase.clear()
            self.passphrase.line.setFocus()
        if basket.skipped:
            self.notice.say(
                Tone.HINT,
                self.tr("Left aside in archives: {count} entries that are no key files.").format(
                    count=basket.skipped
                ),
            )
        self._update_import_button()

    def begin_work(self, text: str) -> None:
        """Show that something is being read or stored."""
        self.is_working = True
        self.notice.hide()
        self._set_enabled(enabled=False)
        self.busy.begin(text)

    def show_failure(self, explanation: Explanation) -> None:
        """Say what went wrong."""
        self._end_work()
        self.notice.explain(explanation)

    def _lay_out(self) -> None:
        sources = QHBoxLayout()
        for button in (self.files_button, self.paste_button, self.hmac_button):
            sources.addWidget(button)
        sources.addStretch()
        self._empty = self._empty_page()
        self._body = QStackedWidget()
        self._body.addWidget(self._empty)
        self._body.addWidget(self.table)
        passphrase = QHBoxLayout(self._passphrase_row)
        passphrase.setContentsMargins(0, 0, 0, 0)
        passphrase.addWidget(label(self.tr("Passphrase"), "field"))
        passphrase.addWidget(self.passphrase, 1)
        passphrase.addWidget(self.open_button)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.import_button)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addWidget(label(self.tr("Import keys"), "heading"))
        layout.addLayout(sources)
        layout.addWidget(self.hmac)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._passphrase_row)
        layout.addLayout(self._facts())
        layout.addWidget(self.notice)
        layout.addWidget(self.busy)
        layout.addLayout(buttons)

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEASURES.wide)
        grid.setVerticalSpacing(MEASURES.tight)
        for column, (name, part) in enumerate(
            (
                (self.tr("Environment"), self.environment_box),
                (self.tr("Purpose"), self.purpose_box),
                (self.tr("Account"), self.account_line),
            )
        ):
            part.setAccessibleName(name)
            grid.addWidget(label(name, "field"), 0, column)
            grid.addWidget(part, 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _empty_page(self) -> QWidget:
        page = QWidget()
        sentence = label(
            self.tr(
                "Drop files here, or choose them. Any private key that the exchange takes is read,"
                " whatever its form: PEM, OpenSSH, DER, PKCS#12, with or without a passphrase, the"
                " key generator’s archives, and the configurations of bots."
            ),
            "muted",
            wrap=True,
        )
        sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sentence.setFixedWidth(round(_SENTENCE_WIDTH * text_scale()))
        layout = QVBoxLayout(page)
        layout.addStretch()
        layout.addWidget(sentence, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()
        return page

    def _connect(self) -> None:
        self.files_button.clicked.connect(self._choose_files)
        self.paste_button.clicked.connect(self.paste_requested)
        self.hmac_button.toggled.connect(self._show_hmac)
        self.hmac.entered.connect(self.hmac_given)
        self.open_button.clicked.connect(self._give_passphrase)
        self.passphrase.return_pressed.connect(self._give_passphrase)
        self.model.dataChanged.connect(self._update_import_button)
        self.import_button.clicked.connect(self._submit)
        self.close_button.clicked.connect(self.reject)

    def _choose_files(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose key files"))
        if chosen:
            self.files_given.emit([Path(path) for path in chosen])

    def _show_hmac(self, shown: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self.hmac.setVisible(shown)
        if shown:
            self.hmac.setFocus()

    def _give_passphrase(self) -> None:
        self.passphrase_given.emit(self.passphrase.text)

    def _update_import_button(self) -> None:
        count = len(self.model.chosen())
        self.import_button.setEnabled(count > 0)
        self.import_button.setText(
            self.tr("Import") if count <= 1 else self.tr("Import {count} keys").format(count=count)
        )

    def _set_enabled(self, *, enabled: bool) -> None:
        for part in (
            self.files_button,
            self.paste_button,
            self.hmac_button,
            self.hmac,
            self.table,
            self._passphrase_row,
            self.import_button,
            self.close_button,
        ):
            part.setEnabled(enabled)

    def _end_work(self) -> None:
        self.is_working = False
        self.busy.end()
        self._set_enabled(enabled=True)
        self._update_import_button()

    def _submit(self) -> None:
        self.import_requested.emit(
            ImportKeys(
                chosen=self.model.chosen(),
                environment=Environment(self.environment_box.currentData()),
                account=self.account_line.text().strip(),
                purpose=Purpose(self.purpose_box.currentData()),
            )
        )
