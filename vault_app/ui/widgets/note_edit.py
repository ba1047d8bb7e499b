"""A field of several lines that tells when its text is to be kept."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_PAUSE_MS = 1000
_FRAME = 16


class NoteEdit(QPlainTextEdit):
    """As high as *lines* lines of text; the Tab key leaves it.

    Signals:
        editing_finished: it was left, or, where it *saves_on_pause*, a second passed.
    """

    editing_finished = Signal()

    def __init__(
        self, lines: int, *, saves_on_pause: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.editing_finished)
        self.setTabChangesFocus(True)
        self._fit_height()
        if saves_on_pause:
            self.textChanged.connect(self._typed)

    def show_text(self, text: str) -> None:
        """Show *text*; nothing of it is told."""
        if text != self.toPlainText():
            self.setPlainText(text)
        self._pause.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it was left."""
        super().focusOutEvent(event)
        self._pause.stop()
        self.editing_finished.emit()

    def _typed(self) -> None:
        if self.hasFocus():
            self._pause.start()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_height()

    def _fit_height(self) -> None:
        self.setFixedHeight(self._lines * self.fontMetrics().lineSpacing() + _FRAME)
