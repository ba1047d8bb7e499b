"""Threads that do what they are handed."""

import threading
from functools import partial

import pytest

from vault_app.agent.workers import Workers

SECONDS = 5.0


def test_work_is_done_on_a_thread_of_its_own() -> None:
    done: list[int] = []
    is_done = threading.Event()

    def work() -> None:
        done.append(threading.get_ident())
        is_done.set()

    Workers(1).start(work)

    assert is_done.wait(SECONDS)
    assert done != [threading.get_ident()]


def test_as_much_is_done_at_the_same_time_as_there_may_be_threads() -> None:
    meeting = threading.Barrier(4)  # three at work, and this test
    workers = Workers(3)

    for _ in range(3):
        workers.start(partial(meeting.wait, SECONDS))

    meeting.wait(SECONDS)


def test_what_comes_when_all_are_busy_waits_its_turn() -> None:
    may_go_on, all_done = threading.Event(), threading.Event()
    done: list[int] = []
    workers = Workers(1)
    workers.start(partial(may_go_on.wait, SECONDS))

    for number in range(3):
        workers.start(partial(done.append, number))
    workers.start(all_done.set)

    assert done == []
    may_go_on.set()
    assert all_done.wait(SECONDS)
    assert done == [0, 1, 2]


@pytest.mark.parametrize("most", [1, 4])
def test_nothing_that_is_handed_in_by_many_is_lost(most: int) -> None:
    done: list[int] = []
    is_done = threading.Semaphore(0)
    workers = Workers(most)

    def work(number: int) -> None:
        done.append(number)
        is_done.release()

    def hand_in(first: int) -> None:
        for number in range(first, first + 100):
            workers.start(partial(work, number))

    callers = [threading.Thread(target=hand_in, args=(first,)) for first in range(0, 400, 100)]
    for caller in callers:
        caller.start()

    assert all(is_done.acquire(timeout=SECONDS) for _ in range(400))
    assert sorted(done) == list(range(400))
    for caller in callers:
        caller.join()


def test_a_thread_that_has_nothing_to_do_is_used_again() -> None:
    workers = Workers(4)
    threads: set[int] = set()
    is_done = threading.Semaphore(0)

    def work() -> None:
        threads.add(threading.get_ident())
        is_done.release()

    for _ in range(20):
        workers.start(work)
        assert is_done.acquire(timeout=SECONDS)

    assert len(threads) <= 2  # the one before may not be at rest yet
