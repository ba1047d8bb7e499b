"""Labels, tool tips and buttons with a role that the style sheet knows."""

from PySide6 import QtCore  # Qt and its enumerations take 16 ms, where they are used
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from vault_app.ui.rich_text import escaped
from vault_app.ui.widgets.named_value import set_by_name


def set_role(widget: QWidget, role: str) -> None:
    """Give *widget* the role, and the look that belongs to it."""
    before = widget.property("role")
    if before == role:
        return
    widget.setProperty("role", role)
    if before is None and widget.parent() is None:  # just made: its look is yet to come
        return
    if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))  # of other padding


def label(text: str, role: str, *, wrap: bool = False) -> QLabel:
    """A label of plain text; *role* is one of those in ``resources/style/theme.qss``."""
    result = WrappingLabel(text) if wrap else QLabel(text)
    show_plain_text(result)
    set_role(result, role)
    return result


def field_name(words: str, field: QWidget) -> QLabel:
    """What *field* is called, to stand beside it, by the middle of its height."""
    field.setAccessibleName(words)
    field.ensurePolished()
    name = label(words, "field")
    name.setBuddy(field)
    name.setMinimumHeight(field.sizeHint().height())
    return name


def set_fixed_font(widget: QWidget, *, is_small: bool = False) -> None:
    """Let *widget* show keys and code in letters of one width, as large as other text is.

    By the style sheet: it gives a font of one's own back each time it is put on anew.
    """
    widget.setProperty("face", "fixed-small" if is_small else "fixed")


def show_plain_text(widget: QLabel) -> None:
    """Let *widget* show its text letter for letter, and never as HTML."""
    set_by_name(widget, "textFormat", "PlainText")


def plain_tool_tip(text: str) -> str:
    """*text* as a tool tip that shows it letter for letter; Qt takes what it is given for HTML."""
    if not text:
        return ""
    return f'<span style="white-space: pre-wrap">{escaped(text)}</span>'


class WrappingLabel(QLabel):
    """Never shows fewer lines than its text needs, whatever the layout would give it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        show_plain_text(self)
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
    result = _LinkButton(text)
    set_role(result, "link")
    return result


class _LinkButton(QPushButton):
    """Shows the pointing hand."""

    def enterEvent(self, event: QEnterEvent) -> None:
        """Take the pointer's shape, which is not needed before."""
        self.setCursor(QtCore.Qt.CursorShape.PointingHandCursor)
        super().enterEvent(event)


def rule() -> QFrame:
    """A thin horizontal line."""
    result = QFrame()
    set_role(result, "rule")
    return result
