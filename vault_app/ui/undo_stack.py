"""What was changed about keys and can be taken back, the last change first."""

from typing import NamedTuple

from vault_app.agent.life_messages import TakeFromTrash
from vault_app.ui.edit_queue import Edit

_MOST = 50


class Undoable(NamedTuple):
    """One change.

    Attributes:
        undo: the edit that is taken back, or the request that takes keys from the trash.
        topic: changes of one topic that follow each other are taken back in one step; empty for
            a change of its own.
    """

    undo: Edit | TakeFromTrash
    topic: str = ""


class UndoStack:
    """The changes since the vault was unlocked, at most fifty."""

    def __init__(self) -> None:
        self._changes: list[Undoable] = []

    def __len__(self) -> int:
        """How many can be taken back."""
        return len(self._changes)

    def push(self, change: Undoable) -> None:
        """Remember *change*, unless the one before takes it back as well."""
        last = self._changes[-1] if self._changes else None
        if last is None or not change.topic or last.topic != change.topic:
            self._changes = [*self._changes[1 - _MOST :], change]

    def pop(self) -> Undoable | None:
        """Take the last change out; None where there is none."""
        return self._changes.pop() if self._changes else None

    def forget(self) -> None:
        """Remember nothing."""
        self._changes.clear()
