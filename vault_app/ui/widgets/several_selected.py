"""What can be done with several selected keys at once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label, set_role


class SeveralSelected(QFrame):
    """Shown in the place of the detail of one key.

    Signals:
        copy_requested, trash_requested, put_back_requested: the user wants this for all of them.
    """

    copy_requested = Signal()
    trash_requested = Signal()
    put_back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        colours = current_colours()
        self._title = label("", "title", wrap=True)
        self.copy_button = QPushButton(icon("copy", colours.text), self.tr("Copy facts"))
        self.copy_button.setToolTip(
            self.tr("What the table says, as text for a spreadsheet; nothing secret.")
        )
        self.trash_button = QPushButton(icon("trash", colours.text), self.tr("Move to trash"))
        self.put_back_button = QPushButton(icon("undo", colours.text), self.tr("Put back"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEASURES.wide, MEASURES.wide, MEASURES.wide, MEASURES.wide)
        layout.setSpacing(MEASURES.normal)
        layout.addWidget(self._title)
        for button in (self.put_back_button, self.copy_button, self.trash_button):
            layout.addWidget(button)
        layout.addStretch()
        set_role(self.put_back_button, "primary")
        self.copy_button.clicked.connect(self.copy_requested)
        self.trash_button.clicked.connect(self.trash_requested)
        self.put_back_button.clicked.connect(self.put_back_requested)

    def show_selection(self, count: int, *, are_put_away: bool) -> None:
        """Offer what can be done with *count* keys, which are in the trash or not."""
        self._title.setText(self.tr("%n key(s) selected", None, count))
        self.trash_button.setVisible(not are_put_away)
        self.put_back_button.setVisible(are_put_away)
