"""How long a guesser would need for a password, as a bar and in words."""

from dataclasses import dataclass

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label
from vault_app.ui.widgets.strength_advice import advice_word

SCORES = 5
"""zxcvbn's scores run from 0 (very weak) to 4 (very strong)."""

_LONGEST_ESTIMATED = 48
"""Characters looked at: the estimate's time grows with length, and more is strong anyway."""


@dataclass(frozen=True)
class Strength:
    """What is known about a password.

    Attributes:
        score: 0 (very weak) to 4 (very strong), zxcvbn's scale.
        advice: zxcvbn's first suggestion, in its English words; may be empty.
    """

    score: int
    advice: str


def estimate(password: str) -> Strength:
    """Estimate *password* the way guessing programs work: words, names, dates, patterns."""
    from zxcvbn import zxcvbn  # noqa: PLC0415 - see load_estimator

    found = zxcvbn(password[:_LONGEST_ESTIMATED])
    feedback = found["feedback"]
    advice = feedback["warning"] or next(iter(feedback["suggestions"]), "")
    return Strength(int(found["score"]), advice)


def load_estimator() -> None:
    """Load the word lists, which takes 0.1 s, ahead of the first estimate. For a job's thread."""
    estimate("any")


class StrengthMeter(QWidget):
    """Shows the strength of the password being typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setRange(0, SCORES)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Password strength"))
        self._words = label("", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEASURES.tight)
        layout.addWidget(self._bar)
        layout.addWidget(self._words)
        self.show_strength_of("")

    @property
    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def show_strength_of(self, password: str) -> None:
        """Estimate *password* and show it."""
        if not password:
            self._bar.setValue(0)
            self._words.setText(
                self.tr("Several unrelated words are strong, and easy to remember.")
            )
            return
        strength = estimate(password)
        self._bar.setValue(strength.score + 1)
        self._bar.setProperty(
            "strength", ("weak", "weak", "fair", "strong", "strong")[strength.score]
        )
        self._bar.style().unpolish(self._bar)
        self._bar.style().polish(self._bar)
        self._words.setText(
            " ".join(filter(None, (self._word(strength.score), advice_word(strength.advice))))
        )

    def _word(self, score: int) -> str:
        return (
            self.tr("Very weak: guessed at once."),
            self.tr("Weak: guessed within days."),
            self.tr("Fair: it would hold up for a while."),
            self.tr("Strong."),
            self.tr("Very strong."),
        )[score]
