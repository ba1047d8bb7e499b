"""A new password, typed twice, with its strength."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vault_app.error_text import Explanation
from vault_app.terms import MIN_PASSWORD_LENGTH
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.password_field import PasswordField
from vault_app.ui.widgets.strength_meter import StrengthMeter


class NewPassword(QWidget):
    """Two fields and a strength meter.

    Args:
        name: of what is typed, as its label; *Password* if left out.
        name_of_second: of the second field.

    Signals:
        changed: the user typed in one of the fields.
        return_pressed: the user pressed Enter in the second field.
    """

    changed = Signal()
    return_pressed = Signal()

    def __init__(self, name: str = "", name_of_second: str = "") -> None:
        super().__init__()
        name = name or self.tr("Password")
        name_of_second = name_of_second or self.tr("Repeat the password")
        self.password = PasswordField(name)
        self.repeated = PasswordField(name_of_second)
        self.strength = StrengthMeter()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(label(name, "field"))
        layout.addWidget(self.password)
        layout.addWidget(self.strength)
        layout.addSpacing(MEASURES.normal)
        layout.addWidget(label(name_of_second, "field"))
        layout.addWidget(self.repeated)
        self.password.text_changed.connect(self._password_typed)
        self.repeated.text_changed.connect(self.changed)
        self.password.return_pressed.connect(self.repeated.line.setFocus)
        self.repeated.return_pressed.connect(self.return_pressed)
        self.setFocusProxy(self.password)

    @property
    def text(self) -> str:
        """The password."""
        return self.password.text

    def problem(self) -> Explanation | None:
        """Why it cannot be used as it stands; the field to mend gets the focus."""
        if len(self.password.text) < MIN_PASSWORD_LENGTH:
            self.password.line.setFocus()
            return Explanation(
                self.tr("This password is too short."),
                self.tr("Use {count} characters or more.").format(count=MIN_PASSWORD_LENGTH),
            )
        if self.password.text != self.repeated.text:
            self.repeated.line.setFocus()
            return Explanation(
                self.tr("The two passwords differ."), self.tr("Type the same one twice.")
            )
        return None

    def clear(self) -> None:
        """Forget what was typed."""
        self.password.clear()
        self.repeated.clear()

    def _password_typed(self) -> None:
        self.strength.show_strength_of(self.password.text)
        self.changed.emit()
