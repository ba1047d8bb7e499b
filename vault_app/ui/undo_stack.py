"""What takes changes of keys back, the last change first."""

from vault_app.agent.life_messages import EditKey, TakeFromTrash

_MOST = 50
_NOTES = ("notes",)

Undo = EditKey | TakeFromTrash
"""What is asked to take a change back."""


class UndoStack:
    """What takes back the changes since the vault was unlocked, at most fifty."""

    def __init__(self) -> None:
        self._undos: list[Undo] = []

    def __len__(self) -> int:
        """How many can be taken back."""
        return len(self._undos)

    def push(self, undo: Undo) -> None:
        """Remember *undo*.

        Notes are saved while they are typed: all of it is taken back in one step.
        """
        last = self._undos[-1] if self._undos else None
        if isinstance(last, EditKey) and isinstance(undo, EditKey) and _goes_on(last, undo):
            self._undos[-1] = EditKey(undo.key_id, last.changes, undo.expected)
        else:
            self._undos = [*self._undos[1 - _MOST :], undo]

    def pop(self) -> Undo | None:
        """Take out what takes the last change back; None where there is none."""
        return self._undos.pop() if self._undos else None

    def forget(self) -> None:
        """Remember nothing."""
        self._undos.clear()


def _goes_on(before: EditKey, undo: EditKey) -> bool:
    """Whether *undo* leads to notes that *before* takes back."""
    return undo.changes.names == _NOTES and (before.key_id, before.expected) == (
        undo.key_id,
        undo.changes,
    )
