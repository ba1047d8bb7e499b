"""Edits of keys on their way to the vault: one after the other, in the order they were made."""

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from vault_app.agent.life_messages import EditKey, KeyEdited
from vault_app.errors import VaultAppError
from vault_app.ui.services import Services
from vault_app.ui.vault_controller import may_be_unsaved


class Edit(NamedTuple):
    """A change of what is written about a key; *is_undo*: it takes an earlier one back."""

    request: EditKey
    is_undo: bool = False


class EditQueue:
    """Sends an edit when the one before it is stored: jobs on several threads may overtake.

    Args:
        services: what is worked with.
        on_stored: called with the edit and its answer.
        on_refused: called with the edit and the error.
    """

    def __init__(
        self,
        services: Services,
        on_stored: Callable[[Edit, KeyEdited], None],
        on_refused: Callable[[Edit, VaultAppError], None],
    ) -> None:
        self._link = services.link
        self._jobs = services.jobs
        self._on_stored = on_stored
        self._on_refused = on_refused
        self._waiting: list[Edit] = []
        self._then: list[Callable[[bool], None]] = []
        self._is_unsaved = False

    @property
    def is_empty(self) -> bool:
        """Whether every edit is stored."""
        return not self._waiting

    def when_empty(self, action: Callable[[bool], None]) -> None:
        """Call *action*, once, when no edit waits any more.

        It is told whether one of those that wait now was made but could not be saved.
        """
        if not self._then:
            self._is_unsaved = False
        if action not in self._then:
            self._then.append(action)
        self._go_on()

    def wait_no_more(self) -> None:
        """Drop what is still waiting for the one before it, and go on: the vault hangs."""
        if self._then:
            self._waiting.clear()
            self._go_on()

    @property
    def has_changes(self) -> bool:
        """Whether an edit waits that takes no other back."""
        return any(not edit.is_undo for edit in self._waiting)

    def waiting_for(self, key_id: UUID) -> list[EditKey]:
        """What is still to be stored about this key: what is stored of it is old already."""
        requests = (edit.request for edit in self._waiting)
        return [request for request in requests if request.key_id == key_id]

    def put(self, edit: Edit) -> None:
        """Send *edit* when its turn comes."""
        self._waiting.append(edit)
        if len(self._waiting) == 1:
            self._send()

    def forget(self) -> None:
        """The vault is locked: nothing is sent any more."""
        self._waiting.clear()
        self._then.clear()

    def _send(self) -> None:
        self._jobs.start(
            self._link.asking(self._waiting[0].request, KeyEdited),
            on_success=self._stored,
            on_failure=self._refused,
        )

    def _stored(self, answer: KeyEdited) -> None:
        if not self._waiting:  # forgotten meanwhile
            return
        self._on_stored(self._next(), answer)
        self._go_on()

    def _refused(self, error: VaultAppError) -> None:
        if not self._waiting:
            return
        edit = self._next()
        self._is_unsaved = self._is_unsaved or may_be_unsaved(error)
        self._on_refused(edit, error)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            return
        actions, self._then = self._then, []
        for action in actions:
            action(self._is_unsaved)

    def _next(self) -> Edit:
        """Take the first one out, and send the next."""
        edit = self._waiting.pop(0)
        if self._waiting:
            self._send()
        return edit
