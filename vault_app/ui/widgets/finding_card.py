"""One finding: how urgent, what is wrong, how that is known, who says so, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vault_app.health.findings import Finding
from vault_app.ui.finding_words import (
    PICTURES,
    away_word,
    describe_here,
    severity_colour,
    severity_word,
)
from vault_app.ui.icons import show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role

_ICON = 20


class FindingCard(QFrame):
    """Everything about one finding, and the button that starts its next step.

    Args:
        finding: of any rule.
        more: what else belongs to it, shown above the button.

    Signals:
        step_requested: the user wants to do something about it; the ``Finding``.
    """

    step_requested = Signal(object)

    def __init__(self, finding: Finding, more: QWidget | None = None) -> None:
        super().__init__()
        set_role(self, "card")
        text = describe_here(finding)
        self.button = QPushButton(text.next_step)
        self.button.setAccessibleDescription(text.what)
        self.button.clicked.connect(lambda: self.step_requested.emit(finding))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        layout.addLayout(self._heading(finding, text.name))
        layout.addWidget(label(text.what, "plain", wrap=True))
        if text.known_from:
            layout.addWidget(label(text.known_from, "muted", wrap=True))
        layout.addWidget(label(text.source, "small", wrap=True))
        if more is not None:
            layout.addWidget(more)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch()
        layout.addLayout(row)

    def make_primary(self) -> None:
        """The step of this finding is the one to take first."""
        set_role(self.button, "primary")

    def _heading(self, finding: Finding, name: str) -> QHBoxLayout:
        colours = current_colours()
        picture = QLabel()
        colour = severity_colour(finding.severity, colours)
        show_picture(picture, PICTURES[finding.severity], colour, _ICON)
        heading = QHBoxLayout()
        heading.setSpacing(MEASURES.normal)
        heading.addWidget(picture)
        heading.addWidget(label(severity_word(finding.severity), f"severity-{finding.severity}"))
        heading.addWidget(label(name, "title", wrap=True), 1)
        if finding.due_at is not None:
            heading.addWidget(label(away_word(finding.due_at), "field"))
        return heading
