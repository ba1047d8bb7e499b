"""What can be taken back, and in which steps."""

from uuid import uuid4

from vault_app.agent.life_messages import TakeFromTrash
from vault_app.ui.undo_stack import Undoable, UndoStack


def _change(topic: str = "") -> Undoable:
    return Undoable(TakeFromTrash([uuid4()]), topic)


def test_the_last_change_is_taken_back_first() -> None:
    stack, first, second = UndoStack(), _change(), _change()
    stack.push(first)
    stack.push(second)

    assert [stack.pop(), stack.pop(), stack.pop()] == [second, first, None]


def test_changes_of_one_topic_are_one_step_back_to_the_first() -> None:
    stack, first = UndoStack(), _change("notes")
    stack.push(first)
    stack.push(_change("notes"))

    assert [stack.pop(), stack.pop()] == [first, None]


def test_a_topic_taken_up_again_is_a_step_of_its_own() -> None:
    stack = UndoStack()
    for topic in ("notes", "", "notes"):
        stack.push(_change(topic))

    assert len(stack) == 3


def test_the_oldest_changes_are_forgotten() -> None:
    stack = UndoStack()
    first = _change()
    stack.push(first)
    for _ in range(50):
        stack.push(_change())

    taken = [stack.pop() for _ in range(len(stack))]

    assert len(taken) == 50
    assert first not in taken


def test_a_forgotten_stack_takes_nothing_back() -> None:
    stack = UndoStack()
    stack.push(_change())

    stack.forget()

    assert stack.pop() is None
