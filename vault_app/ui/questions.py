"""Questions that hold up the user: which file, and whether really."""

from pathlib import Path

from PySide6 import QtWidgets  # dialogs of Qt's own are loaded when there is a question
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from vault_app.ui.icons import pixmap
from vault_app.ui.theme import current_colours, scaled

_ICON = 32


def file_to_open(parent: QWidget, title: str, folder: Path, file_filter: str = "") -> Path | None:
    """Let the user choose a file that is there; None where they changed their mind."""
    chosen, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, str(folder), file_filter)
    return Path(chosen) if chosen else None


def file_to_write(
    parent: QWidget, title: str, suggested: Path, file_filter: str, *, may_exist: bool = True
) -> Path | None:
    """Let the user choose a file to write; None where they changed their mind.

    Where it *may_exist*, overwriting is asked about here; else the writer refuses what is there.
    """
    options = (
        QtWidgets.QFileDialog.Option(0)
        if may_exist
        else QtWidgets.QFileDialog.Option.DontConfirmOverwrite
    )
    chosen, _ = QtWidgets.QFileDialog.getSaveFileName(
        parent, title, str(suggested), file_filter, options=options
    )
    return Path(chosen) if chosen else None


def tell(what: str, next_step: str) -> None:
    """Say what happened where there is no window to say it in, and wait until it was read."""
    box = _box(None, what, next_step)
    box.addButton(QtWidgets.QMessageBox.StandardButton.Close)
    box.exec()


def confirmed(parent: QWidget, question: str, detail: str, action: str) -> bool:
    """Ask whether to do something that cannot be taken back; *action* names the button."""
    box = _box(parent, question, detail)
    yes = box.addButton(action, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is yes


def _box(parent: QWidget | None, text: str, detail: str) -> "QtWidgets.QMessageBox":
    box = QtWidgets.QMessageBox(parent)
    box.setIconPixmap(pixmap("alert", current_colours().warning, scaled(_ICON)))
    box.setText(text)
    box.setInformativeText(detail)
    for part in box.findChildren(QLabel):
        part.setTextFormat(Qt.TextFormat.PlainText)  # the box's own setting forgets the detail
    return box
