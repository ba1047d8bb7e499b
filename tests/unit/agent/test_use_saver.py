"""The count of signatures is written now and then."""

import threading

from vault_app.agent.use_saver import SECONDS_UNTIL_SAVED, UseSaver


def test_uses_are_saved_within_a_minute() -> None:
    assert SECONDS_UNTIL_SAVED <= 60


def test_many_uses_are_one_save() -> None:
    saves: list[None] = []
    saved = threading.Event()

    def save() -> None:
        saves.append(None)
        saved.set()

    saver = UseSaver(save, seconds=0.05)
    for _ in range(1000):
        saver.note()

    assert saved.wait(5)
    saver.close()
    assert len(saves) == 1


def test_a_use_after_a_save_is_saved_again() -> None:
    saved = threading.Event()
    saver = UseSaver(saved.set, seconds=0.01)
    for _ in range(2):
        saved.clear()
        saver.note()

        assert saved.wait(5)
    saver.close()


def test_closing_does_not_wait_for_the_minute_and_saves_no_more() -> None:
    saves: list[None] = []
    saver = UseSaver(lambda: saves.append(None), seconds=600)
    saver.note()

    saver.close()

    assert saves == []


def test_closing_without_a_use_starts_no_thread() -> None:
    before = threading.active_count()

    UseSaver(lambda: None).close()

    assert threading.active_count() == before
