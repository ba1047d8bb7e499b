"""A page of the open vault that scrolls: a heading, a notice, and cards below each other."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from vault_app.ui.theme import text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.notice import Notice

_WIDEST = 760


class Page(QScrollArea):
    """Where cards are put with :meth:`add_card`."""

    def __init__(self, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notice = Notice()
        content = QWidget()
        self._content = content
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(MEASURES.page, MEASURES.wide, MEASURES.page, MEASURES.page)
        self._column.setSpacing(MEASURES.wide)
        self._column.addWidget(label(heading, "heading"))
        self._column.addWidget(label(sentence, "muted", wrap=True))
        self._column.addWidget(self.notice)
        self._column.addStretch()
        self.setWidget(content)
        self._fit_width()

    def changeEvent(self, event: QEvent) -> None:
        """Be as wide as the size of text asks for."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_width()

    def _fit_width(self) -> None:
        self._content.setMaximumWidth(round(_WIDEST * text_scale()))

    def add_above(self, widget: QWidget) -> None:
        """Put *widget* above the cards, below what was put there before."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def add_way_back(self, button: QPushButton) -> None:
        """Put *button* above the heading."""
        self._column.insertWidget(0, button, alignment=Qt.AlignmentFlag.AlignLeading)

    def add_card(self, title: str, content: QLayout) -> QFrame:
        """Put *content* under *title* on a card of its own, below the others."""
        card = QFrame()
        set_role(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        inside.setSpacing(MEASURES.normal)
        inside.addWidget(label(title, "title"))
        inside.addLayout(content)
        self._column.insertWidget(self._column.count() - 1, card)
        return card


def clear_layout(layout: QLayout) -> None:
    """Take everything out of *layout* and delete it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()  # or a layout that is about to show it would show it as a window
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
