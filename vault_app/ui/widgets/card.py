"""A card in the middle of the window, for the screens before the vault is open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from vault_app.ui.icons import app_pixmap
from vault_app.ui.theme import text_scale
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role
from vault_app.ui.widgets.named_value import set_by_name

_WIDTH = 460
_ICON_SIZE = 56


class CardPage(QScrollArea):
    """The app's icon, a heading, a sentence, and what a subclass adds to ``card_layout``."""

    def __init__(self, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        set_by_name(self, "focusPolicy", "NoFocus")  # it follows what is in it
        picture = QLabel()
        picture.setPixmap(app_pixmap(_ICON_SIZE))
        self.heading = label(heading, "heading", wrap=True)
        self.sentence = label(sentence, "muted", wrap=True)
        card = QFrame()
        set_role(card, "card")
        self._card = card
        self.card_layout = QVBoxLayout(card)
        self.card_layout.setContentsMargins(32, 28, 32, 28)
        self.card_layout.setSpacing(MEASURES.normal)
        self.card_layout.addWidget(picture)
        self.card_layout.addWidget(self.heading)
        self.card_layout.addWidget(self.sentence)
        self.card_layout.addSpacing(MEASURES.normal)
        page = QWidget()
        outer = QVBoxLayout(page)
        outer.setContentsMargins(MEASURES.page, MEASURES.page, MEASURES.page, MEASURES.page)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(card)
        middle.addStretch()
        outer.addLayout(middle)
        outer.addStretch(3)
        self.setWidget(page)
        card.installEventFilter(self)
        self._fit_width()

    def changeEvent(self, event: QEvent) -> None:
        """Be as wide as the size of text asks for."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be wide enough for what comes onto the card."""
        if watched is self._card and event.type() is QEvent.Type.LayoutRequest:
            self._fit_width()
        return super().eventFilter(watched, event)

    def _fit_width(self) -> None:
        needed = self.card_layout.totalMinimumSize().width()
        self._card.setFixedWidth(max(round(_WIDTH * text_scale()), needed))
