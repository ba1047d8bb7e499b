"""Shows that something is under way, for how long, and lets the user cancel it."""

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from vault_app.ui.announcement import announce
from vault_app.ui.theme import motion_is_reduced
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label

_TICK_MS = 100
_STEPS = 1000


class BusyBar(QWidget):
    """A progress bar with a sentence, the seconds gone by, and a cancel button.

    Signals:
        cancel_requested: the user pressed *Cancel*.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._text = label("", "muted", wrap=True)
        self._seconds = label("", "muted")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setAutoDefault(False)  # or Enter would press it in a form, unseen
        self.cancel_button.clicked.connect(self.cancel_requested)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        row.addWidget(self._seconds)
        row.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self._bar)
        layout.addLayout(row)
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._show_seconds)
        self.hide()

    def begin(self, text: str) -> None:
        """Show the bar with *text*; the seconds count from now."""
        self._text.setText(text)
        if motion_is_reduced():
            self._bar.setRange(0, _STEPS)  # stands still; the seconds tell that it goes on
            self._bar.setValue(0)
        else:
            self._bar.setRange(0, 0)
        self._bar.setAccessibleName(text)
        self._clock.start()
        self._show_seconds()
        self._timer.start()
        self.show()
        announce(self._bar, text)

    def update_progress(self, text: str, fraction: float | None = None) -> None:
        """Show what is being done now, and how far it is where that is known."""
        self._text.setText(text)
        if fraction is not None:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(fraction * _STEPS))

    def end(self) -> None:
        """Hide the bar."""
        self._timer.stop()
        self.hide()

    def _show_seconds(self) -> None:
        seconds = self.locale().toString(self._clock.elapsed() / 1000, "f", 1)
        self._seconds.setText(self.tr("{seconds} s").format(seconds=seconds))
