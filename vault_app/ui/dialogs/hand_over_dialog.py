"""How each client is given a key: what it cannot do, then the snippet to copy."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from vault_app import hand_over, hand_over_limits
from vault_app.key_summary import KeySummary
from vault_app.terms import ExportForm
from vault_app.ui.dialogs.fitting_dialog import FittingDialog
from vault_app.ui.theme import fixed_font, text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.chip import environment_word
from vault_app.ui.widgets.heading_of_key import heading_of_key
from vault_app.ui.widgets.key_line import key_line
from vault_app.ui.widgets.labels import label, primary_button
from vault_app.ui.widgets.notice import Notice, Tone
from vault_app.ui.words import translate_here

_WIDTH = 820
_HEIGHT = 520
_LIST_WIDTH = 170
_ROW_HEIGHT = 30
_UNKNOWN_PATH = "/path/to/private-key.pem"


class HandOverDialog(FittingDialog):
    """One sheet for each client.

    Signals:
        copy_requested: the snippet.
        export_requested: the ``ExportForm`` that suits the client best.
    """

    copy_requested = Signal(str)
    export_requested = Signal(object)

    def __init__(
        self, key: KeySummary, exported: tuple[str, bool] | None, parent: QWidget | None = None
    ) -> None:
        """*exported* is where the key's file is and whether it has a passphrase, if it is known."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Hand over to a client"))
        self.resize(QSize(_WIDTH, _HEIGHT) * text_scale())
        self._key = key
        self._exported = exported
        self.client_list = QListWidget()
        self.client_list.setFixedWidth(round(_LIST_WIDTH * text_scale()))
        self.client_list.setAccessibleName(self.tr("Client"))
        for client in hand_over.clients():
            item = QListWidgetItem(client.name, self.client_list)
            item.setSizeHint(QSize(0, round(_ROW_HEIGHT * text_scale())))
        self._tried = label("", "small", wrap=True)
        self.limits = Notice()
        self.limits.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.snippet_box = QPlainTextEdit()
        self.snippet_box.setReadOnly(True)
        self.snippet_box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.snippet_box.setFont(fixed_font())
        self.snippet_box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.snippet_box.setAccessibleName(self.tr("Snippet"))
        self.snippet_box.setTabChangesFocus(True)
        self.status = label("", "success")
        self.close_button = QPushButton(self.tr("Close"))
        self.export_button = QPushButton(self.tr("Export the key…"))
        self.copy_button = primary_button(self.tr("Copy snippet"))
        self._lay_out()
        self.client_list.currentRowChanged.connect(self._show_client)
        self.copy_button.clicked.connect(self._copy)
        self.export_button.clicked.connect(self._export)
        self.close_button.clicked.connect(self.reject)
        self.client_list.setCurrentRow(0)

    def choose(self, client_id: str) -> None:
        """Show the sheet of the client with this id, if there is one."""
        for row, client in enumerate(hand_over.clients()):
            if client.id == client_id:
                self.client_list.setCurrentRow(row)

    @property
    def _client(self) -> hand_over.Client:
        return hand_over.clients()[self.client_list.currentRow()]

    def _lay_out(self) -> None:
        sheet = QVBoxLayout()
        sheet.setSpacing(MEASURES.normal)
        sheet.addWidget(self._tried)
        sheet.addWidget(self.limits)
        sheet.addWidget(self.snippet_box, 1)
        sheet.addStretch()
        body = QHBoxLayout()
        body.setSpacing(MEASURES.wide)
        body.addWidget(self.client_list)
        body.addLayout(sheet, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.status, 1, Qt.AlignmentFlag.AlignRight)
        buttons.addWidget(self.export_button)
        buttons.addWidget(self.copy_button)
        for button in (self.close_button, self.export_button):
            button.setAutoDefault(False)
        heading = self.tr("Hand “{label}” over to a client").format(label=self._key.label)
        layout = self.body()
        layout.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.wide)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(heading_of_key(heading, self._key.environment))
        layout.addWidget(key_line(self._key))
        layout.addLayout(body, 1)
        layout.addLayout(buttons)

    def _show_client(self) -> None:
        client = self._client
        sheet = client.sheet_for(self._key)
        self._tried.setText(
            self.tr("Tried with {version}.").format(version=client.tried) if client.tried else ""
        )
        self._tried.setVisible(bool(client.tried))
        path, has_passphrase = self._exported or (
            _UNKNOWN_PATH,
            sheet.forms[:1] not in ((), (ExportForm.OPEN,)),
        )
        limits = self._limits_of(client, sheet, has_passphrase=has_passphrase)
        if limits:
            self.limits.say(Tone.WARNING, "\n".join(limits))
        else:
            self.limits.hide()
        text = hand_over.snippet(client, self._key, path, has_passphrase=has_passphrase)
        self.snippet_box.setPlainText(text)
        self.snippet_box.setVisible(bool(text))
        self.copy_button.setEnabled(bool(text))
        self.export_button.setVisible(bool(sheet.forms and text))
        self.status.setText("")

    def _limits_of(
        self, client: hand_over.Client, sheet: hand_over.Sheet, *, has_passphrase: bool
    ) -> list[str]:
        limits = [
            translate_here(hand_over_limits.CONTEXT, hand_over_limits.SENTENCES[limit])
            for limit in sheet.limits
        ]
        if not hand_over.can_send_there(client, self._key.environment):
            text = self.tr("It does not know the environment of this key: {environment}.")
            limits.append(text.format(environment=environment_word(self._key.environment)))
        elif not self._key.api_key:
            limits.append(self.tr("This key has no API key yet: register it first."))
        if self._exported and has_passphrase and sheet.forms == (ExportForm.OPEN,):
            limits.append(self.tr("The file that was exported has a passphrase: export another."))
        return limits

    def _copy(self) -> None:
        self.copy_requested.emit(self.snippet_box.toPlainText())
        self.status.setText(self.tr("Copied. It holds no secret."))

    def _export(self) -> None:
        self.export_requested.emit(self._client.sheet_for(self._key).forms[0])
