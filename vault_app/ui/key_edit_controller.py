"""Editing keys in place and putting them away: each change is saved at once and can be undone."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer

from vault_app.agent.key_messages import KeysStored
from vault_app.agent.life_messages import (
    DeleteForever,
    EditKey,
    GetKeyHistory,
    KeyEdited,
    KeyHistory,
    MoveToTrash,
    TakeFromTrash,
)
from vault_app.agent.protocol import KeyList
from vault_app.errors import VaultAppError
from vault_app.key_changes import KeyChanges
from vault_app.key_summary import KeySummary
from vault_app.settings import Settings
from vault_app.ui.clipboard import copy_public
from vault_app.ui.edit_queue import Edit, EditQueue
from vault_app.ui.job import while_there
from vault_app.ui.models.key_columns import facts_text
from vault_app.ui.services import Services
from vault_app.ui.undo_stack import UndoStack
from vault_app.ui.vault_controller import may_be_unsaved
from vault_app.ui.widgets.notice import Tone
from vault_app.ui.words import explain_here

_PATIENCE_MS = 3000


class KeyEditController(QObject):
    """Does what the form, the table, the trash and the undo bar ask for."""

    def __init__(self, services: Services) -> None:
        super().__init__(services.window)
        self._window = services.window
        self._link = services.link
        self._jobs = services.jobs
        self._vaults = services.vaults
        self._host = services.host
        self._settings = services.settings
        self._stack = UndoStack()
        self._undos_to_come = 0
        self._queue = EditQueue(services, self._edited, self._not_edited)
        self._lost = ""
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._queue.wait_no_more)
        view = self._view = services.window.keys_view
        actions = self._actions = services.window.key_actions
        view.detail.edited.connect(self._edit)
        view.detail.form.address_refused.connect(self._vaults.show_failure)
        view.detail.history_requested.connect(self._fetch_history)
        view.detail.put_back_requested.connect(self.put_back)
        view.several.put_back_requested.connect(self.put_back)
        view.several.trash_requested.connect(self.move_to_trash)
        view.several.copy_requested.connect(self.copy_facts)
        view.table.trash_requested.connect(self.move_to_trash)
        view.table.copy_requested.connect(self.copy_facts)
        view.table.columns_chosen.connect(self._keep_columns)
        view.filters_toggled.connect(self._keep_filters)
        view.keys_changed.connect(self._keep_what_can_be_undone)
        view.undo_bar.undo_requested.connect(self.undo)
        actions.pin_requested.connect(self._pin)
        actions.trash_requested.connect(self.move_to_trash)
        actions.copy_facts_requested.connect(self.copy_facts)
        actions.put_back_requested.connect(self.put_back)
        actions.delete_forever_requested.connect(self._ask_to_delete)
        actions.undo_requested.connect(self.undo)
        services.vaults.closing.connect(self._note_what_is_lost)
        services.vaults.locked.connect(self._forget)
        services.vaults.unlocked.connect(self._tell_what_was_lost)
        services.vaults.hold_locking(self._store_and_lock)
        services.window.installEventFilter(self)
        services.settings.changed.connect(self._show_columns)
        self._show_columns(services.settings.current)
        view.show_filters(wanted=services.settings.current.filters_shown)
        self._stack_changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the window close when what was typed is stored, or it was said why it is not."""
        if event.type() is QEvent.Type.Close and self._vaults.is_open:
            is_explained = self._view.detail.form.commit_once()
            if not self._queue.is_empty:
                event.ignore()
                self._wait_for_edits(self._close_where_stored)
                return True
            if not is_explained:
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def move_to_trash(self) -> None:
        """Put the selected keys away, where they can be taken from for a while.

        What was typed is stored first: a key in the trash takes nothing more.
        """
        keys = [key for key in self._view.selected_keys if key.trashed_at is None]
        if keys:
            self._view.detail.form.commit_once()
            self._wait_for_edits(lambda is_unsaved: None if is_unsaved else self._put_away(keys))

    def _put_away(self, keys: Sequence[KeySummary]) -> None:
        key_ids = [key.id for key in keys]

        def moved(answer: KeysStored) -> None:
            if not self._vaults.is_open:
                return
            self._view.update_keys(answer.keys)
            self._stack.push(TakeFromTrash(key_ids))
            self._stack_changed()
            if len(keys) == 1:
                text = self.tr("“{label}” is in the trash.").format(label=keys[0].label)
            else:
                text = self.tr("%n key(s) are in the trash.", None, len(keys))
            self._view.undo_bar.say(text)

        self._jobs.start(
            self._link.asking(MoveToTrash(key_ids), KeysStored),
            on_success=moved,
            on_failure=self._vaults.show_failure,
        )

    def put_back(self) -> None:
        """Take the selected keys out of the trash."""
        keys = [key for key in self._view.selected_keys if key.trashed_at is not None]
        if keys:
            self._take_from_trash([key.id for key in keys])

    def copy_facts(self) -> None:
        """Put what is known of the selected keys on the clipboard: nothing secret."""
        keys = self._view.selected_keys
        if keys:
            copy_public(facts_text(keys))
            self._window.show_status(self.tr("Facts of %n key(s) copied.", None, len(keys)))

    def undo(self) -> None:
        """Take the last change back; where it is still on its way, as soon as it is there."""
        if self._queue.has_changes:
            self._undos_to_come += 1
            return
        undo = self._stack.pop()
        self._stack_changed()
        if isinstance(undo, TakeFromTrash):
            self._take_from_trash(undo.key_ids)
        elif undo is not None:
            self._queue.put(Edit(undo, is_undo=True))

    def _take_from_trash(self, key_ids: Sequence[UUID]) -> None:
        def back(answer: KeysStored) -> None:
            self._update(answer.keys)
            if len(answer.keys) == 1:
                self._view.select_key(answer.keys[0].id)
            number = self.tr("%n key(s) put back.", None, len(answer.keys))
            self._window.show_status(number)

        self._jobs.start(
            self._link.asking(TakeFromTrash(list(key_ids)), KeysStored),
            on_success=back,
            on_failure=self._vaults.show_failure,
        )

    def _pin(self) -> None:
        key = self._view.selected_key
        if key is not None and key.trashed_at is None:
            details = key.details
            for waiting in self._queue.waiting_for(key.id):
                details = waiting.changes.applied_to(details)
            self._edit(key.id, KeyChanges(pinned=not details.pinned))

    def _edit(self, key_id: UUID, changes: KeyChanges) -> None:
        self._queue.put(Edit(EditKey(key_id, changes)))

    def _edited(self, edit: Edit, answer: KeyEdited) -> None:
        key = answer.key
        if not self._queue.waiting_for(key.id):
            self._update([key])
        if edit.is_undo:
            self._view.select_key(key.id)
            text = self.tr("“{label}” is as it was before.")
            self._window.show_status(text.format(label=key.label))
        elif answer.undo is not None:
            self._stack.push(answer.undo)
            self._stack_changed()
            text = self.tr("“{label}” is changed and saved.")
            self._view.undo_bar.say(text.format(label=key.label))
        self._undo_what_came()

    def _not_edited(self, edit: Edit, error: VaultAppError) -> None:
        shown = self._view.selected_key
        is_shown = shown is not None and shown.id == edit.request.key_id
        if edit.is_undo or not is_shown or may_be_unsaved(error):
            self._vaults.show_failure(error)
        else:
            self._view.detail.form.show_failure(edit.request.changes, explain_here(error))
        self._undo_what_came()

    def _undo_what_came(self) -> None:
        while self._undos_to_come and not self._queue.has_changes:
            self._undos_to_come -= 1
            self.undo()

    def _ask_to_delete(self) -> None:
        from vault_app.ui.dialogs.delete_forever_dialog import (  # noqa: PLC0415 - rarely needed
            DeleteForeverDialog,
        )

        key = self._view.selected_key
        if key is None or key.trashed_at is None:
            return
        dialog = DeleteForeverDialog(key, self._window)

        def delete(typed: str) -> None:
            self._jobs.start(
                self._link.asking(DeleteForever(key.id, typed), KeyList),
                on_success=lambda left: deleted(left.keys),
                on_failure=self._host.failing_into(dialog, dialog),
            )

        def deleted(left: Sequence[KeySummary]) -> None:
            while_there(dialog, dialog.accept)()
            if self._vaults.is_open:
                self._view.undo_bar.hide()
                self._view.replace_keys(left)
                text = self.tr("“{label}” is deleted. Older backups still hold it.")
                self._window.show_status(text.format(label=key.label))

        dialog.delete_requested.connect(delete)
        self._host.show(dialog)

    def _fetch_history(self, key_id: UUID) -> None:
        def fetched(history: KeyHistory) -> None:
            key = self._view.selected_key
            if key is not None and key.id == key_id:
                self._view.detail.history.show_lines(history.lines)

        self._jobs.start(
            self._link.asking(GetKeyHistory(key_id), KeyHistory),
            on_success=fetched,
            on_failure=self._vaults.show_failure,
        )

    def _store_and_lock(self, lock: Callable[[], None]) -> None:
        """Store what was typed, then *lock*: soon, unless that would drop a change."""
        self._view.detail.form.commit_once()
        self._wait_for_edits(lambda is_unsaved: None if is_unsaved else lock())

    def _close_where_stored(self, is_unsaved: bool) -> None:  # noqa: FBT001 - as the queue tells it
        """Close the window, unless the user has to see first what was not stored, and why."""
        if not is_unsaved and not self._view.detail.form.notice.text:
            QTimer.singleShot(0, self._window.close)

    def _wait_for_edits(self, go_on: Callable[[bool], None]) -> None:
        """Call *go_on*, as ``EditQueue.when_empty`` does, and soon where the vault hangs."""
        self._patience.start()
        self._queue.when_empty(go_on)

    def _note_what_is_lost(self) -> None:
        self._lost = self._view.detail.form.notice.text

    def _tell_what_was_lost(self) -> None:
        if self._lost:
            self._view.notice.say(Tone.WARNING, self._lost)
            self._lost = ""

    def _update(self, keys: Sequence[KeySummary]) -> None:
        if self._vaults.is_open:
            self._view.undo_bar.hide()
            self._view.update_keys(keys)

    def _keep_what_can_be_undone(self) -> None:
        self._stack.keep_possible(self._view.find_key)
        self._stack_changed()

    def _stack_changed(self) -> None:
        self._actions.allow_undo(allowed=len(self._stack) > 0)

    def _keep_columns(self, names: tuple[str, ...]) -> None:
        self._settings.update(table_columns=names)

    def _keep_filters(self, are_wanted: bool) -> None:  # noqa: FBT001 - a signal's only value
        self._settings.update(filters_shown=are_wanted)

    def _show_columns(self, settings: Settings) -> None:
        shown = tuple(column.setting_name for column in self._view.table.shown_columns())
        if settings.table_columns != shown:
            self._view.table.show_columns(settings.table_columns)

    def _forget(self) -> None:
        self._patience.stop()
        self._queue.forget()
        self._stack.forget()
        self._undos_to_come = 0
        self._stack_changed()
