"""One setting on the page of settings: its name, why one would change it, and its control."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, link_button
from vault_app.ui.widgets.setting_controls import SettingControl


class SettingRow(QWidget):
    """Name and reason on the left, the control on the right, *Undo* below it once it was changed.

    Args:
        name: of the field of ``Settings``.
        title: what the user knows it as.
        why: one sentence on what it is good for.
        default: the value it has by itself.

    Signals:
        change_requested: the field's name, and the value the user wants.
    """

    change_requested = Signal(str, object)

    def __init__(
        self, name: str, title: str, why: str, control: SettingControl, default: object
    ) -> None:
        super().__init__()
        self.name = name
        self.title = title
        self.control = control
        self.undo_button = link_button(self.tr("Undo"))
        self.undo_button.setAccessibleName(
            self.tr("Undo the change of: {title}").format(title=title)
        )
        self._before: object = None
        reason = self.tr("{why} Usually: {default}.").format(why=why, default=control.word(default))
        self._searched = f"{title} {reason}".casefold()
        caption = label(title, "field", wrap=True)
        caption.setBuddy(control)
        control.setAccessibleName(title)
        control.setAccessibleDescription(reason)
        words = QVBoxLayout()
        words.setSpacing(MEASURES.tight // 2)
        words.addWidget(caption)
        words.addWidget(label(reason, "small", wrap=True))
        aside = QHBoxLayout()
        aside.setSpacing(MEASURES.tight)
        aside.addWidget(self.undo_button)
        aside.addWidget(control)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, MEASURES.tight, 0, MEASURES.tight)
        layout.setSpacing(MEASURES.wide)
        layout.addLayout(words, 1)
        layout.addLayout(aside)
        layout.setAlignment(aside, Qt.AlignmentFlag.AlignVCenter)
        self.undo_button.hide()
        control.value_chosen.connect(lambda value: self.change_requested.emit(name, value))
        self.undo_button.clicked.connect(self._undo)

    def show_value(self, value: object, before: object) -> None:
        """Show *value*, and offer to go back to the one of *before* where it is another."""
        self._before = before
        self.control.show_value(value)
        self.undo_button.setVisible(value != before)

    def matches(self, words: list[str]) -> bool:
        """Whether all of *words*, in small letters, are in what is said of the setting."""
        return all(word in self._searched for word in words)

    def _undo(self) -> None:
        self.control.setFocus()  # the button goes, and the focus must not be lost with it
        self.change_requested.emit(self.name, self._before)
