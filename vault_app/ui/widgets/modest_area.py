"""A part that scrolls and leaves the room to others."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea


class ModestArea(QScrollArea):
    """Takes what room there is, and asks for none: or what is around it would scroll instead."""

    def sizeHint(self) -> QSize:
        """As little as it can do with."""
        return self.minimumSizeHint()
