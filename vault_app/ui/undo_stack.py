"""What takes changes of keys back, the last change first."""

from collections.abc import Callable
from uuid import UUID

from vault_app.agent.life_messages import EditKey, TakeFromTrash
from vault_app.key_summary import KeySummary

_MOST = 50
_NOTES = ("notes",)

Undo = EditKey | TakeFromTrash
"""What is asked to take a change back."""

FindKey = Callable[[UUID], KeySummary | None]
"""The key with this id as it stands now; None where it is gone for good."""


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

    def keep_possible(self, find_key: FindKey) -> None:
        """Forget what is about keys that are gone, or that would take out of the trash what is out
        of it already.
        """
        possible = (_possible(undo, find_key) for undo in self._undos)
        self._undos = [undo for undo in possible if undo is not None]

    def forget(self) -> None:
        """Remember nothing."""
        self._undos.clear()


def _possible(undo: Undo, find_key: FindKey) -> Undo | None:
    """What can still be done of *undo*; None for nothing."""
    if isinstance(undo, EditKey):
        return None if find_key(undo.key_id) is None else undo
    keys = (find_key(key_id) for key_id in undo.key_ids)
    left = [key.id for key in keys if key is not None and key.trashed_at is not None]
    return TakeFromTrash(left) if left else None


def _goes_on(before: EditKey, undo: EditKey) -> bool:
    """Whether *undo* leads to notes that *before* takes back."""
    return undo.changes.names == _NOTES and (before.key_id, before.expected) == (
        undo.key_id,
        undo.changes,
    )
