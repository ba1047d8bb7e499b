"""A button of the rail, which goes to a page."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QIcon
from PySide6.QtWidgets import QPushButton

from vault_app.ui.widgets.labels import set_role


class NavButton(QPushButton):
    """Checked while its page is shown; wide enough for its words when they are bold."""

    def __init__(self, picture: QIcon, name: str) -> None:
        super().__init__(picture, name)
        self.setCheckable(True)
        set_role(self, "nav")

    def sizeHint(self) -> QSize:
        """What it needs while it is checked."""
        hint = super().sizeHint()
        bold = self.font()
        bold.setBold(True)
        more = QFontMetrics(bold).horizontalAdvance(
            self.text()
        ) - self.fontMetrics().horizontalAdvance(self.text())
        return hint + QSize(max(0, more), 0)

    def minimumSizeHint(self) -> QSize:
        """As much: no word is cut."""
        return self.sizeHint()
