"""What the menus offer, as a list: for the palette and for the sheet of shortcuts."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


class Command(NamedTuple):
    """One action of a menu.

    Attributes:
        title: its text, without what belongs to menus.
        menu: that of the menu bar in which, or below which, it stands.
        shortcut: as this system writes it; empty for none.
        action: to be triggered.
    """

    title: str
    menu: str
    shortcut: str
    action: QAction


def commands_of(bar: QMenuBar) -> list[Command]:
    """Every action that the menus of *bar* show, in their order, whether it can be used or not."""
    return [
        Command(
            title,
            plain_title(entry.text()),
            action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            action,
        )
        for entry in bar.actions()
        if entry.isVisible()
        for title, action in _leaves(entry)
    ]


def plain_title(text: str) -> str:
    """*text* of an action without its mnemonic: ``Sa&ve…`` or, as in Chinese, ``Save(&V)…``."""
    without_appended = re.sub(r"\(&\w\)", "", text)
    return without_appended.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _leaves(entry: QAction) -> Iterator[tuple[str, QAction]]:
    """What can be chosen below the menu of *entry*, and its title; with that of a menu between."""
    menu = entry.menu()
    if not isinstance(menu, QMenu):
        return
    for below in menu.actions():
        if isinstance(below.menu(), QMenu):
            between = plain_title(below.text())
            for title, action in _leaves(below):
                pattern = QCoreApplication.translate("commands", "{menu}: {command}")
                yield pattern.format(menu=between, command=title), action
        elif below.isVisible() and not below.isSeparator():
            yield plain_title(below.text()), below
