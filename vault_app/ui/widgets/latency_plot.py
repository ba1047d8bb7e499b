"""How long the last requests took, as bars."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label

_SHOWN = 50
_HEIGHT = 46
_BAR = 8
_GAP = 3
_LEAST = 2.0


@dataclass(frozen=True)
class Latency:
    """One request: how long it took, and whether it was accepted."""

    milliseconds: float
    accepted: bool


class LatencyPlot(QWidget):
    """One bar a request, newest on the right; those that were not accepted are hollow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latencies: Sequence[Latency] = ()
        self._sentence = label("", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self._sentence)
        layout.addSpacing(_HEIGHT)
        self.show_latencies(())

    @property
    def words(self) -> str:
        """What the plot says."""
        return self.accessibleName()

    def show_latencies(self, latencies: Sequence[Latency]) -> None:
        """Show *latencies*, oldest first."""
        self._latencies = tuple(latencies)[-_SHOWN:]
        words = self._words()
        self._sentence.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bars below the words."""
        colours = current_colours()
        painter = QPainter(self)
        top = self.height() - _HEIGHT
        ground = self.height() - 1.0
        painter.fillRect(QRectF(0, ground, self.width(), 1), QColor(colours.line))
        room = max(1, self.width() // (_BAR + _GAP))
        shown = self._latencies[-room:]
        slowest = max((latency.milliseconds for latency in shown), default=1.0) or 1.0
        for place, latency in enumerate(shown):
            height = max(_LEAST, (ground - top) * latency.milliseconds / slowest)
            bar = QRectF(place * (_BAR + _GAP), ground - height, _BAR, height)
            if latency.accepted:
                painter.fillRect(bar, QColor(colours.accent))
            else:
                painter.setPen(QColor(colours.danger))
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, 0))
        painter.end()

    def _words(self) -> str:
        if not self._latencies:
            return self.tr("Latency: nothing was sent yet.")
        times = [latency.milliseconds for latency in self._latencies]
        failed = sum(not latency.accepted for latency in self._latencies)
        words = self.tr(
            "Latency of the last {count} requests: median {median} ms, slowest {slowest} ms, last"
            " {last} ms."
        ).format(
            count=len(times),
            median=self.locale().toString(round(median(times))),
            slowest=self.locale().toString(round(max(times))),
            last=self.locale().toString(round(times[-1])),
        )
        if failed:
            words += " " + self.tr("Not accepted: {count}.").format(count=failed)
        return words
