"""Every page of an open vault, and every dialog that its menus can open."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from vault_app.ui.desktop import Desktop
from vault_app.ui.tour.driver import Driver

_LEFT_ALONE = frozenset({"Ctrl+L", "Ctrl+Q", "Del"})
"""Shortcuts of what would end the walk: lock, quit, and putting the only key away."""


class EveryScreen:
    """Walks through them, one picture each. The vault is open, and a key is selected."""

    def __init__(self, desktop: Desktop, driver: Driver) -> None:
        self._window = desktop.window
        self._jobs = desktop.jobs
        self._driver = driver
        self._pictures: set[str] = set()

    def steps(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Each step's name and what it does."""
        return (("pages", self._look_at_pages), ("dialogs", self._look_at_dialogs))

    def _look_at_pages(self) -> None:
        view = self._window.vault_view
        for action in view.page_actions:
            action.trigger()
            self._driver.settle()
            self._driver.wait_for("all is there", self._is_quiet)
            self._driver.picture(f"page-{_slug(type(view.current_page).__name__)}")
        view.health.tabs.setCurrentWidget(view.health.timeline_page)
        view.go_to(view.health)
        self._driver.settle()
        self._driver.picture("page-timeline")
        view.health.tabs.setCurrentIndex(0)
        view.show_keys_page()

    def _look_at_dialogs(self) -> None:
        pages = self._window.vault_view.page_actions
        for menu in self._window.menuBar().actions():
            for action in _leaves(menu):
                shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
                if action.isEnabled() and shortcut not in _LEFT_ALONE and action not in pages:
                    self._driver.trigger(action, self._picture_of_dialog, self._is_quiet)
                    self._window.vault_view.show_keys_page()

    def _is_quiet(self) -> bool:
        return not self._jobs.is_busy

    def _picture_of_dialog(self, name: str) -> None:
        number = 1
        while (picture := f"dialog-{_slug(name)}{f'-{number}' if number > 1 else ''}") in (
            self._pictures
        ):
            number += 1
        self._pictures.add(picture)
        self._driver.picture(picture)


def _leaves(action: QAction) -> Iterator[QAction]:
    """What can be chosen in the end, in and below the menu of *action*."""
    menu = action.menu()
    if not isinstance(menu, QMenu):
        if not action.isSeparator():
            yield action
        return
    for below in menu.actions():
        yield from _leaves(below)


def _slug(class_name: str) -> str:
    """``KeyTestDialog`` → ``key-test``; ``SecurityView`` → ``security``."""
    words = re.findall(r"[A-Z][a-z0-9]*", class_name.removesuffix("Dialog").removesuffix("View"))
    return "-".join(words).lower()
