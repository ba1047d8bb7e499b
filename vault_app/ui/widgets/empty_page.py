"""What is shown where there is nothing to show: why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vault_app.ui.icons import show_picture
from vault_app.ui.theme import current_colours, scaled
from vault_app.ui.tokens import MEASURES
from vault_app.ui.widgets.labels import label

_ICON_SIZE = 40
_WIDEST_SENTENCE = 420
_MOST_OF_IT = 100


class EmptyPage(QWidget):
    """A picture, a title, a sentence and buttons, in the middle."""

    def __init__(self, picture: str, title: str, sentence: str, *buttons: QPushButton) -> None:
        super().__init__()
        image = QLabel()
        show_picture(image, picture, current_colours().accent, _ICON_SIZE)
        image.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(title, "title", wrap=True)
        self.sentence = label(sentence, "muted", wrap=True)
        layout = self._column = QVBoxLayout(self)
        layout.setSpacing(MEASURES.normal)
        layout.addStretch(2)
        layout.addWidget(image)
        for part in (self.title, self.sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setMaximumWidth(scaled(_WIDEST_SENTENCE))
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(part, _MOST_OF_IT)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addSpacing(MEASURES.normal)
        for button in buttons:
            layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def lead_with(self, widget: QWidget) -> None:
        """Put *widget* above the picture."""
        self._column.insertWidget(1, widget, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.insertSpacing(2, MEASURES.wide)
        widget.show()

    def end_with(self, button: QPushButton) -> None:
        """Put *button* below the others."""
        last = self._column.count() - 1
        self._column.insertWidget(last, button, alignment=Qt.AlignmentFlag.AlignHCenter)
        button.show()
