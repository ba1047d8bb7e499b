"""What the user should hear of while they look elsewhere: work that is done, a test that failed."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from vault_app.ui.theme import application


class Notices(QObject):
    """Silent while one of the app's windows is in use: the news is to be seen there.

    A notice names no key: desktops show notices on the locked screen as well, and keep them.

    Signals:
        published: a title and a sentence.
    """

    published = Signal(str, str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def publish(self, title: str, sentence: str) -> bool:
        """Say it, unless the user sees it anyway; return whether it was said."""
        if application().activeWindow() is not None:
            return False
        application().alert(self._window)
        self.published.emit(title, sentence)
        return True
