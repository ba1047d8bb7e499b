"""A line with an icon that says how something went."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vault_app.ui.announcement import announce
from vault_app.ui.icons import show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.named_value import set_by_name

_ICON_SIZE = 20

if TYPE_CHECKING:
    from vault_app.error_text import Explanation


class Tone(StrEnum):
    """How the notice is meant; the name of its icon and of its colour."""

    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"
    HINT = "hint"


class Notice(QFrame):
    """Says one thing, and what to do next. Hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "notice")
        self._icon = QLabel()
        self._text = label("", "plain", wrap=True)
        self._next_step = label("", "muted", wrap=True)
        for part in (self._text, self._next_step):
            set_by_name(part, "textInteractionFlags", "TextSelectableByMouse")
        words = QVBoxLayout()
        words.setSpacing(MEASURES.tight)
        words.addWidget(self._text)
        words.addWidget(self._next_step)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(MEASURES.normal)
        top = QVBoxLayout()
        top.addWidget(self._icon)
        top.addStretch()
        layout.addLayout(top)
        layout.addLayout(words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; empty while hidden."""
        return "" if self.isHidden() else f"{self._text.text()} {self._next_step.text()}".strip()

    def say(self, tone: Tone, text: str, next_step: str = "") -> None:
        """Show *text*, and *next_step* below it."""
        colours = current_colours()
        name, colour = {
            Tone.SUCCESS: ("check", colours.success),
            Tone.WARNING: ("alert", colours.warning),
            Tone.ERROR: ("alert", colours.danger),
            Tone.HINT: ("key", colours.accent),
        }[tone]
        show_picture(self._icon, name, colour, _ICON_SIZE)
        self._text.setText(text)
        self._next_step.setText(next_step)
        self._next_step.setVisible(bool(next_step))
        self.setAccessibleName(f"{text} {next_step}".strip())
        self.show()
        announce(self, self.accessibleName())

    def explain(self, explanation: "Explanation") -> None:
        """Show an error."""
        self.say(Tone.ERROR, explanation.what, explanation.next_step)
