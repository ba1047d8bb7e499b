"""What can be taken back, and in which steps."""

from uuid import UUID, uuid4

import msgspec

from tests.helpers.vaults import NOW
from tests.ui.summaries import summary
from vault_app.agent.life_messages import EditKey, TakeFromTrash
from vault_app.key_changes import KeyChanges
from vault_app.ui.undo_stack import UndoStack

KEY = UUID(int=1)


def _undo() -> TakeFromTrash:
    return TakeFromTrash([uuid4()])


def _of_notes(now: str, before: str, key_id: UUID = KEY) -> EditKey:
    return EditKey(key_id, KeyChanges(notes=before), KeyChanges(notes=now))


def test_the_last_change_is_taken_back_first() -> None:
    stack, first, second = UndoStack(), _undo(), _undo()
    stack.push(first)
    stack.push(second)

    assert [stack.pop(), stack.pop(), stack.pop()] == [second, first, None]


def test_notes_saved_in_pieces_are_one_step_back_to_the_first() -> None:
    stack = UndoStack()
    stack.push(_of_notes("a", ""))
    stack.push(_of_notes("ab", "a"))
    stack.push(_of_notes("abc", "ab"))

    assert [stack.pop(), stack.pop()] == [_of_notes("abc", ""), None]


def test_notes_taken_up_again_are_a_step_of_their_own() -> None:
    stack = UndoStack()
    stack.push(_of_notes("a", ""))
    stack.push(_undo())
    stack.push(_of_notes("ab", "a"))

    assert len(stack) == 3


def test_notes_that_somebody_else_changed_in_between_are_steps_of_their_own() -> None:
    stack = UndoStack()
    stack.push(_of_notes("a", ""))
    stack.push(_of_notes("other b", "other"))

    assert len(stack) == 2


def test_notes_of_another_key_are_a_step_of_their_own() -> None:
    stack = UndoStack()
    stack.push(_of_notes("a", ""))
    stack.push(_of_notes("ab", "a", key_id=UUID(int=2)))

    assert len(stack) == 2


def test_other_fields_are_steps_of_their_own() -> None:
    stack = UndoStack()
    stack.push(EditKey(KEY, KeyChanges(tags=()), KeyChanges(tags=("a",))))
    stack.push(EditKey(KEY, KeyChanges(tags=("a",)), KeyChanges(tags=("b",))))

    assert len(stack) == 2


def test_the_oldest_changes_are_forgotten() -> None:
    stack = UndoStack()
    first = _undo()
    stack.push(first)
    for _ in range(50):
        stack.push(_undo())

    taken = [stack.pop() for _ in range(len(stack))]

    assert len(taken) == 50
    assert first not in taken


def test_what_is_about_a_key_that_is_gone_is_forgotten() -> None:
    stack, left, gone = UndoStack(), summary("left"), summary("gone")
    of_left = _of_notes("a", "", key_id=left.id)
    for undo in (of_left, _of_notes("a", "", key_id=gone.id), TakeFromTrash([gone.id])):
        stack.push(undo)

    stack.keep_possible({left.id: left}.get)

    assert [stack.pop(), stack.pop()] == [of_left, None]


def test_of_several_keys_those_are_put_back_that_are_still_in_the_trash() -> None:
    stack, back = UndoStack(), summary("back")
    away = msgspec.structs.replace(summary("away"), trashed_at=NOW)
    stack.push(TakeFromTrash([back.id, away.id]))

    stack.keep_possible({key.id: key for key in (back, away)}.get)

    assert stack.pop() == TakeFromTrash([away.id])


def test_a_forgotten_stack_takes_nothing_back() -> None:
    stack = UndoStack()
    stack.push(_undo())

    stack.forget()

    assert stack.pop() is None
