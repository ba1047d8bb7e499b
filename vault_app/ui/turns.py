"""Work of the UI thread in pieces, so that the window stays alive between them."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes *steps* in their order, each once."""

    def __init__(self, steps: Iterable[Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(steps)
        # Started anew after each step, or it would be due again before what became due meanwhile.
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._take_turn)

    def start(self) -> None:
        """Take one in each turn of the event loop, from the next turn on."""
        self._timer.start()

    def finish(self) -> None:
        """Take all that are left at once; somebody needs what they make."""
        while self._left:
            self._take_one()

    def stop(self) -> None:
        """Take none of those that are left; nobody needs what they make any more."""
        self._left.clear()
        self._timer.stop()

    def _take_turn(self) -> None:
        self._take_one()
        if self._left:
            self._timer.start()

    def _take_one(self) -> None:
        if self._left:
            self._left.pop(0)()
