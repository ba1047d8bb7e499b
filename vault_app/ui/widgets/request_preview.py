"""A request on its way from parameters to what is sent, each step to be seen and copied."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from vault_app.binance.report import Preview
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.code_text import CodeText
from vault_app.ui.widgets.labels import label, link_button


class RequestPreview(QWidget):
    """Parameters → payload → signature → request.

    Signals:
        copy_requested: the user wants this text on the clipboard; the step's name, and the text.
        reveal_changed: API key and signature shall be shown, or masked.
    """

    copy_requested = Signal(str, str)
    reveal_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reveal_box = QCheckBox(self.tr("Show API key and signature"))
        self._status = label("", "small", wrap=True)
        self.parameters = _Step(self.tr("1  Parameters"))
        self.payload = _Step(self.tr("2  Payload: what is signed"))
        self.signature = _Step(self.tr("3  Signature, made by the vault"))
        self.request = _Step(self.tr("4  Request: what is sent"))
        self.steps = (self.parameters, self.payload, self.signature, self.request)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self._status)
        layout.addWidget(self.reveal_box)
        for step in self.steps:
            layout.addWidget(step)
            step.copy_requested.connect(self.copy_requested)
        self.reveal_box.toggled.connect(lambda _on: self.reveal_changed.emit())
        self.say("")

    @property
    def reveals(self) -> bool:
        """Whether API key and signature are shown."""
        return self.reveal_box.isChecked()

    def say(self, text: str) -> None:
        """Say *text* instead of the usual line above the steps."""
        self._status.setText(
            text
            or self.tr("As it would be sent now; Send signs it again, with the time of sending.")
        )

    def clear(self) -> None:
        """Show nothing, and mask what comes next."""
        self.reveal_box.setChecked(False)
        self.hide_steps()

    def hide_steps(self) -> None:
        """Show no step."""
        for step in self.steps:
            step.show_text("")

    def show_preview(self, shown: Preview, parameters: str) -> None:
        """Show the steps; *parameters* is one ``name = value`` a line."""
        self.say("")
        self.parameters.show_text(parameters)
        self.payload.show_text(shown.payload)
        self.signature.show_text(shown.signature)
        head = f"{shown.method} {shown.url}"
        self.request.show_text(
            "\n".join(filter(None, (head, *shown.headers, shown.body and f"\n{shown.body}")))
        )


class _Step(QWidget):
    """One step; hidden while there is nothing in it."""

    copy_requested = Signal(str, str)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.copy_button = link_button(self.tr("Copy"))
        self.copy_button.setAccessibleName(self.tr("Copy: {step}").format(step=title))
        self.text = CodeText(title)
        row = QHBoxLayout()
        row.addWidget(label(title, "field"), 1)
        row.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self.text)
        self.copy_button.clicked.connect(
            lambda: self.copy_requested.emit(title, self.text.toPlainText())
        )
        self.hide()

    def show_text(self, text: str) -> None:
        """Show *text*; nothing where it is empty."""
        self.setVisible(bool(text))
        self.text.show_text(text)
