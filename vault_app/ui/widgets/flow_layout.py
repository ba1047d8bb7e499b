"""Puts widgets beside each other, and those that do not fit into further lines."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QStyle, QWidget
from shiboken6 import isValid


class FlowLayout(QHBoxLayout):
    """Each widget has the size it asks for; hidden ones take no place. Mirrored where text is.

    Qt's own layout keeps the items: those that Python holds can be gone without its knowing, and a
    layout that raises while Qt asks it ends the program.

    Args:
        spacing: between widgets and between lines, in device-independent pixels.
        trailing: whether lines end where there is room, instead of beginning there.
    """

    def __init__(self, spacing: int, *, trailing: bool = False) -> None:
        super().__init__()
        self._is_trailing = trailing
        self._widgets: list[QWidget] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addWidget(
        self,
        widget: QWidget,
        /,
        stretch: int | None = None,
        alignment: Qt.AlignmentFlag | None = None,
    ) -> None:
        """Put *widget* last, taken from where it was."""
        super().addWidget(widget, stretch or 0, alignment or Qt.AlignmentFlag(0))
        self._widgets = [*(known for known in self._held() if known is not widget), widget]

    def expandingDirections(self) -> Qt.Orientation:
        """Neither."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Less width takes more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at *width*."""
        heights = [_height(line, width) for line in self._lines(width)]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def minimumHeightForWidth(self, width: int) -> int:
        """As much: nothing is left out."""
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """All below each other needs the least width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest."""
        size = QSize()
        for widget in self._shown():
            size = size.expandedTo(_least(widget))
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place everything within *rect*, each line by the middle of its height."""
        QLayout.setGeometry(self, rect)
        y = rect.y()
        for line in self._lines(rect.width()):
            height = _height(line, rect.width())
            x = rect.x() + self._indent(line, rect.width())
            for widget in line:
                size = _size_at(widget, rect.width())
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                widget.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()

    def _held(self) -> list[QWidget]:
        """What was put here and is still here."""
        return [widget for widget in self._widgets if isValid(widget) and self.indexOf(widget) >= 0]

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._held() if not widget.isHidden()]

    def _indent(self, line: list[QWidget], width: int) -> int:
        if not self._is_trailing:
            return 0
        used = sum(_size_at(widget, width).width() for widget in line)
        return max(0, width - used - self.spacing() * (len(line) - 1))

    def _lines(self, width: int) -> list[list[QWidget]]:
        """What fits beside each other at *width*."""
        lines: list[list[QWidget]] = []
        used = 0
        for widget in self._shown():
            needed = _wanted(widget).width()
            if lines and used + self.spacing() + needed <= width:
                lines[-1].append(widget)
                used += self.spacing() + needed
            else:
                lines.append([widget])
                used = needed
        return lines

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if isinstance(parent, QWidget) else Qt.LayoutDirection(0)


def _height(line: list[QWidget], width: int) -> int:
    return max(_size_at(widget, width).height() for widget in line)


def _size_at(widget: QWidget, width: int) -> QSize:
    """What *widget* takes where there is so much *width*; words may wrap."""
    size = _wanted(widget)
    if size.width() > width and widget.hasHeightForWidth():
        return QSize(width, widget.heightForWidth(width))
    return size.boundedTo(QSize(width, size.height()))


def _wanted(widget: QWidget) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return _on_one_line(widget)
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _on_one_line(label: QLabel) -> QSize:
    """What *label* takes where nothing wraps; Qt would rather have it as high as it is wide."""
    margins = label.contentsMargins()
    around = margins.left() + margins.right() + 2 * label.margin()
    width = label.fontMetrics().size(0, label.text()).width() + around
    return QSize(width, label.heightForWidth(width))


def _least(widget: QWidget) -> QSize:
    hint, claimed = widget.minimumSizeHint(), widget.minimumSize()
    return QSize(claimed.width() or hint.width(), claimed.height() or hint.height())
