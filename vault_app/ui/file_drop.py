"""Files that are dragged from another program."""

from pathlib import Path

from PySide6.QtGui import QDropEvent

VAULT_SUFFIX = ".vault"


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files of this computer that *event* brings; none where it brings something else."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def dropped_vault(event: QDropEvent) -> Path | None:
    """The vault that *event* brings; None where it brings something else, or several files."""
    files = dropped_files(event)
    return files[0] if len(files) == 1 and files[0].suffix == VAULT_SUFFIX else None
