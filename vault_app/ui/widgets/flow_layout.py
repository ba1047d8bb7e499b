"""Puts widgets beside each other, and those that do not fit into further lines."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Each widget has the size it asks for; hidden ones take no place. Mirrored where text is.

    Args:
        spacing: between widgets and between lines, in device-independent pixels.
        trailing: whether lines end where there is room, instead of beginning there.
    """

    def __init__(self, spacing: int, *, trailing: bool = False) -> None:
        super().__init__()
        self._is_trailing = trailing
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put *item* last."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at *index*; None where there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at *index* out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

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

    def sizeHint(self) -> QSize:
        """All below each other needs the least width."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As wide as the widest."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place everything within *rect*, each line by the middle of its height."""
        super().setGeometry(rect)
        y = rect.y()
        for line in self._lines(rect.width()):
            x, height = rect.x() + self._indent(line, rect.width()), _height(line, rect.width())
            for item in line:
                size = _size_at(item, rect.width())
                place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
                item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
                x += size.width() + self.spacing()
            y += height + self.spacing()

    def _indent(self, line: list[QLayoutItem], width: int) -> int:
        if not self._is_trailing:
            return 0
        widths = [item.sizeHint().width() for item in line]
        return max(0, width - sum(widths) - self.spacing() * (len(line) - 1))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What fits beside each other at *width*."""
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if lines and used + self.spacing() + needed <= width:
                lines[-1].append(item)
                used += self.spacing() + needed
            else:
                lines.append([item])
                used = needed
        return lines

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if isinstance(parent, QWidget) else Qt.LayoutDirection(0)


def _height(line: list[QLayoutItem], width: int) -> int:
    return max(_size_at(item, width).height() for item in line)


def _size_at(item: QLayoutItem, width: int) -> QSize:
    """What *item* takes where there is so much *width*; words may wrap."""
    size = item.sizeHint()
    if size.width() > width and item.hasHeightForWidth():
        return QSize(width, item.heightForWidth(width))
    return size.boundedTo(QSize(width, size.height()))
