"""A field to search in, whose parts all have a name."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

_CLEAR_ACTION = "_q_qlineeditclearaction"
"""What Qt calls the action behind the button that empties a field. Source: qlineedit.cpp."""


class SearchLine(QLineEdit):
    """Can be emptied with a button.

    Args:
        name: what is searched, such as "Search keys"; said by screen readers.
        hint: shown while nothing is typed; as the name where it is empty.
    """

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setClearButtonEnabled(True)
        clear = self.findChild(QAction, _CLEAR_ACTION)
        if clear is not None:
            clear.setText(self.tr("Clear the search"))
