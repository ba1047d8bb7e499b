"""A column that scrolls, up and down only."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


def scrolled_column(area: QScrollArea) -> QVBoxLayout:
    """The column that *area* shows, to be filled.

    It is in its place before anything is in it: what is moved later is given its look again.
    """
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what is in it
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content = QWidget()
    area.setWidget(content)
    return QVBoxLayout(content)
