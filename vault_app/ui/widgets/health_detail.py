"""All about the health of one key, or of the vault: its grade, and what was found."""

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from vault_app.health.findings import Finding, RuleId
from vault_app.ui.models.health_model import HealthRow
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.chip import Chip
from vault_app.ui.widgets.finding_card import FindingCard
from vault_app.ui.widgets.grade_card import GradeCard
from vault_app.ui.widgets.labels import label, link_button
from vault_app.ui.widgets.look_comparison import LookComparison
from vault_app.ui.widgets.page import clear_layout
from vault_app.ui.words import moment_word

_AT_ONCE = 1
"""Number of cards that are there with the first picture."""


class HealthDetail(QScrollArea):
    """A few cards below each other; built anew for each row that is shown.

    Signals:
        step_requested: the user wants to do something about this ``Finding``.
        key_requested: the user wants to see the key with this id among the others.
    """

    step_requested = Signal(object)
    key_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("What was found about the selected key"))
        self.cards: list[FindingCard] = []
        self._row: HealthRow | None = None
        self._more = QTimer(self, interval=0)
        self._more.timeout.connect(self._add_next_card)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, MEASURES.normal, MEASURES.normal)
        self._column.setSpacing(MEASURES.normal)
        self.setWidget(content)

    def show_row(self, row: HealthRow | None) -> None:
        """Show all about *row*; nothing for None."""
        if row == self._row:
            return
        is_other = row is None or self._row is None or row.key_id != self._row.key_id
        place = 0 if is_other else self.verticalScrollBar().value()
        self._row = row
        self.cards = []
        clear_layout(self._column)
        if row is not None:
            self._fill(row, _AT_ONCE if is_other else len(row.findings))
        self.verticalScrollBar().setValue(place)

    def _fill(self, row: HealthRow, at_once: int) -> None:
        self._column.addLayout(self._heading(row))
        self._column.addWidget(label(self._seen(row), "muted", wrap=True))
        if row.grade is not None:
            self._column.addWidget(GradeCard(row.grade))
        self._column.addStretch()
        for finding in row.findings[:at_once]:
            self._add_card(row, finding)
        for card in self.cards[:1]:
            card.make_primary()
        self._more.start()

    def _add_next_card(self) -> None:
        """One card a turn of the event loop: many at once would stall the window."""
        row = self._row
        if row is None or len(self.cards) >= len(row.findings):
            self._more.stop()
        else:
            self._add_card(row, row.findings[len(self.cards)])

    def _add_card(self, row: HealthRow, finding: Finding) -> None:
        card = FindingCard(finding, _comparison(row, finding))
        card.step_requested.connect(self.step_requested)
        self._column.insertWidget(self._column.count() - 1, card)
        self.cards.append(card)

    def _heading(self, row: HealthRow) -> QHBoxLayout:
        key = row.key
        name = self.tr("This vault and computer") if key is None else key.label
        heading = QHBoxLayout()
        heading.addWidget(label(name, "title", wrap=True), 1)
        if key is not None:
            environment = Chip()
            environment.show_environment(key.environment)
            heading.addWidget(environment)
            heading.addWidget(self._show_button(row))
        return heading

    def _show_button(self, row: HealthRow) -> QPushButton:
        button = link_button(self.tr("Show key"))
        button.clicked.connect(lambda: self.key_requested.emit(row.key_id))
        return button

    def _seen(self, row: HealthRow) -> str:
        """How old it is what the judgement rests on."""
        if row.key is None:
            return self.tr("What concerns no single key.")
        if row.key.look is None:
            return self.tr("The exchange was never asked about this key.")
        seen = moment_word(row.key.look.at, QLocale())
        return self.tr("Last looked at: {moment}").format(moment=seen)


def _comparison(row: HealthRow, finding: Finding) -> LookComparison | None:
    key = row.key
    if finding.rule is not RuleId.RIGHTS_CHANGED or key is None:
        return None
    if key.expected_look is None or key.look is None:
        return None
    return LookComparison(key.expected_look, key.look)
