"""Edits of keys on their way to the vault: one after the other, in the order they were made."""

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

import msgspec

from vault_app.agent.life_messages import EditKey
from vault_app.agent.protocol import KeyStored
from vault_app.errors import VaultAppError
from vault_app.key_summary import KeyDetails, KeySummary
from vault_app.ui.services import Services
from vault_app.ui.vault_controller import may_be_unsaved


class Edit(NamedTuple):
    """One change of what is written about a key.

    Attributes:
        before, details: what was written before, and what shall be.
        is_undo: it takes an earlier one back.
    """

    key_id: UUID
    before: KeyDetails
    details: KeyDetails
    is_undo: bool = False

    def taken_back(self, now: KeyDetails) -> KeyDetails:
        """*now*, with what this edit changed as it was before; all else stays as it is."""
        fields = msgspec.structs.fields(KeyDetails)
        before = {
            field.name: getattr(self.before, field.name)
            for field in fields
            if getattr(self.before, field.name) != getattr(self.details, field.name)
        }
        return msgspec.structs.replace(now, **before)


class EditQueue:
    """Sends an edit when the one before it is stored: jobs on several threads may overtake.

    Args:
        services: what is worked with.
        on_stored: called with the edit and the stored key; None while newer ones of the same key
            are waiting, so that nobody shows what is old already.
        on_refused: called with the error.
    """

    def __init__(
        self,
        services: Services,
        on_stored: Callable[[Edit, KeySummary | None], None],
        on_refused: Callable[[VaultAppError], None],
    ) -> None:
        self._link = services.link
        self._jobs = services.jobs
        self._on_stored = on_stored
        self._on_refused = on_refused
        self._waiting: list[Edit] = []
        self._then: Callable[[bool], None] | None = None
        self._is_unsaved = False

    @property
    def is_empty(self) -> bool:
        """Whether every edit is stored."""
        return not self._waiting

    def when_empty(self, action: Callable[[bool], None]) -> None:
        """Call *action*, once, when no edit waits any more.

        It is told whether one of those that wait now was made but could not be saved.
        """
        self._is_unsaved = False
        self._then = action
        self._go_on()

    def wait_no_more(self) -> None:
        """Drop what is still waiting for the one before it, and go on: the vault hangs."""
        if self._then is not None:
            self._waiting.clear()
            self._go_on()

    def details_of(self, key: KeySummary) -> KeyDetails:
        """What is written about *key* once everything that is waiting is stored."""
        ours = (edit.details for edit in reversed(self._waiting) if edit.key_id == key.id)
        return next(ours, key.details)

    def put(self, edit: Edit) -> None:
        """Send *edit* when its turn comes."""
        self._waiting.append(edit)
        if len(self._waiting) == 1:
            self._send()

    def forget(self) -> None:
        """The vault is locked: nothing is sent any more."""
        self._waiting.clear()
        self._then = None

    def _send(self) -> None:
        edit = self._waiting[0]
        self._jobs.start(
            self._link.asking(EditKey(edit.key_id, edit.details), KeyStored),
            on_success=self._stored,
            on_failure=self._refused,
        )

    def _stored(self, answer: KeyStored) -> None:
        if not self._waiting:  # forgotten meanwhile
            return
        edit = self._next()
        is_old = any(other.key_id == edit.key_id for other in self._waiting)
        self._on_stored(edit, None if is_old else answer.key)
        self._go_on()

    def _refused(self, error: VaultAppError) -> None:
        if not self._waiting:
            return
        self._next()
        self._is_unsaved = self._is_unsaved or may_be_unsaved(error)
        self._on_refused(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting or self._then is None:
            return
        action, self._then = self._then, None
        action(self._is_unsaved)

    def _next(self) -> Edit:
        """Take the first one out, and send the next."""
        edit = self._waiting.pop(0)
        if self._waiting:
            self._send()
        return edit
