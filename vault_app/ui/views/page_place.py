"""Where a large page will be."""

from collections.abc import Callable
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from vault_app.ui.turns import Turns

PageT = TypeVar("PageT", bound=QWidget)


class PagePlace(QWidget, Generic[PageT]):
    """Stands where a page will be, which is built when it is first wanted.

    Args:
        whole: makes the page of its *parts*.
        parts: each makes one, in a turn of its own, because that takes long.

    Signals:
        built: the page is there now; the page.
    """

    built = Signal(object)

    def __init__(self, whole: Callable[..., PageT], *parts: Callable[[], QWidget]) -> None:
        super().__init__()
        self._whole = whole
        self._parts: list[QWidget] = []
        self._made: PageT | None = None
        self._page: PageT | None = None
        steps = [partial(self._make_part, part) for part in parts]
        self._turns = Turns((*steps, self._make_page, self._hand_out), self)

    @property
    def page(self) -> PageT:
        """The page; what is not there of it is made at once."""
        self._turns.finish()
        if self._page is None:  # what it is made of asked for it
            raise RecursionError(self._whole)
        return self._page

    @property
    def page_if_built(self) -> PageT | None:
        """The page; None where nobody wanted it yet."""
        return self._page

    @property
    def shown(self) -> QWidget:
        """The page, or this place while there is none."""
        return self if self._page is None else self._page

    def build(self) -> None:
        """Make the page, in turns between which the window goes on."""
        self._turns.start()

    def _make_part(self, part: Callable[[], QWidget]) -> None:
        self._parts.append(part())

    def _make_page(self) -> None:
        self._made = self._whole(*self._parts)
        self._parts.clear()

    def _hand_out(self) -> None:
        self._page, self._made = self._made, None
        self.built.emit(self._page)
