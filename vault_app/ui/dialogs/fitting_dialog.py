"""A dialog as wide as its words need, and never higher than the screen: what is more scrolls."""

from PySide6.QtCore import QEvent, QMargins, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vault_app.ui.theme import text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import set_role

_FRAME = QSize(16, 48)
"""What a window manager may put around a dialog, in device-independent pixels."""

_SCROLL_BAR = 12
"""Its width; see resources/style/theme.qss."""


class FittingDialog(QDialog):
    """Scrolls all but its last row, which holds the buttons, once there is not enough room.

    Attributes:
        title: what it is called, without the app's name.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ""
        self._least_width = 0
        self._area: _FittingScrollArea | None = None
        self._is_fitted = False

    def body(self) -> QVBoxLayout:
        """Where everything is laid out, from top to bottom, with the buttons as the last row.

        What is put there is where it stays: to move it later would give each part its look again.
        """
        self._area = _FittingScrollArea(self)
        return self._area.column

    def set_least_width(self, width: int) -> None:
        """Be this wide at the usual size of text; wider where the words need it."""
        self._least_width = width

    def setWindowTitle(self, title: str) -> None:
        """Be called *title*; the app's name stands behind it as behind a vault's."""
        self.title = title
        super().setWindowTitle(self.tr("{title} – Vault App").format(title=title))

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Make room for the buttons below what scrolls, before it is seen for the first time."""
        area = self._area
        if visible and area is not None and not self._is_fitted:
            self._is_fitted = True
            self._fit(area)
        super().setVisible(visible)
        if visible and area is not None:
            area.updateGeometry()  # how high words are is known by now

    def _fit(self, area: "_FittingScrollArea") -> None:
        self.ensurePolished()  # or the parts would tell the size that they have without their look
        column = area.column
        room = room_on_screen(self)
        margins = column.contentsMargins()
        buttons = _take_last_row(column)
        width = min(round(self._least_width * text_scale()), room.width() - _SCROLL_BAR)
        column.addStrut(width - margins.left() - margins.right())
        if buttons is not None:
            gap = MEASURES.normal
            buttons.setSpacing(gap)  # or it would be that of the layout around it
            column.setContentsMargins(margins - QMargins(0, 0, 0, margins.bottom() - gap))
            buttons.setContentsMargins(margins - QMargins(0, margins.top() - gap, 0, 0))
        area.fit(buttons, room)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        if buttons is not None:
            focused = self.focusWidget()
            outer.addLayout(buttons)
            if focused is not None:  # a button loses the focus when it moves
                focused.setFocus()
        self.setMinimumSize(0, 0)  # what was laid out may have claimed more
        self.resize(self.size().boundedTo(room))


class _FittingScrollArea(QScrollArea):
    """Asks for all that its contents need, up to the room there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        self._below: QHBoxLayout | None = None
        self._room = QSize()
        self.setWidgetResizable(True)
        set_role(self, "dialog")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._content)

    def fit(self, below: QHBoxLayout | None, room: QSize) -> None:
        """Leave so much of the *room* as *below* needs."""
        self._below = below
        self._room = room

    def minimumSizeHint(self) -> QSize:
        """What the contents need so as not to scroll."""
        needed = self._content.minimumSizeHint()
        width = max(needed.width(), self.viewport().width())
        return self._bounded(
            QSize(needed.width(), max(needed.height(), self._content.heightForWidth(width)))
        )

    def sizeHint(self) -> QSize:
        """What the contents would like."""
        return self._bounded(self._content.sizeHint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when the contents need more, or less."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _bounded(self, wanted: QSize) -> QSize:
        height = self._room.height()
        if self._below is not None:
            height -= self._below.sizeHint().height()
        if wanted.height() > height:
            wanted = QSize(wanted.width() + self.verticalScrollBar().sizeHint().width(), height)
        return wanted.boundedTo(self._room)


def room_on_screen(widget: QWidget) -> QSize:
    """How large a window can be where *widget* is, inside its frame."""
    return widget.screen().availableSize() - _FRAME


def _take_last_row(layout: QVBoxLayout) -> QHBoxLayout | None:
    """The row at the end of *layout*, which loses it; None where something else is there."""
    last = layout.itemAt(layout.count() - 1)
    row = last.layout() if last is not None else None
    if not isinstance(row, QHBoxLayout):
        return None
    layout.removeItem(row)
    row.setParent(None)
    return row
