"""Files that are dragged here from another program."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

VAULT_SUFFIX = ".vault"
_ENTERED_OR_DROPPED = frozenset({QEvent.Type.DragEnter, QEvent.Type.Drop})


class FileDrop(QObject):
    """Takes files of this computer that are dropped on a widget.

    Args:
        target: where they are dropped.
        takes: whether some files are wanted; others are left to what is behind *target*.

    Signals:
        dropped: their paths, once the program they come from is done with the mouse.
    """

    dropped = Signal(list)

    def __init__(self, target: QWidget, takes: Callable[[Sequence[Path]], bool]) -> None:
        super().__init__(target)
        self._takes = takes
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that are wanted."""
        if isinstance(event, QDropEvent) and event.type() in _ENTERED_OR_DROPPED:
            files = _files_in(event)
            if files and self._takes(files):
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    QTimer.singleShot(0, self, lambda: self.dropped.emit(files))
                return True
        return super().eventFilter(watched, event)


def is_one_vault(files: Sequence[Path]) -> bool:
    """Whether *files* are a vault and nothing else."""
    return len(files) == 1 and files[0].suffix == VAULT_SUFFIX


def _files_in(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
