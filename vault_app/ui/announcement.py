"""Has screen readers say what appears beside what has the focus."""

from PySide6 import QtGui  # QAccessible and its enumerations take 2 ms, where something is said
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Say *text*, which *widget* shows, once what is being said is over."""
    accessible = QtGui.QAccessible
    if accessible.isActive():
        accessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, text))
