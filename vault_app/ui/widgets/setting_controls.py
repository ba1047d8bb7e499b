"""What a setting is changed with: a list of choices, a tick box, a line of text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget


class ChoiceControl(QComboBox):
    """One of a few values, each with its word.

    Signals:
        value_chosen: the value the user chose.
    """

    value_chosen = Signal(object)

    def __init__(
        self, choices: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._values: list[object] = [value for value, _ in choices]
        self.addItems([word for _, word in choices])
        self.activated.connect(lambda place: self.value_chosen.emit(self._values[place]))

    def show_value(self, value: object) -> None:
        """Show *value*; one that is not among the choices joins them as it is written."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))

    def word(self, value: object) -> str:
        """What *value* is called here."""
        return self.itemText(self._values.index(value)) if value in self._values else str(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: who scrolls past must not change a setting."""
        event.ignore()


class SwitchControl(QCheckBox):
    """On or off.

    Signals:
        value_chosen: True or False.
    """

    value_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(lambda: self.value_chosen.emit(self.isChecked()))

    def show_value(self, value: object) -> None:
        """Show *value*."""
        self.setChecked(bool(value))

    def word(self, value: object) -> str:
        """What *value* is called here."""
        return self.tr("on") if value else self.tr("off")


class TextControl(QLineEdit):
    """A line of text, which counts when the user has finished it.

    Args:
        word_for_empty: what no text means.

    Signals:
        value_chosen: the text, without space around it.
    """

    value_chosen = Signal(object)

    def __init__(self, word_for_empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word_for_empty = word_for_empty
        self._shown = ""
        self.setPlaceholderText(word_for_empty)
        self.editingFinished.connect(self._finish)

    def show_value(self, value: object) -> None:
        """Show *value*."""
        self._shown = str(value)
        self.setText(self._shown)

    def word(self, value: object) -> str:
        """What *value* is called here."""
        return str(value) or self._word_for_empty

    def _finish(self) -> None:
        text = self.text().strip()
        if text != self._shown:
            self._shown = text  # told once, though Enter and losing the focus both finish it
            self.value_chosen.emit(text)


SettingControl = ChoiceControl | SwitchControl | TextControl
