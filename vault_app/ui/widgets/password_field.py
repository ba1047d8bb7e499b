"""A field for a password: hidden, can be shown, and says when Caps Lock is on."""

from PySide6 import QtCore  # Qt and its enumerations take 16 ms, where they are used
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.inset_line import InsetLine
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.named_value import set_by_name

_REVEAL_KEYS = "Ctrl+Shift+S"


class PasswordField(QWidget):
    """A password's line with its Caps Lock hint.

    Signals:
        text_changed: the user typed.
        return_pressed: the user pressed Enter in the line.
    """

    text_changed = Signal()
    return_pressed = Signal()

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = _PasswordLine(self)
        self.line.setAccessibleName(accessible_name)
        self._caps_hint = label(self.tr("Caps Lock is on."), "warning")
        self._caps_hint.hide()
        self._watches_caps_lock = True
        self._reveal = QAction(self)
        self._reveal.setCheckable(True)
        set_by_name(self._reveal, "shortcut", _REVEAL_KEYS)
        set_by_name(self._reveal, "shortcutContext", "WidgetShortcut")
        self._reveal.toggled.connect(self._show_or_hide)
        self.line.addAction(self._reveal)
        self.line.inset_button.setDefaultAction(self._reveal)
        self._show_or_hide(shown=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.tight)
        layout.addWidget(self.line)
        layout.addWidget(self._caps_hint)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self.text_changed)
        self.line.returnPressed.connect(self.return_pressed)
        self.line.caps_lock_seen.connect(self._show_caps_lock)

    @property
    def text(self) -> str:
        """What is typed now."""
        return self.line.text()

    @property
    def caps_hint_visible(self) -> bool:
        """Whether the user is told that Caps Lock is on."""
        return not self._caps_hint.isHidden()

    def clear(self) -> None:
        """Empty the line, with its undo history, and hide the text again."""
        self.line.setText("")
        self._reveal.setChecked(not self._watches_caps_lock)

    def set_shown(self, *, shown: bool) -> None:
        """Show what is typed, for a code that is read off paper, or hide it."""
        self._reveal.setChecked(shown)
        self._watches_caps_lock = not shown
        self._caps_hint.hide()

    def _show_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - Qt calls it so
        self._caps_hint.setVisible(on and self._watches_caps_lock)

    def _show_or_hide(self, shown: bool) -> None:  # noqa: FBT001 - Qt calls it so
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._reveal.setIcon(icon("eye-off" if shown else "eye", current_colours().muted))
        text = self.tr("Hide password") if shown else self.tr("Show password")
        keys = self._reveal.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._reveal.setText(text)
        self._reveal.setToolTip(self.tr("{action} ({keys})").format(action=text, keys=keys))


class _PasswordLine(InsetLine):
    """Notices Caps Lock by what the keys give, as Qt has no question for it.

    Signals:
        caps_lock_seen: True or False, with each key that tells.
    """

    caps_lock_seen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._caps_lock: bool | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at the key, then type it."""
        self._look_for_caps_lock(event)
        super().keyPressEvent(event)

    def _look_for_caps_lock(self, event: QKeyEvent) -> None:
        text = event.text()
        if event.key() == QtCore.Qt.Key.Key_CapsLock and self._caps_lock is not None:
            self._caps_lock = not self._caps_lock
        elif len(text) == 1 and text.lower() != text.upper():
            shift = bool(event.modifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
            self._caps_lock = text.isupper() != shift
        else:
            return
        self.caps_lock_seen.emit(self._caps_lock)
