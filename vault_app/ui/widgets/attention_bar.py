"""Says after unlocking how many keys need attention, and leads there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from vault_app.ui.icons import show_picture
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.message_bar import MessageBar

_ICON = 20


class AttentionBar(MessageBar):
    """Stays until it is closed or the vault is locked.

    Signals:
        show_requested: the user wants to see what it is.
    """

    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("field", parent)
        self.show_button = self.action_button
        self.show_button.setText(self.tr("Show"))
        picture = QLabel()
        show_picture(picture, "critical", current_colours().danger, _ICON)
        self.row.setSpacing(MEASURES.normal)
        self.row.insertWidget(0, picture)
        self.show_button.clicked.connect(self.hide)
        self.show_button.clicked.connect(self.show_requested)
