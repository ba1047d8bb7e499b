"""The parameters of a request: a field each, with its default, and what is wrong with it below."""

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from vault_app.binance.catalogue import Parameter, ParameterType, TestRequest
from vault_app.binance.entries import Entries, default_entries, read_entries
from vault_app.binance.requests import RECV_WINDOW_NAME
from vault_app.errors import InvalidEntryError
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.page import clear_layout
from vault_app.ui.words import explain_here

Field = QLineEdit | QComboBox
_FIELD_WIDTH = 192


class RequestForm(QWidget):
    """One row a parameter.

    Signals:
        changed: an entry was changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._errors: dict[str, QLabel] = {}
        self._request: TestRequest | None = None
        self._nothing = label(self.tr("This request has no parameters."), "muted")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEASURES.wide)
        self._grid.setVerticalSpacing(MEASURES.tight)
        self._grid.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._nothing)
        layout.addLayout(self._grid)

    def show_request(self, request: TestRequest) -> None:
        """Begin anew with the defaults of *request*."""
        clear_layout(self._grid)
        self.fields, self._errors, self._request = {}, {}, request
        parameters = list(request.parameters)
        if request.is_signed:
            parameters.append(Parameter(RECV_WINDOW_NAME, ParameterType.DECIMAL))
        self._nothing.setVisible(not parameters)
        defaults = default_entries(request)
        for row, parameter in enumerate(parameters):
            self._add_row(row * 2, parameter, defaults.get(parameter.name, ""))

    def texts(self) -> dict[str, str]:
        """What is entered, by name; blanks are left out."""
        texts = {name: _text_of(field) for name, field in self.fields.items()}
        return {name: text for name, text in texts.items() if text.strip()}

    def fill_in(self, texts: Mapping[str, str]) -> None:
        """Enter *texts*; fields that are not named become empty."""
        for name, field in self.fields.items():
            with QSignalBlocker(field):
                _set_text(field, texts.get(name, ""))

    def checked(self) -> Entries | None:
        """The entries that can be sent; None where one cannot, which is then said below it."""
        for name in self._errors:
            self._show_error(name, "")
        if self._request is None:
            return None
        try:
            return read_entries(self._request, self.texts())
        except InvalidEntryError as error:
            explanation = explain_here(error)
            name = str(error.details["name"])
            if name in self._errors:
                self._show_error(name, f"{explanation.what} {explanation.next_step}")
            return None

    def error_of(self, name: str) -> str:
        """What is wrong with a field; empty where nothing is."""
        return self._errors[name].text()

    def focus_error(self) -> None:
        """Go to the field that cannot be sent."""
        for name, shown in self._errors.items():
            if shown.text():
                self.fields[name].setFocus()

    def _add_row(self, row: int, parameter: Parameter, text: str) -> None:
        name = parameter.name
        field = self._field(parameter)
        _set_text(field, text)
        field.setAccessibleName(name)
        field.setFixedWidth(_FIELD_WIDTH)
        title = label(name, "fixed")
        title.setBuddy(field)
        error = label("", "error", wrap=True)
        error.hide()
        self.fields[name], self._errors[name] = field, error
        self._grid.addWidget(title, row, 0)
        self._grid.addWidget(field, row, 1)
        self._grid.addWidget(label(self._hint(parameter), "small", wrap=True), row, 2)
        self._grid.addWidget(error, row + 1, 1, 1, 2)

    def _field(self, parameter: Parameter) -> Field:
        if parameter.type in {ParameterType.CHOICE, ParameterType.BOOLEAN}:
            box = QComboBox()
            if not parameter.required:
                box.addItem(self.tr("– left out –"), "")
            for word in parameter.choices or ("true", "false"):
                box.addItem(word, word)
            box.currentIndexChanged.connect(self.changed)
            return box
        line = QLineEdit()
        if parameter.name == RECV_WINDOW_NAME:
            line.setPlaceholderText("5000")
        line.textChanged.connect(self.changed)
        return line

    def _hint(self, parameter: Parameter) -> str:
        if parameter.name == RECV_WINDOW_NAME:
            return self.tr("optional, milliseconds, at most 60000")
        words = {
            ParameterType.SYMBOL: self.tr("a market, such as BTCUSDT"),
            ParameterType.DECIMAL: self.tr("a number, with a dot"),
            ParameterType.INTEGER: self.tr("a whole number"),
        }
        need = self.tr("required") if parameter.required else self.tr("optional")
        return ", ".join(filter(None, (need, words.get(parameter.type, ""))))

    def _show_error(self, name: str, text: str) -> None:
        shown = self._errors[name]
        shown.setText(text)
        shown.setVisible(bool(text))
        set_role(self.fields[name], "wrong" if text else "")
        self.fields[name].setAccessibleDescription(text)


def _text_of(field: Field) -> str:
    return str(field.currentData()) if isinstance(field, QComboBox) else field.text()


def _set_text(field: Field, text: str) -> None:
    if isinstance(field, QComboBox):
        field.setCurrentIndex(max(0, field.findData(text)))
    else:
        field.setText(text)
