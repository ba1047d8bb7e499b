import threading
import time

import pytest

from vault_app.agent.patience import FREE_TRIES, LONGEST_WAIT_S, Patience
from vault_app.agent.work import Work
from vault_app.errors import OperationCancelledError


def test_the_waits_double_after_three_wrong_passwords_up_to_half_a_minute() -> None:
    patience = Patience()
    waits = [patience.seconds]
    for _ in range(10):
        patience.note_wrong()
        waits.append(patience.seconds)

    assert waits == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]


def test_a_right_password_makes_the_next_try_free_again() -> None:
    patience = _after_wrong(FREE_TRIES + 3)

    patience.note_right()

    assert patience.seconds == 0


def test_a_free_try_neither_waits_nor_says_so() -> None:
    stages: list[str] = []

    _after_wrong(FREE_TRIES - 1).wait(Work(lambda stage, _: stages.append(stage)))

    assert stages == []


def test_a_try_that_has_to_wait_says_so_and_waits() -> None:
    stages: list[str] = []
    begin = time.monotonic()

    _after_wrong(FREE_TRIES).wait(Work(lambda stage, _: stages.append(stage)))

    assert stages == ["waiting"]
    assert time.monotonic() - begin >= 0.95


def test_the_longest_wait_can_be_given_up_at_once() -> None:
    patience = _after_wrong(50)
    work = Work(lambda _stage, _fraction: None)
    threading.Timer(0.05, work.cancel).start()
    begin = time.monotonic()

    with pytest.raises(OperationCancelledError):
        patience.wait(work)

    assert time.monotonic() - begin < LONGEST_WAIT_S / 2


def test_wrong_passwords_at_the_same_time_are_all_counted() -> None:
    patience = Patience()
    threads = [threading.Thread(target=patience.note_wrong) for _ in range(FREE_TRIES + 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert patience.seconds == 4


def _after_wrong(passwords: int) -> Patience:
    patience = Patience()
    for _ in range(passwords):
        patience.note_wrong()
    return patience
