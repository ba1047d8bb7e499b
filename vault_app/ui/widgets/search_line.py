"""A field to search in, whose parts all have a name."""

from vault_app.ui.icons import icon
from vault_app.ui.theme import current_colours
from vault_app.ui.widgets.inset_line import InsetLine


class SearchLine(InsetLine):
    """Can be emptied with a button, which is there while something is typed.

    Args:
        name: what is searched, such as "Search keys"; said by screen readers.
        hint: shown while nothing is typed; as the name where it is empty.
    """

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        clear = self.inset_button
        clear.setIcon(icon("cross", current_colours().muted))
        clear.setAccessibleName(self.tr("Clear the search"))
        clear.setToolTip(clear.accessibleName())
        clear.hide()
        clear.clicked.connect(self.clear)
        self.textChanged.connect(lambda text: clear.setVisible(bool(text)))
