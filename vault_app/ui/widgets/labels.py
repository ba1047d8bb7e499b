"""Labels, tool tips and buttons with a role that the style sheet knows."""

import html

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget


def set_role(widget: QWidget, role: str) -> None:
    """Give *widget* the role, and the look that belongs to it."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else the look is yet to come
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))  # of other padding


def label(text: str, role: str, *, wrap: bool = False) -> QLabel:
    """A label of plain text; *role* is one of those in ``resources/style/theme.qss``."""
    result = WrappingLabel(text) if wrap else QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    set_role(result, role)
    return result


def plain_tool_tip(text: str) -> str:
    """*text* as a tool tip that shows it letter for letter; Qt takes what it is given for HTML."""
    return f'<span style="white-space: pre-wrap">{html.escape(text)}</span>' if text else ""


class WrappingLabel(QLabel):
    """Never shows fewer lines than its text needs, whatever the layout would give it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show *text*."""
        super().setText(text)
        self._claim_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width takes another number of lines."""
        super().resizeEvent(event)
        self._claim_height()

    def _claim_height(self) -> None:
        self.setMinimumHeight(0)  # or the height of a longer text would be the least for ever
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


def primary_button(text: str) -> QPushButton:
    """The one button of a view that does what the view is for."""
    result = QPushButton(text)
    set_role(result, "primary")
    return result


def link_button(text: str) -> QPushButton:
    """A button that looks like a link, for the ways aside."""
    result = QPushButton(text)
    set_role(result, "link")
    result.setCursor(Qt.CursorShape.PointingHandCursor)
    return result


def rule() -> QFrame:
    """A thin horizontal line."""
    result = QFrame()
    set_role(result, "rule")
    return result
