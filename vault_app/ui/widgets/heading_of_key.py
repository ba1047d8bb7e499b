"""The heading of a dialog that acts on a key: play money and real money are told apart at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel

from vault_app.terms import Environment
from vault_app.ui.widgets.chip import Chip
from vault_app.ui.widgets.labels import label


def heading_of_key(text: str, environment: Environment) -> QHBoxLayout:
    """*text* as a heading, and beside it where the key belongs."""
    return beside_environment(label(text, "heading", wrap=True), environment)


def beside_environment(heading: QLabel, environment: Environment) -> QHBoxLayout:
    """The *heading*, whose text may change, and beside it where the key belongs."""
    chip = Chip()
    chip.show_environment(environment)
    row = QHBoxLayout()
    row.addWidget(heading, 1)
    row.addWidget(chip, alignment=Qt.AlignmentFlag.AlignTop)
    return row
