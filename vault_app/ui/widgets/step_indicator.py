"""Which step of a few one stands at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role


class StepIndicator(QWidget):
    """A number and a name for each step; the present one stands out, those done have a tick.

    Args:
        names: of the steps, in their order.
    """

    def __init__(self, *names: str) -> None:
        super().__init__()
        self._names = names
        self._numbers: list[QLabel] = []
        self._words: list[QLabel] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, MEASURES.normal)
        row.setSpacing(MEASURES.normal)
        for place, name in enumerate(names):
            number = label("", "step-later")
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            words = label(name, "small")
            self._numbers.append(number)
            self._words.append(words)
            row.addWidget(number)
            row.addWidget(words)
            if place < len(names) - 1:
                row.addSpacing(MEASURES.tight)
        row.addStretch()
        self.show_step(1)

    def show_step(self, step: int) -> None:
        """Stand at *step*; the first is 1."""
        for place, (number, words) in enumerate(zip(self._numbers, self._words, strict=True), 1):
            number.setText("✓" if place < step else self.locale().toString(place))
            set_role(number, "step-now" if place == step else "step-later")
            set_role(words, "field" if place == step else "small")
        self.setAccessibleName(
            self.tr("Step {step} of {count}: {name}").format(
                step=step, count=len(self._names), name=self._names[step - 1]
            )
        )
