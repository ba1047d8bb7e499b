"""Files that are dragged from another program."""

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files of this computer that *event* brings; none where it brings something else."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
